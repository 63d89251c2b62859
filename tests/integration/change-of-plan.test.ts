import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import {
  getMine,
  getRhythm,
  getTeam,
  retryCalendar,
  setCadence,
  wishFor,
} from '../../shared/contracts/rhythm.ts';
import { addAgendaItem, adjustAgenda, removeAgendaItem } from '../../shared/contracts/agenda.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import {
  cancelSession,
  changeSessionLength,
  moveSession,
  undoPlanChange,
} from '../../shared/contracts/reschedule.ts';
import { chooseType, takeExtra } from '../../shared/contracts/session-subject.ts';
import { closeSession, getSession, startOnTheSpot, startSession } from '../../shared/contracts/session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

const at = (text: string) => toInstant(text);
/** Nobody works on this day: the rhythm itself has moved its session to the day before. */
const CHRISTMAS_EVE = '2026-12-24';

describe('a session that doesn’t go as planned', () => {
  let kadens: Product;
  let rhythm: string;
  const begin = async (calendar: boolean): Promise<void> => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', calendar ? ['*'] : ['User.Read']);
    const { userActions, chats } = kadens.standIns;
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    rhythm = (await beginRhythm(kadens)).id;
    if (calendar)
      await eventually(async () => {
        await kadens.kadens.sweep();
        expect((await kadens.must('maria', getTeam)).rows[0]?.rhythm.calendar).toBe('booked');
      });
  };
  afterEach(() => kadens.end());

  const next = async (): Promise<SessionView> => {
    const { rows } = await kadens.must('maria', getTeam);
    return kadens.must('maria', getSession, { params: { id: rows[0]?.next?.id ?? '' } });
  };
  const cancel = async (person: PersonKey, { id, version }: SessionView, more: object = {}) =>
    kadens.must(person, cancelSession, { params: { id }, body: { version, reason: 'customer', ...more } });
  const days = async () => {
    const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    return sessions.map(({ startsAt, state }) => `${startsAt.slice(0, 10)} ${state}`).sort();
  };
  const told = (person: PersonKey) =>
    kadens.standIns.chats.personal(person).messages.map((message) => JSON.stringify(message));
  const toldOf = (person: PersonKey, text: string) => told(person).filter((one) => one.includes(text)).length;
  /** Lets half a minute pass: long enough that nothing can be undone. */
  const letGo = async (session: SessionView) => {
    await kadens.moveClock(at(session.now));
    await kadens.moveClock(toInstant(new Date(Date.parse(session.now) + 30_000).toISOString()));
    await kadens.kadens.sweep();
  };
  const dates = () =>
    kadens.standIns.calendars
      .of('maria')
      .flatMap((event) => Object.entries(event.exceptions).map(([day, what]) => ({ day, ...what })))
      .filter(({ day }) => day !== CHRISTMAS_EVE);

  /** Ali has planned a quarter of an hour before a customer meeting, the day before the next session. */
  const extraPlanned = async () => {
    const body = { repId: kadens.idOf('ali'), customer: 'Volvo', at: '2026-11-27T09:00:00.000Z' };
    const { id } = await kadens.must('ali', addCustomerMeeting, { body });
    const startsAt = '2026-11-25T09:00:00.000Z';
    return kadens.must('ali', takeExtra, { params: { id }, body: { rhythmId: rhythm, startsAt } });
  };
  const extras = () =>
    kadens.standIns.calendars
      .of('ali')
      .filter(({ recurrence, cancelled }) => recurrence === null && !cancelled)
      .map(({ start, minutes, owner, online }) => ({ start, minutes, owner, teams: online !== null }));
  const booked = (start: string, minutes: number) => [{ start, minutes, owner: 'maria', teams: true }];

  describe('without a calendar', () => {
    beforeEach(() => begin(false));

    test('an extra one gets into none, and says so, until the manager lets Kadens write there', async () => {
      const extra = await extraPlanned();
      await letGo(extra);
      expect([extra.plan.booked, kadens.standIns.calendars.of('ali')]).toEqual([false, []]);
      kadens.standIns.consents.grant('maria', ['*']);
      await kadens.must('maria', retryCalendar, { params: { id: rhythm } });
      await eventually(async () => {
        await kadens.kadens.sweep();
        expect(extras()).toEqual(booked('2026-11-25T10:00:00', 15));
      });
    });

    test('is cancelled alone: the others keep their days, what was added goes along, and the wish holds', async () => {
      const session = await next();
      await kadens.must('ali', wishFor, { params: { id: rhythm }, body: { type: 'skill' } });
      await kadens.must('ali', addAgendaItem, { params: { id: session.id }, body: { text: 'Prislistan' } });
      const seen = await next();
      expect((await cancel('ali', seen)).state).toBe('cancelled');
      expect(await days()).toEqual([
        '2026-11-26 cancelled',
        '2026-12-10 planned',
        '2026-12-23 planned',
        '2027-01-07 planned',
        '2027-01-21 planned',
      ]);
      const after = await next();
      expect(after.agenda.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
        'Prislistan',
      ]);
      expect((await kadens.must('maria', getTeam)).rows[0]).toMatchObject({ daysSince: null });
    });

    test('taken back, it is as it was, what was added is back, and nobody is told', async () => {
      const session = await next();
      await kadens.must('ali', addAgendaItem, { params: { id: session.id }, body: { text: 'Prislistan' } });
      const seen = await next();
      await cancel('maria', seen);
      const back = await kadens.must('maria', undoPlanChange, { params: { id: seen.id } });
      expect(back).toMatchObject({ state: 'planned', startsAt: seen.startsAt, agenda: seen.agenda });
      const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
      for (const { id } of sessions.filter((one) => one.id !== seen.id)) {
        const { agenda } = await kadens.must('ali', getSession, { params: { id } });
        expect(agenda.some(({ kind }) => kind === 'added')).toBe(false);
      }
      await letGo(back);
      expect(toldOf('ali', 'ställt in')).toBe(0);
    });

    test.each([
      ['an hour before its time', '2026-11-26T08:00:00.000Z'],
      ['three hours after it', '2026-11-26T12:00:00.000Z'],
    ])(
      'is held when the two start on the spot %s, and nobody is told that it was missed',
      async (_, when) => {
        const planned = await next();
        const params = { id: planned.id };
        await kadens.must('ali', addAgendaItem, { params, body: { text: 'Prislistan' } });
        await kadens.moveClock(at(when));
        const type = planned.type === 'skill' ? 'deal' : 'skill';
        const asked = told('maria').filter((one) => one.includes('blev inte av')).length;
        const body = { rhythmId: rhythm, type };
        const [one, two] = await Promise.all([
          kadens.call('maria', startOnTheSpot, { body }),
          kadens.call('ali', startSession, { params }),
        ]);
        expect([one.status, two.status].sort((a, b) => a - b)).toEqual([200, 409]);
        const session = await kadens.must('maria', getSession, { params });
        expect(session).toMatchObject({ state: 'live', minutes: planned.minutes });
        if (one.ok) expect([session.type, one.value.id]).toEqual([type, planned.id]);
        expect(session.agenda.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
          'Prislistan',
        ]);
        await kadens.moveClock(addMinutes(kadens.now(), 20));
        await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
        await kadens.moveClock(at('2026-11-27T13:00:00.000Z'));
        await kadens.kadens.sweep();
        expect((await days()).slice(0, 2)).toEqual(['2026-11-26 closed', '2026-12-10 planned']);
        // The card that had asked about it says so.
        expect([toldOf('maria', 'blev inte av'), toldOf('maria', '26 nov blev av')]).toEqual([0, asked]);
      },
    );

    test('is left as it is when the two start on the spot on another day, or with an extra one ahead', async () => {
      const planned = await next();
      const body = { rhythmId: rhythm, type: 'deal' };
      const { id } = await kadens.must('maria', startOnTheSpot, { body: { ...body, minutes: 15 } });
      expect(id).not.toBe(planned.id);
      expect(await days()).toContain('2026-11-26 planned');
      await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
      const meeting = await kadens.must('ali', addCustomerMeeting, {
        body: { repId: kadens.idOf('ali'), customer: 'Volvo', at: '2026-11-23T15:00:00.000Z' },
      });
      const extra = await kadens.must('ali', takeExtra, {
        params: { id: meeting.id },
        body: { rhythmId: rhythm, startsAt: '2026-11-23T13:00:00.000Z' },
      });
      const spot = await kadens.must('maria', startOnTheSpot, { body });
      expect(spot).toMatchObject({ state: 'live', minutes: planned.minutes });
      expect((await kadens.must('maria', getSession, { params: { id: extra.id } })).state).toBe('planned');
    });

    test('is begun on another day only where that is said; an extra one leaves it planned, even the evening before', async () => {
      const planned = await next();
      const params = { id: planned.id };
      await kadens.moveClock(at('2026-11-25T22:30:00.000Z'));
      const refused = await kadens.call('maria', startSession, { params });
      expect(refused).toMatchObject({
        status: 409,
        problem: { code: 'not-today', current: { id: planned.id, state: 'planned' } },
      });
      const { type } = planned;
      const extra = await kadens.must('maria', startOnTheSpot, {
        body: { rhythmId: rhythm, type, extra: true },
      });
      expect(extra.id).not.toBe(planned.id);
      expect((await next()).id).toBe(planned.id);
      await kadens.must('maria', closeSession, {
        params: { id: extra.id },
        body: { noStepReason: 'Inget nytt' },
      });
      await kadens.moveClock(at('2026-11-25T23:30:00.000Z'));
      expect((await kadens.must('maria', startSession, { params })).state).toBe('live');
    });

    test('stays on its day when the two have an extra one in the morning', async () => {
      const planned = await next();
      await kadens.moveClock(addMinutes(planned.startsAt, -90));
      const { id } = await kadens.must('maria', startOnTheSpot, {
        body: { rhythmId: rhythm, type: planned.type, extra: true },
      });
      await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
      expect(await next()).toMatchObject({ id: planned.id, startsAt: planned.startsAt });
    });

    test('the other is told once, kindly, with what comes next', async () => {
      await letGo(await cancel('maria', await next()));
      expect(toldOf('ali', 'Maria har ställt in samtalet')).toBe(1);
      expect(toldOf('ali', 'Nästa är')).toBe(1);
      expect(toldOf('maria', 'ställt in')).toBe(0);
    });

    test('a cancellation in the evening waits for the morning, unless it is about the same day', async () => {
      await kadens.moveClock(at('2026-11-24T19:00:00.000Z'));
      await letGo(await cancel('maria', await next()));
      expect(toldOf('ali', 'ställt in')).toBe(0);
      await kadens.moveClock(at('2026-11-25T07:00:00.000Z'));
      expect(toldOf('ali', 'ställt in')).toBe(1);
      await kadens.moveClock(at('2026-12-10T06:10:00.000Z'));
      await letGo(await cancel('ali', await next()));
      expect(toldOf('maria', 'Ali har ställt in samtalet i dag')).toBe(1);
    });

    test('is fifteen minutes instead: same start, an agenda that fits, and it stays so', async () => {
      const seen = await next();
      const short = await kadens.must('ali', changeSessionLength, {
        params: { id: seen.id },
        body: { version: seen.version, minutes: 15 },
      });
      expect([short.startsAt, short.minutes, short.plan.usualMinutes]).toEqual([seen.startsAt, 15, 30]);
      expect(short.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
      await cancel('maria', await laterOne());
      expect(await next()).toMatchObject({ id: seen.id, minutes: 15 });
      await letGo(await next());
      expect(toldOf('maria', 'blir 15 minuter den här gången')).toBe(1);
    });

    /** Ali has added two points; Maria has put the first of them first, with the minutes of a section she removed. */
    const adjusted = async () => {
      const params = { id: (await next()).id };
      await kadens.must('ali', addAgendaItem, { params, body: { text: 'Prislistan' } });
      await kadens.must('ali', addAgendaItem, { params, body: { text: 'Semestern' } });
      const { version, agenda } = await next();
      const price = agenda.find(({ text }) => text === 'Prislistan');
      const out = agenda.find(({ kind }) => kind === 'section');
      const [followUp, ...others] = agenda.filter((one) => one !== price && one !== out);
      const wanted = [followUp, price, ...others];
      const items = wanted.flatMap((one) =>
        one ? [{ itemId: one.id, minutes: one === price ? 8 : one.minutes }] : [],
      );
      return kadens.must('maria', adjustAgenda, { params, body: { version, items } });
    };
    const shorten = ({ id, version }: SessionView) =>
      kadens.must('maria', changeSessionLength, { params: { id }, body: { version, minutes: 15 } });
    const undo = ({ id }: SessionView) => kadens.must('maria', undoPlanChange, { params: { id } });

    test('shortened and taken back, it has the agenda that the two had made, with what came and went since', async () => {
      const seen = await adjusted();
      const short = await shorten(seen);
      expect(short.agenda).not.toEqual(seen.agenda);
      expect((await undo(short)).agenda).toEqual(seen.agenda);

      const params = { id: seen.id };
      await shorten(await next());
      await kadens.must('ali', addAgendaItem, { params, body: { text: 'Ny kund' } });
      const holiday = seen.agenda.find(({ text }) => text === 'Semestern');
      await kadens.must('ali', removeAgendaItem, { params: { ...params, itemId: holiday?.id ?? '' } });
      const back = (await undo(seen)).agenda;
      const kept = seen.agenda.filter((one) => one !== holiday).map(({ id }) => id);
      expect(back.filter(({ text }) => text !== 'Ny kund').map(({ id }) => id)).toEqual(kept);
      expect(back[2]?.text).toBe('Ny kund');
      const sum = (all: typeof back) => all.reduce((minutes, one) => minutes + one.minutes, 0);
      expect(sum(back)).toBe(sum(seen.agenda));
    });

    test('shortened, given another type and taken back, it is about that type at its whole length', async () => {
      const short = await shorten(await next());
      const type = short.type === 'skill' ? 'deal' : 'skill';
      const params = { id: short.id };
      const other = await kadens.must('maria', chooseType, {
        params,
        body: { version: short.version, type },
      });
      const back = await undo(other);
      expect([back.type, back.minutes]).toEqual([type, 30]);
      expect(back.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    });

    const laterOne = async () => {
      const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
      const one = sessions.find(({ startsAt }) => startsAt.startsWith('2026-12-10'));
      return kadens.must('ali', getSession, { params: { id: one?.id ?? '' } });
    };

    test('is moved in the rhythm’s zone, alone, and the rhythm plans no other for its day', async () => {
      const { id, version } = await next();
      const moved = await kadens.must('maria', moveSession, {
        params: { id },
        body: { version, day: '2026-11-27', time: '13:00' },
      });
      expect(moved).toMatchObject({
        startsAt: '2026-11-27T12:00:00.000Z',
        plan: { movedFrom: '2026-11-26' },
      });
      await cancel('maria', await laterOne());
      expect((await days()).slice(0, 3)).toEqual([
        '2026-11-27 planned',
        '2026-12-10 cancelled',
        '2026-12-23 planned',
      ]);
      await letGo(await next());
      expect(toldOf('ali', 'Ni ses i stället på fredag, 27 nov kl. 13')).toBe(1);
    });

    test('cancelled while the other starts it: one of the two happens, and the other is told how it stands', async () => {
      const { id, version } = await next();
      const params = { id };
      const [cancelled, started] = await Promise.all([
        kadens.call('ali', cancelSession, { params, body: { version, reason: 'time' } }),
        kadens.call('maria', startSession, { params, body: { onAnotherDay: true } }),
      ]);
      expect([cancelled.ok, started.ok].filter(Boolean)).toHaveLength(1);
      const lost = cancelled.ok ? started : cancelled;
      expect(lost.ok ? null : lost.problem.code).toBe(cancelled.ok ? 'not-planned' : 'already-started');
    });

    test('closed by both at once, it is closed once', async () => {
      const { id } = await next();
      await kadens.must('maria', startSession, { params: { id }, body: { onAnotherDay: true } });
      const close = (person: PersonKey) =>
        kadens.call(person, closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
      const answers = await Promise.all([close('maria'), close('ali')]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.flatMap((one) => (one.ok ? [] : [one.problem.code]))).toEqual(['not-live']);
    });

    test('begun late, it has an agenda for the time that is left', async () => {
      const { id } = await next();
      const live = await kadens.must('ali', startSession, {
        params: { id },
        body: { minutes: 20, onAnotherDay: true },
      });
      expect(live.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20);
      expect(live).toMatchObject({ state: 'live', minutes: 20 });
    });

    test('that nobody began is asked of once, the manager alone, the same day', async () => {
      await kadens.moveClock(at('2026-11-26T10:00:00.000Z'));
      expect(toldOf('maria', 'blev inte av')).toBe(0);
      await kadens.moveClock(at('2026-11-26T10:31:00.000Z'));
      expect(toldOf('maria', 'blev inte av tors 26 nov')).toBe(1);
      await kadens.moveClock(at('2026-11-30T10:31:00.000Z'));
      expect([toldOf('maria', 'blev inte av'), toldOf('ali', 'blev inte av')]).toEqual([1, 0]);
    });

    test('that nobody began asks nothing any more once a later one is asked about', async () => {
      const asking = () => toldOf('maria', 'Boka en ny tid');
      await kadens.moveClock(at('2026-11-26T10:31:00.000Z'));
      expect(asking()).toBe(1);
      await kadens.moveClock(at('2026-12-10T10:31:00.000Z'));
      expect([toldOf('maria', 'blev inte av'), asking()]).toEqual([2, 1]);
      expect(
        told('maria')
          .filter((one) => one.includes('Boka en ny tid'))
          .at(0),
      ).toContain('blev inte av tors 10 dec');
    });

    describe('turns the card that asked the rep to prepare for it', () => {
      const asked = () => told('ali').filter((one) => one.includes('add-point')).length;
      beforeEach(async () => {
        await kadens.moveClock(at('2026-11-25T08:00:00.000Z'));
        await kadens.kadens.sweep();
        expect(asked()).toBe(1);
      });
      const becomes = async (text: string): Promise<void> =>
        eventually(() => {
          expect([asked(), toldOf('ali', text)]).toEqual([0, 1]);
        });

      test('when nobody begins it, once the manager is asked about it', async () => {
        await kadens.moveClock(at('2026-11-26T10:29:00.000Z'));
        await kadens.kadens.sweep();
        expect(asked()).toBe(1);
        await kadens.moveClock(at('2026-11-26T10:31:00.000Z'));
        await kadens.kadens.sweep();
        await becomes('Samtalet tors 26 nov blev inte av.');
        // They had it all the same.
        await kadens.must('maria', enterAfterwards, {
          body: { rhythmId: rhythm, type: 'skill', day: '2026-11-26', noStepReason: 'Inget nytt' },
        });
        await kadens.kadens.sweep();
        await becomes('Ni hade samtalet tors 26 nov.');
      });

      test('when it has been held, once that can no longer be taken back', async () => {
        await kadens.moveClock(at('2026-11-26T09:00:00.000Z'));
        const { id } = await next();
        await kadens.must('maria', startSession, { params: { id } });
        await kadens.moveClock(at('2026-11-26T09:20:00.000Z'));
        const body = { noStepReason: 'Inget nytt' };
        const closed = await kadens.must('maria', closeSession, { params: { id }, body });
        expect(asked()).toBe(1);
        await letGo(closed);
        await becomes('Ni hade samtalet tors 26 nov.');
      });

      test('when it is cancelled', async () => {
        await letGo(await cancel('ali', await next()));
        await becomes('Det här samtalet är inte längre planerat.');
      });

      test('when it is moved', async () => {
        const { id, version } = await next();
        const body = { version, day: '2026-11-27', time: '14:00' };
        await letGo(await kadens.must('maria', moveSession, { params: { id }, body }));
        await becomes('Samtalet är flyttat till fre 27 nov kl. 14.');
      });

      test('back, when it is moved back to its time', async () => {
        const { id, version } = await next();
        const away = { version, day: '2026-11-27', time: '14:00' };
        const moved = await kadens.must('maria', moveSession, { params: { id }, body: away });
        await letGo(moved);
        await becomes('Samtalet är flyttat till fre 27 nov kl. 14.');
        const back = { version: moved.version, day: '2026-11-26', time: '10:00' };
        await letGo(await kadens.must('maria', moveSession, { params: { id }, body: back }));
        await eventually(() => {
          expect([asked(), toldOf('ali', 'Samtalet är flyttat till fre 27 nov')]).toEqual([1, 0]);
        });
        await kadens.moveClock(at('2026-11-26T10:31:00.000Z'));
        await kadens.kadens.sweep();
        await becomes('Samtalet tors 26 nov blev inte av.');
      });
    });

    test('that was missed can have a new time', async () => {
      const { id } = await next();
      await kadens.moveClock(at('2026-11-27T08:00:00.000Z'));
      const { version, state } = await kadens.must('maria', getSession, { params: { id } });
      expect(state).toBe('missed');
      await kadens.must('maria', moveSession, {
        params: { id },
        body: { version, day: '2026-11-30', time: '14:00' },
      });
      expect((await kadens.must('ali', getMine)).rhythms[0]?.next?.id).toBe(id);
    });
  });

  describe('with the series in the calendar', () => {
    beforeEach(() => begin(true));

    test('a cancelled one is taken out of it once nobody can take it back, and only that one', async () => {
      const cancelled = await cancel('ali', await next());
      await kadens.kadens.sweep();
      expect(dates()).toEqual([]);
      await letGo(cancelled);
      expect(dates()).toEqual([{ day: '2026-11-26', cancelled: true }]);
    });

    test('a moved one is moved there and a shortened one is shortened, and cancelled from where it is', async () => {
      const { id, version } = await next();
      const params = { id };
      const body = { version, day: '2026-11-27', time: '13:00' };
      const moved = await kadens.must('maria', moveSession, { params, body });
      const short = await kadens.must('maria', changeSessionLength, {
        params,
        body: { version: moved.version, minutes: 15 },
      });
      await letGo(short);
      expect(dates()).toMatchObject([{ day: '2026-11-26', start: '2026-11-27T13:00:00', minutes: 15 }]);
      await letGo(await cancel('maria', await next()));
      expect(dates()).toMatchObject([{ day: '2026-11-26', cancelled: true }]);
    });

    test('one that falls on Christmas Eve is held the day before, in the calendars too', async () => {
      expect((await days()).slice(0, 4).map((day) => day.slice(5, 10))).toEqual([
        ...['11-26', '12-10', '12-23', '01-07'],
      ]);
      await eventually(async () => {
        await kadens.kadens.sweep();
        const exceptions = kadens.standIns.calendars
          .of('ali')
          .map((event) => event.exceptions[CHRISTMAS_EVE]);
        expect(exceptions).toMatchObject([{ start: '2026-12-23T10:00:00', minutes: 30 }]);
      });
    });

    test('what was taken back never gets there', async () => {
      const seen = await next();
      await cancel('maria', seen);
      await letGo(await kadens.must('maria', undoPlanChange, { params: { id: seen.id } }));
      expect(dates()).toEqual([]);
    });

    test('an extra one gets a meeting of its own in both, that is moved, shortened and cancelled with it', async () => {
      const extra = await extraPlanned();
      const params = { id: extra.id };
      expect(extra.plan.booked).toBe(true);
      await letGo(extra);
      expect(extras()).toEqual(booked('2026-11-25T10:00:00', 15));
      expect(dates()).toEqual([]);
      const seen = await kadens.must('maria', getSession, { params });
      const moved = await kadens.must('maria', moveSession, {
        params,
        body: { version: seen.version, day: '2026-11-25', time: '14:00' },
      });
      const long = await kadens.must('ali', changeSessionLength, {
        params,
        body: { version: moved.version, minutes: 30 },
      });
      await letGo(long);
      expect(extras()).toEqual(booked('2026-11-25T14:00:00', 30));
      await letGo(await cancel('ali', await kadens.must('ali', getSession, { params })));
      expect(extras()).toEqual([]);
    });

    test('an extra one that is changed and taken back leaves its meeting alone', async () => {
      const extra = await extraPlanned();
      await letGo(extra);
      const versions = () => kadens.standIns.calendars.of('ali').map(({ version }) => version);
      const before = versions();
      await cancel('maria', await kadens.must('maria', getSession, { params: { id: extra.id } }));
      await letGo(await kadens.must('maria', undoPlanChange, { params: { id: extra.id } }));
      expect(versions()).toEqual(before);
    });

    test('thinned out for a time, every other one is left out, in the calendars too, and then it is as usual', async () => {
      const set = async (more: object) => {
        const { rows } = await kadens.must('maria', getTeam);
        const { version } = rows[0]?.rhythm ?? {};
        await kadens.must('maria', setCadence, {
          params: { id: rhythm },
          body: { ...CADENCE, ...more, version },
        });
      };
      const planned = async () =>
        (await days()).filter((day) => day.endsWith('planned')).map((day) => day.slice(5, 10));
      await set({ thinning: { from: '2026-12-01', to: '2027-01-10', every: 2 } });
      expect(await planned()).toEqual(['11-26', '12-10', '01-07', '01-21']);
      const christmas = () =>
        kadens.standIns.calendars.of('ali').map((event) => event.exceptions[CHRISTMAS_EVE]);
      await eventually(async () => {
        await kadens.kadens.sweep();
        expect(christmas()).toMatchObject([{ cancelled: true }]);
      });
      await set({});
      expect(await planned()).toEqual(['11-26', '12-10', '12-23', '01-07']);
      await eventually(async () => {
        await kadens.kadens.sweep();
        expect(christmas()).toMatchObject([{ start: '2026-12-23T10:00:00' }]);
      });
    });

    test('thinned out later on, one that was shortened stays so, and so it does when all come back', async () => {
      const seen = await next();
      const params = { id: seen.id };
      await kadens.must('maria', changeSessionLength, {
        params,
        body: { version: seen.version, minutes: 15 },
      });
      await letGo(await next());
      const set = async (more: object) => {
        const { rows } = await kadens.must('maria', getTeam);
        const { version } = rows[0]?.rhythm ?? {};
        await kadens.must('maria', setCadence, {
          params: { id: rhythm },
          body: { ...CADENCE, ...more, version },
        });
      };
      const shortened = () =>
        eventually(async () => {
          await kadens.kadens.sweep();
          const [series] = kadens.standIns.calendars.of('ali');
          expect(series?.exceptions['2026-11-26']).toMatchObject({ minutes: 15 });
          expect((await kadens.must('maria', getTeam)).rows[0]?.rhythm.calendar).toBe('booked');
        });
      await shortened();
      await set({ thinning: { from: '2026-12-01', to: '2027-01-10', every: 2 } });
      expect(await next()).toMatchObject({ id: seen.id, minutes: 15 });
      await shortened();
      await set({});
      expect(await next()).toMatchObject({ id: seen.id, minutes: 15 });
      await shortened();
    });

    test('when the whole series is moved, what was cancelled is so again', async () => {
      await letGo(await cancel('maria', await next()));
      const { rows } = await kadens.must('maria', getTeam);
      await kadens.must('maria', setCadence, {
        params: { id: rhythm },
        body: { ...CADENCE, minutes: 45, version: rows[0]?.rhythm.version },
      });
      await eventually(async () => {
        await kadens.kadens.sweep();
        expect(dates()).toEqual([{ day: '2026-11-26', cancelled: true }]);
      });
      expect((await days())[0]).toBe('2026-11-26 cancelled');
    });
  });
});
