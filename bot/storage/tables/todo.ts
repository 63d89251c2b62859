import type { CommitmentId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { CommitmentTask } from '../../../shared/domain/todo-comparison.ts';
import type { TodoStanding } from '../../use-cases/todo/todo-store.ts';
import { impersonal, machinery, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Whose commitments are in Microsoft To Do, and what is known of each task, as PostgreSQL holds them. */
export type TodoTables = {
  todo_list: {
    tenant_id: TenantId;
    person_id: PersonId;
    standing: TodoStanding;
    list_id: string | null;
    subscription_id: string | null;
    client_state: string | null;
    expires_at: Instant | null;
  };
  todo_task: {
    tenant_id: TenantId;
    person_id: PersonId;
    commitment_id: CommitmentId;
    state: CommitmentTask['state'];
    task_id: string | null;
    title: string | null;
    due: CalendarDay | null;
    completed: boolean | null;
    written_due: CalendarDay | null;
    written_completed: boolean | null;
  };
};

/** A task as last seen: a copy to compare with. */
const copied = machinery('person_id');

/** Whose data each column holds, and when it is erased. */
export const todoTables = {
  todo_list: {
    columns: {
      tenant_id: impersonal,
      person_id: whoseRow,
      standing: rowOf('person_id'),
      list_id: machinery('person_id'),
      subscription_id: machinery('person_id'),
      client_state: machinery('person_id'),
      expires_at: impersonal,
    },
  },
  todo_task: {
    columns: {
      tenant_id: impersonal,
      person_id: whoseRow,
      commitment_id: impersonal,
      state: rowOf('person_id'),
      task_id: copied,
      title: copied,
      due: copied,
      completed: copied,
      written_due: copied,
      written_completed: copied,
    },
  },
} satisfies TableRules<TodoTables>;
