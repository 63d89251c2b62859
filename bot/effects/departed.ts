import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import { otherThan } from '../../shared/domain/session.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('departed'), rhythm: rhythmId });

/** Tells the other one of a rhythm, once, that somebody has left; void when they are back, or the rhythm has ended. */
export const departed: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.endedAt !== null) return null;
    const other = await stores.person.find(otherThan(rhythm, recipient.id));
    if (!other || other.leftAt === null) return null;
    return {
      kind: 'departed' as const,
      rhythm: id,
      isManager: rhythm.manager === recipient.id,
      other: { id: other.id, name: other.name },
    };
  },
);
