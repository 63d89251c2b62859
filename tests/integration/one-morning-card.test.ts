import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  askForHelp,
  keepCommitment,
  moveCommitment,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { takeLeave } from '../../shared/contracts/leave.ts';
import { changeMySettings, getMe } from '../../shared/contracts/person.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { closeSession, rateUsefulness, startOnTheSpot } from '../../shared/contracts/session.ts';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { shownCard } from '../support/shown-card.ts';
import type { ShownAction } from '../support/shown-card.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** Tuesday to Friday at five past eight in Stockholm, when the working day has begun. */
const morningOf = (day: number) => toInstant(`2026-11-${day}T07:05:00.000Z`);

describe('what is due to one person in the morning', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const record = (text: string, due: string): Promise<CommitmentView> =>
    kadens.must('maria', recordCommitment, { body: { rhythmId, ownerId: kadens.idOf('ali'), text, due } });
  const chat = () => kadens.standIns.chats.personal('ali');
  const bots = () => chat().messages.filter(({ person }) => person === null);
  const cardAt = (nth: number) => shownCard(bots().at(nth));
  const last = () => cardAt(-1);
  const tap = async (action: ShownAction | undefined, more: Record<string, unknown> = {}, nth = -1) => {
    const message = bots().at(nth);
    if (!message || !action) throw new Error('nothing to tap');
    const { verb, data } = action;
    await kadens.standIns.userActions.runCardAction('ali', chat(), message, {
      ...{ type: 'execute', verb, data: { ...data, ...more }, trigger: 'manual' },
    });
    await kadens.kadens.sweep();
  };
  /** A session of half an hour. */
  const meet = async (): Promise<SessionId> => {
    const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
    await kadens.moveClock(addMinutes(kadens.now(), 30));
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    return id;
  };
  /** Yesterday's promise, tomorrow's, a session to rate and a customer meeting to tell about: all due on Wednesday morning. */
  const fill = async () => {
    const late = await record('Ringa Volvo', '2026-11-24');
    const soon = await record('Skicka offerten', '2026-11-26');
    await kadens.must('ali', addCustomerMeeting, {
      body: { repId: kadens.idOf('ali'), customer: 'Scania', at: toInstant('2026-11-24T13:00:00.000Z') },
    });
    await kadens.moveClock(toInstant('2026-11-24T15:30:00.000Z'));
    const id = await meet();
    // The recap comes when the end can no longer be taken back.
    await kadens.moveClock(addMinutes(kadens.now(), 20));
    return { late, soon, session: id, before: bots().length };
  };
  const fillWednesday = async () => {
    const filled = await fill();
    await kadens.moveClock(morningOf(25));
    return filled;
  };

  test('comes in one card, with the answers to the most pressing thing', async () => {
    const { before } = await fillWednesday();
    expect(bots()).toHaveLength(before + 1);
    expect(last().text).toContain('God morgon. Onsdag 25 november');
    for (const told of ['Ringa Volvo', 'Skicka offerten', 'Scania', 'hur mycket nytta'])
      expect(last().text).toContain(told);
    expect(last().actions.map(({ title }) => title)).toEqual([
      ...['Klart', 'Flytta', 'Be om hjälp', 'Påminn mig senare i dag'],
      ...['Inte så mycket', 'En del', 'Mycket', 'Öppna Kadens'],
    ]);
    await kadens.moveClock(addMinutes(kadens.now(), 8 * 60));
    expect(bots()).toHaveLength(before + 1);
  });

  test('an answer makes room for the next question in the same card, until nothing is left to ask', async () => {
    const { before } = await fillWednesday();
    const titles = () => last().actions.map(({ title }) => title);
    await tap(last().actions.find(({ verb }) => verb === 'keep'));
    expect(last().text).toContain('✓ Klart: Ringa Volvo.');
    expect(last().actions.find(({ verb }) => verb === 'keep')?.data['id']).toBeDefined();
    expect(last().text).toMatch(/Skicka offerten\. Går det som planerat\?/);
    await tap(last().actions.find(({ verb }) => verb === 'help'));
    expect(last().text).toContain('vet att du vill ha hjälp: Skicka offerten');
    await tap(last().actions.find(({ verb }) => verb === 'debrief-nothing'));
    expect(titles()).toContain('Mycket');
    await tap(last().actions.find(({ title }) => title === 'Mycket'));
    expect(titles()).toEqual(['Öppna Kadens']);
    await kadens.kadens.sweep();
    expect(titles()).toEqual(['Öppna Kadens']);
    expect(bots()).toHaveLength(before + 1);
  });

  test('what is answered in Kadens is answered in the card too', async () => {
    const { late, session } = await fillWednesday();
    await kadens.must('ali', keepCommitment, { params: { id: late.id }, body: { version: late.version } });
    await kadens.must('ali', rateUsefulness, { params: { id: session }, body: { score: 4 } });
    await kadens.kadens.sweep();
    expect(last().text).toContain('✓ Klart: Ringa Volvo.');
    expect(last().text).not.toContain('hur mycket nytta');
    expect(last().actions.find(({ verb }) => verb === 'keep')?.data['id']).not.toBe(late.id);
  });

  test('one thing alone is its own card, and another never comes within the same minutes', async () => {
    await record('Ringa Volvo', '2026-11-25');
    await kadens.moveClock(toInstant('2026-11-24T06:05:00.000Z'));
    await meet();
    await kadens.moveClock(toInstant('2026-11-24T06:50:00.000Z'));
    await kadens.moveClock(toInstant('2026-11-24T07:25:00.000Z'));
    expect(last().text).toContain('Ringa Volvo');
    expect(last().text).not.toContain('God morgon');
    const before = bots().length;
    // Eleven minutes later it is an hour since they met.
    await kadens.moveClock(toInstant('2026-11-24T07:36:00.000Z'));
    expect(bots()).toHaveLength(before);
    await kadens.moveClock(toInstant('2026-11-24T07:41:00.000Z'));
    expect(last().text).toContain('hur mycket nytta');
  });

  test('a card is over when it is answered anywhere', async () => {
    const one = await record('Ringa Volvo', '2026-11-25');
    await kadens.moveClock(morningOf(24));
    const body = { version: one.version, to: '2026-11-30', reason: 'time' as const };
    await kadens.must('ali', moveCommitment, { params: { id: one.id }, body });
    await kadens.kadens.sweep();
    expect([last().text.includes('Flyttat till mån 30 nov'), last().actions]).toEqual([true, []]);
  });

  test('a question that nobody answers passes by itself: no card says yesterday the day after', async () => {
    await record('Ringa Volvo', '2026-11-24');
    await kadens.moveClock(morningOf(25));
    expect(last().text).toContain('i går, tis 24 nov');
    await kadens.moveClock(morningOf(26));
    expect(last().text).not.toContain('i går');
    expect(last().actions.map(({ verb }) => verb)).toContain('keep');
    await kadens.moveClock(morningOf(27));
    expect(last().text).toContain('Skulle vara klart tis 24 nov: Ringa Volvo.\nNi tar det tillsammans');
    expect(last().actions.map(({ title }) => title)).toEqual(['Öppna Kadens']);
  });

  test('a tap that comes twice changes nothing the second time, and brings no buttons back', async () => {
    await record('Ringa Volvo', '2026-11-25');
    await kadens.moveClock(morningOf(24));
    const { actions, hidden } = last();
    const help = actions.find(({ verb }) => verb === 'help');
    await tap(help);
    const once = last();
    expect(once.actions).toEqual([]);
    await tap(help);
    await kadens.kadens.sweep();
    expect(last().actions).toEqual([]);
    const move = hidden.find(({ verb }) => verb === 'move');
    const [now] = (await kadens.must('ali', getMine)).commitments;
    const moved = { to: '2026-11-30', reason: 'time', version: now?.version };
    await tap(move, moved);
    await tap(move, moved);
    await kadens.kadens.sweep();
    expect([last().text.includes('Flyttat till mån 30 nov'), last().actions]).toEqual([true, []]);
    expect((await kadens.must('ali', getMine)).commitments[0]?.moves).toBe(0);
  });

  test('of questions about usefulness one stands: a later one takes the place of all before it', async () => {
    for (const day of [23, 24, 25]) {
      await kadens.moveClock(toInstant(`2026-11-${day}T09:00:00.000Z`));
      await meet();
      await kadens.moveClock(addMinutes(kadens.now(), 70));
    }
    const asking = bots().filter((one) => shownCard(one).actions.some(({ verb }) => verb === 'useful'));
    expect(asking).toHaveLength(1);
    await kadens.moveClock(toInstant('2026-12-04T09:00:00.000Z'));
    expect(bots().some((one) => shownCard(one).actions.some(({ verb }) => verb === 'useful'))).toBe(false);
  });

  test('a call for help reaches the manager while it still helps, with the promise and its day', async () => {
    const one = await record('Ringa Volvo', '2026-11-25');
    await kadens.must('ali', askForHelp, { params: { id: one.id }, body: { version: one.version } });
    await kadens.kadens.sweep();
    const call = shownCard(kadens.standIns.chats.personal('maria').messages.at(-1));
    expect(call.text).toContain('Ali behöver hjälp: Ringa Volvo.');
    expect(call.text).toContain('onsdag');
  });

  const say = async (text: string, person: 'ali' | 'maria' = 'ali') => {
    const own = kadens.standIns.chats.personal(person);
    await kadens.standIns.userActions.sendMessage(person, own, text, false);
    return shownCard(own.messages.at(-1)).text;
  };

  test('quiet for today sends nothing by itself until the next working morning, and then all of it, once', async () => {
    await fill();
    await kadens.moveClock(toInstant('2026-11-25T06:00:00.000Z'));
    expect(await say('tyst i dag')).toContain('förrän i morgon, tors 26 nov kl. 8,');
    const quiet = bots().length;
    await kadens.moveClock(toInstant('2026-11-25T15:00:00.000Z'));
    expect(bots()).toHaveLength(quiet);
    await kadens.moveClock(morningOf(26));
    expect(bots()).toHaveLength(quiet + 1);
    for (const told of ['Ringa Volvo', 'Skicka offerten', 'Scania', 'hur mycket nytta'])
      expect(last().text).toContain(told);
    await kadens.moveClock(addMinutes(kadens.now(), 8 * 60));
    expect(bots()).toHaveLength(quiet + 1);
  });

  test('a call for help comes through the quiet, and what waited comes when it is ended', async () => {
    const one = await record('Ringa Volvo', '2026-11-25');
    const own = await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Läsa avtalet', due: '2026-11-25' },
    });
    await kadens.moveClock(toInstant('2026-11-24T06:00:00.000Z'));
    await say('quiet today', 'maria');
    const maria = () => kadens.standIns.chats.personal('maria').messages;
    await kadens.moveClock(morningOf(24));
    const quiet = maria().length;
    await kadens.must('ali', askForHelp, { params: { id: one.id }, body: { version: one.version } });
    await kadens.kadens.sweep();
    expect(maria()).toHaveLength(quiet + 1);
    expect(shownCard(maria().at(-1)).text).toContain('Ali behöver hjälp');
    await say('hör av dig igen', 'maria');
    await kadens.kadens.sweep();
    expect(shownCard(maria().at(-1)).text).toContain(own.text);
    // It has been told: the next morning tells of its own day, and this one's card is over.
    await kadens.moveClock(morningOf(25));
    expect(maria().filter((message) => shownCard(message).text.includes('Läsa avtalet'))).toHaveLength(1);
    expect(shownCard(maria().at(-1)).text).toContain('Läsa avtalet');
  });

  test('a manager’s mornings that passed in quiet are told of on the next', async () => {
    await record('Ringa Volvo', '2026-11-23');
    // Ali is asked on Tuesday, and Maria told on Wednesday, when she wants to hear nothing.
    await kadens.moveClock(toInstant('2026-11-25T06:00:00.000Z'));
    await say('stör mig inte i dag', 'maria');
    const maria = () => kadens.standIns.chats.personal('maria').messages;
    const quiet = maria().length;
    await kadens.moveClock(toInstant('2026-11-25T15:00:00.000Z'));
    expect(maria()).toHaveLength(quiet);
    await kadens.moveClock(morningOf(26));
    expect(maria()).toHaveLength(quiet + 1);
    expect(shownCard(maria().at(-1)).text).toContain('Ringa Volvo');
  });

  const later = () => last().actions.find(({ title }) => title === 'Påminn mig senare i dag');

  test('a reminder that is wanted later comes again once, three hours later, while the rest of the card asks on', async () => {
    const { late, before } = await fillWednesday();
    await tap(later());
    expect(last().text).toContain('Jag påminner dig igen i dag kl. 11.05: Ringa Volvo.');
    expect(last().actions.find(({ verb }) => verb === 'keep')?.data['id']).not.toBe(late.id);
    await kadens.moveClock(toInstant('2026-11-25T10:00:00.000Z'));
    expect(bots()).toHaveLength(before + 1);
    await kadens.moveClock(toInstant('2026-11-25T10:06:00.000Z'));
    expect(bots()).toHaveLength(before + 2);
    expect(last().text).toContain('Ringa Volvo');
    expect(last().actions.map(({ title }) => title)).toEqual(['Klart', 'Flytta', 'Be om hjälp']);
    await tap(last().actions[0]);
    expect(last().text).toContain('Klart: Ringa Volvo');
    await kadens.moveClock(toInstant('2026-11-25T15:30:00.000Z'));
    expect(bots()).toHaveLength(before + 2);
  });

  test('a reminder that is wanted later doesn’t come when it has been answered, nor outside working hours', async () => {
    const one = await record('Ringa Volvo', '2026-11-25');
    await record('Mejla Peab', '2026-11-26');
    await kadens.moveClock(morningOf(24));
    await tap(later());
    expect(last()).toMatchObject({
      text: 'Jag påminner dig igen i dag kl. 11.05: Ringa Volvo.',
      actions: [],
    });
    await kadens.must('ali', keepCommitment, { params: { id: one.id }, body: { version: one.version } });
    const before = bots().length;
    await kadens.moveClock(toInstant('2026-11-24T12:00:00.000Z'));
    expect(bots()).toHaveLength(before);
    expect(last().text).toContain('Klart: Ringa Volvo');
    await kadens.moveClock(toInstant('2026-11-25T14:30:00.000Z'));
    await tap(later());
    expect(last().text).toContain('i morgon, tors 26 nov kl. 8');
    const after = bots().length;
    await kadens.moveClock(morningOf(26));
    expect(bots()).toHaveLength(after + 1);
    expect(last().text).toContain('Mejla Peab');
  });

  test('a manager’s own promises come again later, each to be answered', async () => {
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Läsa avtalet', due: '2026-11-25' },
    });
    await kadens.moveClock(morningOf(25));
    const maria = kadens.standIns.chats.personal('maria');
    const card = maria.messages.at(-1);
    const action = shownCard(card).actions.find(({ verb }) => verb === 'morning-later');
    if (!card || !action) throw new Error('nothing to tap');
    const { verb, data } = action;
    await kadens.standIns.userActions.runCardAction('maria', maria, card, {
      ...{ type: 'execute', verb, data, trigger: 'manual' },
    });
    expect(shownCard(maria.messages.at(-1)).text).toContain('Jag påminner dig igen i dag kl. 11.05');
    await kadens.moveClock(toInstant('2026-11-25T10:06:00.000Z'));
    expect(shownCard(maria.messages.at(-1)).actions[0]?.verb).toBe('keep');
    expect(shownCard(maria.messages.at(-1)).text).toContain('Läsa avtalet');
  });

  test('a manager’s morning card that has nothing left to say has no buttons left, and an old one’s tap closes it', async () => {
    const { id, version } = await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Läsa avtalet', due: '2026-11-25' },
    });
    await kadens.moveClock(morningOf(25));
    const maria = kadens.standIns.chats.personal('maria');
    const card = maria.messages.at(-1);
    const action = shownCard(card).actions.find(({ verb }) => verb === 'morning-later');
    if (!card || !action) throw new Error('nothing to tap');
    await kadens.must('maria', keepCommitment, { params: { id }, body: { version } });
    await kadens.moveClock(toInstant('2026-11-25T08:30:00.000Z'));
    const now = shownCard(maria.messages.find((one) => one.id === card.id));
    expect(now.text).toContain('Det här gällde ons 25 nov.');
    expect(now.actions.map(({ verb }) => verb)).not.toContain('morning-later');
    await kadens.moveClock(morningOf(26));
    const answer = await kadens.standIns.userActions.runCardAction('maria', maria, card, {
      ...{ type: 'execute', verb: action.verb, data: action.data, trigger: 'manual' },
    });
    expect(JSON.stringify(answer)).toContain('Det här gällde ons 25 nov.');
  });

  test('a manager answers a promise that is late in the morning’s card, which then tells the rest of the day', async () => {
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Läsa avtalet', due: '2026-11-24' },
    });
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Ringa juristen', due: '2026-11-25' },
    });
    await kadens.moveClock(morningOf(25));
    const maria = kadens.standIns.chats.personal('maria');
    const card = maria.messages.at(-1);
    const action = shownCard(card).actions.find(({ verb }) => verb === 'keep');
    if (!card || !action) throw new Error('nothing to tap');
    const { verb, data } = action;
    await kadens.standIns.userActions.runCardAction('maria', maria, card, {
      ...{ type: 'execute', verb, data, trigger: 'manual' },
    });
    const now = shownCard(maria.messages.at(-1));
    expect(now.text).toContain('Ringa juristen');
    expect(now.text).not.toContain('Läsa avtalet');
    expect(now.actions.map((one) => one.verb)).not.toContain('keep');
  });

  test('a morning’s card about what a manager has promised asks nothing any more on the next', async () => {
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Läsa avtalet', due: '2026-11-24' },
    });
    await kadens.moveClock(morningOf(25));
    const { messages } = kadens.standIns.chats.personal('maria');
    const id = messages.at(-1)?.id;
    const verbs = () =>
      shownCard(messages.find((one) => one.id === id)).actions.flatMap(({ verb }) => verb ?? []);
    expect(verbs()).toContain('keep');
    await kadens.moveClock(morningOf(26));
    await kadens.kadens.sweep();
    expect(verbs()).toEqual([]);
  });

  test('a weekly overview comes to who wants it on the first working morning, in the one card, and to nobody else', async () => {
    expect(await say('veckoöversikt')).toContain('mån 30 nov');
    await record('Ringa Volvo', '2026-11-27');
    await record('Skicka offerten', '2026-12-01');
    await record('Mejla Peab', '2026-12-04');
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Läsa avtalet', due: '2026-12-03' },
    });
    await kadens.moveClock(toInstant('2026-11-29T12:00:00.000Z'));
    const before = bots().length;
    const maria = () => kadens.standIns.chats.personal('maria').messages;
    await kadens.moveClock(toInstant('2026-11-30T07:05:00.000Z'));
    expect(bots()).toHaveLength(before + 1);
    for (const told of ['Ringa Volvo', 'Skicka offerten', 'Mejla Peab · på fredag', 'Maria: Läsa avtalet'])
      expect(last().text).toContain(told);
    expect(last().actions.map(({ verb }) => verb)).toContain('keep');
    expect(maria().some((message) => shownCard(message).text.includes('Mejla Peab'))).toBe(false);
    await kadens.moveClock(toInstant('2026-11-30T15:00:00.000Z'));
    expect(bots()).toHaveLength(before + 1);
    // What stands in it is as it is: an answer in the card changes it, all week.
    await tap(last().actions.find(({ verb }) => verb === 'keep'));
    expect(last().text).toContain('Mejla Peab');
    expect(await say('ingen veckoöversikt')).toContain('ingen veckoöversikt');
    await record('Ringa Scania', '2026-12-11');
    await kadens.moveClock(toInstant('2026-12-07T07:05:00.000Z'));
    expect(last().text).not.toContain('Ringa Scania');
  });

  test('a weekly overview says nothing when there is nothing to say, and waits for days off', async () => {
    await kadens.must('ali', changeMySettings, { body: { weeklyOverview: true } });
    expect((await kadens.must('ali', getMe, { query: {} })).weeklyOverview).toBe(true);
    const before = bots().length;
    await kadens.moveClock(toInstant('2026-11-30T15:00:00.000Z'));
    expect(bots()).toHaveLength(before);
    await record('Mejla Peab', '2026-12-11');
    await kadens.must('ali', takeLeave, { body: { from: '2026-12-07', to: '2026-12-08' } });
    await kadens.moveClock(toInstant('2026-12-08T15:00:00.000Z'));
    expect(bots()).toHaveLength(before);
    await kadens.moveClock(toInstant('2026-12-09T07:05:00.000Z'));
    expect(bots()).toHaveLength(before + 1);
    expect(last().text).toMatch(/Din vecka[^]*Mejla Peab/);
  });
});
