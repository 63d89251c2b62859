import type { z } from 'zod';
import type { HandoverView, listHandovers as contract } from '../../../shared/contracts/handover.ts';
import { ok } from '../../../shared/domain/result.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';
import { between, handoverView } from './handover-view.ts';
import type { HandoverViewStores } from './handover-view.ts';

/** The changes of manager that the actor's present rhythms began with, the latest first. */
export const listHandovers: UseCase<
  object,
  z.output<typeof contract.reply>,
  never,
  HandoverViewStores & Uses<{ handover: 'ofRhythms'; rhythm: 'ofPerson' }>
> = async ({ stores, me, now }) => {
  const rhythms = (await stores.rhythm.ofPerson(me.id)).filter((rhythm) => maySeeRhythm(rhythm, me.id));
  const handovers: HandoverView[] = [];
  for (const handover of await stores.handover.ofRhythms(rhythms.map(({ id }) => id))) {
    const found = await between(stores, handover);
    if (found) handovers.push(await handoverView(stores, found, me.id));
  }
  return ok({ now, handovers });
};
