import type { Commitment } from '../domain/commitment.ts';
import type { CustomerMeeting } from '../domain/customer-meeting.ts';
import type { DealConclusion } from '../domain/deal-conclusion.ts';
import type { DealPartName } from '../domain/deal-change.ts';
import type { DealPerson } from '../domain/deal-person.ts';
import type { Deal } from '../domain/deal.ts';
import type { Cause } from '../domain/cause.ts';
import type { Focus } from '../domain/focus.ts';
import type { PacedGoal } from '../domain/goal.ts';
import type { DebriefOf } from '../domain/debrief.ts';
import { personId } from '../domain/ids.ts';
import type { CommitmentId, CustomerMeetingId, DealId, PersonId, SessionId } from '../domain/ids.ts';
import type { PracticeRounds } from '../domain/practice-rounds.ts';
import type { Rating } from '../domain/rating.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';
import type { BehaviourWords } from './behaviour.ts';
import { forecastPeriod } from './forecast-facts.ts';
import type { ForecastFacts } from './forecast-facts.ts';
import { noSales } from './sales-facts.ts';
import type { DealReview } from './deal-review.ts';
import type { SalesFacts } from './sales-facts.ts';

/** When the two last talked about a deal, and what they came to; null for what nobody wrote. */
export type DealTalk = Readonly<{
  deal: DealId;
  on: CalendarDay;
  decision: string | null;
  /** What they wrote in *Gaps and risks* and chose in *The next move*; else the first line of the notes there. */
  gap: string | null;
  move: string | null;
}>;

/** What the rep practises, and the part of its history that both may see. */
export type SkillFacts = Readonly<{
  focus: readonly Focus[];
  /** The latest first. */
  ratings: readonly Rating[];
  /** When the last session about a skill before this one was held, and on which day. */
  heldAt: Instant | null;
  skillHeldOn: CalendarDay | null;
  pair: Readonly<{ manager: PersonId; rep: PersonId }>;
  zone: string;
  /** How many rounds of each behaviour were practised, the latest session first; this session's are separate. */
  practised: readonly PracticeRounds[];
  practisedNow: readonly PracticeRounds[];
  /** The present words of the behaviours practised or rated. */
  words: ReadonlyMap<string, BehaviourWords>;
}>;

/** All the facts that a session's sections show, read once. Days are the rep's. */
export type SectionFacts = Readonly<{
  today: CalendarDay;
  /** The rep's deals, open and decided. */
  deals: readonly Deal[];
  /** The deals among them that the session is about. */
  aboutDeals: readonly DealId[];
  /** The rep's goals for current periods, each followed by what it serves: the team's, then the company's. */
  goals: readonly (readonly PacedGoal[])[];
  sales: SalesFacts;
  /** The rep's customer meetings of the last year and those to come, the earliest first. */
  meetings: readonly Readonly<CustomerMeeting & { day: CalendarDay }>[];
  /** The pair's commitments, and which of them serve each deal. */
  commitments: readonly Commitment[];
  serving: ReadonlyMap<DealId, readonly CommitmentId[]>;
  talks: readonly DealTalk[];
  /** The two's latest decisions about the deals that points name. */
  decisions: ReadonlyMap<DealId, Readonly<{ text: string; on: CalendarDay }>>;
  /** Who changed which part of the deal in hand, the latest first. */
  dealChanges: readonly Readonly<{
    part: DealPartName;
    by: Readonly<{ id: PersonId; name: string }>;
    at: Instant;
  }>[];
  /** The customer's people in the deal in hand, in the order they were entered. */
  people: readonly DealPerson[];
  /** The deal's conclusions in each session, the latest first; and which session this is. */
  conclusions: readonly DealConclusion[];
  session: SessionId | null;
  skill: SkillFacts;
  /** What the pair took to be the cause of the figures: in this session, and the last time before it. */
  cause: Readonly<{ now: Cause | null; last: Cause | null }>;
  /** The latest expectation between them; null if there is none. */
  expectation: Readonly<{ text: string; awaited: PersonId | null }> | null;
  /** The other person's name, as shown to the reader. */
  otherName: string;
  /** The customer meeting that the session prepares for, and the rep's debriefs of earlier ones, the latest last. */
  meetingInHand: CustomerMeetingId | null;
  debriefs: readonly DebriefOf[];
  forecast: ForecastFacts;
  /** The deals that the two have chosen to spend time on in this session. */
  priorities: readonly DealId[];
  /** The two's decisions about deals in this session. */
  reviews: readonly DealReview[];
}>;

const NOBODY = personId.parse('01890000-0000-7000-8000-000000000000');

/** The facts of a session on that day before anybody has entered anything. */
export const noSectionFacts = (today: CalendarDay): SectionFacts => ({
  ...{ today, deals: [], aboutDeals: [], goals: [], sales: noSales },
  ...{
    meetings: [],
    commitments: [],
    serving: new Map(),
    talks: [],
    decisions: new Map(),
    reviews: [],
    priorities: [],
    otherName: '',
  },
  ...{ meetingInHand: null, debriefs: [], dealChanges: [], people: [], conclusions: [], session: null },
  ...{ cause: { now: null, last: null }, expectation: null },
  forecast: { period: forecastPeriod({ goals: [], deals: [] }, today), now: null, last: null, past: null },
  skill: {
    ...{ focus: [], ratings: [], heldAt: null, skillHeldOn: null, zone: 'UTC', words: new Map() },
    ...{ practised: [], practisedNow: [] },
    pair: { manager: NOBODY, rep: NOBODY },
  },
});
