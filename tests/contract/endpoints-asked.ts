import { turnOnCalendarReading } from '../../shared/contracts/calendar-meeting.ts';
import { askForHelp, recordCommitment } from '../../shared/contracts/commitment.ts';
import { bookHelpTalk } from '../../shared/contracts/help-talk.ts';
import { builtIn } from '../../shared/coaching/built-in.ts';
import { fileOf } from '../../shared/coaching/template-file.ts';
import type { Template } from '../../shared/coaching/templates.ts';
import { cancelSession, changeSessionLength } from '../../shared/contracts/reschedule.ts';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import { answerSessionEnd, getSession } from '../../shared/contracts/session.ts';
import { nameDeal, reviewDeal } from '../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { bookSuggestions } from '../../shared/contracts/suggestion.ts';
import { getProgramme, setProgramme } from '../../shared/contracts/programme.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { takeLeave } from '../../shared/contracts/leave.ts';
import { removeCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import { addDeal, closeDeal, removeDeal } from '../../shared/contracts/deal.ts';
import { addDealPerson } from '../../shared/contracts/deal-person.ts';
import { changeModel, getSettings } from '../../shared/contracts/settings.ts';
import { answerModelPermission } from '../../shared/contracts/model.ts';
import { beginTranscript, getTranscript, proposeSteps } from '../../shared/contracts/transcript.ts';
import { listTeamBehaviours } from '../../shared/contracts/behaviour.ts';
import { listTemplates, publishTemplate, saveDraft } from '../../shared/contracts/template.ts';
import { tenantId } from '../../shared/domain/ids.ts';
import { addDays, addMinutes, dayAt } from '../../shared/domain/time.ts';
import { NORDVIK, personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { putInCalendar } from '../support/calendar-event.ts';
import { giveUpMessages } from '../support/give-up-message.ts';
import { removeGoal, setGoal } from '../../shared/contracts/goal.ts';
import { CADENCE, GOAL, THURSDAY, withPoint } from './endpoints-world.ts';
import { listResultKeys, makeResultKey } from '../../shared/contracts/result-key.ts';
import {
  A_DEAL_FILE,
  A_FILE,
  A_KEY,
  dealOf,
  onAppliedResults,
  onResultImport,
  resultOf,
} from './endpoints-result.ts';
import { beginResultImport } from '../../shared/contracts/result.ts';
import { aBehaviour, builtInBehaviour, ownBehaviour } from './endpoints-behaviour.ts';
import {
  endedFocus,
  endEveryFocus,
  FOCUS,
  observed,
  practised,
  saidExpectation,
} from './endpoints-development.ts';
import { onHandover, onLettingGo } from './endpoints-handover.ts';
import type { Pair, World } from './endpoints-world.ts';

/** One call of an endpoint, and the person who makes it. */
export type Asked = Readonly<{
  by: PersonKey;
  /** The two people it is about; everybody else is a stranger. */
  pair?: Pair;
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: object;
}>;

export type Asking = (world: World) => Asked | Promise<Asked>;

/** The rep's answer to an open commitment of theirs. */
const answering =
  (more: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await world.step(pair);
    return { by: pair.rep, pair, params: { id }, body: { version, ...more } };
  };

/** A meeting with somebody from outside, in the calendar of a person who has turned calendar reading on. */
export const onCalendarMeeting =
  (by: PersonKey, more: (eventId: string) => Pick<Asked, 'body'>): Asking =>
  async ({ kadens }) => {
    kadens.standIns.consents.grant(by, ['User.Read', 'Calendars.ReadBasic']);
    await kadens.must(by, turnOnCalendarReading);
    return { by, ...more(putInCalendar(kadens, by).id) };
  };

/** A commitment of the rep's with a call for help. */
const onCall = async (world: World) => {
  const pair = world.pair();
  const { id, version } = await world.step(pair);
  await world.kadens.must(pair.rep, askForHelp, { params: { id }, body: { version } });
  return { by: pair.manager, pair, params: { id }, body: { startsAt: '2026-11-24T13:00:00.000Z' } };
};

/** Leaves a pair with nothing planned. */
const withoutNext = async ({ kadens }: World, { manager, rhythm }: Pair): Promise<void> => {
  const { rows } = await kadens.must(manager, getTeam);
  const next = rows.find((row) => row.rhythm.id === rhythm)?.next;
  if (!next) return;
  const { version } = await kadens.must(manager, getSession, { params: { id: next.id } });
  const body = { version, reason: 'other' };
  await kadens.must(manager, cancelSession, { params: { id: next.id }, body });
};

/** A time for two who have nothing planned any more. */
const onSuggested = async (world: World) => {
  const { kadens, unsettled: pair } = world;
  await withoutNext(world, pair);
  const startsAt = `${addDays(dayAt(kadens.now(), 'UTC'), 3)}T05:00:00.000Z`;
  const bookings = [{ rhythmId: pair.rhythm, startsAt, minutes: 30, session: null }];
  return { by: pair.manager, pair, body: { bookings, inCalendars: false } };
};

/** A suggestion that was just booked. */
export const onBookedSuggestion = async (world: World) => {
  const { by, pair, body } = await onSuggested(world);
  const { booked } = await world.kadens.must(by, bookSuggestions, { body });
  return { by, pair, body: { booked: booked.map(({ rhythmId: _, ...one }) => one) } };
};

/** The organisation's programme, set anew by its leader. */
const onProgramme = async ({ kadens }: World) => {
  const { programme } = await kadens.must('eva', getProgramme);
  const phases = [{ ...presets.established, months: null }];
  return { by: 'eva' as const, body: { version: programme?.version ?? 0, phases } };
};

/** What is heard in a transcript. */
export const PROPOSAL = { text: 'Ringer', ownerId: null, due: null, quote: 'Jag ringer.', saidAt: 3 };

/** A live session whose transcript the rep goes through. */
export const onTranscript = async (world: World) => {
  const pair = world.pair();
  const { id } = await world.live(pair);
  await world.kadens.must(pair.rep, beginTranscript, { params: { id } });
  return { by: pair.rep, pair, params: { id } };
};

/** Turns the language model on for the organisation, or off. */
export const letModel = async ({ kadens }: World, isOn: boolean): Promise<void> => {
  const { model } = await kadens.must('adam', getSettings);
  if (model.isOn !== isOn) await kadens.must('adam', changeModel, { body: { version: model.version, isOn } });
};

/** A piece of a transcript that both let a language model read. */
export const onModel = async (world: World) => {
  await letModel(world, true);
  const { by, pair, params } = await onTranscript(world);
  for (const one of [pair.rep, pair.manager])
    await world.kadens.must(one, answerModelPermission, { params, body: { answer: 'yes' } });
  return { by, pair, params, body: { lines: [{ by: 'rep', at: 3, text: 'Avtalet tar jag.' }] } };
};

/** A session whose meeting in Teams was transcribed, gone through by its manager. */
export const onTranscribed =
  (transcribed = true): Asking =>
  async (world) => {
    const { kadens } = world;
    const pair = await world.booked();
    const { id } = await world.live(pair);
    const joinUrl = (await kadens.must(pair.rep, getMine)).rhythms[0]?.joinUrl ?? '';
    const at = kadens.now();
    const { transcripts } = kadens.standIns;
    transcripts.turnOff(false);
    if (transcribed) transcripts.add({ joinUrl, vtt: 'WEBVTT', createdAt: at, endedAt: at });
    await kadens.must(pair.manager, beginTranscript, { params: { id } });
    return { by: pair.manager, pair, params: { id } };
  };

/** A step proposed from it, to answer. */
export const onProposal =
  (body: object = {}): Asking =>
  async (world) => {
    const { by, pair, params } = await onTranscript(world);
    await world.kadens.must(by, proposeSteps, { params, body: { proposals: [PROPOSAL] } });
    const { proposals } = await world.kadens.must(by, getTranscript, { params });
    const ownerId = world.kadens.idOf(pair.rep);
    return {
      ...{ by, pair, params: { ...params, proposalId: proposals[0]?.id ?? '' } },
      body: { ownerId, ...body },
    };
  };

const inLive =
  (body: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    return { by: pair.rep, pair, params: { id: (await world.live(pair)).id }, body };
  };

const onDeal =
  (more: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await world.deal(pair);
    return { by: pair.manager, pair, params: { id }, body: { version, ...more } };
  };

/** A deal of the rep's to decide about in a live session. */
const toReview = async (world: World, verdict: object) => {
  const pair = world.pair();
  const { id } = await world.live(pair);
  const { id: dealId, version } = await world.deal(pair);
  return { by: pair.rep, pair, params: { id, dealId }, body: { dealVersion: version, verdict } };
};

export const onReviewOf =
  (verdict: object): Asking =>
  (world) =>
    toReview(world, verdict);

/** The rep's forecast, in a live session, of a deal that closes in the quarter. */
const onForecastOf =
  (degree: string): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id } = await world.live(pair);
    const { kadens } = world;
    const { id: dealId } = await kadens.must(pair.rep, addDeal, {
      body: { repId: kadens.idOf(pair.rep), name: 'Scania', value: 4, closesOn: '2026-12-18' },
    });
    return { by: pair.rep, pair, params: { id }, body: { words: [{ dealId, degree }] } };
  };

