import type { sv } from './sv.ts';

export const en: Record<keyof typeof sv, string> = {
  'again.title': 'The same time every second week?',
  'again.first': 'Next time will be',
  'again.then':
    'The series is booked in both calendars once you have let Kadens in there. Time and content can be changed in My team.',
  'again.do': 'Yes, the same time',
  'again.more': 'Do the same for more',
  'again.book': 'Book',
  'again.book.with': 'Book every second week with {name}',
};
