import type { FastifyInstance } from 'fastify';
import { dayAt } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import { personKey, todoAction } from '../protocol.ts';
import type { LocalPerson, TodoItem } from '../protocol.ts';
import { answerPlainly, pathParameter, readBodies, StandInRefusal } from '../stand-in-scope.ts';
import type { StoredTask, TodoStore } from './todo.ts';
import { changesFrom } from './todo-routes.ts';

const linkOf = ({ linkedResources: [first] }: StoredTask): TodoItem['link'] =>
  first?.webUrl == null ? null : { name: first.displayName ?? first.webUrl, url: first.webUrl };

const itemFor = (person: LocalPerson, task: StoredTask): TodoItem => ({
  id: task.id,
  title: task.title,
  due: task.dueAt && dayAt(task.dueAt, person.zone),
  done: task.status === 'completed',
  link: linkOf(task),
});

/** Sorts after every day. */
const NO_DAY = '9999-12-31';
const inOrder = (a: TodoItem, b: TodoItem): number =>
  Number(a.done) - Number(b.done) || ((a.due ?? NO_DAY) < (b.due ?? NO_DAY) ? -1 : 1);

/** What people do in their To Do on the host page, by the same code as through Graph. */
export const addTodoControl = (app: FastifyInstance, todo: TodoStore): void => {
  const tasksOf = (person: LocalPerson): readonly StoredTask[] =>
    todo.lists(person.key).flatMap((list) => todo.tasks(list));
  void app.register((scope, _options, done) => {
    readBodies(scope);
    answerPlainly(scope);
    scope.get('/local/todo/:person', (request) => {
      const person = personOf(personKey.parse(pathParameter(request, 'person')));
      return {
        tasks: tasksOf(person)
          .map((task) => itemFor(person, task))
          .toSorted(inOrder),
      };
    });
    scope.post('/local/todo/:person', (request, reply) => {
      const person = personOf(personKey.parse(pathParameter(request, 'person')));
      const asked = todoAction.parse(request.body);
      const task = tasksOf(person).find(({ id }) => id === asked.id);
      if (!task) throw new StandInRefusal(404, 'not-found', 'There is no such task.');
      const change = changesFrom(
        {
          ...(asked.done !== undefined && { status: asked.done ? 'completed' : 'notStarted' }),
          ...(asked.due !== undefined && { dueDateTime: { dateTime: asked.due, timeZone: person.zone } }),
        },
        todo.now(),
      );
      todo.change(task, change);
      return reply.code(204).send();
    });
    done();
  });
};
