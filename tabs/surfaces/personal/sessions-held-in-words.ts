import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Words } from '../../platform/words.tsx';

type Sessions = ReplyOf<typeof getRhythm>['sessions'];

/** How many of a pair's sessions were held, and since when, with its year unless that is this one: "14 genomförda sedan mån 7 sep". */
export const sessionsHeldInWords = (
  { say, dayOf, shortDay, exactDay }: Pick<Words, 'say' | 'dayOf' | 'shortDay' | 'exactDay'>,
  sessions: Sessions,
  today: CalendarDay,
): string => {
  const days = sessions.filter(({ state }) => state === 'closed').map(({ startsAt }) => dayOf(startsAt));
  const [first = today] = days.sort();
  const inWords = first.slice(0, 4) === today.slice(0, 4) ? shortDay : exactDay;
  return say('personal.rep.sessions.count', { count: days.length, since: inWords(first) });
};
