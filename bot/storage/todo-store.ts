import type { Selectable, Transaction } from 'kysely';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { CommitmentTask } from '../../shared/domain/todo-comparison.ts';
import type { TodoList, TodoStore } from '../use-cases/todo/todo-store.ts';
import { present } from './present.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const list = (row: Selectable<Tables['todo_list']>): TodoList => ({
  person: row.person_id,
  standing: row.standing,
  listId: row.list_id,
  watch:
    row.subscription_id === null
      ? null
      : {
          subscriptionId: row.subscription_id,
          clientState: present(row.client_state, 'what a subscription says'),
          expiresAt: present(row.expires_at, 'how long a subscription lasts'),
        },
});

const task = (row: Selectable<Tables['todo_task']>): CommitmentTask => {
  const { commitment_id: commitment, state } = row;
  if (state !== 'there') return { commitment, state };
  const what = `the task of ${commitment}`;
  return {
    ...{ commitment, state },
    taskId: present(row.task_id, what),
    known: {
      title: present(row.title, what),
      due: row.due,
      completed: present(row.completed, what),
    },
    written:
      row.written_completed === null ? null : { due: row.written_due, completed: row.written_completed },
  };
};

const taskColumns = (value: CommitmentTask) => {
  const there = value.state === 'there' ? value : null;
  return {
    state: value.state,
    task_id: there?.taskId ?? null,
    title: there?.known.title ?? null,
    due: there?.known.due ?? null,
    completed: there?.known.completed ?? null,
    written_due: there?.written?.due ?? null,
    written_completed: there?.written?.completed ?? null,
  };
};

export const todoStore = (tx: Transaction<Tables>, tenant: TenantId): TodoStore => {
  const lists = () =>
    tx.selectFrom('todo_list').select(columnsOf('todo_list')).where('tenant_id', '=', tenant);
  const ofPerson = (person: PersonId) => lists().where('person_id', '=', person);
  return {
    find: async (person) => {
      const row = await ofPerson(person).executeTakeFirst();
      return row ? list(row) : null;
    },
    lock: async (person) => {
      const row = await ofPerson(person).forUpdate().executeTakeFirst();
      return row ? list(row) : null;
    },
    bySubscription: async (subscriptionId) => {
      const row = await lists().where('subscription_id', '=', subscriptionId).executeTakeFirst();
      return row ? list(row) : null;
    },
    save: async ({ person, standing, listId, watch }) => {
      const value = {
        ...{ standing, list_id: listId },
        subscription_id: watch?.subscriptionId ?? null,
        client_state: watch?.clientState ?? null,
        expires_at: watch?.expiresAt ?? null,
      };
      await tx
        .insertInto('todo_list')
        .values({ tenant_id: tenant, person_id: person, ...value })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(value))
        .execute();
    },
    dropWatch: async (person, subscriptionId) => {
      await tx
        .updateTable('todo_list')
        .set({ subscription_id: null, client_state: null, expires_at: null })
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('subscription_id', '=', subscriptionId)
        .execute();
    },
    remove: async (person) => {
      await tx
        .deleteFrom('todo_list')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .execute();
    },
    tasksOf: async (person) => {
      const found = await tx
        .selectFrom('todo_task')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .orderBy('commitment_id')
        .execute();
      return found.map(task);
    },
    saveTask: async (person, value) => {
      const columns = taskColumns(value);
      await tx
        .insertInto('todo_task')
        .values({
          ...{ tenant_id: tenant, person_id: person, commitment_id: value.commitment },
          ...columns,
        })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'person_id', 'commitment_id']).doUpdateSet(columns),
        )
        .execute();
    },
    forgetTask: async (person, commitment) => {
      await tx
        .deleteFrom('todo_task')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('commitment_id', '=', commitment)
        .execute();
    },
  };
};
