import { nothingGoesAlong } from '../../../shared/domain/handover.ts';
import { handoverId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { planReminders } from '../commitment/reminders.ts';
import type { Uses } from '../stores.ts';
import { followInTodo } from '../todo/look-at-todo.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { handoverKey } from './handover-key.ts';

/** The store functions that a change of manager uses. */
export type HandingOverStores = Uses<{
  commitment: 'handOver';
  handover: 'insert';
  outbox: 'add';
  person: 'several';
  publish: true;
  todo: 'find';
}>;

/**
 * Hands a rep over from an ended rhythm to another: what the rep has promised goes along, and what the earlier manager has promised the rep
 * stays that manager's. Of the rest nothing goes along until the rep says so, and the rep is asked; the earlier manager is told.
 */
export const handOver = async (
  { stores, now, newId }: UseCaseContext<HandingOverStores>,
  from: Rhythm,
  to: Rhythm,
): Promise<void> => {
  const id = handoverId.parse(newId());
  await stores.handover.insert({
    ...{ id, rhythm: to.id, from: from.id, at: now },
    ...{ answeredAt: null, choice: nothingGoesAlong },
  });
  for (const commitment of await stores.commitment.handOver(from.id, to.id, to.rep)) {
    await planReminders(stores, commitment, to, now);
    await followInTodo(stores, commitment, now);
  }
  await stores.outbox.add([
    { key: handoverKey(id), effect: { kind: 'handover', handover: id }, person: to.rep, dueAt: now },
    ...(from.manager === to.manager
      ? []
      : [
          {
            key: `handed-over:${id}`,
            effect: { kind: 'handed-over' as const, handover: id },
            person: from.manager,
            dueAt: now,
          },
        ]),
  ]);
  await publishToPair(stores, to, 'rhythm');
};
