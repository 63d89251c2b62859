import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  changeCommitment,
  disputeCommitment,
  dropCommitment,
  keepCommitment,
  moveCommitment,
  recordCommitment,
  reopenCommitment,
} from '../../shared/contracts/commitment.ts';
import { changeMySettings, getMe } from '../../shared/contracts/person.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { getTodo, turnOffTodo, turnOnTodo } from '../../shared/contracts/todo.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import type { StoredTask, StoredTaskList } from '../../local-teams/graph/todo.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import {
  addDays,
  addMinutes,
  dayAt,
  momentOf,
  toDay,
  toInstant,
  wallTime,
} from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import { coachAli } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { clientStateOfReplacedKey } from '../support/replaced-key.ts';
import { signInFor } from '../support/sign-in.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { whileAnotherWrites } from '../support/while-another-writes.ts';

const FRIDAY = toDay('2026-11-27');
const MONDAY = toDay('2026-11-30');
const SCOPES = ['User.Read', 'Tasks.ReadWrite'];

describe('next steps in Microsoft To Do', () => {
  let kadens: Product;
  let rhythm: string;
  beforeEach(async () => {
    kadens = await startProduct();
    const { userActions, chats, consents } = kadens.standIns;
    consents.grant('maria', ['User.Read']);
    consents.grant('ali', SCOPES);
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    rhythm = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const later = (seconds: number) => kadens.moveClock(addMinutes(kadens.now(), seconds / 60));
  /** Some seconds later, carries out what is due. */
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await kadens.standIns.notifications.settled();
      await later(2);
      await kadens.kadens.sweep();
    }
  };
  const eventuallySees = (check: () => Promise<void> | void) =>
    eventually(async () => {
      await settle();
      await check();
    });
  const todo = () => kadens.standIns.todo;
  const listOf = (person: PersonKey): StoredTaskList | undefined =>
    todo()
      .lists(person)
      .find(({ name }) => name === 'Kadens');
  const tasksOf = (person: PersonKey): readonly StoredTask[] => {
    const list = listOf(person);
    return list ? todo().tasks(list) : [];
  };
  const onlyTask = (person: PersonKey = 'ali'): StoredTask => {
    const [task, more] = tasksOf(person);
    if (!task || more) throw new Error('there is not one task');
    return task;
  };
  const record = (
    owner: PersonKey,
    text: string,
    due: CalendarDay | null = FRIDAY,
  ): Promise<CommitmentView> =>
    kadens.must(owner, recordCommitment, {
      body: { rhythmId: rhythm, sessionId: null, ownerId: kadens.idOf(owner), text, due, serves: null },
    });
  const now = async ({ id }: CommitmentView): Promise<CommitmentView> => {
    const { commitments, promisedToMe } = await kadens.must('ali', getMine);
    const found = [...commitments, ...promisedToMe].find((one) => one.id === id);
    if (!found) throw new Error('there is no such step');
    return found;
  };
  const answer = async (step: CommitmentView, more: object = {}) => ({
    params: { id: step.id },
    body: { version: (await now(step)).version, ...more },
  });
  const turnOn = async (person: PersonKey = 'ali'): Promise<void> => {
    await kadens.must(person, turnOnTodo);
    await eventuallySees(async () => expect((await kadens.must(person, getTodo)).state).toBe('on'));
  };
  /** A commitment of Ali's, as a task. */
  const asTask = async (due: CalendarDay | null = FRIDAY): Promise<CommitmentView> => {
    await turnOn();
    const step = await record('ali', 'Ring Volvo', due);
    await eventuallySees(() => expect(tasksOf('ali')).toHaveLength(1));
    return step;
  };
  const midnight = (day: CalendarDay, zone: string) => momentOf(day, wallTime.parse('00:00'), zone);
  const query = async (text: string, values: readonly unknown[]) => {
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const answer = await client.query(text, [...values]);
    await client.end();
    return answer;
  };
  const events = async (what: string): Promise<number> =>
    (await query('select from commitment_event where what = $1', [what])).rowCount ?? 0;
  const nextMorning = async (): Promise<void> => {
    const day = addDays(dayAt(kadens.now(), 'Europe/Stockholm'), 1);
    await kadens.moveClock(momentOf(day, wallTime.parse('07:00'), 'Europe/Stockholm'));
    await kadens.kadens.sweep();
    await settle();
  };

  test('are put there once one has chosen it: one’s own open ones, with their day, linked to where they come from', async () => {
    await record('ali', 'Ring Volvo');
    await record('maria', 'Skicka mallen');
    expect(listOf('ali')).toBeUndefined();
    await turnOn();
    expect(tasksOf('ali')).toMatchObject([
      {
        title: 'Ring Volvo',
        status: 'notStarted',
        dueAt: midnight(FRIDAY, 'Europe/Stockholm'),
        body: { content: 'Lovat till Maria Lindqvist.' },
        linkedResources: [{ applicationName: 'Kadens', displayName: 'Öppna i Kadens' }],
      },
    ]);
    expect(onlyTask().linkedResources[0]?.webUrl).toContain('mine%3A');
    expect(listOf('maria')).toBeUndefined();
  });

  test('follow what becomes of them: another day, other words, done, opened again, dropped', async () => {
    const step = await asTask();
    await kadens.must('ali', moveCommitment, await answer(step, { to: MONDAY, reason: 'time' }));
    await eventuallySees(() => expect(onlyTask().dueAt).toBe(midnight(MONDAY, 'Europe/Stockholm')));
    await kadens.must('ali', changeCommitment, await answer(step, { text: 'Ring Volvo om offerten' }));
    await eventuallySees(() => expect(onlyTask().title).toBe('Ring Volvo om offerten'));
    await kadens.must('maria', keepCommitment, await answer(step));
    await eventuallySees(() => expect(onlyTask().status).toBe('completed'));
    await kadens.must('ali', reopenCommitment, await answer(step));
    await eventuallySees(() => expect(onlyTask().status).toBe('notStarted'));
    await kadens.must('ali', dropCommitment, await answer(step, { why: 'Inte aktuellt' }));
    await eventuallySees(() => expect(tasksOf('ali')).toEqual([]));
    await kadens.must('ali', reopenCommitment, await answer(step));
    await eventuallySees(() => expect(onlyTask().status).toBe('notStarted'));
  });

  test('go along to whoever they are given to, and leave while they are disputed', async () => {
    kadens.standIns.consents.grant('maria', SCOPES);
    await turnOn('maria');
    await turnOn('ali');
    const body = {
      rhythmId: rhythm,
      sessionId: null,
      ownerId: kadens.idOf('ali'),
      text: 'Ring Volvo',
      due: FRIDAY,
    };
    const step = await kadens.must('maria', recordCommitment, { body: { ...body, serves: null } });
    await eventuallySees(() => expect(tasksOf('ali')).toHaveLength(1));
    await kadens.must('ali', disputeCommitment, await answer(step));
    await eventuallySees(() => expect(tasksOf('ali')).toEqual([]));
    await kadens.must('ali', reopenCommitment, await answer(step));
    await eventuallySees(() => expect(tasksOf('ali')).toHaveLength(1));
    await kadens.must('maria', changeCommitment, await answer(step, { ownerId: kadens.idOf('maria') }));
    await eventuallySees(() => {
      expect(tasksOf('ali')).toEqual([]);
      expect(onlyTask('maria').linkedResources[0]?.webUrl).toContain('team%3A');
    });
  });

  test('ticked off there are kept here, and opened again when that is taken back there', async () => {
    const step = await asTask();
    todo().change(onlyTask(), { status: 'completed' });
    await eventuallySees(async () =>
      expect(await now(step)).toMatchObject({ state: 'kept', on: '2026-11-23' }),
    );
    todo().change(onlyTask(), { status: 'notStarted' });
    await eventuallySees(async () => expect((await now(step)).state).toBe('open'));
    expect(await events('kept')).toBe(1);
  });

  test('given another day there have it here, and a manager’s is told to the rep like any other move', async () => {
    kadens.standIns.consents.grant('maria', SCOPES);
    await turnOn('maria');
    const step = await record('maria', 'Skicka mallen');
    await eventuallySees(() => expect(tasksOf('maria')).toHaveLength(1));
    todo().change(onlyTask('maria'), { dueAt: midnight(MONDAY, 'Europe/Stockholm') });
    await eventuallySees(async () => expect(await now(step)).toMatchObject({ due: MONDAY, moves: 0 }));
    await later(150);
    await eventuallySees(() =>
      expect(JSON.stringify(kadens.standIns.chats.personal('ali').messages)).toContain('Skicka mallen'),
    );
  });

  test('moved there when they are late count as moves', async () => {
    const step = await asTask(toDay('2026-11-23'));
    todo().change(onlyTask(), { dueAt: midnight(MONDAY, 'Europe/Stockholm') });
    await eventuallySees(async () => expect(await now(step)).toMatchObject({ due: MONDAY, moves: 1 }));
  });

  test('keep the day that holds when they are given one there that has been', async () => {
    const step = await asTask();
    todo().change(onlyTask(), { dueAt: midnight(toDay('2026-11-20'), 'Europe/Stockholm') });
    await eventuallySees(() => expect(onlyTask().dueAt).toBe(midnight(FRIDAY, 'Europe/Stockholm')));
    expect(await now(step)).toMatchObject({ due: FRIDAY });
    expect(await events('moved')).toBe(0);
  });

  test('are their owner’s own there in all else: other words, notes, no day, deleted', async () => {
    const step = await asTask();
    todo().change(onlyTask(), {
      ...{ title: 'Volvo!', dueAt: null, importance: 'high' },
      body: { contentType: 'text', content: 'Fråga efter Karin' },
    });
    await settle();
    await nextMorning();
    expect(await now(step)).toMatchObject({ text: 'Ring Volvo', due: FRIDAY, state: 'open' });
    expect(onlyTask()).toMatchObject({ title: 'Volvo!', dueAt: null, importance: 'high' });
    todo().remove(onlyTask());
    await settle();
    await kadens.must('ali', moveCommitment, await answer(step, { to: MONDAY, reason: 'time' }));
    await settle();
    await nextMorning();
    expect(tasksOf('ali')).toEqual([]);
    expect((await now(step)).state).toBe('open');
  });

  test('what was done here is nobody’s change there, however often it is told of', async () => {
    const step = await asTask();
    kadens.standIns.notifications.disturb({ kind: 'doubled', times: 10 });
    await kadens.must('ali', moveCommitment, await answer(step, { to: MONDAY, reason: 'time' }));
    await settle();
    await kadens.must('ali', keepCommitment, await answer(step));
    await settle();
    await nextMorning();
    const { version } = await now(step);
    await nextMorning();
    expect([await events('kept'), await events('moved'), await events('reopened')]).toEqual([1, 1, 0]);
    expect((await now(step)).version).toBe(version);
    expect(onlyTask().version).toBe(3);
  });

  test('what is told twice there is done once', async () => {
    const step = await asTask();
    kadens.standIns.notifications.disturb({ kind: 'doubled', times: 10 });
    todo().change(onlyTask(), { status: 'completed' });
    await eventuallySees(async () => expect((await now(step)).state).toBe('kept'));
    await settle();
    expect(await events('kept')).toBe(1);
  });

  test('what is never told of is seen in the night, and the subscription is renewed in time', async () => {
    const step = await asTask();
    const subscription = () =>
      kadens.standIns.subscriptions.all().find(({ list }) => list === listOf('ali')?.id);
    for (let nights = 0; nights < 5; nights += 1) await nextMorning();
    expect(subscription()).toBeDefined();
    kadens.standIns.notifications.disturb({ kind: 'lost', times: 1 });
    todo().change(onlyTask(), { status: 'completed' });
    await settle();
    expect((await now(step)).state).toBe('open');
    await nextMorning();
    expect((await now(step)).state).toBe('kept');
  });

  test('are told of through a watch that is begun anew in the night when a replaced key made it', async () => {
    const step = await asTask();
    const { subscriptions } = kadens.standIns;
    const [begun] = subscriptions.all();
    if (!begun) throw new Error('nobody watches');
    const clientState = clientStateOfReplacedKey('ali');
    subscriptions.remove(begun.id);
    const older = subscriptions.add({ ...begun, clientState });
    await query('update todo_list set subscription_id = $1, client_state = $2', [older.id, clientState]);
    await nextMorning();
    expect(subscriptions.all()).toHaveLength(1);
    expect(subscriptions.find(older.id)).toBeUndefined();
    todo().change(onlyTask(), { status: 'completed' });
    await eventuallySees(async () => expect((await now(step)).state).toBe('kept'));
  });

  test('asked for with no answer are there once: whether the list and the task were made is seen before they are asked for again', async () => {
    for (const path of ['/me/todo/lists', '/me/todo/lists/'])
      kadens.standIns.faults.graph.add({
        ...{ target: 'graph', method: 'POST', path, answer: 'unheard', times: 1, retryAfterSeconds: 1 },
      });
    const step = await record('ali', 'Ring Volvo');
    await kadens.must('ali', turnOnTodo);
    await eventuallySees(async () => {
      await later(60);
      expect((await kadens.must('ali', getTodo)).state).toBe('on');
    });
    expect(kadens.standIns.faults.graph.take('POST', '/me/todo/lists/')).toBeUndefined();
    expect(todo().lists('ali')).toHaveLength(2);
    todo().change(onlyTask(), { status: 'completed' });
    await eventuallySees(async () => expect((await now(step)).state).toBe('kept'));
  });

  test('written with no answer are not taken for a change there, though it is taken back here', async () => {
    const step = await asTask();
    const path = `/me/todo/lists/${onlyTask().listId}/tasks`;
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', method: 'PATCH', path, answer: 'unheard', times: 9, retryAfterSeconds: 1 },
    });
    await kadens.must('ali', moveCommitment, await answer(step, { to: MONDAY, reason: 'time' }));
    await eventuallySees(() => expect(onlyTask().dueAt).toBe(midnight(MONDAY, 'Europe/Stockholm')));
    await kadens.must('ali', reopenCommitment, await answer(step));
    kadens.standIns.faults.graph.clear();
    await later(120);
    await eventuallySees(() => expect(onlyTask().dueAt).toBe(midnight(FRIDAY, 'Europe/Stockholm')));
    expect(await now(step)).toMatchObject({ due: FRIDAY });
    expect(await events('moved')).toBe(1);
  });

  test.each(['America/New_York', 'Europe/Helsinki', 'Pacific/Auckland'])(
    'are due on the owner’s own day, and never a day off: %s',
    async (zone) => {
      await kadens.must('ali', changeMySettings, { body: { zone } });
      const step = await asTask();
      expect(onlyTask().dueAt).toBe(midnight(FRIDAY, zone));
      await nextMorning();
      expect((await now(step)).due).toBe(FRIDAY);
      todo().change(onlyTask(), { dueAt: midnight(MONDAY, zone) });
      await eventuallySees(async () => expect((await now(step)).due).toBe(MONDAY));
      // When travelling, the day is set in the zone of the place.
      todo().change(onlyTask(), { dueAt: midnight(addDays(MONDAY, 2), 'Europe/Stockholm') });
      await eventuallySees(async () => expect((await now(step)).due).toBe(addDays(MONDAY, 2)));
    },
  );

  test('wait for leave, which is asked for when it is first needed, and go on once it is given', async () => {
    kadens.standIns.consents.revoke('ali');
    expect(await kadens.must('ali', turnOnTodo)).toEqual({ state: 'consent-needed' });
    await record('ali', 'Ring Volvo');
    await settle();
    expect(listOf('ali')).toBeUndefined();
    kadens.standIns.consents.grant('ali', SCOPES);
    await turnOn();
    expect(onlyTask().title).toBe('Ring Volvo');
  });

  test('stay in Kadens when leave is taken back, which is said, and catch up once it is given again', async () => {
    const step = await asTask();
    kadens.standIns.consents.revoke('ali');
    // A permission given for an hour ends then, or when Graph says so.
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', path: '/me/todo', answer: '401', times: 999, retryAfterSeconds: 1 },
    });
    await kadens.must('ali', keepCommitment, await answer(step));
    await eventuallySees(async () => expect((await kadens.must('ali', getTodo)).state).toBe('consent-ended'));
    expect((await kadens.must('ali', getMe)).reconnect).toBe(true);
    expect(onlyTask().status).toBe('notStarted');
    kadens.standIns.faults.graph.clear();
    kadens.standIns.consents.grant('ali', SCOPES);
    await turnOn();
    expect(onlyTask().status).toBe('completed');
    expect((await kadens.must('ali', getMe)).reconnect).toBe(false);
  });

  test('go on when their owner has signed in anew, wherever that was asked for, and nobody asks for it any more', async () => {
    const step = await asTask();
    kadens.standIns.consents.revoke('ali');
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', path: '/me/todo', answer: '401', times: 999, retryAfterSeconds: 1 },
    });
    await kadens.must('ali', keepCommitment, await answer(step));
    await eventuallySees(async () => expect((await kadens.must('ali', getMe)).reconnect).toBe(true));
    kadens.standIns.faults.graph.clear();
    expect(await signInFor(kadens.address, 'ali', 'todo')).toContain('result=done');
    await eventuallySees(() => expect(onlyTask().status).toBe('completed'));
    expect((await kadens.must('ali', getMe)).reconnect).toBe(false);
    expect((await kadens.must('ali', getTodo)).state).toBe('on');
  });

  test('are not there for a mailbox that Graph does not reach, which is said, and nothing is taken for deleted', async () => {
    const step = await asTask();
    kadens.standIns.mailboxes.set('ali', 'on-premises');
    await kadens.must('ali', moveCommitment, await answer(step, { to: MONDAY, reason: 'time' }));
    await eventuallySees(async () => expect((await kadens.must('ali', getTodo)).state).toBe('no-mailbox'));
    kadens.standIns.mailboxes.set('ali', 'cloud');
    await nextMorning();
    expect((await kadens.must('ali', getTodo)).state).toBe('on');
    expect(onlyTask().dueAt).toBe(midnight(MONDAY, 'Europe/Stockholm'));
  });

  test('wait as long as Graph asks to be left alone', async () => {
    await turnOn();
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', path: '/me/todo', answer: '429', times: 1, retryAfterSeconds: 600 },
    });
    await record('ali', 'Ring Volvo');
    await settle();
    expect(tasksOf('ali')).toEqual([]);
    await later(700);
    await eventuallySees(() => expect(onlyTask().title).toBe('Ring Volvo'));
  });

  test('are there no more when the list is got rid of, which turns it off, and are in a new one when it is turned on again', async () => {
    const step = await asTask();
    const list = listOf('ali');
    if (!list) throw new Error('there is no list');
    todo().removeList(list);
    await eventuallySees(async () => expect((await kadens.must('ali', getTodo)).state).toBe('removed'));
    await nextMorning();
    expect(listOf('ali')).toBeUndefined();
    expect((await now(step)).state).toBe('open');
    await turnOn();
    expect(onlyTask().title).toBe('Ring Volvo');
  });

  test('turned off stay so, though Graph tells at that moment that it tells no more', async () => {
    await turnOn();
    const { notifications, subscriptions } = kadens.standIns;
    const [subscription] = subscriptions.all();
    if (!subscription) throw new Error('nobody watches');
    subscriptions.remove(subscription.id);
    await whileAnotherWrites(kadens.database, ['delete from todo_list', []], () => {
      notifications.sendLifecycle(subscription, 'subscriptionRemoved');
      return notifications.settled();
    });
    expect(await kadens.must('ali', getTodo)).toEqual({ state: 'off' });
  });

  test('turned off stay there and are followed no more; turned on again they are the same ones', async () => {
    const step = await asTask();
    expect(await kadens.must('ali', turnOffTodo)).toEqual({ state: 'off' });
    await eventuallySees(() => expect(kadens.standIns.subscriptions.all()).toEqual([]));
    await record('ali', 'Boka möte');
    todo().change(onlyTask(), { status: 'completed' });
    await settle();
    await nextMorning();
    expect((await now(step)).state).toBe('open');
    await turnOn();
    await eventuallySees(async () => {
      expect(tasksOf('ali').map(({ title }) => title)).toEqual(['Ring Volvo', 'Boka möte']);
      // A task ticked off meanwhile is done.
      expect((await now(step)).state).toBe('kept');
    });
  });

  test('are one’s own choice: nobody else’s is looked at or told of', async () => {
    await asTask();
    expect(await kadens.must('maria', getTodo)).toEqual({ state: 'off' });
    const { subscriptions } = kadens.standIns;
    expect(subscriptions.all().map(({ person }) => person)).toEqual(['ali']);
  });

  test('kept long ago are left alone there', async () => {
    const step = await asTask();
    await kadens.must('ali', keepCommitment, await answer(step));
    await eventuallySees(() => expect(onlyTask().status).toBe('completed'));
    await kadens.moveClock(toInstant('2026-12-10T08:00:00Z'));
    await kadens.kadens.sweep();
    await settle();
    todo().change(onlyTask(), { status: 'notStarted' });
    await settle();
    await nextMorning();
    expect((await now(step)).state).toBe('kept');
    expect(onlyTask().status).toBe('notStarted');
  });
});
