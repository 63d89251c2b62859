import type { HandoverView } from '../../../shared/contracts/handover.ts';
import type { HandoverChoice } from '../../../shared/domain/handover.ts';
import type { HandoverId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayAnswerHandover } from '../../../shared/domain/visibility.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { findHandover } from './find-handover.ts';
import { handoverKey } from './handover-key.ts';
import { handoverView } from './handover-view.ts';
import type { HandoverViewStores } from './handover-view.ts';

/** What the rep lets the new manager read from now on; what they take back can't be read any more. */
export const answerHandover: UseCase<
  HandoverChoice & Readonly<{ id: HandoverId }>,
  HandoverView,
  'not-found',
  HandoverViewStores & Uses<{ handover: 'answer' | 'find'; outbox: 'add'; publish: true }>
> = async (context, { id, recaps, notes, practice }) => {
  const { stores, me, now } = context;
  const found = await findHandover(context, id);
  if (!found || !mayAnswerHandover(found.to, me.id)) return refuse('not-found');
  const choice = { recaps, notes, practice };
  await stores.handover.answer(id, choice, now);
  await stores.outbox.add([followCardNow(handoverKey(id), me.id, now, now)]);
  await publishToPair(stores, found.to, 'rhythm');
  const handover = { ...found.handover, choice, answeredAt: now };
  return ok(await handoverView(stores, { ...found, handover }, me.id));
};
