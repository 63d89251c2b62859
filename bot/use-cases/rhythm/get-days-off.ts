import type { z } from 'zod';
import type { getPairDaysOff as contract } from '../../../shared/contracts/pair-days-off.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

type View = z.output<typeof contract.reply>;

/** Only days off ahead: when somebody was away before is nobody's business. */
const viewOf = ({ zone, daysOff, holidays }: Person, now: Instant): View['manager'] => {
  const isAhead = (day: CalendarDay): boolean => day >= dayAt(now, zone);
  return {
    zone,
    daysOff: { whole: daysOff.whole.filter(isAhead), half: daysOff.half.filter(isAhead) },
    holidays: [...holidays.names].filter(([day]) => isAhead(day)).map(([day, name]) => ({ day, ...name })),
  };
};

/** The days off of a rhythm's two, for showing what a change of the rhythm would mean before it is saved. */
export const getPairDaysOff: UseCase<
  Readonly<{ id: RhythmId }>,
  View,
  'not-found',
  Uses<{ person: 'find'; rhythm: 'find' }>
> = async ({ stores, me, now }, { id }) => {
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  const manager = await stores.person.find(rhythm.manager);
  const rep = await stores.person.find(rhythm.rep);
  return manager && rep ? ok({ manager: viewOf(manager, now), rep: viewOf(rep, now) }) : refuse('not-found');
};
