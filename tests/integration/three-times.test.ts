import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentScopes } from '../../bot/compose/permissions.ts';
import { bookSession } from '../../shared/contracts/book-session.ts';
import { askForHelp, keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { takeLeave } from '../../shared/contracts/leave.ts';
import { bookHelpTalk, cancelHelpTalk } from '../../shared/contracts/help-talk.ts';
import { cancelSession, moveSession, undoPlanChange } from '../../shared/contracts/reschedule.ts';
import { chooseTeam, getMine, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { findMeeting, getSession } from '../../shared/contracts/session.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { coachAli } from '../support/coached-pair.ts';
import { asSuperuser } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { whileAnotherWrites } from '../support/while-another-writes.ts';

/** The second Thursday of the rhythm is 10 December; this is the one after the first. */
const NEXT_THURSDAY = '2026-12-03T09:00:00.000Z';

describe('three times that suit both', () => {
  let kadens: Product;
  let rhythm: string;
  const begin = async (scopes: readonly string[] = ['*']): Promise<void> => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', scopes);
    const { userActions, chats } = kadens.standIns;
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    rhythm = (await coachAli(kadens)).id;
  };
  afterEach(() => kadens.end());

  const row = async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const [first] = rows;
    if (!first) throw new Error('there is no row');
    return first;
  };
  const sweepAt = async (text: string): Promise<void> => {
    await kadens.moveClock(toInstant(text));
    await kadens.kadens.sweep();
  };
  const passSeconds = async (seconds: number): Promise<void> => {
    await kadens.moveClock(addMinutes(kadens.now(), seconds / 60));
    await kadens.kadens.sweep();
  };
  /** Lets half a minute pass: long enough that nothing can be undone. */
  const letGo = (): Promise<void> => passSeconds(30);
  const agree = async (): Promise<void> => {
    await kadens.must('maria', setCadence, {
      params: { id: rhythm },
      body: { ...CADENCE, version: (await row()).rhythm.version },
    });
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect((await row()).rhythm.calendar).toBe('booked');
    });
  };
  /** Adds Sara to the team with a booked series of her own, later in the day; returns her rhythm's id. */
  const withSara = async (): Promise<string> => {
    const body = { people: [kadens.idOf('ali'), kadens.idOf('sara')], greet: false };
    await kadens.must('maria', chooseTeam, { body });
    const hers = async () => {
      const { rows } = await kadens.must('maria', getTeam);
      const found = rows.find((one) => one.rhythm.rep.id === kadens.idOf('sara'));
      if (!found) throw new Error('Sara is not in the team');
      return found.rhythm;
    };
    const { id, version } = await hers();
    await kadens.must('maria', setCadence, {
      params: { id },
      body: { ...CADENCE, time: '13:00', version },
    });
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect((await hers()).calendar).toBe('booked');
    });
    return id;
  };
  const book = (startsAt: string, more: object = {}) =>
    kadens.call('maria', bookSession, { params: { id: rhythm }, body: { startsAt, ...more } });
  const bookNext = () =>
    kadens.must('maria', bookSession, { params: { id: rhythm }, body: { startsAt: NEXT_THURSDAY } });
  const meetings = (person: PersonKey) =>
    kadens.standIns.calendars
      .of(person)
      .filter(({ recurrence, cancelled }) => recurrence === null && !cancelled)
      .map(({ subject, start, minutes, owner }) => ({ subject, start, minutes, owner }));
  const cardsOf = (person: PersonKey, text: string) =>
    kadens.standIns.chats.personal(person).messages.filter((one) => JSON.stringify(one).includes(text));
  const lastCard = (person: PersonKey, text: string) => {
    const card = cardsOf(person, text).at(-1);
    if (!card) throw new Error(`${person} was told nothing of "${text}"`);
    return card;
  };
  /** The data that a verb's buttons on a card send, each once. */
  const sentBy = (card: object, verb: string): readonly Record<string, string>[] => {
    const found = [...JSON.stringify(card).matchAll(/\{[^{}]*"verb":"([^"]+)"\}/g)]
      .filter(([, one]) => one === verb)
      .map(([data]) => data);
    return [...new Set(found)].map((data) => JSON.parse(data) as Record<string, string>);
  };
  const tap = async (person: PersonKey, card: ReturnType<typeof lastCard>, data: Record<string, string>) => {
    const { userActions, chats } = kadens.standIns;
    const answer = await userActions.runCardAction(person, chats.personal(person), card, {
      ...{ type: 'execute', verb: data['verb'] ?? '', data, trigger: 'manual' },
    });
    return JSON.stringify(answer);
  };
  /** Books with a first attempt that puts the meeting into both calendars, but whose answer is lost. */
  const unheard = async <Booked>(booking: () => Promise<Booked>): Promise<Booked> => {
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', method: 'POST', path: '/me/events', answer: 'unheard' },
      ...{ times: 99, retryAfterSeconds: 0 },
    });
    const booked = await booking();
    await letGo();
    await eventually(async () => {
      const postponed = await asSuperuser(
        (client) => client.query("select from outbox where error = 'unavailable' and lease_until is null"),
        kadens.database.superuserUrl,
      );
      expect([postponed.rowCount, meetings('ali').length]).toEqual([1, 1]);
    });
    kadens.standIns.faults.graph.clear();
    return booked;
  };

  const callForHelp = async (due: string) => {
    const body = { rhythmId: rhythm, ownerId: kadens.idOf('ali'), text: 'Ringa Scania', due };
    const { id, version } = await kadens.must('ali', recordCommitment, { body });
    await kadens.must('ali', askForHelp, { params: { id }, body: { version } });
    await kadens.kadens.sweep();
    return id;
  };

  test('the next 1:1, without leave to write to the calendar, is not booked unless that is how it is wanted', async () => {
    await begin(['User.Read']);
    expect(await book(NEXT_THURSDAY)).toMatchObject({ problem: { code: 'consent-needed' } });
    expect((await row()).next).toBeNull();
    expect(await book(NEXT_THURSDAY, { inCalendars: false })).toMatchObject({ ok: true });
    await letGo();
    expect(meetings('maria')).toEqual([]);
    expect((await row()).next?.startsAt).toBe(NEXT_THURSDAY);
  });

  describe('the next 1:1 is booked by itself', () => {
    beforeEach(() => begin());

    test('without a rhythm, as a meeting of its own in both calendars, in the usual length', async () => {
      expect(await bookNext()).toMatchObject({
        startsAt: NEXT_THURSDAY,
        minutes: 30,
        state: 'planned',
        extra: false,
      });
      await eventually(async () => {
        await kadens.kadens.sweep();
        for (const person of ['maria', 'ali'] as const)
          expect(meetings(person)).toEqual([
            {
              subject: '1:1 Maria Lindqvist och Ali Rezai',
              ...{ start: '2026-12-03T10:00:00', minutes: 30, owner: 'maria' },
            },
          ]);
      });
      expect((await row()).next).toMatchObject({ startsAt: NEXT_THURSDAY, extra: false });
    });

    test('Kadens is put into its chat, the panel there has the session, and the rep is led into that meeting', async () => {
      const { id } = await bookNext();
      const { chats } = kadens.standIns;
      const chat = await eventually(async () => {
        await kadens.kadens.sweep();
        const found = chats.find(chats.meetingsOf('ali')[0]?.chatId ?? '');
        if (found?.installed !== true) throw new Error('Kadens is not in the meeting’s chat yet');
        return found;
      });
      const { meeting } = await kadens.must('ali', findMeeting, { query: { chatId: chat.id } });
      expect(meeting).toMatchObject({ rhythmId: rhythm, sessionId: id });
      const mine = await kadens.must('ali', getMine);
      expect(mine.rhythms[0]?.joinUrl).toContain(encodeURIComponent(chat.id));
    });

    test('once: the second of two taps is answered with what the first has booked', async () => {
      const first = await bookNext();
      const second = await book('2026-12-02T09:00:00.000Z');
      expect(second).toMatchObject({ problem: { code: 'already-booked' } });
      const both = await Promise.all([book(NEXT_THURSDAY), book(NEXT_THURSDAY)]);
      expect(both.map(({ ok }) => ok)).toEqual([false, false]);
      expect((await row()).next?.id).toBe(first.id);
      await letGo();
      expect(meetings('ali')).toHaveLength(1);
    });

    test('of two who tap at once one books it', async () => {
      const both = await Promise.all([book(NEXT_THURSDAY), book('2026-12-02T09:00:00.000Z')]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
      expect(sessions).toHaveLength(1);
    });

    test('within a year', async () => {
      for (const startsAt of ['2027-11-25T09:00:00.000Z', '2099-06-01T09:00:00Z', '9999-12-31T23:50:00Z'])
        expect(await book(startsAt)).toMatchObject({ status: 422, problem: { code: 'day-too-far' } });
      expect(await book('2027-11-23T09:00:00.000Z')).toMatchObject({ ok: true });
    });

    test('by the manager alone', async () => {
      const asked = { params: { id: rhythm }, body: { startsAt: NEXT_THURSDAY } };
      expect(await kadens.call('ali', bookSession, asked)).toMatchObject({ problem: { code: 'not-found' } });
    });

    test('it takes no day of a rhythm that is agreed on after it', async () => {
      await book(NEXT_THURSDAY);
      await agree();
      const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
      expect(sessions.map(({ startsAt }) => startsAt.slice(0, 10)).sort()).toEqual([
        ...['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-23', '2027-01-07'],
      ]);
    });

    test('what somebody does to its meeting there is followed, without any series', async () => {
      const { id } = await bookNext();
      await letGo();
      const meeting = () =>
        kadens.standIns.calendars.of('maria').find(({ recurrence }) => recurrence === null);
      const own = meeting();
      if (!own) throw new Error('there is no meeting');
      const session = () => kadens.must('maria', getSession, { params: { id } });
      const sees = (check: () => Promise<void> | void) =>
        eventually(async () => {
          await kadens.standIns.notifications.settled();
          await letGo();
          await check();
        });
      await sees(() => expect(kadens.standIns.subscriptions.to('maria')).toHaveLength(1));
      kadens.standIns.calendars.change(own, { start: '2026-12-03T14:00:00', minutes: 45 });
      await sees(async () =>
        expect(await session()).toMatchObject({ startsAt: '2026-12-03T13:00:00.000Z', minutes: 45 }),
      );
      kadens.standIns.calendars.remove(meeting() ?? own);
      await sees(async () => expect((await session()).state).toBe('cancelled'));
      expect((await session()).plan.cancelled?.reason).toBe('calendar');
    });

    test('a look at all of them holds no rhythm while it waits for one before it', async () => {
      await bookNext();
      await letGo();
      const sara = await withSara();
      const { notifications, subscriptions } = kadens.standIns;
      const [subscription] = await eventually(async () => {
        await letGo();
        const found = subscriptions.to('maria');
        expect(found).toHaveLength(1);
        return found;
      });
      if (!subscription) throw new Error('nobody watches');
      const rows = 'select from rhythm where rhythm_id = $1 for no key update';
      await whileAnotherWrites(
        kadens.database,
        [rows, [rhythm]],
        async () => {
          notifications.sendLifecycle(subscription, 'missed');
          await notifications.settled();
          await kadens.kadens.sweep();
        },
        async (client) => {
          expect((await client.query(`${rows} nowait`, [sara])).rowCount).toBe(1);
        },
      );
    });

    test('cancelled, it is gone from both calendars', async () => {
      const { id } = await bookNext();
      await letGo();
      const { version } = await kadens.must('ali', getSession, { params: { id } });
      await kadens.must('ali', cancelSession, { params: { id }, body: { version, reason: 'customer' } });
      await letGo();
      expect(meetings('maria')).toEqual([]);
    });

    test('cancelled after an answer that was lost, it is gone from both calendars too', async () => {
      const { id, version } = await unheard(bookNext);
      await kadens.must('maria', cancelSession, { params: { id }, body: { version, reason: 'customer' } });
      await eventually(async () => {
        await letGo();
        expect([meetings('maria'), meetings('ali')]).toEqual([[], []]);
      });
    });

    test('moved after such an answer, it is in both calendars once, at its new time', async () => {
      const { id, version } = await unheard(bookNext);
      const to = { day: '2026-12-04', time: '14:00' };
      await kadens.must('maria', moveSession, { params: { id }, body: { version, ...to } });
      await eventually(async () => {
        await letGo();
        expect((await kadens.must('ali', getMine)).rhythms[0]?.joinUrl).not.toBeNull();
      });
      for (const person of ['maria', 'ali'] as const)
        expect(kadens.standIns.calendars.of(person).filter(({ cancelled }) => !cancelled)).toMatchObject([
          { start: '2026-12-04T14:00:00', minutes: 30 },
        ]);
    });

    test('cancelled after such an answer and taken back at once, it stays in both calendars as it is', async () => {
      const { id, version } = await unheard(bookNext);
      await passSeconds(25);
      await kadens.must('maria', cancelSession, { params: { id }, body: { version, reason: 'customer' } });
      // The next attempt comes after half a minute, while it can still be undone.
      await passSeconds(11.5);
      await kadens.must('maria', undoPlanChange, { params: { id } });
      await eventually(async () => {
        await letGo();
        expect((await kadens.must('ali', getMine)).rhythms[0]?.joinUrl).not.toBeNull();
      });
      // Nor was it cancelled meanwhile.
      expect(kadens.standIns.calendars.of('ali')).toMatchObject([{ cancelled: false }]);
    });
  });

  describe('on a card', () => {
    beforeEach(async () => {
      await begin();
      await agree();
    });

    test('a session that was missed has three, and one tap books; a second says what is booked and by whom', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const card = lastCard('maria', 'blev inte av');
      const offered = sentBy(card, 'book-time');
      expect(offered).toHaveLength(3);
      const [first = {}, second = {}] = offered;
      expect(await tap('maria', card, first)).toMatch(/Du och Ali ses .* Kallelsen är på väg\./);
      const booked = (await row()).next;
      expect(booked).toMatchObject({ id: first['session'], startsAt: first['at'] });
      await eventually(async () => {
        await letGo();
        const seen = { verb: 'time-booked', session: first['session'] ?? '' };
        expect(await tap('maria', card, seen)).toContain('Klart. Du och Ali ses');
      });
      const told = cardsOf('ali', 'flyttade').length;

      for (const again of [first, second])
        expect(await tap('maria', card, again)).toContain('Du har redan bokat: du och Ali ses');
      await letGo();
      expect((await row()).next).toEqual(booked);
      expect(cardsOf('ali', 'flyttade')).toHaveLength(told);
    });

    test('none of them is when she has another 1:1, though that is in no calendar', async () => {
      const taken = '2026-11-27T09:00:00.000Z';
      const people = [kadens.idOf('ali'), kadens.idOf('sara')];
      const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
      const id = rows.find((one) => one.rhythm.rep.id === kadens.idOf('sara'))?.rhythm.id ?? '';
      const body = { startsAt: taken, inCalendars: false };
      await kadens.must('maria', bookSession, { params: { id }, body });
      await sweepAt('2026-11-26T11:00:00Z');
      const offered = sentBy(lastCard('maria', 'blev inte av'), 'book-time').map(({ at }) => at);
      expect(offered).toHaveLength(3);
      expect(offered).toContain('2026-11-27T08:30:00.000Z');
      expect(offered).not.toContain(taken);
    });

    const moveNext = async (day: string, time: string): Promise<void> => {
      const { id = '' } = (await row()).next ?? {};
      const { version } = await kadens.must('maria', getSession, { params: { id } });
      await kadens.must('maria', moveSession, { params: { id }, body: { version, day, time } });
      await letGo();
    };

    test('none of them is after the next one, and each is taken', async () => {
      await sweepAt('2026-11-26T10:00:00Z');
      await moveNext('2026-11-27', '14:00');
      await sweepAt('2026-11-26T11:00:00Z');
      const card = lastCard('maria', 'blev inte av');
      const offered = sentBy(card, 'book-time');
      expect(offered).toHaveLength(3);
      for (const { at = '' } of offered) expect(at < '2026-11-27T13:00:00.000Z').toBe(true);
      expect(await tap('maria', card, offered.at(-1) ?? {})).toContain('Kallelsen är på väg.');
    });

    test('it names the next one as that now is, and offers times before it, wherever that goes', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const card = () => JSON.stringify(lastCard('maria', 'blev inte av'));
      expect(card()).toContain('Nästa ordinarie är tors 10 dec kl. 10.');
      await moveNext('2026-12-01', '14:00');
      expect(card()).toContain('Nästa ordinarie är tis 1 dec kl. 14.');
      const offered = sentBy(lastCard('maria', 'blev inte av'), 'book-time');
      expect(offered.length).toBeGreaterThan(0);
      for (const { at = '' } of offered) expect(at < '2026-12-01T13:00:00.000Z').toBe(true);
      await kadens.must('maria', takeLeave, { body: { from: '2026-12-01', to: '2026-12-11' } });
      await letGo();
      expect(card()).toContain('Nästa ordinarie är ons 23 dec kl. 10.');
    });

    test('one that has been taken meanwhile makes room for others, on the card', async () => {
      const people = [kadens.idOf('ali'), kadens.idOf('sara')];
      const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
      const id = rows.find((one) => one.rhythm.rep.id === kadens.idOf('sara'))?.rhythm.id ?? '';
      await sweepAt('2026-11-26T11:00:00Z');
      const card = lastCard('maria', 'blev inte av');
      const offered = sentBy(card, 'book-time');
      const [{ at = '' } = {}, second = {}] = offered;
      const body = { startsAt: at, inCalendars: false };
      await kadens.must('maria', bookSession, { params: { id }, body });
      expect(await tap('maria', card, offered[0] ?? {})).toContain('Den tiden går inte längre.');
      await kadens.kadens.sweep();
      const others = sentBy(lastCard('maria', 'blev inte av'), 'book-time');
      expect(others).toHaveLength(3);
      expect(others.map((one) => one['at'])).not.toContain(at);
      // As they pass it is the new ones that are left.
      await sweepAt(others[0]?.['at'] ?? '');
      expect(sentBy(lastCard('maria', 'blev inte av'), 'book-time')).toEqual(others.slice(1));
      expect(await tap('maria', card, second)).toContain('Du och Ali ses');
    });

    test('a missed one that nobody answers asks for a week, and then says so itself, without buttons', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const isAsking = () => cardsOf('maria', 'blev inte av').length === 1;
      for (const morning of ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']) {
        await sweepAt(`${morning}T07:30:00Z`);
        expect(isAsking()).toBe(true);
      }
      await sweepAt('2026-12-03T07:30:00Z');
      expect(isAsking()).toBe(false);
      expect(cardsOf('maria', 'Samtalet med Ali är tors 10 dec kl. 10.')).toHaveLength(1);
    });

    test('a missed one’s card offers no time that has passed, and says when none is left', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const times = () => sentBy(lastCard('maria', 'blev inte av'), 'book-time').map(({ at }) => at ?? '');
      const offered = times();
      expect(offered).toHaveLength(3);
      for (const [passed, at] of offered.entries()) {
        await sweepAt(at);
        expect(times()).toEqual(offered.slice(passed + 1));
      }
      const card = JSON.stringify(lastCard('maria', 'De föreslagna tiderna har passerat.'));
      expect(card).toContain('Boka en ny tid');
      expect(card).toContain('Vi har redan haft det');
    });

    test('one that was missed is asked about by one card alone, though the rhythm slips by it, and that comes when it asks no more', async () => {
      for (const missed of ['2026-11-26', '2026-12-10']) await sweepAt(`${missed}T11:00:00Z`);
      const missedAsks = () => sentBy(cardsOf('maria', 'blev inte av').at(-1) ?? {}, 'book-time').length > 0;
      const slipAsks = () => cardsOf('maria', 'har inte haft något 1:1 än').length;
      expect(sentBy(lastCard('maria', 'blev inte av'), 'book-time')).toHaveLength(3);
      for (const morning of ['2026-12-11', '2026-12-14', '2026-12-15', '2026-12-16']) {
        await sweepAt(`${morning}T07:30:00Z`);
        expect(slipAsks()).toBe(0);
      }
      await sweepAt('2026-12-17T07:30:00Z');
      expect([missedAsks(), slipAsks()]).toEqual([false, 1]);
      expect(sentBy(lastCard('maria', 'har inte haft något 1:1 än'), 'book-time').length).toBeGreaterThan(0);
    });

    test('nor is it told that the rhythm slips once the missed one has a time in the coming week, but it is if that is taken back', async () => {
      for (const missed of ['2026-11-26', '2026-12-10']) await sweepAt(`${missed}T11:00:00Z`);
      const slipAsks = () => cardsOf('maria', 'har inte haft något 1:1 än').length;
      const card = lastCard('maria', 'blev inte av');
      const [{ session: id = '', ...first } = {}] = sentBy(card, 'book-time');
      const body = async (day: string) => ({
        ...{ version: (await kadens.must('maria', getSession, { params: { id } })).version },
        ...{ day, time: '10:00' },
      });
      expect(first).toHaveProperty('at');
      await kadens.must('maria', moveSession, { params: { id }, body: await body('2026-12-17') });
      await sweepAt('2026-12-11T07:30:00Z');
      await sweepAt('2026-12-14T07:30:00Z');
      expect(slipAsks()).toBe(0);
      await kadens.must('maria', moveSession, { params: { id }, body: await body('2026-12-22') });
      await sweepAt('2026-12-15T07:30:00Z');
      expect(slipAsks()).toBe(1);
    });

    test('a slipping rhythm’s card offers no time that has passed, and none once one is taken', async () => {
      await sweepAt('2026-12-04T08:00:00Z');
      const { id = '' } = (await row()).next ?? {};
      const { version } = await kadens.must('maria', getSession, { params: { id } });
      const body = { version, day: '2026-12-21', time: '10:00' };
      await kadens.must('maria', moveSession, { params: { id }, body });
      await sweepAt('2026-12-11T08:00:00Z');
      const card = lastCard('maria', 'har inte haft något 1:1 än');
      const offered = sentBy(card, 'book-time');
      const [{ at: first = '' } = {}] = offered;
      await sweepAt(first);
      expect(sentBy(lastCard('maria', 'har inte haft något 1:1 än'), 'book-time')).toEqual(offered.slice(1));
      const last = offered.at(-1) ?? {};
      expect(await tap('maria', card, last)).toContain('Du och Ali ses');
      await sweepAt(offered.at(1)?.['at'] ?? '');
      expect(cardsOf('maria', 'book-time')).toHaveLength(0);
    });

    test('a missed one that was held after all says so at once, without buttons', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      await kadens.must('maria', enterAfterwards, {
        body: {
          ...{ rhythmId: rhythm, type: 'deal', day: '2026-11-26', minutes: 30, note: '' },
          ...{ decisions: [], steps: [], noStepReason: 'Inget nytt' },
        },
      });
      await kadens.kadens.sweep();
      expect(cardsOf('maria', 'Samtalet med Ali tors 26 nov blev av.')).toHaveLength(1);
      expect(cardsOf('maria', 'book-time')).toHaveLength(0);
    });

    test('a missed one that gets its time elsewhere asks no more', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const [{ session: id = '' } = {}] = sentBy(lastCard('maria', 'blev inte av'), 'book-time');
      const { version } = await kadens.must('maria', getSession, { params: { id } });
      const body = { version, day: '2026-12-01', time: '10:00' };
      await kadens.must('maria', moveSession, { params: { id }, body });
      // Once it can no longer be taken back.
      await letGo();
      expect(cardsOf('maria', 'Samtalet med Ali är tis 1 dec kl. 10.')).toHaveLength(1);
      expect(cardsOf('maria', 'book-time')).toHaveLength(0);
    });

    test('of two who tap at once one books, and the other is told of it', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const card = lastCard('maria', 'blev inte av');
      const [first = {}, second = {}] = sentBy(card, 'book-time');
      const answers = await Promise.all([tap('maria', card, first), tap('maria', card, second)]);
      expect(answers.filter((one) => one.includes('Kallelsen är på väg'))).toHaveLength(1);
      expect(answers.filter((one) => one.includes('redan bokat'))).toHaveLength(1);
    });

    test('today’s, cancelled by the rep, comes with a quarter of an hour instead', async () => {
      await sweepAt('2026-11-26T07:30:00Z');
      const next = (await row()).next?.id ?? '';
      const { version } = await kadens.must('ali', getSession, { params: { id: next } });
      await kadens.must('ali', cancelSession, {
        params: { id: next },
        body: { version, reason: 'customer' },
      });
      await letGo();
      const card = lastCard('maria', 'Femton minuter i stället?');
      expect(JSON.stringify(card)).toContain('Nej, vi ses tors 10 dec');
      const offered = sentBy(card, 'book-short');
      expect(offered.map(({ at }) => at?.slice(0, 10))).toEqual(['2026-11-26', '2026-11-27']);
      const [first = {}] = offered;
      expect(await tap('maria', card, first)).toMatch(/Du och Ali ses i dag kl\. .*, i femton minuter\./);
      const short = await kadens.must('ali', getSession, { params: { id: next } });
      expect(short).toMatchObject({ state: 'planned', minutes: 15, startsAt: first['at'] });
      expect(short.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
      expect(await tap('maria', card, first)).toContain('Du har redan bokat');
      await eventually(async () => {
        await letGo();
        expect(meetings('ali')).toMatchObject([{ minutes: 15 }]);
      });
      expect((await kadens.must('ali', getSession, { params: { id: next } })).state).toBe('planned');
    });

    test('or not until the next one, and then nothing is booked', async () => {
      await sweepAt('2026-11-26T07:30:00Z');
      const next = (await row()).next?.id ?? '';
      const { version } = await kadens.must('ali', getSession, { params: { id: next } });
      await kadens.must('ali', cancelSession, {
        params: { id: next },
        body: { version, reason: 'customer' },
      });
      await letGo();
      const card = lastCard('maria', 'Femton minuter i stället?');
      expect(await tap('maria', card, { session: next, verb: 'no-short' })).toContain(
        'Du och Ali ses tors 10 dec',
      );
      expect((await kadens.must('ali', getSession, { params: { id: next } })).state).toBe('cancelled');
    });
  });

  describe('a call for help', () => {
    beforeEach(async () => {
      await begin();
      await agree();
      await sweepAt('2026-11-24T08:00:00Z');
    });
    const mine = async () => (await kadens.must('ali', getMine)).commitments[0];

    test('is answered with ten minutes today: a meeting in both calendars, and nothing of the rhythm', async () => {
      await callForHelp('2026-11-25');
      const card = lastCard('maria', 'Ali behöver hjälp');
      const offered = sentBy(card, 'help-talk');
      expect(offered.map(({ at }) => at?.slice(0, 10))).toEqual(['2026-11-24', '2026-11-24', '2026-11-24']);
      const before = await row();
      const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
      const [first = {}] = offered;
      expect(await tap('maria', card, first)).toContain('Klart. Du tar tio minuter med Ali i dag');
      await letGo();
      for (const person of ['maria', 'ali'] as const)
        expect(meetings(person)).toMatchObject([
          { subject: 'Tio minuter: Maria Lindqvist och Ali Rezai', minutes: 10, owner: 'maria' },
        ]);
      lastCard('ali', 'Maria tar tio minuter med dig i dag');
      expect(await mine()).toMatchObject({ helpWanted: true, helpTalkAt: first['at'] });
      const { types, next, daysSince, status, helpWanted, helpWith } = await row();
      expect({ types, next, daysSince, status }).toEqual({
        ...{ types: before.types, next: before.next },
        ...{ daysSince: before.daysSince, status: before.status },
      });
      expect([helpWanted, helpWith]).toEqual([0, null]);
      expect((await kadens.must('ali', getRhythm, { params: { id: rhythm } })).sessions).toEqual(sessions);

      await kadens.moveClock(addMinutes(toInstant(first['at'] ?? ''), 11));
      expect(await mine()).toMatchObject({ helpWanted: false, helpTalkAt: null, state: 'open' });
    });

    test('counts once its ten minutes are over, for eight weeks, to both the same; one taken back doesn’t', async () => {
      const page = async (person: PersonKey) => kadens.must(person, getRhythm, { params: { id: rhythm } });
      const counted = async () => [(await page('maria')).helpTalks, (await page('ali')).helpTalks];
      const { sessions } = await page('maria');
      const taken = await callForHelp('2026-11-25');
      const body = { startsAt: '2026-11-24T09:00:00.000Z' };
      await kadens.must('maria', bookHelpTalk, { params: { id: taken }, body });
      const takenBack = await callForHelp('2026-11-26');
      await kadens.must('maria', bookHelpTalk, {
        params: { id: takenBack },
        body: { startsAt: '2026-11-24T13:00:00.000Z' },
      });
      await kadens.must('maria', cancelHelpTalk, { params: { id: takenBack } });
      await sweepAt('2026-11-24T09:09:00Z');
      expect(await counted()).toEqual([0, 0]);
      await sweepAt('2026-11-24T14:00:00Z');
      expect(await counted()).toEqual([1, 1]);
      expect((await page('maria')).sessions).toHaveLength(sessions.length);
      await kadens.moveClock(toInstant('2027-01-19T09:01:00Z'));
      expect(await counted()).toEqual([0, 0]);
    });

    test('says the next morning what became of it, and at once when the promise is kept', async () => {
      await callForHelp('2026-11-27');
      await sweepAt('2026-11-25T07:30:00Z');
      expect(sentBy(lastCard('maria', 'Ali behövde hjälp'), 'help-talk')).toEqual([]);
      expect(cardsOf('maria', 'Det står först på nästa agenda.')).toHaveLength(1);
      const { id = '', version = 0 } = (await mine()) ?? {};
      await kadens.must('ali', keepCommitment, { params: { id }, body: { version } });
      await kadens.kadens.sweep();
      expect(cardsOf('maria', 'Det är klart nu.')).toHaveLength(1);
    });

    test('offers no time that has passed', async () => {
      await callForHelp('2026-11-27');
      const times = () =>
        sentBy(lastCard('maria', 'Ali behöver hjälp'), 'help-talk').map(({ at }) => at ?? '');
      const offered = times();
      const [first = ''] = offered;
      await sweepAt(first);
      expect(times()).toEqual(offered.slice(1));
      await sweepAt(offered.at(-1) ?? '');
      expect(times()).toEqual([]);
      expect(JSON.stringify(lastCard('maria', 'Ali behöver hjälp'))).toContain('hittar ingen tid i dag');
    });

    test('left to the session it stays so, as the times that were offered pass', async () => {
      await callForHelp('2026-12-01');
      const card = lastCard('maria', 'Ali behöver hjälp');
      const [{ at: first = '' } = {}] = sentBy(card, 'help-talk');
      const [data = {}] = sentBy(card, 'help-in-session');
      await tap('maria', card, data);
      await sweepAt(first);
      expect(cardsOf('maria', '"help-talk"')).toHaveLength(0);
    });

    test('twice tapped is booked once, and the second tap is told so', async () => {
      const id = await callForHelp('2026-11-25');
      const card = lastCard('maria', 'Ali behöver hjälp');
      const [first = {}, second = {}] = sentBy(card, 'help-talk');
      await tap('maria', card, first);
      expect(await tap('maria', card, second)).toContain('Det är redan bokat: tio minuter med Ali');
      const asked = { params: { id }, body: { startsAt: second['at'] } };
      expect(await kadens.call('maria', bookHelpTalk, asked)).toMatchObject({
        problem: { code: 'already-booked' },
      });
      await letGo();
      expect(meetings('ali')).toHaveLength(1);
    });

    /** Somebody changes the commitment at the same moment. */
    const writesInIt = (id: string, change = '') =>
      [`update commitment set version = version + 1 ${change} where commitment_id = $1`, [id]] as const;

    test('that is written in at the same moment is answered all the same, once', async () => {
      const id = await callForHelp('2026-11-25');
      const startsAt = '2026-11-24T13:00:00.000Z';
      const ask = () => kadens.call('maria', bookHelpTalk, { params: { id }, body: { startsAt } });
      expect(await whileAnotherWrites(kadens.database, writesInIt(id), ask)).toMatchObject({ ok: true });
      expect(await mine()).toMatchObject({ helpTalkAt: startsAt });
      expect(await ask()).toMatchObject({ problem: { code: 'already-booked' } });
      const takeBack = () => kadens.must('maria', cancelHelpTalk, { params: { id } });
      await whileAnotherWrites(kadens.database, writesInIt(id), takeBack);
      expect(await mine()).toMatchObject({ helpTalkAt: null });
    });

    test('that the rep takes back at the same moment gets no minutes', async () => {
      const id = await callForHelp('2026-11-25');
      const startsAt = '2026-11-24T13:00:00.000Z';
      const isOff = writesInIt(id, ', help_wanted_at = null');
      const booked = await whileAnotherWrites(kadens.database, isOff, () =>
        kadens.call('maria', bookHelpTalk, { params: { id }, body: { startsAt } }),
      );
      expect(booked).toMatchObject({ problem: { code: 'not-open' } });
      await letGo();
      expect(meetings('ali')).toEqual([]);
    });

    test('is unanswered again when the minutes are taken back, and whoever was told of them is told', async () => {
      const id = await callForHelp('2026-11-25');
      const [first = {}] = sentBy(lastCard('maria', 'Ali behöver hjälp'), 'help-talk');
      const asked = { params: { id }, body: { startsAt: first['at'] } };
      await kadens.must('maria', bookHelpTalk, asked);
      await letGo();
      await kadens.must('maria', cancelHelpTalk, { params: { id } });
      await letGo();
      expect(meetings('ali')).toEqual([]);
      lastCard('ali', 'är borttagen');
      expect(await mine()).toMatchObject({ helpWanted: true, helpTalkAt: null });
      expect((await row()).helpWith).toMatchObject({ id, text: 'Ringa Scania' });
    });

    test('taken back after an answer that was lost, the minutes are gone from both calendars', async () => {
      const id = await callForHelp('2026-11-25');
      const [first = {}] = sentBy(lastCard('maria', 'Ali behöver hjälp'), 'help-talk');
      const asked = { params: { id }, body: { startsAt: first['at'] } };
      await unheard(() => kadens.must('maria', bookHelpTalk, asked));
      await kadens.must('maria', cancelHelpTalk, { params: { id } });
      await eventually(async () => {
        await letGo();
        expect([meetings('maria'), meetings('ali')]).toEqual([[], []]);
      });
    });

    test('taken back at once, nobody has been told of anything', async () => {
      const id = await callForHelp('2026-11-25');
      const [first = {}] = sentBy(lastCard('maria', 'Ali behöver hjälp'), 'help-talk');
      await kadens.must('maria', bookHelpTalk, { params: { id }, body: { startsAt: first['at'] } });
      await kadens.must('maria', cancelHelpTalk, { params: { id } });
      await letGo();
      expect(meetings('ali')).toEqual([]);
      expect(cardsOf('ali', 'tio minuter med dig')).toHaveLength(0);
      expect(cardsOf('ali', 'är borttagen')).toHaveLength(0);
    });

    test('is answered within a month', async () => {
      const id = await callForHelp('2026-11-25');
      const take = (startsAt: string) =>
        kadens.call('maria', bookHelpTalk, { params: { id }, body: { startsAt } });
      for (const startsAt of ['2026-12-26T09:00:00.000Z', '9999-12-31T23:50:00Z'])
        expect(await take(startsAt)).toMatchObject({ status: 422, problem: { code: 'month-too-far' } });
      expect(await take('2026-12-24T09:00:00.000Z')).toMatchObject({ ok: true });
    });

    test('is left to the session only where that comes before the promise’s day', async () => {
      await callForHelp('2026-11-25');
      expect(JSON.stringify(lastCard('maria', 'Ali behöver hjälp'))).not.toContain('Ta det i samtalet');
      await callForHelp('2026-12-01');
      const card = lastCard('maria', 'Ska vara klart tis 1 dec');
      expect(JSON.stringify(card)).toContain('Ta det i samtalet');
    });
  });

  describe('without leave to see when the two are free', () => {
    beforeEach(async () => {
      await begin(['User.Read', ...consentScopes.calendar]);
      await agree();
    });

    test('a card offers to choose a day', async () => {
      await sweepAt('2026-11-26T11:00:00Z');
      const card = lastCard('maria', 'blev inte av');
      expect(sentBy(card, 'book-time')).toEqual([]);
      expect(JSON.stringify(card)).toContain('Boka en ny tid');
    });

    test('a call for help has no times, and says so', async () => {
      await sweepAt('2026-11-24T08:00:00Z');
      await callForHelp('2026-11-25');
      const card = lastCard('maria', 'Ali behöver hjälp');
      expect(sentBy(card, 'help-talk')).toEqual([]);
      expect(JSON.stringify(card)).toContain('hittar ingen tid i dag');
    });
  });
});