/** A deal of the rep's, in a live session. */
export const onOwnDeal: Asking = async (world) => {
  const pair = world.pair();
  const { id } = await world.live(pair);
  return { by: pair.rep, pair, params: { id, dealId: (await world.deal(pair)).id } };
};

/** A deal that has been decided about in a session. */
export const onReviewedDeal: Asking = async (world) => {
  const one = await toReview(world, { is: 'closed', outcome: 'lost' });
  await world.kadens.must(one.by, reviewDeal, { params: one.params, body: one.body });
  return one;
};

/** A deal that has been won. */
const onWonDeal: Asking = async (world) => {
  const pair = world.pair();
  const { id, version } = await world.deal(pair);
  const body = { version, outcome: 'won' };
  const won = await world.kadens.must(pair.rep, closeDeal, { params: { id }, body });
  return { by: pair.rep, pair, params: { id }, body: { version: won.version } };
};

/** One of the customer's people in a deal. */
const onDealPerson =
  (more: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id } = await world.deal(pair);
    const body = { name: 'Ekonomichefen', role: 'signs' };
    const person = await world.kadens.must(pair.rep, addDealPerson, { params: { id }, body });
    const params = { id, personId: person.id };
    return { by: pair.manager, pair, params, body: { version: person.version, ...more } };
  };

