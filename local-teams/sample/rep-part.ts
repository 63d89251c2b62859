import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../shared/contracts/deal-view.ts';
import { debriefMeeting } from '../../shared/contracts/debrief.ts';
import { observe } from '../../shared/contracts/rating.ts';
import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { rateUsefulness, recordDecision } from '../../shared/contracts/session.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { firstOn } from '../../shared/domain/rhythm.ts';
import { USUAL_MINUTES } from '../../shared/domain/session.ts';
import { addDays, addMinutes, dayAt, momentOf, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { idOf } from '../people.ts';
import { agree, endPractised } from './development.ts';
import type { Development } from './development.ts';
import { AFTERNOON, EARLY, EVENING, workingDay, ZONE } from './hours.ts';
import { replan } from './replan.ts';
import type { SampleCall, SampleRun } from './sample-calls.ts';
import { decideDeal, enterDeal, enterSales, SALES_ENTERED } from './sales.ts';
import type { Scene } from './scene.ts';
import { hold } from './session.ts';
import { recordStep, settle } from './steps.ts';
import type { Fate, PendingStep, Step } from './steps.ts';
import type { SampleRep, SampleSession } from './team.ts';

/** How many minutes after the close the rep has been asked how useful the session was; and the answer, out of five. */
const USEFULNESS_ASKED = 65;
const USEFUL = 4;
type LateAddition = NonNullable<SampleSession['late']>[number];

/** Thursday, counted from Monday: the weekday that is today for whoever meets today. */
const THURSDAY = 3;

/** One rep's part of the sample: what happens when, and how it is played. */
export const scenesOf = (
  stage: SampleRun & { call: SampleCall },
  one: SampleRep,
  today: CalendarDay,
): readonly Scene[] => {
  const { call, now } = stage;
  const { rep, meetsToday = false, development } = one;
  const monday = meetsToday ? addDays(today, -THURSDAY) : addDays(today, 1 - weekdayOf(today));
  const on = (daysBefore: number, time: WallTime): Instant =>
    momentOf(workingDay(addDays(monday, -daysBefore)), time, ZONE);
  const day = (): CalendarDay => dayAt(now(), ZONE);

  let row: TeamRow | null = null;
  const deals = new Map<string, DealView>();
  const met = new Map<string, CustomerMeetingView>();
  const promised = new Map<Step, PendingStep>();
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
  /** What was said about a session's commitments later, and what was added to it. */
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
  const decided = (one.deals ?? []).flatMap(({ name, ended }) =>
    ended
      ? [
          {
            at: on(ended.daysBefore, EVENING),
            play: async () => {
              const deal = deals.get(name);
              if (deal) deals.set(name, await decideDeal(call, rep, deal, ended));
            },
          },
        ]
      : [],
  );
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

  return [
    ...(development ? developing(development) : []),
    ...entering,
    ...decided,
    ...meetingCustomers,
    { at: on(SALES_ENTERED, EVENING), play: () => enterSales(call, one, deals, monday) },
    { at: on(one.settled, EARLY), play: begin },
    ...(one.replanned ?? []).map((change) => ({
      at: on(change.daysBefore + change.said, AFTERNOON),
      play: () => replan(call, rep, ours().rhythm.id, change, monday, ZONE),
    })),
    ...meetings,
  ];
};
