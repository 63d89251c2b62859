import { z } from 'zod';
import { commitmentId, personId } from '../../shared/domain/ids.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

const payload = z.object({ kind: z.literal('help-wanted'), commitment: commitmentId, by: personId });

/** To whom it was promised, when the owner asks for help; void once the commitment is answered. */
export const helpWanted: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { commitment: id, by }) => {
    const open = await openCommitment(stores, id, now);
    if (!open || open.commitment.helpWantedAt === null) return null;
    return { kind: 'help-wanted', from: nameOf(open.people, by), commitment: open.line };
  },
  { failure: { about: 'help', toldTo: 'pair' } },
);