/** A deal that has been removed. */
const onRemovedDeal: Asking = async (world) => {
  const pair = world.pair();
  const params = { id: (await world.deal(pair)).id };
  await world.kadens.must(pair.rep, removeDeal, { params });
  return { by: pair.manager, pair, params };
};

const onCustomerMeeting =
  (more: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await world.customerMeeting(pair);
    return { by: pair.rep, pair, params: { id }, body: { version, ...more } };
  };

const aboutReports =
  (more: object = {}): Asking =>
  ({ kadens, pair }) => {
    const one = pair();
    return { by: 'maria', pair: one, body: { people: [kadens.idOf(one.rep)], ...more } };
  };

/** A call about the next planned session, with the version last seen. */
const onNext =
  (more: (session: SessionView) => object): Asking =>
  async (world) => {
    const { session, ...pair } = await world.planned();
    return {
      by: 'nina',
      pair,
      params: { id: session.id },
      body: { version: session.version, ...more(session) },
    };
  };

/** The same, for a session that was just shortened. */
export const onShortened: Asking = async (world) => {
  const one = await onNext(() => ({ minutes: 15 }))(world);
  await world.kadens.must(one.by, changeSessionLength, one);
  return { ...one, body: {} };
};

/** The organisation's skill template, with the version that the administrator last saw. */
const onTemplate =
  (more: object = {}): Asking =>
  async ({ kadens }) => {
    const { templates } = await kadens.must('adam', listTemplates);
    const version = templates.find(({ type }) => type === 'skill')?.version;
    return { by: 'adam', body: { type: 'skill', version, ...more } };
  };

/** The same, with that draft, or without one. */
export const onDraft =
  (template: Template | null): Asking =>
  async (world) => {
    const { body = {} } = await onTemplate({ template })(world);
    await world.kadens.must('adam', saveDraft, { body });
    return onTemplate()(world);
  };

export const aTemplateFile = fileOf(tenantId.parse(NORDVIK), 'skill', builtIn('skill'));

/** A call by the rep about the focus that is theirs. */
const onFocus =
  (more: object): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await practised(world, pair);
    return { by: pair.rep, pair, params: { id }, body: { version, ...more } };
  };

const RATED = { behaviour: 'asks-open', level: 3, evidence: 'Två följdfrågor hos Volvo', version: 0 };

const LEAVE = { from: '2027-07-05', to: '2027-07-16' };

