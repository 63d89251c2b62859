import {
  dropCommitment,
  keepCommitment,
  moveCommitment,
  noteOutcome,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import { addDeal, changeDeal } from '../../shared/contracts/deal.ts';
import type { DealView } from '../../shared/contracts/deal.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { endFocus, setFocus } from '../../shared/contracts/focus.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { observe, rate } from '../../shared/contracts/rating.ts';
import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
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
import { addDays, addMinutes, dayAt, momentOf, toEpoch, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import type { PersonKey } from '../protocol.ts';
import { addOwnBehaviours } from './own-behaviours.ts';
import { sampleCalls } from './sample-calls.ts';
import type { SampleCall, SampleRun } from './sample-calls.ts';
import { replan } from './replan.ts';
import { sharedGoals, team } from './team.ts';
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

/** The quarter a day is in, from its first day to its last. */
const quarterOf = (day: CalendarDay): { from: CalendarDay; to: CalendarDay } => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  const text = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01` as CalendarDay;
  const to = addDays(first === 10 ? text(year + 1, 1) : text(year, first + 3), -1);
  return { from: text(year, first), to };
};

const setGoals = async (call: SampleCall, today: CalendarDay): Promise<void> => {
  const part = { unit: 'money', kind: 'total', up: true, baseline: 0, ...quarterOf(today) } as const;
  const company = await call('eva', setGoal, {
    body: { level: 'company', ownerId: null, parentId: null, ...part, ...sharedGoals.company },
  });
  const ofTeam = await call('maria', setGoal, {
    body: { level: 'team', ownerId: idOf('maria'), parentId: company.id, ...part, ...sharedGoals.team },
  });
  for (const { rep, goal } of team)
    if (goal)
      await call('maria', setGoal, {
        body: { level: 'individual', ownerId: idOf(rep), parentId: ofTeam.id, ...part, ...goal },
      });
};

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
  { call, moveClock, now }: SampleRun & { call: SampleCall },
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
    await moveClock(addMinutes(now(), minutes));
  }
  for (const rated of held.rated ?? []) await rateBoth(call, rep, session.id, rated);
  if (held.expected !== undefined) await expect(call, rep, row, session.id, held.expected);
  for (const text of held.decisions ?? []) await call('maria', recordDecision, { params, body: { text } });
  const made: Waiting[] = [];
  for (const step of held.steps) made.push(await recordStep(call, 'maria', row, session.id, step, today));
  await call('maria', closeSession, { params, body: {} });
  await moveClock(addMinutes(now(), USEFULNESS_ASKED));
  await call(rep, rateUsefulness, { params, body: { score: USEFUL } });
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

/** A rep enters the deals as they are that day. */
const enterDeals = async (
  call: SampleCall,
  { rep, deals = [] }: SampleRep,
  monday: CalendarDay,
  today: CalendarDay,
): Promise<ReadonlyMap<string, DealView>> => {
  const entered = new Map<string, DealView>();
  for (const { name, value, stage, began, closes, active } of deals) {
    const [closesOn = null] = closes.map((days) => addDays(monday, days));
    const lately = addDays(monday, -active);
    const days = {
      closesOn,
      createdOn: addDays(monday, -began),
      lastActivityOn: lately < today ? lately : today,
    };
    const body = { repId: idOf(rep), name, value, stage, ...days };
    entered.set(name, await call(rep, addDeal, { body }));
  }
  return entered;
};

/** A deal as it stands now: what has happened since it was entered, and its day moved as often as it has been. */
const followDeal = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  deal: DealView,
  { closes, active }: Deals[number],
  monday: CalendarDay,
): Promise<void> => {
  const lastActivityOn = addDays(monday, -active);
  const [, ...moves] = closes.map((days) => addDays(monday, days));
  const changes = [
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

/** Plays some weeks of a small team through the product's own endpoints, and leaves the clock where it was. */
export const playSample = async (stage: SampleRun): Promise<void> => {
  const call = sampleCalls(stage);
  const { moveClock, now } = stage;
  const present = now();
  const today = dayAt(present, ZONE);
  const monday = addDays(today, 1 - weekdayOf(today));
  const on = (daysBefore: number, time: WallTime) => momentOf(addDays(monday, -daysBefore), time, ZONE);

  await moveClock(on(63, EARLY));
  for (const key of ['eva', 'maria', 'lars'] as const) await call(key, getMe, { query: { locale: 'sv-SE' } });
  await call('omar', getMe, { query: { locale: 'en-GB', zone: 'Europe/London' } });
  await addOwnBehaviours(call);
  const rows = new Map<SampleRep['rep'], TeamRow>();
  const deals = new Map<SampleRep['rep'], ReadonlyMap<string, DealView>>();
  const recordedSteps = new Map<Step, Waiting>();
  const sessions = new Map<SampleSession, SessionId>();
  const begin = async ({ rep, cadence }: SampleRep): Promise<void> => {
    const chosen = await call('maria', chooseTeam, { body: { people: [idOf(rep)], greet: true } });
    const row = chosen.rows.find((one) => one.rhythm.rep.id === idOf(rep));
    if (!row) throw new Error(`${rep} is not in the team`);
    const { id, version } = row.rhythm;
    const rhythm = cadence
      ? await call('maria', setCadence, {
          params: { id },
          body: {
            ...cadence,
            anchor: firstOn(cadence.weekday, dayAt(now(), cadence.zone)),
            version,
          },
        })
      : row.rhythm;
    rows.set(rep, { ...row, rhythm });
  };

  const rowOf = (rep: SampleRep['rep']): TeamRow => {
    const row = rows.get(rep);
    if (!row) throw new Error(`${rep} meets before being chosen`);
    return row;
  };
  const practisedBefore = (rep: SampleRep['rep'], before: NonNullable<Development['before']>) => [
    {
      at: on(before.daysBefore, EARLY),
      play: () => agree(call, rep, rowOf(rep), { ...before, focus: [before] }, dayAt(now(), ZONE)),
    },
    { at: on(before.ended.daysBefore, AFTERNOON), play: () => endPractised(call, rowOf(rep), before) },
  ];
  const developing = ({ rep, development }: SampleRep) =>
    development
      ? [
          {
            at: on(development.daysBefore, EARLY),
            play: () => agree(call, rep, rowOf(rep), development, dayAt(now(), ZONE)),
          },
          ...(development.before ? practisedBefore(rep, development.before) : []),
          ...development.seen.map(({ daysBefore, by, behaviour, level, evidence }) => ({
            at: on(daysBefore, AFTERNOON),
            play: async () => {
              const body = { behaviour, level, evidence };
              await call(by === 'rep' ? rep : 'maria', observe, {
                params: { id: rowOf(rep).rhythm.id },
                body,
              });
            },
          })),
        ]
      : [];

  const answer = async (rep: SampleRep['rep'], step: Step, fate: Fate): Promise<void> => {
    const waiting = recordedSteps.get(step);
    if (!waiting) throw new Error(`${rep} answers what nobody promised`);
    const owner = step.by === 'rep' ? rep : 'maria';
    waiting.commitment = await settle(call, owner, fate, waiting.commitment, dayAt(now(), ZONE));
  };
  const remember = async (rep: SampleRep['rep'], held: SampleSession, late: LateAddition): Promise<void> => {
    const session = sessions.get(held);
    if (session === undefined) throw new Error(`${rep} remembers what was never held`);
    const by = late.from === 'rep' ? rep : 'maria';
    if ('decision' in late)
      await call(by, recordDecision, { params: { id: session }, body: { text: late.decision } });
    else
      recordedSteps.set(
        late.step,
        await recordStep(call, by, rowOf(rep), session, late.step, dayAt(now(), ZONE)),
      );
  };
  /** What was said of a session's steps since, and what was added to it. */
  const afterwards = (rep: SampleRep['rep'], held: SampleSession) => {
    const late = held.late ?? [];
    const steps = [...held.steps, ...late.flatMap((one) => ('step' in one ? [one.step] : []))];
    return [
      ...late.map((one) => ({
        at: on(held.daysBefore - one.days, EARLY),
        play: () => remember(rep, held, one),
      })),
      ...steps.flatMap((step) =>
        step.since
          ? [
              {
                at: on(held.daysBefore - step.since.days, AFTERNOON),
                play: () => answer(rep, step, step.since?.fate ?? 'kept'),
              },
            ]
          : [],
      ),
    ];
  };

  const scenes = team
    .flatMap((one) => [
      ...developing(one),
      {
        at: on(one.dealsEntered ?? SALES_ENTERED, AFTERNOON),
        play: async () => {
          deals.set(one.rep, await enterDeals(call, one, monday, dayAt(now(), ZONE)));
        },
      },
      {
        at: on(SALES_ENTERED, EVENING),
        play: () => enterSales(call, one, deals.get(one.rep) ?? new Map<string, DealView>(), monday),
      },
      { at: on(one.settled, EARLY), play: () => begin(one) },
      ...(one.replanned ?? []).map((change) => ({
        at: on(change.daysBefore + change.said, AFTERNOON),
        play: () => replan(call, one.rep, rowOf(one.rep).rhythm.id, change, monday, ZONE),
      })),
      ...one.held.flatMap((held, nth) => [
        {
          at: on(held.daysBefore, held.at),
          play: async () => {
            const before = (one.held[nth - 1]?.steps ?? []).flatMap((step) => recordedSteps.get(step) ?? []);
            const known = deals.get(one.rep) ?? new Map<string, DealView>();
            const { session, made } = await hold(
              ...([{ ...stage, call }, one.rep, rowOf(one.rep), held, before, known] as const),
            );
            sessions.set(held, session);
            for (const waiting of made) recordedSteps.set(waiting.step, waiting);
          },
        },
        ...afterwards(one.rep, held),
      ]),
    ])
    .filter(({ at }) => at < present)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
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
  await setGoals(call, today);
};
