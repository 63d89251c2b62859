import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { longestWaiting } from '../team/freshness.ts';

/** The type that has waited longest with most reps, and those reps, the one it has waited longest with first. */
export type WaitingType = Readonly<{ type: ConversationType; rows: readonly TeamRow[] }>;

/** One that was never held has waited longest. */
const waitOf = ({ types }: TeamRow, type: ConversationType): number =>
  types.find((one) => one.type === type)?.days ?? Infinity;

/** What most of the team waits for; null when no type has waited too long with anybody who is at work. */
export const waitingInTeam = (rows: readonly TeamRow[]): WaitingType | null => {
  const waiting = rows
    .filter(({ awayUntil }) => awayUntil === null)
    .flatMap((row) => {
      const type = longestWaiting(row.types);
      return type === null ? [] : [{ type, row }];
    });
  const of = (type: ConversationType) => waiting.filter((one) => one.type === type).map(({ row }) => row);
  const [most] = [...new Set(waiting.map(({ type }) => type))]
    .map((type) => ({ type, rows: of(type) }))
    .sort((a, b) => b.rows.length - a.rows.length);
  return most === undefined
    ? null
    : { ...most, rows: most.rows.toSorted((a, b) => waitOf(b, most.type) - waitOf(a, most.type) || 0) };
};
