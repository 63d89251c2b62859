import * as todo from '../../../shared/contracts/todo.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { getTodo, turnOffTodo, turnOnTodo } from '../../use-cases/todo/own-todo.ts';
import type { ConsentState } from '../../use-cases/calendar-refusal.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type TodoPorts = Readonly<{
  /** Whether jobs may write to this person's To Do; asked while the person is here. */
  todoConsent: (identity: TabIdentity) => Promise<Result<ConsentState, never>>;
}>;

/** Whose commitments are in Microsoft To Do. */
export const todoRoutes = ({ todoConsent }: TodoPorts): readonly Route[] => [
  route(todo.getTodo, getTodo),
  preparedRoute(todo.turnOnTodo, todoConsent, turnOnTodo),
  route(todo.turnOffTodo, turnOffTodo),
];
