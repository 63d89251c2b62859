import type { FocusEnd } from '../../shared/domain/focus.ts';
import type { LateReason } from '../../shared/domain/commitment.ts';
import type { Level } from '../../shared/domain/rating.ts';
import type { DealConclusion } from '../../shared/domain/deal-conclusion.ts';
import type { DealRole } from '../../shared/domain/deal-person.ts';
import type { DealOutcome, DealStage } from '../../shared/domain/deal.ts';
import type { ForecastDegree } from '../../shared/domain/forecast.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { Cadence } from '../../shared/domain/rhythm.ts';
import type { CancelReason } from '../../shared/domain/session.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import type { WallTime, Weekday } from '../../shared/domain/time.ts';

/** The fate of a commitment: kept, with what it led to; moved by some days; or dropped. */
type Fate =
  | 'kept'
  | Readonly<{ kept: string }>
  | Readonly<{ moved: LateReason; days: number }>
  | 'dropped'
  | Readonly<{ dropped: string }>;

/** A commitment of the sample, and its fate when the two met the next time. */
type Step = Readonly<{
  by: 'rep' | 'manager';
  text: string;
  /** Days after the session. */
  due: number;
  then?: Fate;
  /** What its owner has said about it since, that many days after the session. */
  since?: Readonly<{ days: number; fate: Fate }>;
}>;

/** What somebody remembered that many days after a session: a decision or a commitment. */
type LateAddition = Readonly<{ days: number; from: 'rep' | 'manager' }> &
  (Readonly<{ decision: string }> | Readonly<{ step: Step }>);

/** How the two rated a behaviour in a session. */
type SampleRatings = Readonly<{
  behaviour: string;
  rep: Readonly<{ level: Level; evidence: string }>;
  manager: Readonly<{ level: Level; evidence: string }>;
}>;

/** A session as the two held it. */
export type SampleSession = Readonly<{
  /** Days before the Monday of this week; negative numbers would be in the future. */
  daysBefore: number;
  at: WallTime;
  type: ConversationType;
  steps: readonly Step[];
  decisions?: readonly string[];
  added?: string;
  /** The names of the deals that the session was about. */
  deals?: readonly string[];
  /** The conclusion about the first of those deals. */
  concluded?: Partial<DealConclusion['parts']>;
  /** How sure the rep is of the deals that close in the period, by name. */
  forecast?: Readonly<Record<string, ForecastDegree>>;
  rated?: readonly SampleRatings[];
  /** What the manager expects, stated plainly and confirmed by the rep. */
  expected?: string;
  late?: readonly LateAddition[];
}>;

type Goal = Readonly<{ name: string; target: number; value: number }>;

/** What somebody saw of a behaviour between sessions. */
type SampleObservation = Readonly<{
  daysBefore: number;
  by: 'rep' | 'manager';
  behaviour: string;
  level: Level;
  evidence: string;
}>;

/** A rep's earlier focus and expectation, and what came of them. */
type EarlierFocus = Readonly<{
  daysBefore: number;
  behaviour: string;
  why: string;
  expectation: string;
  ended: Readonly<{ daysBefore: number; how: FocusEnd; outcome: string }>;
}>;

/** A rep's focus and expectation, agreed on one day, and what has been observed since. */
type Development = Readonly<{
  daysBefore: number;
  focus: readonly Readonly<{ behaviour: string; why: string }>[];
  expectation: string;
  seen: readonly SampleObservation[];
  before?: EarlierFocus;
}>;

/** A rep's deal, as the rep entered it. Days are counted from the Monday of this week. */
type SampleDeal = Readonly<{
  name: string;
  value: number;
  /** Days before the Monday that the deal began. */
  began: number;
  /** Days after the Monday on which the deal is to be decided: first as expected, then as moved; empty if nobody knows. */
  closes: readonly number[];
  stage: DealStage;
  /** The stage that it was entered at, if it has moved on since. */
  was?: DealStage;
  /** Days before the Monday that something last happened. */
  active: number;
  /** When it was decided, in days before the Monday, and how. */
  ended?: Readonly<{ daysBefore: number; outcome: DealOutcome }>;
  /** The customer's people in it, and whether the rep has said that they have met. */
  people?: readonly Readonly<{ name: string; role: DealRole; met?: true }>[];
}>;

/** A future customer meeting, that many days after the Monday of this week. */
type SampleMeeting = Readonly<{
  customer: string;
  day: number;
  at: WallTime;
  attendees: string;
  newPeople: boolean;
  /** The name of the deal it is about. */
  deal: string;
}>;

