import type { sv } from './sv.ts';

export const en: Record<keyof typeof sv, string> = {
  'again.title': 'Meet every other week?',
  'again.first': 'Next time will be {when}',
  'again.every-other': 'Every other week, from {when}?',
  'again.then':
    'The series is booked in both calendars once Kadens has access to them. Time and content can be changed in My team.',
  'again.do': 'Yes, book it',
  'again.more': 'Do the same for more',
  'again.book': 'Book',
  'again.book.with': 'Book every other week with {name}',
};
