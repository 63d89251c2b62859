import {
  dropCommitment,
  keepCommitment,
  moveCommitment,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import type { Commitment } from '../../shared/contracts/commitment.ts';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import { addDeal, changeDeal } from '../../shared/contracts/deal.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { endFocus, setFocus } from '../../shared/contracts/focus.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { observe } from '../../shared/contracts/rating.ts';
import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import {
  addAgendaItem,
  closeSession,
  enterSection,
  rateUsefulness,
  recordDecision,
  startOnTheSpot,
} from '../../shared/contracts/session.ts';
import { personId } from '../../shared/domain/ids.ts';
import type { DealId } from '../../shared/domain/ids.ts';
import { firstOn } from '../../shared/domain/rhythm.ts';
import { addDays, addMinutes, dayAt, momentOf, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import { callsOn } from './play.ts';
import type { Call, Stage } from './play.ts';
import { sharedGoals, team } from './team.ts';
import type { SampleRep } from './team.ts';

const ZONE = 'Europe/Stockholm';
const EARLY = '08:30' as WallTime;
const AFTERNOON = '16:30' as WallTime;
/** When work begins, and with it what the bot has to say that day. */
const MORNING = '08:00' as WallTime;
/** Minutes after the close by which the rep has been asked how useful it was; and the answer, of five. */
const USEFULNESS_ASKED = 65;
const USEFUL = 4;

type Told = SampleRep['held'][number];
type Step = Told['steps'][number];
/** A promise that waits for what became of it. */
type Waiting = { step: Step; commitment: Commitment };

const idOf = (key: SampleRep['rep'] | 'maria') => personId.parse(personOf(key).oid);

/** The quarter a day is in, from its first day to its last. */
const quarterOf = (day: CalendarDay): { from: CalendarDay; to: CalendarDay } => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  const text = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01` as CalendarDay;
  const to = addDays(first === 10 ? text(year + 1, 1) : text(year, first + 3), -1);
  return { from: text(year, first), to };
};

const setGoals = async (call: Call, today: CalendarDay): Promise<void> => {
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

const settle = async (call: Call, { step, commitment }: Waiting, today: CalendarDay): Promise<void> => {
  const { then } = step;
  const seen = { params: { id: commitment.id }, body: { version: commitment.version } } as const;
  if (then === 'kept') await call('maria', keepCommitment, seen);
  else if (then === 'dropped')
    await call('maria', dropCommitment, { ...seen, body: { ...seen.body, why: 'Inte aktuellt längre' } });
  else if (then)
    await call('maria', moveCommitment, {
      ...seen,
      body: { ...seen.body, to: addDays(today, then.days), reason: then.moved },
    });
};

/** One session from start to close: earlier promises answered, the agenda gone through, steps recorded. */
const hold = async (
  { call, moveClock, now }: Stage & { call: Call },
  rep: SampleRep['rep'],
  row: TeamRow,
  held: Told,
  waiting: readonly Waiting[],
): Promise<Waiting[]> => {
  const session = await call('maria', startOnTheSpot, {
    body: { rhythmId: row.rhythm.id, type: held.type, minutes: row.rhythm.cadence?.minutes ?? 30 },
  });
  const params = { id: session.id };
  const today = dayAt(now(), ZONE);
  for (const one of waiting) await settle(call, one, today);
  if (held.added !== undefined) await call('maria', addAgendaItem, { params, body: { text: held.added } });
  for (const { id, minutes } of session.agenda) {
    await call('maria', enterSection, { params, body: { itemId: id } });
    await moveClock(addMinutes(now(), minutes));
  }
  for (const text of held.decisions ?? []) await call('maria', recordDecision, { params, body: { text } });
  const made: Waiting[] = [];
  for (const step of held.steps)
    made.push({
      step,
      commitment: await call('maria', recordCommitment, {
        body: {
          rhythmId: row.rhythm.id,
          sessionId: session.id,
          ownerId: step.by === 'rep' ? row.rhythm.rep.id : row.rhythm.manager.id,
          text: step.text,
          due: addDays(today, step.due),
        },
      }),
    });
  await call('maria', closeSession, { params, body: {} });
  await moveClock(addMinutes(now(), USEFULNESS_ASKED));
  await call(rep, rateUsefulness, { params, body: { score: USEFUL } });
  return made.filter(({ step }) => step.then !== undefined);
};

/** For how long a behaviour of the sample is practised from the day it was chosen, in days. */
const PRACTISED_DAYS = 56;

type Development = NonNullable<SampleRep['development']>;

/** What the two agree that the rep practises, and an expectation that the rep confirms. */
const agree = async (
  call: Call,
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
  call: Call,
  row: TeamRow,
  { behaviour, ended: { how, outcome } }: NonNullable<Development['before']>,
): Promise<void> => {
  const { focus } = await call('maria', getDevelopment, { params: { id: row.rhythm.id } });
  for (const { id, version } of focus.filter((one) => one.behaviour === behaviour))
    await call('maria', endFocus, { params: { id }, body: { version, how, outcome } });
};

/** How long ago the reps entered their deals and customer meetings, in days before the Monday of this week. */
const SALES_ENTERED = 3;

/** A deal as it was entered, and its day moved as often as it has been. */
const enterDeal = async (
  call: Call,
  rep: SampleRep['rep'],
  { name, value, stage, began, closes, active }: NonNullable<SampleRep['deals']>[number],
  monday: CalendarDay,
): Promise<DealId> => {
  const [closesOn = null, ...moves] = closes.map((days) => addDays(monday, days));
  const days = { closesOn, createdOn: addDays(monday, -began), lastActivityOn: addDays(monday, -active) };
  let deal = await call(rep, addDeal, { body: { repId: idOf(rep), name, value, stage, ...days } });
  for (const to of moves)
    deal = await call(rep, changeDeal, {
      params: { id: deal.id },
      body: { version: deal.version, closesOn: to },
    });
  return deal.id;
};

/** A rep enters deals and the customer meetings ahead. */
const enterSales = async (
  call: Call,
  { rep, deals = [], meetings = [] }: SampleRep,
  monday: CalendarDay,
): Promise<void> => {
  const entered = new Map<string, DealId>();
  for (const deal of deals) entered.set(deal.name, await enterDeal(call, rep, deal, monday));
  for (const { customer, day, at, attendees, newPeople, deal } of meetings)
    await call(rep, addCustomerMeeting, {
      body: {
        ...{ repId: idOf(rep), customer, attendees, newPeople, dealId: entered.get(deal) ?? null },
        at: momentOf(addDays(monday, day), at, ZONE),
      },
    });
};

/** Plays some weeks of a small team through the product's own endpoints, and leaves the clock where it was. */
export const playSample = async (stage: Stage): Promise<void> => {
  const call = callsOn(stage);
  const { moveClock, now } = stage;
  const present = now();
  const today = dayAt(present, ZONE);
  const monday = addDays(today, 1 - weekdayOf(today));
  const on = (daysBefore: number, time: WallTime) => momentOf(addDays(monday, -daysBefore), time, ZONE);

  await moveClock(on(63, EARLY));
  for (const key of ['eva', 'maria', 'lars'] as const) await call(key, getMe, { query: { locale: 'sv-SE' } });
  await call('omar', getMe, { query: { locale: 'en-GB', zone: 'Europe/London' } });
  const rows = new Map<SampleRep['rep'], TeamRow>();
  const waiting = new Map<SampleRep['rep'], Waiting[]>();
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

  const scenes = team
    .flatMap((one) => [
      ...developing(one),
      { at: on(SALES_ENTERED, AFTERNOON), play: () => enterSales(call, one, monday) },
      { at: on(one.settled, EARLY), play: () => begin(one) },
      ...one.held.map((held) => ({
        at: on(held.daysBefore, held.at),
        play: async () => {
          const row = rowOf(one.rep);
          waiting.set(
            one.rep,
            await hold({ ...stage, call }, one.rep, row, held, waiting.get(one.rep) ?? []),
          );
        },
      })),
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
  for (const { at, play } of scenes) {
    await live(at);
    await play();
  }
  await live(present);
  await setGoals(call, today);
};
