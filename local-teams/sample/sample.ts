import {
  dropCommitment,
  keepCommitment,
  moveCommitment,
  noteOutcome,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../shared/contracts/customer-meeting.ts';
import { addDeal, changeDeal } from '../../shared/contracts/deal.ts';
import type { DealView } from '../../shared/contracts/deal.ts';
import { debriefMeeting } from '../../shared/contracts/debrief.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { endFocus, setFocus } from '../../shared/contracts/focus.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { observe, rate } from '../../shared/contracts/rating.ts';
import { chooseTeam, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { addAgendaItem, enterSection } from '../../shared/contracts/agenda.ts';
import {
  closeSession,
  rateUsefulness,
  recordDecision,
  startOnTheSpot,
} from '../../shared/contracts/session.ts';
import { nameDeal } from '../../shared/contracts/session-subject.ts';
import { personId } from '../../shared/domain/ids.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { firstOn } from '../../shared/domain/rhythm.ts';
import { USUAL_MINUTES } from '../../shared/domain/session.ts';
import { addDays, addMinutes, dayAt, momentOf, toEpoch, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import type { PersonKey } from '../protocol.ts';
import { addOwnBehaviours } from './own-behaviours.ts';
import { sampleCalls } from './sample-calls.ts';
import type { SampleCall, SampleRun } from './sample-calls.ts';
import { replan } from './replan.ts';
import type { SampleRep } from './team.ts';

const ZONE = 'Europe/Stockholm';
const EARLY = '08:30' as WallTime;
const AFTERNOON = '16:30' as WallTime;
const EVENING = '16:45' as WallTime;
/** When work begins, and with it what the bot has to say that day. */
const MORNING = '08:00' as WallTime;
/** Minutes after the close by which the rep has been asked how useful it was; and the answer, of five. */
const USEFULNESS_ASKED = 65;
const USEFUL = 4;

type SampleSession = SampleRep['held'][number];
type Step = SampleSession['steps'][number];
type Fate = NonNullable<Step['then']>;
type LateAddition = NonNullable<SampleSession['late']>[number];
/** A promise that waits for what became of it. */
type Waiting = { step: Step; commitment: CommitmentView };

const idOf = (key: SampleRep['rep'] | 'maria') => personId.parse(personOf(key).oid);

/** What somebody answers about a promise; gives it as it then is. */
const settle = async (
  call: SampleCall,
  person: PersonKey,
  fate: Fate,
  { id, version }: CommitmentView,
  today: CalendarDay,
): Promise<CommitmentView> => {
  const params = { id };
  if (fate === 'dropped' || (typeof fate === 'object' && 'dropped' in fate)) {
    const why = fate === 'dropped' ? 'Inte aktuellt längre' : fate.dropped;
    return call(person, dropCommitment, { params, body: { version, why } });
  }
  if (typeof fate === 'object' && 'moved' in fate) {
    const body = { version, to: addDays(today, fate.days), reason: fate.moved };
    return call(person, moveCommitment, { params, body });
  }
  const kept = await call(person, keepCommitment, { params, body: { version } });
  return fate === 'kept'
    ? kept
    : call(person, noteOutcome, { params, body: { version: kept.version, outcome: fate.kept } });
};

/** Records a step in a session. */
const recordStep = async (
  call: SampleCall,
  by: PersonKey,
  row: TeamRow,
  session: SessionId,
  step: Step,
  today: CalendarDay,
): Promise<Waiting> => {
  const body = {
    ...{ rhythmId: row.rhythm.id, sessionId: session, text: step.text, due: addDays(today, step.due) },
    ownerId: step.by === 'rep' ? row.rhythm.rep.id : row.rhythm.manager.id,
  };
  return { step, commitment: await call(by, recordCommitment, { body }) };
};

/** A behaviour rated by both, each without seeing the other's. */
const rateBoth = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  session: SessionId,
  { behaviour, ...by }: NonNullable<SampleSession['rated']>[number],
): Promise<void> => {
  const params = { id: session };
  for (const [person, given] of [
    [rep, by.rep],
    ['maria', by.manager],
  ] as const)
    await call(person, rate, { params, body: { behaviour, ...given, version: 0 } });
};

/** What is expected, said in a session and confirmed by the rep. */
const expect = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  row: TeamRow,
  session: SessionId,
  text: string,
): Promise<void> => {
  const params = { id: row.rhythm.id };
  const said = await call('maria', sayExpectation, { params, body: { text, sessionId: session } });
  const body = { version: said.version, answer: 'confirmed' } as const;
  await call(rep, answerExpectation, { params: { id: said.id }, body });
};

/** One session from start to close: earlier promises answered, the agenda gone through, steps recorded. */
const hold = async (
  { call, passTime, now }: SampleRun & { call: SampleCall },
  rep: SampleRep['rep'],
  row: TeamRow,
  held: SampleSession,
  waiting: readonly Waiting[],
  deals: ReadonlyMap<string, DealView>,
): Promise<Readonly<{ session: SessionId; made: readonly Waiting[] }>> => {
  const session = await call('maria', startOnTheSpot, {
    body: { rhythmId: row.rhythm.id, type: held.type, minutes: row.rhythm.cadence?.minutes ?? 30 },
  });
  const params = { id: session.id };
  const today = dayAt(now(), ZONE);
  for (const one of waiting)
    if (one.step.then) one.commitment = await settle(call, 'maria', one.step.then, one.commitment, today);
  for (const name of held.deals ?? []) {
    const deal = deals.get(name);
    if (deal) await call(rep, nameDeal, { params, body: { dealId: deal.id } });
  }
  if (held.added !== undefined) await call('maria', addAgendaItem, { params, body: { text: held.added } });
  for (const { id, minutes } of session.agenda) {
    await call('maria', enterSection, { params, body: { itemId: id } });
    passTime(addMinutes(now(), minutes));
  }
  for (const rated of held.rated ?? []) await rateBoth(call, rep, session.id, rated);
  if (held.expected !== undefined) await expect(call, rep, row, session.id, held.expected);
  for (const text of held.decisions ?? []) await call('maria', recordDecision, { params, body: { text } });
  const made: Waiting[] = [];
  for (const step of held.steps) made.push(await recordStep(call, 'maria', row, session.id, step, today));
  await call('maria', closeSession, { params, body: {} });
  return { session: session.id, made };
};

/** For how long a behaviour of the sample is practised from the day it was chosen, in days. */
const PRACTISED_DAYS = 56;

type Development = NonNullable<SampleRep['development']>;

/** What the two agree that the rep practises, and an expectation that the rep confirms. */
const agree = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  row: TeamRow,
  { focus, expectation }: Pick<Development, 'focus' | 'expectation'>,
  today: CalendarDay,
): Promise<void> => {
  const params = { id: row.rhythm.id };
  for (const { behaviour, why } of focus)
    await call('maria', setFocus, {
      params,
      body: { behaviour, why, until: addDays(today, PRACTISED_DAYS) },
    });
  const { id, version } = await call('maria', sayExpectation, { params, body: { text: expectation } });
  await call(rep, answerExpectation, { params: { id }, body: { version, answer: 'confirmed' } });
};

