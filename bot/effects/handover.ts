import { z } from 'zod';
import { handoverId } from '../../shared/domain/ids.ts';
import type { HandoverId } from '../../shared/domain/ids.ts';
import { between, handoverView } from '../use-cases/handover/handover-view.ts';
import type { HandoverBetween } from '../use-cases/handover/handover-view.ts';
import type { Uses } from '../use-cases/stores.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('handover'), handover: handoverId });

/** For how many working days the card asks. After that it says what applies, and the tab still takes an answer. */
const ASKED_DAYS = 10;

/** The change of manager, while the rep has that manager. */
const current = async (
  stores: Uses<{ handover: 'find'; rhythm: 'find' }>,
  id: HandoverId,
): Promise<HandoverBetween | null> => {
  const handover = await stores.handover.find(id);
  const found = handover && (await between(stores, handover));
  return found?.to.endedAt === null ? found : null;
};

/** Tells a rep that another manager coaches them now and what goes along, and asks what more may; void once they have answered. */
export const handoverQuestion: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient }, { handover: id }) => {
    const found = await current(stores, id);
    if (!found || found.handover.answeredAt !== null) return null;
    const { manager, former, commitments, sessions } = await handoverView(stores, found, recipient.id);
    return { kind: 'handover' as const, handover: id, manager, former, commitments, sessions };
  },
  {
    stands: {
      days: ASKED_DAYS,
      over: async ({ stores }, { handover: id }) => {
        const found = await current(stores, id);
        if (!found) return { kind: 'question-over', about: 'nothing' };
        const people = await stores.person.several([found.to.manager, found.from.manager]);
        return {
          ...{ kind: 'question-over', about: 'handover', choice: found.handover.choice },
          manager: nameOf(people, found.to.manager),
          former: nameOf(people, found.from.manager),
        };
      },
    },
  },
);
