import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { Words } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';

/** Who reads back, if it is the other person; else what is read back. */
export const closingInWords = (
  { leaderId, manager, rep, you, steps }: SessionView,
  say: Words['say'],
): string => {
  const other = you === 'manager' ? rep : manager;
  if (leaderId === other.id) return say('panel.closing.reads', { name: firstName(other.name) });
  return say(steps.length === 0 ? 'panel.closing.none' : 'panel.closing.title');
};