/** Ends what the rep practises, as it was told. */
const endPractised = async (
  call: SampleCall,
  row: TeamRow,
  { behaviour, ended: { how, outcome } }: NonNullable<Development['before']>,
): Promise<void> => {
  const { focus } = await call('maria', getDevelopment, { params: { id: row.rhythm.id } });
  for (const { id, version } of focus.filter((one) => one.behaviour === behaviour))
    await call('maria', endFocus, { params: { id }, body: { version, how, outcome } });
};

/** How long ago the reps entered their deals and customer meetings, in days before the Monday of this week. */
const SALES_ENTERED = 3;

type Deals = NonNullable<SampleRep['deals']>;

/** A rep enters a deal as it is that day. */
const enterDeal = (
  call: SampleCall,
  rep: SampleRep['rep'],
  { name, value, stage, was, began, closes, active }: Deals[number],
  monday: CalendarDay,
  today: CalendarDay,
): Promise<DealView> => {
  const [closesOn = null] = closes.map((days) => addDays(monday, days));
  const lately = addDays(monday, -active);
  const days = {
    closesOn,
    createdOn: addDays(monday, -began),
    lastActivityOn: lately < today ? lately : today,
  };
  return call(rep, addDeal, { body: { repId: idOf(rep), name, value, stage: was ?? stage, ...days } });
};

