import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import { composePreparation } from '../use-cases/session/compose-preparation.ts';
import { composePreparationOver, plannedEndOf } from '../use-cases/session/compose-preparation-over.ts';
import { preparationAskedAt, preparationCardOver } from '../use-cases/session/session-cards.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { standsUntil } from './preparation-over.ts';

const payload = z.object({ kind: z.literal('preparation'), session: sessionId, startsAt: instant });

/** More working days than anybody is asked before a session, its day included. */
const ASKED_DAYS = 5;

/** Asks a rep to prepare, by default the working day before; void once the session has been moved, begun or cancelled. */
export const preparation: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { session, startsAt }) => {
    if (startsAt <= now) return null;
    const message = await composePreparation(stores, session, now);
    return message?.session.startsAt === startsAt ? message : null;
  },
  {
    follows: (recipient, { session }) => [
      preparationCardOver(
        { id: session.id, rep: recipient.id },
        session.startsAt,
        session.startsAt,
        plannedEndOf(session),
      ),
    ],
    record: ({ stores }, { session, suggested }) =>
      stores.session.keepAskedType(session.id, suggested ?? session.type),
    comesAt: (person, { startsAt }) => preparationAskedAt(person, startsAt),
    asks: {
      days: ASKED_DAYS,
      part: (message) => message,
      over: async ({ stores, now }, { session: id, startsAt }) => {
        const session = await stores.session.find(id);
        const until = session ? await standsUntil(stores, session, startsAt, now) : now;
        return until > now ? null : composePreparationOver(stores, id, now, startsAt);
      },
    },
    repeats: nextMorning,
    failure: { about: 'preparation', toldTo: 'recipient' },
  },
);
