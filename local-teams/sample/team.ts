import type { LateReason } from '../../shared/domain/commitment.ts';
import type { Level } from '../../shared/domain/rating.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { Cadence } from '../../shared/domain/rhythm.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import type { WallTime, Weekday } from '../../shared/domain/time.ts';

/** A promise of the sample, and what became of it when the two met the next time. */
type Step = Readonly<{
  by: 'rep' | 'manager';
  text: string;
  /** Days after the session. */
  due: number;
  then?: 'kept' | Readonly<{ moved: LateReason; days: number }> | 'dropped';
}>;

type Held = Readonly<{
  /** Days before the Monday of this week; negative numbers would be to come. */
  daysBefore: number;
  at: WallTime;
  type: ConversationType;
  steps: readonly Step[];
  decisions?: readonly string[];
  added?: string;
}>;

type Goal = Readonly<{ name: string; target: number; value: number }>;

/** What somebody saw of a behaviour between sessions. */
type Seen = Readonly<{
  daysBefore: number;
  by: 'rep' | 'manager';
  behaviour: string;
  level: Level;
  evidence: string;
}>;

/** What a rep practises and is expected, agreed on one day, and what has been seen of it since. */
type Development = Readonly<{
  daysBefore: number;
  focus: readonly Readonly<{ behaviour: string; why: string }>[];
  expectation: string;
  seen: readonly Seen[];
}>;

export type SampleRep = Readonly<{
  rep: 'ali' | 'sara' | 'johan' | 'elin' | 'omar';
  cadence: Omit<Cadence, 'anchor'> | null;
  /** Days before the Monday of this week that the rhythm was settled, and its first day. */
  settled: number;
  goal: Goal | null;
  held: readonly Held[];
  development?: Development;
}>;

const cadence = (
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
const at = (time: string): WallTime => time as WallTime;

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
    held: [
      {
        daysBefore: 25,
        at: at('10:00'),
        type: 'deal',
        decisions: ['Vi går inte in i upphandlingen hos Region Väst'],
        steps: [
          { by: 'rep', text: 'Ringa inköpschefen på Atlas', due: 4, then: 'kept' },
          { by: 'manager', text: 'Prata med produkt om integrationen', due: 12 },
        ],
      },
      {
        daysBefore: 11,
        at: at('10:00'),
        type: 'pipeline',
        decisions: ['Volvo räknas inte med i Q4 förrän inköp har svarat'],
        steps: [
          { by: 'rep', text: 'Skicka referenserna till Scania', due: 7 },
          { by: 'rep', text: 'Boka möte med ekonomichefen på Volvo', due: 15 },
        ],
      },
    ],
    development: {
      daysBefore: 24,
      focus: [
        { behaviour: 'asks-open', why: 'Vi går för snabbt till lösningen i första mötet.' },
        { behaviour: 'explores-impact', why: 'Volvo vet inte själva vad problemet kostar.' },
      ],
      expectation: 'Inget andra möte utan att kunden själv har sagt vad problemet kostar.',
      seen: [
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
    settled: 63,
    goal: { name: 'Ny ARR Q4', target: 1_100_000, value: 930_000 },
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
    settled: 42,
    goal: { name: 'Ny ARR Q4', target: 1_000_000, value: 610_000 },
    held: [
      {
        daysBefore: 33,
        at: at('09:00'),
        type: 'performance',
        steps: [{ by: 'rep', text: 'Ringa tio nya bolag före lunch', due: 6, then: 'kept' }],
      },
      {
        daysBefore: 19,
        at: at('09:00'),
        type: 'deal',
        added: 'Hur vi svarar på prisfrågan hos Skanska',
        steps: [
          {
            by: 'rep',
            text: 'Fråga Karin på Skanska om en introduktion till ekonomichefen',
            due: 6,
            then: 'kept',
          },
          { by: 'manager', text: 'Skicka juristens svar om avtalet', due: 2, then: 'kept' },
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
    settled: 42,
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
