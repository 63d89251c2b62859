import { builtIn } from '../../shared/coaching/built-in.ts';
import type { InBoth } from '../../shared/coaching/in-both.ts';
import { listTemplates, renameType } from '../../shared/contracts/template.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { addAgendaItem } from '../../shared/contracts/agenda.ts';
import { askForHelp, keepCommitment } from '../../shared/contracts/commitment.ts';
import { answerSessionEnd, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { OPEN_DEALS_MAX, PRIORITY_DEALS_MAX } from '../../shared/domain/deal.ts';
import { prioritiseDeal, reviewDeal, takeExtra } from '../../shared/contracts/session-subject.ts';
import { bookSession } from '../../shared/contracts/book-session.ts';
import { bookHelpTalk } from '../../shared/contracts/help-talk.ts';
import { takeLeave } from '../../shared/contracts/leave.ts';
import { undoPlanChange } from '../../shared/contracts/reschedule.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { adoptSeries } from '../../shared/contracts/series-offer.ts';
import { LEAVES_MAX } from '../../shared/domain/leave.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { StoredEvent } from '../../local-teams/graph/stored-event.ts';
import { SODERMAN } from '../../local-teams/people.ts';
import { bookOwnSeries } from '../../local-teams/sample/own-series.ts';
import {
  aBehaviour,
  behaviourNeverSeen,
  fullLibrary,
  lastOffered,
  offer,
  ownLastOffered,
} from './endpoints-behaviour.ts';
import { endedFocus, FOCUS, observed, practised, saidExpectation } from './endpoints-development.ts';
import {
  asked,
  aTemplateFile,
  onCalendarMeeting,
  onDraft,
  onOwnDeal,
  onReviewedDeal,
  onReviewOf,
  onShortened,
} from './endpoints-asked.ts';
import type { Asked, Asking } from './endpoints-asked.ts';
import { askAt } from '../support/empty-database.ts';
import { fillAnswers } from '../support/answered-meetings.ts';
import { CADENCE, GOAL, NEVER, THURSDAY } from './endpoints-world.ts';
import {
  addCustomerMeeting,
  listCustomerMeetings,
  removeCustomerMeeting,
} from '../../shared/contracts/customer-meeting.ts';
import { debriefMeeting } from '../../shared/contracts/debrief.ts';
import { addDeal, addDeals, closeDeal, listDeals, removeDeal } from '../../shared/contracts/deal.ts';
import { addDealPerson } from '../../shared/contracts/deal-person.ts';
import { DEAL_PEOPLE_MAX } from '../../shared/domain/deal-person.ts';
import type { DealView } from '../../shared/contracts/deal-view.ts';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';
import type { Pair, World } from './endpoints-world.ts';

const change =
  (asking: Asking | undefined, body: object): Asking =>
  async (world) => {
    const one = await asking?.(world);
    if (!one) throw new Error('there is nothing to change');
    return { ...one, body: { ...one.body, ...body } };
  };

/** Somebody else saved first: the version sent is out of date. */
const stale = (asking: Asking | undefined): Asking => change(asking, { version: 99 });

const onKept =
  (more: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await world.kept(pair);
    return { by: pair.rep, params: { id }, body: { version, ...more } };
  };

const onClosed =
  (body: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    return { by: pair.rep, params: { id: (await world.closed(pair)).id }, body };
  };

const onDealInClosed: Asking = async (world) => {
  const pair = world.pair();
  return { by: pair.rep, params: { id: (await world.closed(pair)).id, dealId: NEVER } };
};

const onLive =
  (body: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    return { by: pair.rep, params: { id: (await world.live(pair)).id }, body };
  };

const onPlanned =
  (body: object = {}): Asking =>
  async (world) => ({ by: 'nina', params: { id: (await world.planned()).session.id }, body });

/** Templates are for administrators only. */
const asManager = (asking: Asking | undefined): Asking => {
  const changed = change(asking, {});
  return async (world) => ({ ...(await changed(world)), by: 'maria' });
};

const fromFile = (wrong: object): Asking =>
  change(asked['importTemplate'], { file: { ...aTemplateFile, ...wrong } });

/** Graph does not answer for the directory, and says that it won't for a while. */
const withoutDirectory =
  (asking: Asking | undefined): Asking =>
  (world) => {
    const fault = { target: 'graph', path: '/me/directReports', answer: '503', times: 1 } as const;
    world.kadens.standIns.faults.graph.add({ ...fault, retryAfterSeconds: 600 });
    return change(asking, {})(world);
  };

/** Called by somebody who must consent before the directory can be read. */
const unconsented = (asking: Asking | undefined): Asking => {
  const changed = change(asking, {});
  return async (world) => ({ ...(await changed(world)), by: 'eva' });
};

/** Makes the series Maria's and Omar's rhythm. */
const adopted = async (world: World): Promise<void> => {
  const one = await asked['adoptSeries']?.(world);
  await world.kadens.must('maria', adoptSeries, { params: one?.params ?? {}, body: one?.body ?? {} });
};

/** A 1:1 every `interval` weeks in Maria's calendar with a rep whose rhythm isn't booked. */
const onOwnSeries =
  (more: Partial<StoredEvent> = {}, interval = 2): Asking =>
  async (world) => {
    const pair = world.pair();
    const { calendars } = world.kadens.standIns;
    const series = bookOwnSeries(calendars, 'maria', pair.rep, world.kadens.now());
    const { id: seriesId, recurrence } = series;
    if (!recurrence) throw new Error('it is no series');
    const pattern = { ...recurrence.pattern, interval };
    calendars.change(series, { ...more, recurrence: { ...recurrence, pattern } });
    const { version } = await world.rhythm(pair);
    const body = { seriesId, mix: CADENCE.mix, version };
    return { by: 'maria', pair, params: { id: pair.rhythm }, body };
  };

const onEndedFocus =
  (more: object): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await endedFocus(world, pair);
    return { by: pair.rep, params: { id }, body: { version, ...more } };
  };

