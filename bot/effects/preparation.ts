import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import { composePreparation } from '../use-cases/session/compose-preparation.ts';
import { plannedEndOf } from '../use-cases/session/compose-preparation-over.ts';
import { preparationAskedAt, preparationCardOver } from '../use-cases/session/session-cards.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';

const payload = z.object({ kind: z.literal('preparation'), session: sessionId, startsAt: instant });

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
    repeats: nextMorning,
    failure: { about: 'preparation', toldTo: 'recipient' },
  },
);