/** A past customer meeting: entered that many days before the Monday of this week, held since, and reported the day after. */
type PastMeeting = Readonly<{
  customer: string;
  daysBefore: number;
  entered: number;
  at: WallTime;
  attendees: string;
  newPeople: boolean;
  deal: string;
  decided: string;
  surprised: string;
}>;

/** A planned session that went otherwise: its day, how many days before it the change was made, and the change. */
export type SampleReschedule = Readonly<{
  daysBefore: number;
  said: number;
  by: 'rep' | 'manager';
}> &
  Readonly<
    | { cancelled: Readonly<{ reason: CancelReason; note: string }> }
    | { moved: Readonly<{ daysBefore: number; at: WallTime }> }
  >;

export type SampleRep = Readonly<{
  rep: 'ali' | 'sara' | 'johan' | 'elin' | 'omar';
  cadence: Omit<Cadence, 'anchor'> | null;
  /** When the rhythm was set, in days before the Monday of this week; also its first day. */
  settled: number;
  goal: Goal | null;
  held: readonly SampleSession[];
  replanned?: readonly SampleReschedule[];
  development?: Development;
  /** When the deals were entered, in days before the Monday of this week; three by default. */
  dealsEntered?: number;
  deals?: readonly SampleDeal[];
  meetings?: readonly SampleMeeting[];
  met?: readonly PastMeeting[];
  /** Shifts this rep's days so that this week's Thursday is today, whatever the weekday. */
  meetsToday?: true;
  /** What the two want to talk about in the next session. */
  points?: Readonly<{ rep: string; manager: string }>;
  /** Where the money goal stands against its plan: 1 is on plan. */
  pace?: number;
}>;

/** A rhythm of that many weeks, on a weekday (Monday is 1) at a time in Stockholm, for that many minutes. */
export const cadence = (
  weeks: number,
  weekday: Weekday,
  time: string,
  minutes: number,
): Omit<Cadence, 'anchor'> => ({
  weeks,
  weekday,
  minutes,
  time: time as WallTime,
  zone: 'Europe/Stockholm',
  mix: establishedMix,
});
/** That time of a day. */
export const at = (time: string): WallTime => time as WallTime;

/** The company's goal and the team's, in kronor. */
export const sharedGoals = {
  company: {
    name: 'Ny ARR',
    target: 12_000_000,
    value: 8_700_000,
    why: 'När vi växer med rätt kunder kan vi bygga det som de gamla har bett om i två år.',
  },
  team: { name: 'Ny ARR, team Maria', target: 4_800_000, value: 3_350_000 },
} as const;