/** A deal as it stands now: what has happened since it was entered, and its day moved as often as it has been. */
const followDeal = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  deal: DealView,
  { closes, active, stage, was }: Deals[number],
  monday: CalendarDay,
): Promise<void> => {
  const lastActivityOn = addDays(monday, -active);
  const [, ...moves] = closes.map((days) => addDays(monday, days));
  const changes = [
    ...(was === undefined ? [] : [{ stage }]),
    ...(lastActivityOn > deal.lastActivityOn ? [{ lastActivityOn }] : []),
    ...moves.map((closesOn) => ({ closesOn })),
  ];
  let { version } = deal;
  for (const change of changes)
    ({ version } = await call(rep, changeDeal, { params: { id: deal.id }, body: { version, ...change } }));
};

/** A rep brings the deals up to date, and enters the customer meetings ahead. */
const enterSales = async (
  call: SampleCall,
  { rep, deals = [], meetings = [] }: SampleRep,
  entered: ReadonlyMap<string, DealView>,
  monday: CalendarDay,
): Promise<void> => {
  for (const deal of deals) {
    const known = entered.get(deal.name);
    if (known) await followDeal(call, rep, known, deal, monday);
  }
  for (const { customer, day, at, attendees, newPeople, deal } of meetings)
    await call(rep, addCustomerMeeting, {
      body: {
        ...{ repId: idOf(rep), customer, attendees, newPeople, dealId: entered.get(deal)?.id ?? null },
        at: momentOf(addDays(monday, day), at, ZONE),
      },
    });
};

/** Something of the sample that happens at a moment of it. */
export type Scene = Readonly<{ at: Instant; play: () => Promise<unknown> }>;

/** Who works where the sample is played, and how their goals come about by today. */
export type Sample = Readonly<{
  team: readonly SampleRep[];
  goals: (call: SampleCall, team: readonly SampleRep[], present: Instant) => readonly Scene[];
}>;

/** Nobody works on a weekend: what falls on one happens on the Monday after. */
const workingDay = (day: CalendarDay): CalendarDay => {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
};
/** Thursday, counted from Monday: the day of the week that is today for whoever meets today. */
const THURSDAY = 3;

