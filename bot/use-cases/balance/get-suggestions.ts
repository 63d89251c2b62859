import type { z } from 'zod';
import type { getSuggestions as contract } from '../../../shared/contracts/suggestion.ts';
import { shareOf } from '../../../shared/coaching/balance/rep-share.ts';
import type { NeedReason } from '../../../shared/coaching/balance/need-of.ts';
import type { PlanOutcome } from '../../../shared/coaching/balance/plan-hours.ts';
import type { Suggestion } from '../../../shared/coaching/balance/suggestions.ts';
import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { libraryOf, reasonNamed } from '../behaviour/library-of.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { coachingRecords } from './coaching-records.ts';
import type { RecordStores } from './coaching-records.ts';
import { mondayAt } from './skip-suggestion.ts';

/** What came of planning a manager's coming weeks; null for somebody who coaches nobody with a rhythm. */
export type PlannedWeeks =
  | Readonly<{ state: 'thinking' }>
  | Readonly<{
      state: 'ready';
      outcome: PlanOutcome | null;
      suggestions: readonly Suggestion[];
      seen: 'all' | 'some' | 'none';
    }>;

type Reply = z.output<typeof contract.reply>;

const nothing = {
  suggestions: [],
  seen: 'all',
  isBest: true,
  short: [],
  noRoom: null,
} satisfies Omit<Reply, 'state'>;

const whyNamed = (library: BehaviourLibrary, why: NeedReason | null): Reply['suggestions'][number]['why'] =>
  why === null || why.id === 'slipping' ? why : { ...reasonNamed(library, why), type: why.type };

/** What to book in the coming weeks, and why, without what the actor has skipped this week. */
export const getSuggestions = async (
  context: UseCaseContext<
    RecordStores & Uses<{ behaviour: 'all'; rhythm: 'ofManager'; suggestionSkip: 'ofWeek' }>
  >,
  planned: PlannedWeeks,
): Promise<Result<Reply, never>> => {
  const { stores, me, now } = context;
  if (planned.state === 'thinking') return ok({ state: 'thinking', ...nothing });
  const { outcome, seen } = planned;
  if (outcome === null) return ok({ state: 'ready', ...nothing });
  const rhythms = await stores.rhythm.ofManager(me.id);
  const people = await participantsOf(stores, rhythms);
  const skipped = await stores.suggestionSkip.ofWeek(
    rhythms.map(({ id }) => id),
    mondayAt(now, me.zone),
  );
  const records = await coachingRecords(context, rhythms);
  const library = await libraryOf(stores);
  const repOf = (id: unknown) => {
    const rhythm = rhythms.find((one: Rhythm) => one.id === id);
    return rhythm ? nameOf(people, rhythm.rep) : null;
  };
  return ok({
    state: 'ready',
    seen,
    suggestions: planned.suggestions
      .filter(({ rhythm, startsAt }) => !skipped.includes(rhythm) && startsAt > now)
      .flatMap((one) => {
        const rep = repOf(one.rhythm);
        const record = records.find(({ rhythm }) => rhythm === one.rhythm);
        if (rep === null || !record) return [];
        const { due, missed } = shareOf(record, dayAt(now, me.zone));
        const { rhythm: rhythmId, startsAt, minutes, week, kind } = one;
        const isLonger = kind === 'longer';
        return [
          {
            ...{ rhythmId, rep, startsAt, minutes, week, kind, due, missed },
            session: isLonger ? one.session : null,
            extra: isLonger ? one.extra : minutes,
            why: kind === 'due' ? null : whyNamed(library, one.why),
          },
        ];
      }),
    isBest: outcome.state === 'planned' ? outcome.isOptimal : outcome.state === 'no-plan',
    short:
      outcome.state === 'planned'
        ? Object.entries(outcome.plan.short).flatMap(([id, minutes]) => {
            const rep = repOf(id);
            return rep !== null && minutes > 0 ? [{ rep, minutes }] : [];
          })
        : [],
    noRoom: outcome.state === 'no-plan' ? { rep: repOf(outcome.full?.rep) } : null,
  });
};