const open = (pair: Pair, more: object): Asked => ({ by: pair.rep, body: more });
const newStep =
  (more: object): Asking =>
  (world) => {
    const pair = world.pair();
    const ownerId = world.kadens.idOf(pair.rep);
    return open(pair, { rhythmId: pair.rhythm, ownerId, text: 'Ringer', due: null, ...more });
  };

const PAST = '2026-11-20';
const FAR = '2031-01-01';
const BEFORE_THURSDAY = '2026-11-26T12:00:00.000Z';
const days = (asking: Asking | undefined, field: string) => ({
  'day-in-the-past': change(asking, { [field]: PAST }),
  'day-too-far': change(asking, { [field]: FAR }),
});

/** A session entered afterwards, with a next step that is invalid. */
const changeStep =
  (more: object): Asking =>
  (world) => {
    const pair = world.pair();
    const step = { ownerId: world.kadens.idOf(pair.rep), text: 'Ringer', due: null, ...more };
    return { by: pair.rep, body: { rhythmId: pair.rhythm, type: 'deal', day: PAST, steps: [step] } };
  };

const fill = async (world: World, pair: Pair = world.pair()): Promise<Asked> => {
  const { id } = await world.live(pair);
  const body = { text: 'Ännu en punkt' };
  for (let nth = 0; nth < 50; nth += 1)
    await world.kadens.must(nth % 2 === 0 ? pair.rep : pair.manager, addAgendaItem, { params: { id }, body });
  return { by: pair.rep, params: { id }, body };
};

/** Enters as many deals as there is room for: a batch that doesn't fit is refused whole, and a smaller one tried. */
const fillDeals = async ({ kadens, unsettled: { rep } }: World): Promise<void> => {
  const params = { id: kadens.idOf(rep) };
  for (let size = OPEN_DEALS_MAX; size >= 1; size = Math.floor(size / 2)) {
    const deals = Array.from({ length: size }, (_, nth) => ({ name: `Kund ${size}-${nth}` }));
    const body = { deals };
    while ((await kadens.call(rep, addDeals, { params, body })).ok);
  }
};

/** Has Petra and her manager in turn enter things for Petra until there is no room for more. */
const crowd = async (world: World, endpoint: Endpoint, body: object): Promise<Asked> => {
  const { kadens, unsettled } = world;
  const { manager, rep } = unsettled;
  if (endpoint === addDeal) await fillDeals(world);
  const whole = { repId: kadens.idOf(rep), ...body };
  for (let nth = 0; nth < 200; nth += 1) {
    const answer = await kadens.call(nth % 2 === 0 ? rep : manager, endpoint, { body: whole });
    if (!answer.ok) break;
  }
  return { by: rep, body: whole };
};

/** The same for calendar meetings: so many are answered that no further answer is kept. */
const onFullAnswers =
  (...given: Parameters<typeof onCalendarMeeting>): Asking =>
  async (world) => {
    const one = await onCalendarMeeting(...given)(world);
    await fillAnswers(world.kadens, given[0]);
    return one;
  };

