import { z } from 'zod';
import { isOverdue } from '../../shared/domain/commitment.ts';
import type { Commitment } from '../../shared/domain/commitment.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Session } from '../../shared/domain/session.ts';
import { calendarDay, dayAt, workingDayAfter } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { libraryOf, reasonNamed } from '../use-cases/behaviour/library-of.ts';
import type { ChatMessageOf, CommitmentLine } from '../use-cases/chat-message.ts';
import { commitmentView } from '../use-cases/commitment/commitment-view.ts';
import { factsOf, heldHistoryOf, recommendationOn, zoneOf } from '../use-cases/rhythm/recommendation.ts';
import type { RecommendationStores } from '../use-cases/rhythm/recommendation.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { addedPoints, sessionLine } from '../use-cases/session/session-line.ts';

const payload = z.object({ kind: z.literal('morning'), day: calendarDay });

/** What is suggested for a session, with the reason that weighs most. */
const suggestionFor = async (
  stores: RecommendationStores,
  session: Session,
  rhythms: readonly Rhythm[],
  now: Instant,
): Promise<ChatMessageOf<'morning'>['sessions'][number]['suggestion']> => {
  const rhythm = rhythms.find(({ id }) => id === session.rhythm);
  if (!rhythm) return null;
  const past = await heldHistoryOf(stores, rhythm);
  const facts = await factsOf(stores, rhythm, past, now);
  const on = dayAt(session.startsAt, zoneOf(rhythm));
  const { recommended, reasons } = recommendationOn(rhythm, past, facts, on);
  const [reason] = reasons[recommended];
  return reason ? { type: recommended, reason: reasonNamed(await libraryOf(stores), reason) } : null;
};

/**
 * A manager's one card in the morning: today's 1:1s and the next working day's, their own commitments that are due by
 * then, and what of the reps' has slipped since the reps were asked. Void when there is nothing to say.
 */
export const morning: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient: manager, now }, { day }) => {
    if (dayAt(now, manager.zone) !== day) return null;
    const rhythms = await stores.rhythm.ofManager(manager.id);
    const people = await participantsOf(stores, rhythms);
    const ids = rhythms.map(({ id }) => id);
    const until = workingDayAfter(day);
    const dayOf = ({ startsAt }: Session) => dayAt(startsAt, manager.zone);
    const sessions = (await stores.session.ofRhythms(ids, now)).filter(
      (session) => session.state === 'planned' && dayOf(session) <= until,
    );
    const open = (await stores.commitment.ofRhythms(ids)).filter(
      ({ state, disputedAt }) => state === 'open' && disputedAt === null,
    );
    const line = (one: Commitment): CommitmentLine[] => {
      const rhythm = rhythms.find(({ id }) => id === one.rhythm);
      return rhythm ? [commitmentView(one, rhythm, people, manager.id, now)] : [];
    };
    const own = open.filter(({ owner, due }) => owner === manager.id && due !== null && due <= until);
    const slipped = open.filter(
      (one) =>
        one.owner !== manager.id &&
        one.due !== null &&
        isOverdue(one, day) &&
        workingDayAfter(workingDayAfter(one.due)) === day,
    );
    if (sessions.length + own.length + slipped.length === 0) return null;
    return {
      kind: 'morning',
      day,
      sessions: await Promise.all(
        sessions.map(async (session) => ({
          ...sessionLine(session),
          rep: nameOf(people, session.rep),
          added: addedPoints(session),
          suggestion: await suggestionFor(stores, session, rhythms, now),
        })),
      ),
      commitments: own.flatMap(line),
      slipped: slipped.flatMap(line),
    };
  },
);
