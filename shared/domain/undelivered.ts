import type { Instant } from './time.ts';

/** What effects outside Kadens are called to an administrator, who learns neither whom they are for nor what they say. */
export const effectGroups = [
  'invitations',
  'calendar-changes',
  'meeting-chats',
  'reminders',
  'recaps',
  'cards',
  'todo',
  'calendar-reading',
  'other',
] as const;
export type EffectGroup = (typeof effectGroups)[number];

/** Why an effect did not go out. `fault`: something in Kadens itself. */
export const failureCauses = [
  'unanswered',
  'not-allowed',
  'not-found',
  'rejected',
  'outside-hours',
  'fault',
] as const;
export type FailureCause = (typeof failureCauses)[number];

/** Effects of one group that share how they stand and why; `since`: when the first of them failed. */
export type UndeliveredCount = Readonly<{
  group: EffectGroup;
  /** Given up; waiting to be tried again by itself; waiting for somebody to install Kadens. */
  state: 'failed' | 'retrying' | 'unreachable';
  /** Null where the state says it. */
  cause: FailureCause | null;
  count: number;
  since: Instant | null;
}>;

export type UndeliveredGroup = Readonly<{
  group: EffectGroup;
  failed: number;
  retrying: number;
  unreachable: number;
  since: Instant | null;
  causes: FailureCause[];
}>;

/** Those counts by group, in the order of the groups; a group with nothing undelivered is left out. */
export const groupUndelivered = (counts: readonly UndeliveredCount[]): UndeliveredGroup[] =>
  effectGroups.flatMap((group) => {
    const own = counts.filter((one) => one.group === group);
    if (own.length === 0) return [];
    const countOf = (state: UndeliveredCount['state']) =>
      own.filter((one) => one.state === state).reduce((sum, { count }) => sum + count, 0);
    return [
      {
        group,
        failed: countOf('failed'),
        retrying: countOf('retrying'),
        unreachable: countOf('unreachable'),
        since: own.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
        causes: failureCauses.filter((cause) => own.some((one) => one.cause === cause)),
      },
    ];
  });