/** One rep's part of the sample, and how it is played. */
const openPart = (stage: SampleRun & { call: SampleCall }, one: SampleRep, today: CalendarDay) => {
  const { call, now } = stage;
  const { rep, meetsToday = false, development } = one;
  const monday = meetsToday ? addDays(today, -THURSDAY) : addDays(today, 1 - weekdayOf(today));
  const on = (daysBefore: number, time: WallTime): Instant =>
    momentOf(workingDay(addDays(monday, -daysBefore)), time, ZONE);
  const day = (): CalendarDay => dayAt(now(), ZONE);

  let row: TeamRow | null = null;
  const deals = new Map<string, DealView>();
  const met = new Map<string, CustomerMeetingView>();
  const promised = new Map<Step, Waiting>();
  const sessions = new Map<SampleSession, SessionId>();
  const ours = (): TeamRow => {
    if (!row) throw new Error(`${rep} meets before being chosen`);
    return row;
  };
  const held = (session: SampleSession): SessionId => {
    const id = sessions.get(session);
    if (id === undefined) throw new Error(`${rep} remembers what was never held`);
    return id;
  };

  const begin = async (): Promise<void> => {
    const chosen = await call('maria', chooseTeam, { body: { people: [idOf(rep)], greet: true } });
    row = chosen.rows.find(({ rhythm }) => rhythm.rep.id === idOf(rep)) ?? null;
    const { rhythm } = ours();
    if (!one.cadence) return;
    const weekday = meetsToday ? weekdayOf(today) : one.cadence.weekday;
    const anchor = firstOn(weekday, dayAt(now(), one.cadence.zone));
    const body = { ...one.cadence, weekday, anchor, version: rhythm.version };
    row = { ...ours(), rhythm: await call('maria', setCadence, { params: { id: rhythm.id }, body }) };
  };
  const see = ({ by, behaviour, level, evidence }: Development['seen'][number]) =>
    call(by === 'rep' ? rep : 'maria', observe, {
      params: { id: ours().rhythm.id },
      body: { behaviour, level, evidence },
    });
  const developing = ({ daysBefore, before, seen, ...agreed }: Development): readonly Scene[] => [
    { at: on(daysBefore, EARLY), play: () => agree(call, rep, ours(), agreed, day()) },
    ...(before
      ? [
          {
            at: on(before.daysBefore, EARLY),
            play: () => agree(call, rep, ours(), { ...before, focus: [before] }, day()),
          },
          { at: on(before.ended.daysBefore, AFTERNOON), play: () => endPractised(call, ours(), before) },
        ]
      : []),
    ...seen.map((what) => ({ at: on(what.daysBefore, AFTERNOON), play: () => see(what) })),
  ];

  const answer = async (step: Step, fate: Fate): Promise<void> => {
    const waiting = promised.get(step);
    if (!waiting) throw new Error(`${rep} answers what nobody promised`);
    const owner = step.by === 'rep' ? rep : 'maria';
    waiting.commitment = await settle(call, owner, fate, waiting.commitment, day());
  };
  const remember = async (session: SampleSession, late: LateAddition): Promise<void> => {
    const by = late.from === 'rep' ? rep : 'maria';
    const id = held(session);
    if ('decision' in late) await call(by, recordDecision, { params: { id }, body: { text: late.decision } });
    else promised.set(late.step, await recordStep(call, by, ours(), id, late.step, day()));
  };
  /** What was said of a session's steps since, and what was added to it. */
  const afterwards = (session: SampleSession): readonly Scene[] => {
    const late = session.late ?? [];
    const steps = [...session.steps, ...late.flatMap((each) => ('step' in each ? [each.step] : []))];
    return [
      ...late.map((each) => ({
        at: on(session.daysBefore - each.days, EARLY),
        play: () => remember(session, each),
      })),
      ...steps.flatMap((step) =>
        step.since
          ? [
              {
                at: on(session.daysBefore - step.since.days, AFTERNOON),
                play: () => answer(step, step.since?.fate ?? 'kept'),
              },
            ]
          : [],
      ),
    ];
  };
  const meeting = async (session: SampleSession, earlier: SampleSession | undefined): Promise<void> => {
    const waiting = (earlier?.steps ?? []).flatMap((step) => promised.get(step) ?? []);
    const { session: id, made } = await hold(stage, rep, ours(), session, waiting, deals);
    sessions.set(session, id);
    for (const each of made) promised.set(each.step, each);
  };
  const minutes = one.cadence?.minutes ?? USUAL_MINUTES;
  const meetings = one.held.flatMap((session, nth) => [
    { at: on(session.daysBefore, session.at), play: () => meeting(session, one.held[nth - 1]) },
    {
      at: addMinutes(on(session.daysBefore, session.at), minutes + USEFULNESS_ASKED),
      play: () => call(rep, rateUsefulness, { params: { id: held(session) }, body: { score: USEFUL } }),
    },
    ...afterwards(session),
  ]);

  const entering = (one.deals ?? []).map((deal) => ({
    at: on(Math.min(one.dealsEntered ?? SALES_ENTERED, deal.began), AFTERNOON),
    play: async () => void deals.set(deal.name, await enterDeal(call, rep, deal, monday, day())),
  }));
  const meetingCustomers = (one.met ?? []).flatMap(
    ({ entered, daysBefore, at, deal, decided, surprised, ...who }) => [
      {
        at: on(entered, AFTERNOON),
        play: async () => {
          const body = {
            repId: idOf(rep),
            ...who,
            at: on(daysBefore, at),
            dealId: deals.get(deal)?.id ?? null,
          };
          met.set(who.customer, await call(rep, addCustomerMeeting, { body }));
        },
      },
      {
        at: on(daysBefore - 1, EVENING),
        play: async () => {
          const known = met.get(who.customer);
          if (known)
            await call(rep, debriefMeeting, {
              params: { id: known.id },
              body: { decided, surprised, step: '' },
            });
        },
      },
    ],
  );

  const scenes: readonly Scene[] = [
    ...(development ? developing(development) : []),
    ...entering,
    ...meetingCustomers,
    { at: on(SALES_ENTERED, EVENING), play: () => enterSales(call, one, deals, monday) },
    { at: on(one.settled, EARLY), play: begin },
    ...(one.replanned ?? []).map((change) => ({
      at: on(change.daysBefore + change.said, AFTERNOON),
      play: () => replan(call, rep, ours().rhythm.id, change, monday, ZONE),
    })),
    ...meetings,
  ];
  return { scenes };
};

