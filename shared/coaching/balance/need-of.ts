import type { ConversationType } from '../../domain/conversation-type.ts';
import type { RhythmStatus } from '../../domain/rhythm-status.ts';
import { isWait } from '../reasons.ts';
import type { ReasonId, ReasonValues } from '../reasons.ts';
import type { Recommendation } from '../recommend.ts';

const MOST = 100;
/** A type that has just had its turn has so many points by its age alone: time as agreed is enough for it. */
const IN_TURN = 40;

/** What speaks for more time: why a type is suggested, or that the two haven't met as often as they agreed. */
export type NeedReason =
  | Readonly<{ id: ReasonId; type: ConversationType; values: ReasonValues }>
  | Readonly<{ id: 'slipping' }>;

/** How much speaks for giving a rep more than was agreed, from 0 to 100, and the weightiest reason; null where nothing out of turn does. */
export type CoachingNeed = Readonly<{ points: number; why: NeedReason | null }>;

/** That no meeting was prepared for long is no reason to meet: without a meeting there is nothing to prepare. */
const isPreparationsAge = (type: ConversationType, id: ReasonId): boolean =>
  type === 'preparation' && isWait(id);

/** A rep's need (coaching model, section 9). Rank and results as such are no part of it. */
export const needOf = (
  { eligible, forgotten, recommended, reasons, scores }: Recommendation,
  status: RhythmStatus,
): CoachingNeed => {
  if (status === 'at-risk' || status === 'lapsed') return { points: MOST, why: { id: 'slipping' } };
  const inTurn = forgotten.length > 0 ? forgotten : eligible.toSorted((a, b) => scores[b] - scores[a]);
  const points = forgotten.length > 0 ? MOST : Math.max(0, Math.min(MOST, scores[inTurn[0] ?? recommended]));
  const worthSaying = inTurn.flatMap((type) => {
    const [reason] = reasons[type];
    const isOver = forgotten.includes(type) || scores[type] > IN_TURN;
    return isOver && reason && !isPreparationsAge(type, reason.id)
      ? [{ id: reason.id, type, values: reason.values }]
      : [];
  });
  return { points, why: worthSaying.at(0) ?? null };
};
