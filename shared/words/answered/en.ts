import type { sv } from './sv.ts';

export const en: Record<keyof typeof sv, string> = {
  'panel.answered.kept': 'Good. What came of it?',
  'panel.answered.kept.hint': 'One line, if you like',
  'panel.answered.moved.1.owner': 'Moved to {date}. Say if something is in the way.',
  'panel.answered.moved.1.other': 'Moved to {date}. You might ask what got in the way.',
  'panel.answered.moved.1.other.because': '{reason}. Moved to {date}; nothing you need to do.',
  'panel.answered.moved.2.owner': 'This has moved twice. Is it the right step, or can it be made smaller?',
  'panel.answered.moved.2.other':
    'Make the step smaller, change route or lend a hand. Ask what would make it happen this week.',
  'panel.answered.moved.3.owner':
    'Three moves usually mean that something else needs deciding. Choose together: do it now, reshape it or let it go.',
  'panel.answered.moved.3.other':
    'Do not move it again as it is. Take five minutes: do it together, change the owner, rephrase or drop it. If it is a requirement, say so plainly.',
  'panel.answered.dropped': 'Good that you say so. It is closed.',
  'panel.answered.dropped.head': 'Dropped',
  'panel.answered.dropped.other': 'Good that it was said. It is closed.',
};