/** For every endpoint, by its name, a call that succeeds. */
export const asked: Readonly<Record<string, Asking>> = {
  getMe: () => ({ by: 'ali', query: { locale: 'sv-SE', zone: 'Europe/Stockholm' } }),
  changeMySettings: () => ({ by: 'ali', body: { language: 'sv' } }),
  listHolidayPlaces: () => ({ by: 'ali' }),
  listLeave: () => ({ by: 'ali' }),
  getTodo: () => ({ by: 'ali' }),
  getClaimsChallenge: () => ({ by: 'ali', query: { for: 'calendar' } }),
  turnOnTodo: () => ({ by: 'ali' }),
  turnOffTodo: () => ({ by: 'ali' }),
  getCalendarReading: () => ({ by: 'ali' }),
  turnOnCalendarReading: () => ({ by: 'ali' }),
  turnOffCalendarReading: () => ({ by: 'ali' }),
  listCalendarMeetings: onCalendarMeeting('ali', () => ({})),
  chooseCalendarMeeting: onCalendarMeeting('ali', (eventId) => ({ body: { eventId, customer: 'Scania' } })),
  refuseCalendarMeeting: onCalendarMeeting('ali', (wholeId) => ({ body: { wholeId } })),
  askCalendarMeetingAgain: onCalendarMeeting('ali', (wholeId) => ({ body: { wholeId } })),
  takeLeave: () => ({ by: 'ali', body: LEAVE }),
  cancelLeave: async (world) => {
    const pair = world.pair();
    const { leave } = await world.kadens.must(pair.rep, takeLeave, { body: LEAVE });
    return { by: pair.rep, pair, params: { id: leave.id } };
  },
  reportCrash: () => ({
    by: 'ali',
    body: {
      id: '00112233aabbccdd',
      kind: 'render',
      error: 'TypeError',
      page: 'personal',
      at: ['assets/index-1a2b3c.js:1:2345'],
      components: ['MyCoaching', 'App'],
    },
  }),
  listAccess: () => ({ by: 'ali' }),
  listHandovers: () => ({ by: 'ali' }),
  answerHandover: onHandover({ recaps: true, notes: false, practice: false }),
  readHandedOver: onHandover(),
  letGo: onLettingGo,
  listUndeliveredMessages: () => ({ by: 'ali' }),
  resendMessage: async (world) => {
    const pair = world.pair();
    const { id } = await world.step(pair, { due: dayAt(addMinutes(world.kadens.now(), 3 * 24 * 60), 'UTC') });
    const [key] = await giveUpMessages(world.kadens, `before:${id}`);
    return { by: pair.rep, pair, body: { key: key ?? '' } };
  },

  getTeam: () => ({ by: 'maria' }),
  getTeamBalance: () => ({ by: 'maria' }),
  getProgramme: () => ({ by: 'maria' }),
  setProgramme: onProgramme,
  followProgramme: async (world) => {
    await world.kadens.must('eva', setProgramme, await onProgramme(world));
    const pair = world.pair();
    return { by: pair.manager, pair, params: { id: pair.rhythm }, body: { following: true } };
  },
  getSuggestions: () => ({ by: 'maria' }),
  bookSuggestions: onSuggested,
  undoSuggestions: onBookedSuggestion,
  skipSuggestion: (world) => {
    const pair = world.pair();
    return { by: pair.manager, pair, params: { id: pair.rhythm }, body: { skipped: true } };
  },
  getOwnBalance: ({ pair }) => ({ by: pair().rep }),
  listCandidates: () => ({ by: 'maria' }),
  previewGreeting: aboutReports(),
  chooseTeam: aboutReports({ greet: false }),
  setCadence: async (world) => {
    const pair = world.unsettled;
    const { version } = await world.rhythm(pair);
    return { by: 'lars', pair, params: { id: pair.rhythm }, body: { ...CADENCE, version } };
  },
  bookSession: async (world) => {
    const pair = world.pair();
    await withoutNext(world, pair);
    return {
      ...{ by: pair.manager, pair, params: { id: pair.rhythm } },
      body: { startsAt: '2026-12-03T09:00:00.000Z' },
    };
  },
  retryCalendar: async (world) => {
    const pair = await world.booked();
    return { by: 'maria', pair, params: { id: pair.rhythm } };
  },
  findSeries: () => ({ by: 'maria' }),
  adoptSeries: async (world) => {
    const { seriesId, ...pair } = world.adoptable;
    const { version } = await world.rhythm(pair);
    const body = { seriesId, mix: CADENCE.mix, version };
    return { by: 'maria', pair, params: { id: pair.rhythm }, body };
  },
  wishFor: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm }, body: { type: 'skill' } };
  },
  getRhythm: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm } };
  },
  getPairDaysOff: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm } };
  },
  getTypeBasis: ({ pair }) => {
    const one = pair();
    return { by: 'maria', pair: one, params: { id: one.rhythm }, query: { day: '2026-12-03' } };
  },
  findTimes: ({ pair }) => {
    const one = pair();
    const query = { from: '2026-11-23', to: '2026-11-27', minutes: '30' };
    return { by: one.rep, pair: one, params: { id: one.rhythm }, query };
  },
  getManagerView: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm } };
  },
  getTimeline: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm }, query: { view: 'weeks' } };
  },
  getOwnCoaching: () => ({ by: 'maria' }),
  getMine: () => ({ by: 'ali' }),
  giveRole: async ({ kadens }) => {
    await kadens.must('lars', getMe, { query: {} });
    return { by: 'adam', body: { role: 'leader', address: personOf('lars').upn } };
  },
  takeRole: ({ kadens }) => ({ by: 'adam', body: { role: 'leader', personId: kadens.idOf('lars') } }),
  getOverview: () => ({ by: 'eva' }),
  getOwnOverview: () => ({ by: 'maria' }),

  listPastSessions: async (world) => {
    const pair = world.pair();
    await world.closed(pair);
    return {
      by: pair.manager,
      pair,
      query: { as: 'manager', repId: world.kadens.idOf(pair.rep), q: 'offert' },
    };
  },
  getSession: inLive(),
  getSectionFacts: inLive(),
  getRecap: async (world) => {
    const pair = world.pair();
    return { by: pair.rep, pair, params: { id: (await world.closed(pair)).id } };
  },
  getRecommendation: inLive(),
  findMeeting: async (world) => {
    const pair = await world.booked();
    return { by: 'elin', pair, query: { chatId: pair.chatId, with: 'session' } };
  },
  listLiveSessions: async (world) => {
    const pair = world.pair();
    await world.live(pair);
    return { by: pair.rep };
  },
  startOnTheSpot: async (world) => {
    const pair = world.pair();
    await world.closed(pair);
    return { by: pair.rep, pair, body: { rhythmId: pair.rhythm, type: 'deal' } };
  },
  enterAfterwards: (world) => {
    const pair = world.pair();
    const step = { ownerId: world.kadens.idOf(pair.rep), text: 'Skickar offerten', due: '2026-12-04' };
    const body = { rhythmId: pair.rhythm, type: 'deal', day: '2026-11-20', note: 'Vi gick igenom Volvo' };
    return { by: pair.rep, pair, body: { ...body, steps: [step], decisions: ['Ingen rabatt'] } };
  },
  chooseType: async (world) => {
    const { session, ...pair } = await world.planned();
    const body = { version: session.version, type: 'skill' };
    return { by: 'nina', pair, params: { id: session.id }, body };
  },
  startSession: async (world) => {
    const { session, ...pair } = await world.planned();
    return { by: 'nina', pair, params: { id: session.id }, body: { onAnotherDay: true } };
  },
  cancelSession: onNext(() => ({ reason: 'customer' })),
  changeSessionLength: onNext(() => ({ minutes: 15 })),
  moveSession: onNext(({ startsAt, plan }) => ({
    day: addDays(dayAt(startsAt, plan.zone), 1),
    time: '13:00',
  })),
  undoPlanChange: onShortened,
  enterSection: async (world) => {
    const pair = world.pair();
    const { id, item } = await withPoint(world, pair);
    return { by: pair.rep, pair, params: { id }, body: { itemId: item } };
  },
  openClosing: inLive(),
  addAgendaItem: inLive({ text: 'Prislistan' }),
  bringPoint: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm }, body: { text: 'Prislistan' } };
  },
  adjustAgenda: async (world) => {
    const { session, ...pair } = await world.planned();
    const items = session.agenda.map(({ id: itemId, minutes }) => ({ itemId, minutes }));
    const body = { version: session.version, items };
    return { by: pair.manager, pair, params: { id: session.id }, body };
  },
  removeAgendaItem: async (world) => {
    const pair = world.pair();
    const { id, item } = await withPoint(world, pair);
    return { by: pair.rep, pair, params: { id, itemId: item } };
  },
  recordDecision: inLive({ text: 'Vi går vidare utan rabatt' }),
  setCause: inLive({ kind: 'other', words: 'Fel kunder', tried: 'Ringa tre nya' }),
  sayForecast: onForecastOf('likely'),
  takeBackForecast: inLive(),
  concludeDeal: async (world) => {
    const pair = world.pair();
    const { id } = await world.live(pair);
    const params = { id, dealId: (await world.deal(pair)).id, part: 'gap' };
    return { by: pair.rep, pair, params, body: { text: 'Inköp har inte svarat', before: null } };
  },
  countPractice: inLive({ behaviour: 'asks-open', rounds: 1, swapped: false }),
  closeSession: inLive({ noStepReason: 'Inget nytt' }),
  reopenSession: async (world) => {
    const pair = world.pair();
    return { by: pair.manager, pair, params: { id: (await world.closed(pair)).id } };
  },
  answerSessionEnd: async (world) => {
    const pair = world.pair();
    return { by: pair.rep, pair, params: { id: (await world.closed(pair)).id }, body: { held: true } };
  },
  undoNotHeld: async (world) => {
    const pair = world.pair();
    const params = { id: (await world.closed(pair)).id };
    await world.kadens.must(pair.rep, answerSessionEnd, { params, body: { held: false } });
    return { by: pair.manager, pair, params };
  },
  rateUsefulness: async (world) => {
    const pair = world.pair();
    return { by: pair.rep, pair, params: { id: (await world.closed(pair)).id }, body: { score: 4 } };
  },
  getPrivateNote: inLive(),
  writePrivateNote: inLive({ text: 'För mig', version: 0 }),

  recordCommitment: async (world) => {
    const pair = world.pair();
    const { id: sessionId } = await world.live(pair);
    const ownerId = world.kadens.idOf(pair.rep);
    const body = { rhythmId: pair.rhythm, sessionId, ownerId, text: 'Skickar offerten', due: '2026-12-04' };
    return { by: pair.rep, pair, body };
  },
  changeCommitment: answering({ text: 'Ringer Volvo' }),
  removeCommitment: async (world) => {
    const pair = world.pair();
    const { id: sessionId } = await world.live(pair);
    return { by: pair.rep, pair, params: { id: (await world.step(pair, { sessionId })).id } };
  },
  keepCommitment: answering(),
  moveCommitment: answering({ to: '2026-12-04', reason: 'time' }),
  dropCommitment: answering({ why: 'Kunden har valt en annan' }),
  noteOutcome: async (world) => {
    const pair = world.pair();
    const { id, version } = await world.kept(pair);
    return { by: pair.rep, pair, params: { id }, body: { version, outcome: 'De vill ha ett möte' } };
  },
  askForHelp: answering(),
  bookHelpTalk: onCall,
  getTranscript: inLive(),
  readMeetingTranscript: onTranscribed(),
  beginTranscript: inLive(),
  proposeSteps: async (world) => {
    const { by, pair, params } = await onTranscript(world);
    return { by, pair, params, body: { proposals: [PROPOSAL] } };
  },
  acceptProposal: onProposal({ text: 'Ringer', due: null }),
  dismissProposal: onProposal(),
  stopTranscript: onTranscript,
  getModelPermission: inLive(),
  answerModelPermission: async (world) => {
    await letModel(world, true);
    return { ...(await onTranscript(world)), body: { answer: 'no' } };
  },
  readWithModel: onModel,
  cancelHelpTalk: async (world) => {
    const { by, pair, params, body } = await onCall(world);
    await world.kadens.must(by, bookHelpTalk, { params, body });
    return { by, pair, params };
  },
  disputeCommitment: async (world) => {
    const pair = world.pair();
    const body = { rhythmId: pair.rhythm, ownerId: world.kadens.idOf(pair.rep), text: 'Ringer', due: null };
    const { id, version } = await world.kadens.must(pair.manager, recordCommitment, { body });
    return { by: pair.rep, pair, params: { id }, body: { version } };
  },
  reopenCommitment: async (world) => {
    const pair = world.pair();
    const { id, version } = await world.kept(pair);
    return { by: pair.rep, pair, params: { id }, body: { version } };
  },

  getDevelopment: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one, params: { id: one.rhythm } };
  },
  setFocus: async (world) => {
    const pair = world.pair();
    await endEveryFocus(world, pair);
    return { by: pair.rep, pair, params: { id: pair.rhythm }, body: FOCUS };
  },
  changeFocus: onFocus({ until: '2026-12-18', why: 'Vi tappar affärer i första mötet' }),
  endFocus: onFocus({ how: 'achieved' }),
  resumeFocus: async (world) => {
    const pair = world.pair();
    const { id, version } = await endedFocus(world, pair);
    return { by: pair.rep, pair, params: { id }, body: { version } };
  },
  getSessionRatings: inLive(),
  rate: inLive(RATED),
  observe: ({ pair }) => {
    const one = pair();
    const body = { behaviour: 'asks-open', level: null, evidence: 'Två följdfrågor hos Volvo' };
    return { by: one.rep, pair: one, params: { id: one.rhythm }, body };
  },
  takeBackObservation: async (world) => {
    const pair = world.pair();
    return { by: pair.rep, pair, params: { id: (await observed(world, pair)).id } };
  },
  sayExpectation: async (world) => {
    const pair = world.pair();
    const { id: sessionId } = await world.live(pair);
    const body = { text: 'Tio nya kundmöten i december', sessionId };
    return { by: pair.rep, pair, params: { id: pair.rhythm }, body };
  },
  answerExpectation: async (world) => {
    const pair = world.pair();
    const { id, version } = await saidExpectation(world, pair);
    return { by: pair.rep, pair, params: { id }, body: { version, answer: 'confirmed' } };
  },

  listBehaviours: () => ({ by: 'ali' }),
  addBehaviour: () => ({ by: 'adam', body: aBehaviour() }),
  rewordBehaviour: builtInBehaviour(() => ({ words: aBehaviour() })),
  putBehaviourAside: builtInBehaviour(() => ({ aside: true })),
  removeBehaviour: ownBehaviour,

  listTemplates: () => ({ by: 'adam' }),
  saveDraft: onTemplate({ template: builtIn('skill') }),
  publishTemplate: onDraft(builtIn('skill')),
  useBuiltIn: onTemplate(),
  useAgain: async (world) => {
    const { body = {} } = await onDraft(builtIn('skill'))(world);
    const { inUse, version } = await world.kadens.must('adam', publishTemplate, { body });
    return { by: 'adam', body: { ...body, version, own: inUse.own } };
  },
  listTeams: () => ({ by: 'adam' }),
  listTeamBehaviours: () => ({ by: 'adam' }),
  chooseTeamBehaviours: async ({ kadens }) => {
    const team = kadens.idOf('maria');
    const { teams } = await kadens.must('adam', listTeamBehaviours);
    const version = teams.find((one) => one.team.id === team)?.version ?? 0;
    return { by: 'adam', body: { team, version, offered: null } };
  },
  renameType: onTemplate({ names: { name: { sv: 'Övning', en: 'Practice' }, short: null } }),
  exportTemplate: () => ({ by: 'adam', query: { type: 'skill' } }),
  importTemplate: onTemplate({ file: aTemplateFile }),

  setGoal: (world) => {
    const pair = world.pair();
    return { by: 'maria', pair, body: { ...GOAL, ownerId: world.kadens.idOf(pair.rep) } };
  },
  updateGoalValue: async (world) => {
    const pair = world.pair();
    const { id, version } = await world.goal(pair);
    return { by: 'maria', pair, params: { id }, body: { version, value: 5 } };
  },
  changeGoal: async (world) => {
    const pair = world.pair();
    const { id, version } = await world.goal(pair);
    const { baseline, from, to, parentId } = GOAL;
    const terms = { baseline, from, to, parentId, curve: null, target: 8 };
    return {
      by: 'maria',
      pair,
      params: { id },
      body: { ...terms, version, reason: 'Två kunder gick vidare.' },
    };
  },
  removeGoal: async ({ kadens }) => {
    const body = { ...GOAL, level: 'team', ownerId: kadens.idOf('maria') };
    const { id, version } = await kadens.must('maria', setGoal, { body });
    return { by: 'maria', params: { id }, body: { version } };
  },
  restoreGoal: async ({ kadens }) => {
    const body = { ...GOAL, level: 'team', ownerId: kadens.idOf('maria') };
    const { id, version } = await kadens.must('maria', setGoal, { body });
    await kadens.must('maria', removeGoal, { params: { id }, body: { version } });
    return { by: 'maria', params: { id } };
  },
  getGoalHistory: async (world) => {
    const pair = world.pair();
    return { by: pair.rep, pair, params: { id: (await world.goal(pair)).id } };
  },
  getGoalCascade: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one };
  },
  listGoalChanges: ({ pair }) => {
    const one = pair();
    return { by: one.rep, pair: one };
  },
  answerGoalChange: async (world) => {
    const pair = world.pair();
    const { id, version } = await world.goal(pair);
    return { by: pair.rep, pair, params: { id }, body: { version, answer: 'agreed' } };
  },
  explainGoal: async (world) => {
    const pair = world.pair();
    const { id, version } = await world.goal(pair);
    return { by: 'maria', pair, params: { id }, body: { version, why: 'För att nästa år ska hålla.' } };
  },

  listResultKeys: () => ({ by: 'adam' }),
  makeResultKey: () => ({ by: 'adam', body: A_KEY }),
  withdrawResultKey: async ({ kadens }) => {
    // There may be as many as there is room for.
    const { keys } = await kadens.must('adam', listResultKeys);
    const { id } = keys[0] ?? (await kadens.must('adam', makeResultKey, { body: A_KEY }));
    return { by: 'adam', body: { id } };
  },
  listResultImports: () => ({ by: 'adam' }),
  beginResultImport: () => ({ by: 'eva', body: A_FILE }),
  addResultRows: async (world) => {
    const pair = world.pair();
    const { id } = await world.kadens.must(pair.manager, beginResultImport, { body: A_FILE });
    return { by: pair.manager, pair, params: { id }, body: { rows: [resultOf(world, pair.rep)] } };
  },
  addDealRows: async (world) => {
    const pair = world.pair();
    const { id } = await world.kadens.must(pair.manager, beginResultImport, { body: A_DEAL_FILE });
    return { by: pair.manager, pair, params: { id }, body: { rows: [dealOf(pair.rep)] } };
  },
  checkResultImport: onResultImport(),
  applyResultImport: onResultImport(),
  removeResultImport: onResultImport(),
  undoResultImport: onAppliedResults,

  getSettings: () => ({ by: 'adam' }),
  retryFailedEffects: () => ({ by: 'adam' }),
  changeRetentionPeriod: async ({ kadens }) => {
    const { kept } = await kadens.must('adam', getSettings);
    return { by: 'adam', body: { version: kept.version, months: kept.months === 60 ? 36 : 60 } };
  },
  countExpiring: () => ({ by: 'adam', query: { months: '12' } }),
  changeModel: async ({ kadens }) => {
    const { model } = await kadens.must('adam', getSettings);
    return { by: 'adam', body: { version: model.version, isOn: !model.isOn } };
  },
  changeReminderDefaults: async ({ kadens }) => {
    const { reminders } = await kadens.must('adam', getSettings);
    return { by: 'adam', body: { ...reminders, prepare: 2 } };
  },

  listDeals: ({ pair, kadens }) => {
    const one = pair();
    return { by: one.manager, pair: one, params: { id: kadens.idOf(one.rep) } };
  },
  addDeal: ({ pair, kadens }) => {
    const one = pair();
    return { by: one.manager, pair: one, body: { repId: kadens.idOf(one.rep), name: 'Scania' } };
  },
  addDeals: ({ pair, kadens }) => {
    const one = pair();
    const params = { id: kadens.idOf(one.rep) };
    return { by: one.manager, pair: one, params, body: { deals: [{ name: 'Scania' }, { name: 'Volvo' }] } };
  },
  removeDeals: async (world) => {
    const pair = world.pair();
    const { id } = await world.deal(pair);
    const params = { id: world.kadens.idOf(pair.rep) };
    return { by: pair.manager, pair, params, body: { ids: [id] } };
  },
  changeDeal: onDeal({ stage: 'proposal', closesOn: '2026-12-11' }),
  closeDeal: onDeal({ outcome: 'lost' }),
  pauseDeal: onDeal({ until: '2027-01-04' }),
  reopenDeal: onWonDeal,
  removeDeal: onDeal(),
  restoreDeal: onRemovedDeal,
  addDealPerson: onDeal({ name: 'Lena, produktion', role: 'champion', metOn: '2026-11-20' }),
  changeDealPerson: onDealPerson({ role: 'can-refuse', metOn: '2026-11-20' }),
  removeDealPerson: onDealPerson(),

  listCustomerMeetings: ({ pair, kadens }) => {
    const one = pair();
    return { by: one.manager, pair: one, params: { id: kadens.idOf(one.rep) } };
  },
  listPastCustomerMeetings: ({ pair, kadens }) => {
    const one = pair();
    return { by: one.manager, pair: one, params: { id: kadens.idOf(one.rep) } };
  },
  addCustomerMeetings: ({ pair, kadens }) => {
    const one = pair();
    const params = { id: kadens.idOf(one.rep) };
    return { by: one.manager, pair: one, params, body: { meetings: [{ customer: 'Scania', at: THURSDAY }] } };
  },
  removeCustomerMeetings: async (world) => {
    const pair = world.pair();
    const { id } = await world.customerMeeting(pair);
    const params = { id: world.kadens.idOf(pair.rep) };
    return { by: pair.manager, pair, params, body: { ids: [id] } };
  },
  addCustomerMeeting: async (world) => {
    const pair = world.pair();
    const { id: dealId } = await world.deal(pair);
    const repId = world.kadens.idOf(pair.rep);
    return { by: pair.rep, pair, body: { repId, customer: 'Volvo', at: THURSDAY, dealId, newPeople: true } };
  },
  changeCustomerMeeting: onCustomerMeeting({ attendees: 'Inköp och ekonomi' }),
  planCustomerMeeting: async (world) => {
    const asked = await onCustomerMeeting()(world);
    return {
      ...asked,
      params: { ...asked.params, part: 'aim' },
      body: { text: 'bokat tid med ekonomichefen', before: null },
    };
  },
  rehearseCustomerMeeting: onCustomerMeeting({ aloud: true }),
  removeCustomerMeeting: onCustomerMeeting(),
  restoreCustomerMeeting: async (world) => {
    const pair = world.pair();
    const params = { id: (await world.customerMeeting(pair)).id };
    await world.kadens.must(pair.rep, removeCustomerMeeting, { params });
    return { by: pair.rep, pair, params };
  },

  debriefMeeting: async (world) => {
    const pair = world.pair();
    const { id } = await world.heldMeeting(pair);
    const body = { decided: 'De svarar före jul', step: 'Jag ringer på torsdag' };
    return { by: pair.rep, pair, params: { id }, body };
  },

  takeExtra: async (world) => {
    const pair = world.pair();
    await world.closed(pair);
    const { id } = await world.customerMeeting(pair);
    return { by: pair.rep, pair, params: { id }, body: { rhythmId: pair.rhythm, startsAt: null } };
  },
  tieCustomerMeeting: async (world) => {
    const { session, ...pair } = await world.planned();
    const { id: customerMeetingId } = await world.customerMeeting(pair);
    return { by: 'nina', pair, params: { id: session.id }, body: { customerMeetingId } };
  },
  nameDeal: async (world) => {
    const pair = world.pair();
    const { id } = await world.live(pair);
    const { id: dealId } = await world.deal(pair);
    return { by: pair.rep, pair, params: { id }, body: { dealId } };
  },
  reviewDeal: onReviewOf({ is: 'paused', until: '2027-01-04' }),
  undoDealReview: onReviewedDeal,
  prioritiseDeal: onOwnDeal,
  unprioritiseDeal: onOwnDeal,
  unnameDeal: async (world) => {
    const pair = world.pair();
    const { id } = await world.live(pair);
    const { id: dealId } = await world.deal(pair);
    await world.kadens.must(pair.rep, nameDeal, { params: { id }, body: { dealId } });
    return { by: pair.manager, pair, params: { id, dealId } };
  },
};
