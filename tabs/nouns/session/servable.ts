import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { Language } from '../../../shared/domain/language.ts';

/** What a commitment in a session can serve: the rep's goals and focus, the session's deals and the customer prepared for. */
export const servable = (
  { goals, focus, deals, customerMeeting }: SessionView,
  language: Language,
): readonly string[] => [
  ...new Set([
    ...goals.flatMap(([own]) => (own ? [own.name] : [])),
    ...focus.map(({ name }) => name[language]),
    ...deals.map(({ name }) => name),
    ...(customerMeeting ? [customerMeeting.customer] : []),
  ]),
];
