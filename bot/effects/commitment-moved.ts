import { z } from 'zod';
import { lateReasons } from '../../shared/domain/commitment.ts';
import { commitmentId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { moveKey } from '../use-cases/commitment/tell-move.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

const payload = z.object({
  kind: z.literal('commitment-moved'),
  commitment: commitmentId,
  version: z.int(),
  from: z.nullable(calendarDay),
  to: z.nullable(calendarDay),
  /** Null when a move is taken back, which is told only if the move was. */
  reason: z.nullable(z.enum(lateReasons)),
});

/** Tells the rep that the manager has moved a commitment to them; void when it has another day by then. */
export const commitmentMoved: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { commitment: id, version, from, to, reason }) => {
    const open = await openCommitment(stores, id, now);
    if (open?.commitment.due !== to) return null;
    if (reason === null && (await stores.outbox.sentAs(moveKey(id, version))) === null) return null;
    const by = nameOf(open.people, open.commitment.owner);
    const because = reason === null ? null : ((await stores.commitment.lastMove(id))?.because ?? null);
    return { kind: 'commitment-moved' as const, by, commitment: open.line, from, reason, because };
  },
);