/** For every refusal that an endpoint declares as its own, a call that meets it. */
export const refused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  listCandidates: {
    'consent-needed': unconsented(asked['listCandidates']),
    'directory-unavailable': withoutDirectory(asked['listCandidates']),
  },
  previewGreeting: {
    'not-found': change(asked['previewGreeting'], { people: [NEVER] }),
    'consent-needed': unconsented(asked['previewGreeting']),
    'directory-unavailable': withoutDirectory(asked['previewGreeting']),
  },
  chooseTeam: {
    'not-your-report': change(asked['chooseTeam'], { people: [NEVER] }),
    'consent-needed': unconsented(asked['chooseTeam']),
    'directory-unavailable': withoutDirectory(asked['chooseTeam']),
  },
  setCadence: {
    changed: stale(asked['setCadence']),
    'mix-too-soon': change(asked['setCadence'], {
      weeks: 1,
      mix: { deal: 6, pipeline: 6, skill: 20, performance: 3, preparation: 20 },
    }),
    'mix-too-dense': change(asked['setCadence'], { mix: { ...CADENCE.mix, deal: 1, skill: 1 } }),
    'day-in-the-past': change(asked['setCadence'], { anchor: PAST }),
  },
  bookSession: {
    'already-booked': async (world) => {
      const { by, params, body } = await change(asked['bookSession'], {})(world);
      await world.kadens.must(by, bookSession, { ...(params && { params }), ...(body && { body }) });
      return { by, ...(params && { params }), ...(body && { body }) };
    },
    'time-passed': change(asked['bookSession'], { startsAt: `${PAST}T09:00:00Z` }),
    'day-too-far': change(asked['bookSession'], { startsAt: '9999-12-31T23:50:00Z' }),
    'consent-needed': ({ unsettled }) => ({
      ...{ by: 'lars', params: { id: unsettled.rhythm } },
      body: { startsAt: '2026-12-03T09:00:00.000Z' },
    }),
  },
  retryCalendar: {
    'no-cadence': ({ pair }) => ({ by: 'maria', params: { id: pair().rhythm } }),
    'consent-needed': async (world) => ({ by: 'lars', params: { id: (await world.planned()).rhythm } }),
  },

  adoptSeries: {
    changed: stale(onOwnSeries()),
    'consent-needed': async (world) => {
      const { rhythm: id } = world.unsettled;
      const { version } = await world.rhythm(world.unsettled);
      return { by: 'lars', params: { id }, body: { seriesId: 'any', mix: CADENCE.mix, version } };
    },
    'rhythm-booked': async (world) => {
      await adopted(world);
      return change(asked['adoptSeries'], { seriesId: 'another' })(world);
    },
    'series-gone': change(onOwnSeries(), { seriesId: 'another' }),
    'series-taken': async (world) => {
      await adopted(world);
      return change(onOwnSeries(), { seriesId: world.adoptable.seriesId })(world);
    },
    'series-unfit': onOwnSeries({ minutes: 5 }),
    'mix-too-dense': change(onOwnSeries(), { mix: { ...CADENCE.mix, deal: 1, skill: 1 } }),
    'mix-too-soon': change(onOwnSeries({}, 1), {
      mix: { deal: 6, pipeline: 6, skill: 20, performance: 3, preparation: 20 },
    }),
    'calendar-unavailable': (world) => {
      const fault = { target: 'graph', path: '/me/events', answer: '503', times: 1 } as const;
      world.kadens.standIns.faults.graph.add({ ...fault, retryAfterSeconds: 600 });
      return onOwnSeries()(world);
    },
  },

  listPastSessions: { 'not-found': () => ({ by: 'maria', query: { as: 'manager', repId: NEVER } }) },
  startOnTheSpot: {
    'not-found': () => ({ by: 'ali', body: { rhythmId: NEVER, type: 'deal' } }),
    'already-live': async (world) => {
      const pair = world.pair();
      await world.live(pair);
      return { by: pair.rep, body: { rhythmId: pair.rhythm, type: 'deal' } };
    },
    'in-another': async (world) => {
      const [one, other] = [world.pair(), world.pair()];
      await world.closed(other);
      await world.live(one);
      return { by: one.manager, body: { rhythmId: other.rhythm, type: 'deal', others: 'ask' } };
    },
  },
  enterAfterwards: {
    'not-found': change(asked['enterAfterwards'], { rhythmId: NEVER }),
    'day-ahead': change(asked['enterAfterwards'], { day: '2026-11-24' }),
    'too-long-ago': change(asked['enterAfterwards'], { day: '2026-09-01' }),
    'reason-needed': change(asked['enterAfterwards'], { steps: [] }),
    'day-in-the-past': changeStep({ due: PAST }),
    'day-too-far': changeStep({ due: FAR }),
  },
  chooseType: { changed: stale(asked['chooseType']), 'not-planned': onClosed({ version: 1, type: 'skill' }) },
  startSession: {
    'already-started': async (world) => {
      const pair = world.pair();
      return { by: pair.rep, params: { id: (await world.live(pair)).id } };
    },
    'not-planned': onClosed(),
    'already-live': async (world) => {
      const { session, ...pair } = await world.planned();
      const body = { rhythmId: pair.rhythm, type: 'deal' };
      await world.kadens.must('nina', startOnTheSpot, { body });
      return { by: 'nina', params: { id: session.id } };
    },
    'not-today': async (world) => {
      const { session } = await world.planned();
      return { by: 'nina', params: { id: session.id } };
    },
    'in-another': async (world) => {
      const { session, manager } = await world.planned();
      await world.live(world.unsettled);
      const body = { others: 'ask', onAnotherDay: true };
      return { by: manager, params: { id: session.id }, body };
    },
  },
  cancelSession: {
    changed: stale(asked['cancelSession']),
    'already-started': onLive({ version: 1, reason: 'time' }),
    'not-planned': onClosed({ version: 1, reason: 'time' }),
  },
  changeSessionLength: {
    changed: stale(asked['changeSessionLength']),
    'already-started': onLive({ version: 1, minutes: 15 }),
    'not-planned': onClosed({ version: 1, minutes: 15 }),
  },
  moveSession: {
    changed: stale(asked['moveSession']),
    'already-started': onLive({ version: 1, day: FAR, time: '10:00' }),
    'not-planned': onClosed({ version: 1, day: FAR, time: '10:00' }),
    'time-passed': change(asked['moveSession'], { day: PAST }),
    clashes: change(asked['moveSession'], { day: FAR }),
  },
  undoPlanChange: {
    'nothing-to-undo': async (world) => {
      const one = await onShortened(world);
      await world.kadens.must(one.by, undoPlanChange, one);
      return one;
    },
    'already-started': onLive(),
    'too-late-to-undo': async (world) => {
      const one = await onShortened(world);
      const { now } = await world.kadens.must(one.by, getSession, one);
      await world.kadens.moveClock(addMinutes(now, 1));
      return one;
    },
  },
  enterSection: {
    'not-live': async (world) => {
      const { session } = await world.planned();
      return { by: 'nina', params: { id: session.id }, body: { itemId: session.agenda[0]?.id ?? '' } };
    },
  },
  openClosing: { 'not-live': onClosed() },
  bringPoint: {
    'agenda-full': async (world) => {
      const pair = world.pair();
      return { ...(await fill(world, pair)), params: { id: pair.rhythm } };
    },
  },
  addAgendaItem: { 'session-closed': onClosed({ text: 'För sent' }), 'agenda-full': fill },
  adjustAgenda: {
    changed: stale(asked['adjustAgenda']),
    'not-planned': async (world) => {
      const pair = world.pair();
      const { id, version, agenda } = await world.closed(pair);
      const items = agenda.map(({ id: itemId, minutes }) => ({ itemId, minutes }));
      return { by: pair.manager, params: { id }, body: { version, items } };
    },
    'not-yours': async (world) => {
      const one = await change(asked['adjustAgenda'], {})(world);
      return { ...one, by: 'nina' };
    },
    'agenda-unfit': async (world) => {
      const { session, manager } = await world.planned();
      const backwards = session.agenda.map(({ id: itemId, minutes }) => ({ itemId, minutes })).reverse();
      const body = { version: session.version, items: backwards };
      return { by: manager, params: { id: session.id }, body };
    },
  },
  removeAgendaItem: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const { id, agenda } = await world.closed(pair);
      return { by: pair.rep, params: { id, itemId: agenda[0]?.id ?? '' } };
    },
    'not-yours': async (world) => {
      const one = await change(asked['removeAgendaItem'], {})(world);
      return { ...one, by: 'maria' };
    },
  },
  setCause: {
    'session-closed': onClosed({ kind: 'volume' }),
    // The other person has named another cause since it was shown.
    changed: onLive({ kind: 'volume', before: { kind: 'time' } }),
  },
  sayForecast: {
    'session-closed': onClosed({ words: [{ dealId: NEVER, degree: 'sure' }] }),
    // Won since it was shown, so it can't be forecast.
    changed: async (world) => {
      const pair = world.pair();
      const { id } = await world.live(pair);
      const deal = await world.deal(pair);
      await world.kadens.must(pair.rep, closeDeal, {
        params: { id: deal.id },
        body: { version: deal.version, outcome: 'won' },
      });
      return { by: pair.rep, params: { id }, body: { words: [{ dealId: deal.id, degree: 'sure' }] } };
    },
  },
  takeBackForecast: { 'session-closed': onClosed() },
  concludeDeal: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const params = { id: (await world.closed(pair)).id, dealId: NEVER, part: 'gap' };
      return { by: pair.rep, params, body: { text: 'Inköp', before: null } };
    },
    changed: change(asked['concludeDeal'], { before: 'Något annat' }),
  },
  countPractice: { 'not-live': onClosed({ behaviour: 'asks-open', rounds: 1, swapped: false }) },
  recordDecision: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const { id } = await world.longClosed(pair);
      return { by: pair.rep, params: { id }, body: { text: 'För sent' } };
    },
  },
  closeSession: {
    'not-live': onPlanned({ noStepReason: 'Inget nytt' }),
    'reason-needed': change(asked['closeSession'], { noStepReason: '  ' }),
  },
  reopenSession: {
    'not-closed': onLive(),
    'too-late': async (world) => {
      const one = await change(asked['reopenSession'], {})(world);
      await world.kadens.moveClock(addMinutes(world.kadens.now(), 1));
      return one;
    },
    'already-live': async (world) => {
      const pair = world.pair();
      const { id } = await world.closed(pair);
      const body = { rhythmId: pair.rhythm, type: 'deal' };
      await world.kadens.must(pair.rep, startOnTheSpot, { body });
      return { by: pair.rep, params: { id } };
    },
  },
  answerSessionEnd: {
    'not-closed': onPlanned({ held: true }),
    changed: async (world) => {
      const pair = world.pair();
      const params = { id: (await world.closed(pair)).id };
      await world.kadens.must(pair.rep, answerSessionEnd, { params, body: { held: true } });
      return { by: pair.rep, params, body: { held: false } };
    },
  },
  rateUsefulness: { 'not-closed': onPlanned({ score: 4 }) },
  writePrivateNote: { changed: stale(asked['writePrivateNote']) },

  recordCommitment: {
    'not-found': newStep({ rhythmId: NEVER }),
    ...days(newStep({}), 'due'),
    'session-closed': async (world) => {
      const pair = world.pair();
      const { id: sessionId } = await world.longClosed(pair);
      const ownerId = world.kadens.idOf(pair.rep);
      return open(pair, { rhythmId: pair.rhythm, sessionId, ownerId, text: 'För sent', due: null });
    },
  },
  changeCommitment: {
    changed: stale(asked['changeCommitment']),
    'not-open': onKept({ text: 'Annat' }),
    ...days(asked['changeCommitment'], 'due'),
  },
  removeCommitment: {
    'session-closed': onKept(),
    'not-open': async (world) => {
      const pair = world.pair();
      const { id: sessionId } = await world.live(pair);
      const { id, version } = await world.step(pair, { sessionId });
      await world.kadens.must(pair.rep, keepCommitment, { params: { id }, body: { version } });
      return { by: pair.rep, params: { id } };
    },
  },
  keepCommitment: { changed: stale(asked['keepCommitment']), 'not-open': onKept() },
  moveCommitment: {
    changed: stale(asked['moveCommitment']),
    'not-open': onKept({ to: '2026-12-04', reason: 'time' }),
    ...days(asked['moveCommitment'], 'to'),
  },
  dropCommitment: {
    changed: stale(asked['dropCommitment']),
    'not-open': onKept({ why: 'Kunden har valt en annan' }),
    'reason-needed': change(asked['dropCommitment'], { why: '  ' }),
  },
  noteOutcome: { changed: stale(asked['noteOutcome']) },
  askForHelp: { changed: stale(asked['askForHelp']), 'not-open': onKept() },
  bookHelpTalk: {
    'already-booked': async (world) => {
      const { by, params, body } = await change(asked['bookHelpTalk'], {})(world);
      await world.kadens.must(by, bookHelpTalk, { ...(params && { params }), ...(body && { body }) });
      return { by, ...(params && { params }), ...(body && { body }) };
    },
    'not-open': async (world) => {
      const pair = world.pair();
      const { id } = await world.step(pair);
      return { by: pair.manager, params: { id }, body: { startsAt: '2026-11-24T13:00:00.000Z' } };
    },
    'time-passed': change(asked['bookHelpTalk'], { startsAt: `${PAST}T09:00:00Z` }),
    'month-too-far': change(asked['bookHelpTalk'], { startsAt: '9999-12-31T23:50:00Z' }),
    'consent-needed': async (world) => {
      const pair = world.unsettled;
      const { id, version } = await world.step(pair);
      await world.kadens.must(pair.rep, askForHelp, { params: { id }, body: { version } });
      return { by: pair.manager, params: { id }, body: { startsAt: '2026-11-24T13:00:00.000Z' } };
    },
  },
  cancelHelpTalk: {
    'not-booked': async (world) => {
      const pair = world.pair();
      return { by: pair.manager, params: { id: (await world.step(pair)).id } };
    },
  },
  disputeCommitment: {
    changed: stale(asked['disputeCommitment']),
    'not-open': onKept(),
    // A commitment recorded by its owner was never open to dispute.
    'too-late': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.step(pair);
      return { by: pair.rep, params: { id }, body: { version } };
    },
  },
  reopenCommitment: { changed: stale(asked['reopenCommitment']) },

  setFocus: {
    'not-offered': change(asked['setFocus'], { behaviour: 'charms' }),
    'two-at-once': async (world) => {
      const pair = world.pair();
      await practised(world, pair);
      const params = { id: pair.rhythm };
      for (const behaviour of ['listens', 'learns']) await offer(world.kadens, behaviour);
      await world.kadens.must(pair.rep, setFocus, { params, body: { ...FOCUS, behaviour: 'listens' } });
      return { by: pair.rep, params, body: { ...FOCUS, behaviour: 'learns' } };
    },
    'already-practised': async (world) => {
      const pair = world.pair();
      await practised(world, pair);
      return { by: pair.rep, params: { id: pair.rhythm }, body: FOCUS };
    },
    ...days(asked['setFocus'], 'until'),
  },
  changeFocus: {
    changed: stale(asked['changeFocus']),
    'not-open': onEndedFocus({ until: '2026-12-18' }),
    ...days(asked['changeFocus'], 'until'),
  },
  endFocus: { changed: stale(asked['endFocus']), 'not-open': onEndedFocus({ how: 'changed' }) },
  resumeFocus: {
    changed: stale(asked['resumeFocus']),
    'two-at-once': async (world) => {
      const pair = world.pair();
      const { id, version } = await endedFocus(world, pair);
      for (const behaviour of ['listens', 'learns']) {
        await offer(world.kadens, behaviour);
        const body = { ...FOCUS, behaviour };
        await world.kadens.must(pair.rep, setFocus, { params: { id: pair.rhythm }, body });
      }
      return { by: pair.rep, params: { id }, body: { version } };
    },
    'already-practised': async (world) => {
      const pair = world.pair();
      const { id, version } = await endedFocus(world, pair);
      await world.kadens.must(pair.rep, setFocus, { params: { id: pair.rhythm }, body: FOCUS });
      return { by: pair.rep, params: { id }, body: { version } };
    },
  },
  observe: { 'not-offered': change(asked['observe'], { behaviour: 'charms' }) },
  rate: {
    'not-offered': change(asked['rate'], { behaviour: 'charms' }),
    'not-live': onClosed({ behaviour: 'asks-open', level: null, version: 0 }),
    'evidence-needed': change(asked['rate'], { evidence: '  ' }),
    changed: stale(asked['rate']),
  },
  takeBackObservation: {
    'not-yours': async (world) => {
      const pair = world.pair();
      return { by: pair.manager, params: { id: (await observed(world, pair)).id } };
    },
    // Time only moves forward, so this comes last of everything asked of this world.
    'too-late': async (world) => {
      const pair = world.pair();
      const { id, at } = await observed(world, pair);
      await world.kadens.moveClock(addMinutes(at, 24 * 60));
      return { by: pair.rep, params: { id } };
    },
  },
  answerExpectation: {
    changed: stale(asked['answerExpectation']),
    'not-yours': async (world) => {
      const pair = world.pair();
      const { id, version } = await saidExpectation(world, pair);
      return { by: pair.manager, params: { id }, body: { version, answer: 'confirmed' } };
    },
  },

  addBehaviour: {
    'administrators-only': asManager(asked['addBehaviour']),
    'words-faulty': () => ({ by: 'adam', body: { ...aBehaviour(), name: { sv: 'Lyhörd', en: ' ' } } }),
    'name-taken': () => ({
      by: 'adam',
      body: { ...aBehaviour(), name: { sv: 'x', en: 'listens and sums up' } },
    }),
    'library-full': fullLibrary,
  },
  rewordBehaviour: {
    'administrators-only': asManager(asked['rewordBehaviour']),
    'not-found': behaviourNeverSeen({ words: null }),
    changed: stale(asked['rewordBehaviour']),
    'words-faulty': change(asked['rewordBehaviour'], {
      words: { ...aBehaviour(), name: { sv: '', en: '' } },
    }),
    'name-taken': change(asked['rewordBehaviour'], {
      words: { ...aBehaviour(), name: { sv: 'Ber om beslut', en: 'x' } },
    }),
  },
  putBehaviourAside: {
    'administrators-only': asManager(asked['putBehaviourAside']),
    'not-found': behaviourNeverSeen({ aside: true }),
    changed: stale(asked['putBehaviourAside']),
    'last-offered': lastOffered,
  },
  removeBehaviour: {
    'administrators-only': asManager(asked['removeBehaviour']),
    'not-found': behaviourNeverSeen({}),
    changed: stale(asked['removeBehaviour']),
    'in-use': change(asked['putBehaviourAside'], {}),
    'last-offered': ownLastOffered,
  },

  listTemplates: { 'administrators-only': asManager(asked['listTemplates']) },
  saveDraft: {
    'administrators-only': asManager(asked['saveDraft']),
    changed: stale(asked['saveDraft']),
  },
  publishTemplate: {
    'administrators-only': asManager(asked['publishTemplate']),
    changed: stale(asked['publishTemplate']),
    'no-draft': onDraft(null),
    'template-faulty': onDraft({ ...builtIn('skill'), sections: [] }),
  },
  useBuiltIn: {
    'administrators-only': asManager(asked['useBuiltIn']),
    changed: stale(asked['useBuiltIn']),
    'names-faulty': async ({ kadens }) => {
      const rename = async (type: 'preparation' | 'performance', name: InBoth) => {
        const { templates } = await kadens.must('adam', listTemplates);
        const version = templates.find((one) => one.type === type)?.version ?? 0;
        return kadens.must('adam', renameType, { body: { type, version, names: { name, short: null } } });
      };
      const { version } = await rename('preparation', { sv: 'Förmöte', en: 'Rehearsal' });
      await rename('performance', builtIn('preparation').name);
      return { by: 'adam', body: { type: 'preparation', version } };
    },
  },
  renameType: {
    'administrators-only': asManager(asked['renameType']),
    changed: stale(asked['renameType']),
    'names-faulty': change(asked['renameType'], { names: { name: { sv: '', en: 'Practice' }, short: null } }),
  },
  exportTemplate: { 'administrators-only': asManager(asked['exportTemplate']) },
  importTemplate: {
    'administrators-only': asManager(asked['importTemplate']),
    changed: stale(asked['importTemplate']),
    'file-unreadable': fromFile({ format: 'yaml' }),
    'file-other-version': fromFile({ version: 2 }),
    'file-other-organisation': fromFile({ organisation: SODERMAN }),
    'file-other-type': fromFile({ type: 'deal' }),
    'file-name-taken': fromFile({ template: { ...aTemplateFile.template, name: builtIn('pipeline').name } }),
  },

  takeLeave: {
    'period-empty': change(asked['takeLeave'], { to: '2027-07-04' }),
    'day-in-the-past': change(asked['takeLeave'], { from: PAST, to: PAST }),
    'leave-too-long': change(asked['takeLeave'], { to: FAR }),
    'enough-leave': async ({ kadens }) => {
      const body = { from: '2027-08-02', to: '2027-08-02' };
      for (let said = 0; said < LEAVES_MAX; said += 1) await kadens.call('elin', takeLeave, { body });
      return { by: 'elin', body };
    },
  },

  cancelLeave: {
    'leave-in-calendar': async ({ kadens }) => {
      const body = { from: '2027-09-06', to: '2027-09-06' };
      const { leave } = await kadens.must('sara', takeLeave, { body });
      const found = `update leave set in_calendar = true where leave_id = '${leave.id}'`;
      await askAt(kadens.database.superuserUrl, found);
      return { by: 'sara', params: { id: leave.id } };
    },
  },

  setGoal: {
    'not-found': change(asked['setGoal'], { parentId: NEVER }),
    'not-yours-to-set': change(asked['setGoal'], { level: 'company', ownerId: null }),
    'period-empty': change(asked['setGoal'], { from: '2026-12-31', to: '2026-10-01' }),
    'enough-goals': async ({ kadens }) => {
      const body = { ...GOAL, level: 'company', ownerId: null };
      for (let set = 0; set < 3; set += 1) await kadens.call('eva', setGoal, { body });
      return { by: 'eva', body };
    },
  },
  updateGoalValue: {
    changed: stale(asked['updateGoalValue']),
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      return { by: pair.rep, params: { id }, body: { version, value: 5 } };
    },
  },
  explainGoal: {
    changed: stale(asked['explainGoal']),
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      return { by: pair.rep, params: { id }, body: { version, why: '' } };
    },
  },
  resendMessage: { 'not-found': change(asked['resendMessage'], { key: `before:${NEVER}:2026-11-27` }) },
  getSettings: { 'administrators-only': asManager(asked['getSettings']) },
  retryFailedEffects: { 'administrators-only': asManager(asked['retryFailedEffects']) },
  changeRetentionPeriod: {
    'administrators-only': asManager(asked['changeRetentionPeriod']),
    changed: stale(asked['changeRetentionPeriod']),
  },
  countExpiring: { 'administrators-only': asManager(asked['countExpiring']) },
  changeReminderDefaults: {
    'administrators-only': asManager(asked['changeReminderDefaults']),
    changed: stale(asked['changeReminderDefaults']),
    'hours-unfit': change(asked['changeReminderDefaults'], { hours: { from: '03:00', to: '17:00' } }),
  },

  addDeal: {
    'not-found': change(asked['addDeal'], { repId: NEVER }),
    'day-ahead': change(asked['addDeal'], { createdOn: FAR }),
    'list-full': (world) => crowd(world, addDeal, { name: 'Ännu en' }),
  },
  addDeals: {
    'list-full': async (world) => {
      const { by } = await crowd(world, addDeal, { name: 'Ännu en' });
      const params = { id: world.kadens.idOf(world.unsettled.rep) };
      return { by, params, body: { deals: [{ name: 'En till' }] } };
    },
  },
  changeDeal: {
    changed: stale(asked['changeDeal']),
    'day-ahead': change(asked['changeDeal'], { lastActivityOn: FAR }),
  },
  closeDeal: {
    changed: stale(asked['closeDeal']),
    'not-open': change(asked['reopenDeal'], { outcome: 'lost' }),
  },
  pauseDeal: {
    changed: stale(asked['pauseDeal']),
    'not-open': change(asked['reopenDeal'], { until: null }),
    'day-unfit': change(asked['pauseDeal'], { until: FAR }),
  },
  reopenDeal: {
    changed: stale(asked['reopenDeal']),
    'list-full': async (world) => {
      const another = { name: 'Ännu en' };
      await crowd(world, addDeal, another);
      const { deals } = await world.kadens.must('petra', listDeals, {
        params: { id: world.kadens.idOf('petra') },
      });
      const id = deals[0]?.id ?? '';
      const body = { version: deals[0]?.version, outcome: 'won' };
      const { version } = await world.kadens.must('petra', closeDeal, { params: { id }, body });
      await crowd(world, addDeal, another);
      return { by: 'petra', params: { id }, body: { version } };
    },
  },
  addDealPerson: {
    'day-ahead': change(asked['addDealPerson'], { metOn: FAR }),
    'list-full': async (world) => {
      const one = await change(asked['addDealPerson'], {})(world);
      const params = { id: one.params?.['id'] ?? '' };
      for (let nth = 0; nth < DEAL_PEOPLE_MAX; nth += 1)
        await world.kadens.must(one.by, addDealPerson, {
          params,
          body: { name: `Person ${nth}`, role: 'influences' },
        });
      return one;
    },
  },
  changeDealPerson: {
    changed: stale(asked['changeDealPerson']),
    'day-ahead': change(asked['changeDealPerson'], { metOn: FAR }),
  },
  restoreDeal: {
    'list-full': async (world) => {
      const { kadens } = world;
      const another = { name: 'Ännu en' };
      await crowd(world, addDeal, another);
      const { deals } = await kadens.must('petra', listDeals, { params: { id: kadens.idOf('petra') } });
      const params = { id: deals[0]?.id ?? '' };
      await kadens.must('petra', removeDeal, { params });
      await crowd(world, addDeal, another);
      return { by: 'petra', params };
    },
  },
  restoreCustomerMeeting: {
    'list-full': async (world) => {
      const { kadens } = world;
      const another = { customer: 'Ännu en', at: THURSDAY };
      await crowd(world, addCustomerMeeting, another);
      const { meetings } = await kadens.must('petra', listCustomerMeetings, {
        params: { id: kadens.idOf('petra') },
      });
      const params = { id: meetings[0]?.id ?? '' };
      await kadens.must('petra', removeCustomerMeeting, { params });
      await crowd(world, addCustomerMeeting, another);
      return { by: 'petra', params };
    },
  },
  chooseCalendarMeeting: {
    'answers-full': onFullAnswers('sara', (eventId) => ({ body: { eventId, customer: 'Scania' } })),
    'list-full': async (world) => {
      await crowd(world, addCustomerMeeting, { customer: 'Ännu en', at: THURSDAY });
      return onCalendarMeeting('petra', (eventId) => ({ body: { eventId, customer: 'Scania' } }))(world);
    },
  },
  refuseCalendarMeeting: {
    'answers-full': onFullAnswers('johan', (wholeId) => ({ body: { wholeId } })),
  },
  addCustomerMeeting: {
    'not-found': change(asked['addCustomerMeeting'], { dealId: NEVER }),
    'day-too-far': change(asked['addCustomerMeeting'], { at: `${FAR}T09:00:00Z` }),
    'list-full': (world) => crowd(world, addCustomerMeeting, { customer: 'Ännu en', at: THURSDAY }),
  },
  addCustomerMeetings: {
    'day-too-far': change(asked['addCustomerMeetings'], {
      meetings: [{ customer: 'Scania', at: `${FAR}T09:00:00Z` }],
    }),
    'list-full': async (world) => {
      const { by } = await crowd(world, addCustomerMeeting, { customer: 'Ännu en', at: THURSDAY });
      const params = { id: world.kadens.idOf(world.unsettled.rep) };
      return { by, params, body: { meetings: [{ customer: 'En till', at: THURSDAY }] } };
    },
  },
  changeCustomerMeeting: {
    changed: stale(asked['changeCustomerMeeting']),
    'day-too-far': change(asked['changeCustomerMeeting'], { at: `${FAR}T09:00:00Z` }),
  },

  planCustomerMeeting: {
    changed: change(asked['planCustomerMeeting'], { before: 'något annat' }),
  },
  rehearseCustomerMeeting: { changed: stale(asked['rehearseCustomerMeeting']) },

  takeExtra: {
    'already-live': async (world) => {
      const one = await change(asked['takeExtra'], {})(world);
      if (one.pair) await world.live(one.pair);
      return one;
    },
    'already-prepared': async (world) => {
      const { by, params, body } = await change(asked['takeExtra'], { startsAt: BEFORE_THURSDAY })(world);
      await world.kadens.must(by, takeExtra, { ...(params && { params }), ...(body && { body }) });
      return { by, ...(params && { params }), ...(body && { body }) };
    },
    'after-the-meeting': change(asked['takeExtra'], { startsAt: THURSDAY }),
    'day-in-the-past': change(asked['takeExtra'], { startsAt: `${PAST}T09:00:00Z` }),
  },
  debriefMeeting: {
    'not-held-yet': async (world) => {
      const pair = world.pair();
      return { by: pair.rep, params: { id: (await world.customerMeeting(pair)).id }, body: {} };
    },
    'already-debriefed': async (world) => {
      const pair = world.pair();
      const params = { id: (await world.heldMeeting(pair)).id };
      await world.kadens.must(pair.rep, debriefMeeting, { params, body: {} });
      return { by: pair.rep, params, body: {} };
    },
  },
  tieCustomerMeeting: { 'session-closed': onClosed({ customerMeetingId: null }) },
  nameDeal: { 'session-closed': onClosed({ dealId: NEVER }) },
  reviewDeal: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const body = { dealVersion: 1, verdict: { is: 'alive' } };
      return { by: pair.rep, params: { id: (await world.closed(pair)).id, dealId: NEVER }, body };
    },
    changed: change(asked['reviewDeal'], { dealVersion: 99 }),
    'not-open': onReviewedDeal,
    'day-unfit': onReviewOf({ is: 'paused', until: FAR }),
  },
  prioritiseDeal: {
    'session-closed': onDealInClosed,
    'not-open': async (world) => {
      const one = await onOwnDeal(world);
      await world.kadens.must(one.by, closeDeal, {
        params: { id: one.params?.['dealId'] ?? '' },
        body: { version: 1, outcome: 'lost' },
      });
      return one;
    },
    'list-full': async (world) => {
      const pair = world.pair();
      const { id } = await world.live(pair);
      const some: DealView[] = [];
      for (let nth = 0; nth <= PRIORITY_DEALS_MAX; nth += 1) some.push(await world.deal(pair));
      for (const { id: dealId } of some.slice(1))
        await world.kadens.must(pair.rep, prioritiseDeal, { params: { id, dealId } });
      return { by: pair.rep, params: { id, dealId: some[0]?.id ?? '' } };
    },
  },
  unprioritiseDeal: { 'session-closed': onDealInClosed },
  undoDealReview: {
    'session-closed': onDealInClosed,
    'list-full': async (world) => {
      const { kadens, unsettled } = world;
      await crowd(world, addDeal, { name: 'Ännu en' });
      const { id } = await world.live(unsettled);
      const { deals } = await kadens.must(unsettled.rep, listDeals, {
        params: { id: kadens.idOf(unsettled.rep) },
      });
      const params = { id, dealId: deals[0]?.id ?? '' };
      const body = {
        dealVersion: deals[0]?.version ?? 0,
        verdict: { is: 'closed', outcome: 'lost' },
      } as const;
      await kadens.must(unsettled.rep, reviewDeal, { params, body });
      await crowd(world, addDeal, { name: 'Ännu en' });
      return { by: unsettled.rep, params };
    },
  },
  unnameDeal: {
    'session-closed': onDealInClosed,
  },
};