/** Maria's team, with some weeks behind it. Ali has met Maria but has no rhythm yet; Elin is new. */
export const team: readonly SampleRep[] = [
  {
    rep: 'ali',
    cadence: null,
    settled: 42,
    goal: { name: 'Ny ARR Q4', target: 1_200_000, value: 740_000 },
    dealsEntered: 12,
    deals: [
      {
        name: 'Volvo Lastvagnar',
        value: 420_000,
        began: 70,
        closes: [-4, 25],
        stage: 'negotiation',
        active: 5,
        people: [
          { name: 'Ekonomichefen', role: 'signs' },
          { name: 'Anders, inköp', role: 'can-refuse' },
          { name: 'Lena, produktion', role: 'champion', met: true },
        ],
      },
      { name: 'Scania', value: 310_000, began: 45, closes: [38], stage: 'proposal', active: 6 },
      { name: 'Atlas Copco', value: 180_000, began: 13, closes: [59], stage: 'need', active: 3 },
      { name: 'Stena Recycling', value: 95_000, began: 33, closes: [], stage: 'contact', active: 26 },
    ],
    meetings: [
      {
        ...{ customer: 'Volvo Lastvagnar', day: 4, at: at('09:00'), deal: 'Volvo Lastvagnar' },
        ...{ attendees: 'Ekonomichefen och Anders på inköp', newPeople: true },
      },
      {
        ...{ customer: 'Scania', day: 9, at: at('13:00'), deal: 'Scania' },
        ...{ attendees: 'Petra på produktion', newPeople: false },
      },
    ],
    held: [
      {
        daysBefore: 25,
        at: at('10:00'),
        type: 'deal',
        decisions: ['Volvo får en offert först när ekonomichefen är med'],
        steps: [
          {
            ...{ by: 'rep', text: 'Ringa inköpschefen på Atlas', due: 4 },
            then: { kept: 'Han vill se en kalkyl före jul' },
          },
          {
            ...{ by: 'manager', text: 'Skicka prislistan för nästa år', due: 6 },
            since: { days: 5, fate: 'kept' },
          },
          {
            ...{ by: 'rep', text: 'Räkna på leveranstiden för Volvo', due: 8 },
            then: { moved: 'customer', days: 5 },
            since: { days: 18, fate: { kept: 'Fyra veckor räcker' } },
          },
          {
            ...{ by: 'rep', text: 'Skriva om offertmallen', due: 10 },
            then: { dropped: 'Marknad tar den i januari' },
          },
          { by: 'manager', text: 'Prata med produkt om integrationen', due: 12 },
        ],
      },
      {
        daysBefore: 11,
        at: at('10:00'),
        type: 'pipeline',
        decisions: ['Volvo räknas inte med i Q4 förrän inköp har svarat'],
        deals: ['Volvo Lastvagnar', 'Scania'],
        forecast: { 'Volvo Lastvagnar': 'possible', Scania: 'likely' },
        expected: 'Varje affär i prognosen har ett datum som kunden själv har sagt.',
        rated: [
          {
            behaviour: 'asks-open',
            rep: { level: 3, evidence: 'Scania i tisdags: lät dem beskriva flödet först' },
            manager: { level: 3, evidence: 'Samma samtal: två öppna frågor innan demon' },
          },
        ],
        steps: [
          { by: 'rep', text: 'Skicka referenserna till Scania', due: 7 },
          {
            ...{ by: 'rep', text: 'Boka möte med ekonomichefen på Volvo', due: 8 },
            since: { days: 8, fate: { moved: 'customer', days: 7 } },
          },
          {
            ...{ by: 'rep', text: 'Stänga de tre affärer som stått still', due: 5 },
            since: { days: 5, fate: { kept: 'Två stängda, Stena lever' } },
          },
          {
            ...{ by: 'manager', text: 'Boka in Petra från support till Scania-mötet', due: 6 },
            since: { days: 4, fate: 'kept' },
          },
        ],
        late: [
          { days: 1, from: 'manager', decision: 'Rabatter över tio procent tar vi tillsammans först' },
          {
            ...{ days: 1, from: 'rep' },
            step: {
              ...{ by: 'rep', text: 'Fråga Atlas om leveransvillkoren', due: 6 },
              since: { days: 6, fate: { dropped: 'De har redan skickat dem' } },
            },
          },
        ],
      },
    ],
    development: {
      daysBefore: 24,
      focus: [
        { behaviour: 'asks-open', why: 'Vi går för snabbt till lösningen i första mötet.' },
        { behaviour: 'explores-impact', why: 'Volvo vet inte själva vad problemet kostar.' },
      ],
      before: {
        ...{ daysBefore: 41, behaviour: 'prepares-call', why: 'Atlas frågade vad mötet skulle leda till.' },
        expectation: 'Skriv målet för varje kundmöte i kalendern dagen innan.',
        ended: { daysBefore: 25, how: 'achieved', outcome: 'Målet står i kalendern före varje möte.' },
      },
      expectation: 'Inget andra möte utan att kunden själv har sagt vad problemet kostar.',
      seen: [
        {
          ...{ daysBefore: 38, by: 'manager', behaviour: 'prepares-call', level: 2 },
          evidence: 'Stena: frågorna kom till i bilen dit',
        },
        {
          ...{ daysBefore: 33, by: 'rep', behaviour: 'prepares-call', level: 3 },
          evidence: 'Volvo: hade mål men ingen plan om de sa nej',
        },
        {
          ...{ daysBefore: 26, by: 'manager', behaviour: 'prepares-call', level: 5 },
          evidence: 'Scania: frågor till båda, och ett mindre steg i reserv',
        },
        {
          ...{ daysBefore: 20, by: 'manager', behaviour: 'asks-open', level: 2 },
          evidence: 'Atlas i tisdags: frågade om budget och gick vidare direkt',
        },
        {
          ...{ daysBefore: 18, by: 'rep', behaviour: 'explores-impact', level: 1 },
          evidence: 'Scania: nämnde stilleståndet, jag frågade inte vad det kostar',
        },
        {
          ...{ daysBefore: 13, by: 'rep', behaviour: 'asks-open', level: 3 },
          evidence: 'Volvo: öppnade med ”berätta hur det går till i dag”',
        },
        {
          ...{ daysBefore: 6, by: 'manager', behaviour: 'asks-open', level: 3 },
          evidence: 'Scania: en följdfråga om leveranstiderna, sedan demo',
        },
        {
          ...{ daysBefore: 4, by: 'manager', behaviour: 'explores-impact', level: 2 },
          evidence: 'Volvo: frågade vad förseningen leder till, men inte i kronor',
        },
        {
          ...{ daysBefore: 3, by: 'rep', behaviour: 'asks-open', level: 4 },
          evidence: 'Atlas: två följdfrågor i rad om bytet av leverantör',
        },
      ],
    },
  },
  {
    rep: 'sara',
    cadence: cadence(2, 2, '13:00', 45),
    settled: 56,
    goal: { name: 'Ny ARR Q4', target: 1_100_000, value: 930_000 },
    deals: [
      { name: 'Ericsson', value: 350_000, began: 80, closes: [8], stage: 'negotiation', active: 4 },
      { name: 'SKF', value: 160_000, began: 50, closes: [40], stage: 'proposal', active: 12 },
      { name: 'Axis', value: 120_000, began: 20, closes: [66], stage: 'need', active: 9 },
      { name: 'Tetra Pak', value: 75_000, began: 62, closes: [], stage: 'contact', active: 30 },
    ],
    meetings: [
      {
        ...{ customer: 'Ericsson', day: 3, at: at('10:00'), deal: 'Ericsson' },
        ...{ attendees: 'Lena på inköp och Peter från it', newPeople: false },
      },
      {
        ...{ customer: 'SKF', day: 10, at: at('14:00'), deal: 'SKF' },
        ...{ attendees: 'Produktionschefen', newPeople: true },
      },
    ],
    held: [
      {
        daysBefore: 55,
        at: at('13:00'),
        type: 'deal',
        steps: [{ by: 'rep', text: 'Skicka en ny offert till Ericsson', due: 3, then: 'kept' }],
      },
      {
        daysBefore: 41,
        at: at('13:00'),
        type: 'skill',
        steps: [{ by: 'rep', text: 'Spela in nästa demo', due: 9, then: { moved: 'time', days: 14 } }],
      },
      {
        daysBefore: 27,
        at: at('13:00'),
        type: 'pipeline',
        steps: [{ by: 'rep', text: 'Stänga de fem affärer som stått still', due: 10 }],
      },
    ],
  },
  {
    rep: 'johan',
    cadence: cadence(1, 3, '09:00', 30),
    settled: 35,
    // Five weeks of a weekly 1:1: two held on their day, one cancelled, one moved by a day, and one that nobody began.
    replanned: [
      {
        ...{ daysBefore: 26, said: 1, by: 'rep' },
        cancelled: { reason: 'customer', note: 'Peab kan bara ses onsdag förmiddag' },
      },
      { daysBefore: 19, said: 2, by: 'manager', moved: { daysBefore: 18, at: at('13:00') } },
    ],
    goal: { name: 'Ny ARR Q4', target: 1_000_000, value: 610_000 },
    deals: [
      { name: 'Skanska', value: 390_000, began: 85, closes: [-20, 4, 21], stage: 'negotiation', active: 5 },
      { name: 'Peab', value: 280_000, began: 40, closes: [], stage: 'proposal', active: 6 },
      { name: 'NCC', value: 140_000, began: 24, closes: [50], stage: 'need', active: 10 },
    ],
    meetings: [
      {
        ...{ customer: 'Skanska', day: 3, at: at('09:30'), deal: 'Skanska' },
        ...{ attendees: 'Karin och ekonomichefen', newPeople: true },
      },
      {
        ...{ customer: 'Peab', day: 8, at: at('13:30'), deal: 'Peab' },
        ...{ attendees: 'Projektchefen i Malmö', newPeople: false },
      },
    ],
    held: [
      {
        daysBefore: 33,
        at: at('09:00'),
        type: 'performance',
        steps: [{ by: 'rep', text: 'Ringa tio nya bolag före lunch', due: 6, then: 'kept' }],
      },
      {
        daysBefore: 18,
        at: at('13:00'),
        type: 'deal',
        added: 'Hur vi svarar på prisfrågan hos Skanska',
        steps: [
          {
            by: 'rep',
            text: 'Fråga Karin på Skanska om en introduktion till ekonomichefen',
            due: 6,
            then: 'kept',
          },
          {
            ...{ by: 'manager', text: 'Skicka juristens svar om avtalet', due: 2 },
            since: { days: 1, fate: 'kept' },
          },
        ],
      },
      {
        daysBefore: 5,
        at: at('09:00'),
        type: 'pipeline',
        steps: [{ by: 'rep', text: 'Ringa Peab för att få ett beslutsdatum', due: 9 }],
      },
    ],
  },
  { rep: 'elin', cadence: null, settled: 3, goal: null, held: [] },
  {
    rep: 'omar',
    cadence: { ...cadence(4, 5, '14:00', 30), zone: 'Europe/London' },
    settled: 28,
    goal: { name: 'New ARR Q4', target: 1_300_000, value: 1_070_000 },
    held: [
      {
        daysBefore: 24,
        at: at('15:00'),
        type: 'skill',
        steps: [
          { by: 'rep', text: 'Ask three follow-up questions in the Barclays meeting', due: 5, then: 'kept' },
        ],
      },
    ],
  },
];
