import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { addDays, dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { looksFromNow } from '../outbox/look-now.ts';
import { momentInNight } from '../outbox/night.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import type { Uses } from '../stores.ts';
import type { TodoList } from './todo-store.ts';

/** An effect that looks at somebody's To Do. `renew`: Graph has asked whether to go on notifying. */
export const lookAt = (person: PersonId, why: string, dueAt: Instant, renew = false): PlannedEffect => ({
  key: `todo:${person}:${why}`,
  effect: { kind: 'follow-todo', person, renew },
  person,
  dueAt,
});

/** Whether somebody's To Do is to be looked at. */
export const isLookedAt = (list: TodoList | null): list is TodoList =>
  list !== null && list.standing !== 'removed';

/** Updates a commitment's task after a change, for its owner and its owner before. */
export const followInTodo = async (
  stores: Uses<{ outbox: 'add'; todo: 'find' }>,
  { id, version, owner }: Pick<Commitment, 'id' | 'version' | 'owner'>,
  now: Instant,
  before: PersonId = owner,
): Promise<void> => {
  for (const person of new Set([owner, before]))
    if (isLookedAt(await stores.todo.find(person)))
      await stores.outbox.add([lookAt(person, `${id}:${version}`, now)]);
};

/** Looks at somebody's To Do after a notification about it. */
export const lookAtTodoNow = (
  stores: Uses<{ outbox: 'add' }>,
  person: PersonId,
  now: Instant,
): Promise<void> => stores.outbox.add(looksFromNow((key, dueAt) => lookAt(person, key, dueAt), now));

/** Ends Graph's notifications about a list that is no longer looked at. */
export const endOfWatch = (person: PersonId, subscriptionId: string, now: Instant): PlannedEffect => ({
  key: `todo-watch:${subscriptionId}`,
  effect: { kind: 'end-todo-watch', subscriptionId },
  person,
  dueAt: now,
});

/** The look of the coming night, since notifications can be lost. */
export const tonightsTodo = (person: Pick<Person, 'id' | 'zone'>, now: Instant): PlannedEffect => {
  const day = addDays(dayAt(now, person.zone), 1);
  return lookAt(person.id, day, momentInNight(person, day));
};