/** What the two of each rhythm have thought of for the next session. */
const bringPoints = async (call: SampleCall, reps: readonly SampleRep[]): Promise<void> => {
  const { rows } = await call('maria', getTeam, {});
  for (const { rep, points } of reps) {
    const next = rows.find(({ rhythm }) => rhythm.rep.id === idOf(rep))?.next;
    if (!points || !next) continue;
    const params = { id: next.id };
    await call(rep, addAgendaItem, { params, body: { text: points.rep } });
    await call('maria', addAgendaItem, { params, body: { text: points.manager } });
  }
};

/** How long before today the sample begins, in days before the Monday of this week. */
const beginningOf = (reps: readonly SampleRep[]): number =>
  7 * Math.ceil((Math.max(...reps.map(({ settled }) => settled)) + 4) / 7);

/** Plays some weeks of a small team through the product's own endpoints, and leaves the clock where it was. */
export const playSample = async (stage: SampleRun, sample: Sample): Promise<void> => {
  const call = sampleCalls(stage);
  const { moveClock, now } = stage;
  const present = now();
  const today = dayAt(present, ZONE);
  const monday = addDays(today, 1 - weekdayOf(today));

  await moveClock(momentOf(addDays(monday, -beginningOf(sample.team)), EARLY, ZONE));
  for (const key of ['eva', 'maria', 'lars'] as const) await call(key, getMe, { query: { locale: 'sv-SE' } });
  await call('omar', getMe, { query: { locale: 'en-GB', zone: 'Europe/London' } });
  await addOwnBehaviours(call);

  const scenes = [
    ...sample.team.flatMap((one) => openPart({ ...stage, call }, one, today).scenes),
    ...sample.goals(call, sample.team, present),
  ]
    .filter(({ at }) => at <= present)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  /** Day by day, so that each morning's cards come in their time. */
  const live = async (until: Instant): Promise<void> => {
    for (
      let day = addDays(dayAt(now(), ZONE), 1);
      momentOf(day, MORNING, ZONE) < until;
      day = addDays(day, 1)
    )
      await moveClock(momentOf(day, MORNING, ZONE));
    await moveClock(until);
  };
  const begun = toEpoch(now());
  for (const { at, play } of scenes) {
    await live(at);
    stage.reach((toEpoch(now()) - begun) / (toEpoch(present) - begun));
    await play();
  }
  await live(present);
  await bringPoints(call, sample.team);
};
