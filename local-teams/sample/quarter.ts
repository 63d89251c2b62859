import { dealStages } from '../../shared/domain/deal.ts';
import { at, cadence, team } from './team.ts';
import type { SampleRep } from './team.ts';

/** What a rep's quarter has in addition to the last weeks. Further facts (causes, people) are added here. */
type Earlier = Partial<SampleRep> &
  Readonly<{
    earlier: SampleRep['held'];
    later?: SampleRep['held'];
    /** Deals decided during the quarter. */
    decided?: NonNullable<SampleRep['deals']>;
  }>;

/** When the rhythms were set: twelve weeks before the Monday of this week. */
const SETTLED = 84;

const quarters: Readonly<Partial<Record<SampleRep['rep'], Earlier>>> = {
  ali: {
    // His 1:1 is today: what his weeks have on a Thursday happens on the weekday of the first start.
    meetsToday: true,
    cadence: cadence(2, 4, '10:00', 30),
    settled: SETTLED,
    pace: 0.93,
    points: {
      rep: 'Hur vi svarar på Volvos fråga om leveranstiden',
      manager: 'Vem som följer med till Scania',
    },
    met: [
      {
        ...{ customer: 'Atlas Copco', daysBefore: 47, at: at('13:00'), deal: 'Atlas Copco' },
        ...{ attendees: 'Inköpschefen', newPeople: true, entered: 60 },
        decided: 'De vill byta leverantör före sommaren',
        surprised: 'Att produktionen sitter med i valet',
      },
      {
        ...{ customer: 'Volvo Lastvagnar', daysBefore: 19, at: at('09:00'), deal: 'Volvo Lastvagnar' },
        ...{ attendees: 'Anders på inköp', newPeople: false, entered: 30 },
        decided: 'Inköp tar in ekonomichefen till nästa möte',
        surprised: 'Att förseningen redan har kostat dem en order',
      },
    ],
    decided: [
      {
        ...{ name: 'Alfa Laval', value: 240_000, began: 110, closes: [-64], stage: 'agreed', active: 66 },
        ended: { daysBefore: 63, outcome: 'won' },
      },
      {
        ...{ name: 'Getinge', value: 130_000, began: 95, closes: [-66], stage: 'proposal', active: 70 },
        ended: { daysBefore: 60, outcome: 'lost' },
      },
    ],
    earlier: [
      {
        daysBefore: 81,
        at: at('10:00'),
        type: 'performance',
        expected: 'Tio nya kundmöten varje månad, också när det är mycket annat.',
        steps: [
          { by: 'rep', text: 'Boka fyra möten med nya kunder', due: 12, then: { kept: 'Fem blev det' } },
          {
            ...{ by: 'manager', text: 'Ta bort måndagsrapporten', due: 5 },
            since: { days: 4, fate: 'kept' },
          },
        ],
      },
      {
        daysBefore: 74,
        at: at('15:00'),
        type: 'pipeline',
        decisions: ['Getinge får vänta tills de har sagt vem som skriver på'],
        forecast: { 'Alfa Laval': 'likely', Getinge: 'likely' },
        steps: [{ by: 'rep', text: 'Ringa Alfa Laval om påskriften', due: 6, then: 'kept' }],
      },
      {
        daysBefore: 67,
        at: at('10:00'),
        type: 'deal',
        deals: ['Volvo Lastvagnar'],
        decisions: ['Volvo får ett förslag i två steg'],
        concluded: {
          path: 'inköp, avtal, påskrift',
          gap: 'Inköp har inte svarat',
          'option-1': 'Be Anders om ett möte med ekonomichefen',
          'option-2': 'Låta Lena räkna på förseningen',
          move: 'Be Anders om ett möte med ekonomichefen',
        },
        steps: [
          { by: 'rep', text: 'Rita upp vem som beslutar på Volvo', due: 7, then: 'kept' },
          {
            ...{ by: 'manager', text: 'Fråga juristen om ansvarsgränsen', due: 10 },
            then: { moved: 'time', days: 6 },
            since: { days: 19, fate: { kept: 'Den går att höja till en miljon' } },
          },
        ],
      },
      {
        daysBefore: 53,
        at: at('10:00'),
        type: 'skill',
        rated: [
          {
            behaviour: 'asks-open',
            rep: { level: 3, evidence: 'Stena: lät dem berätta om transporterna' },
            manager: { level: 2, evidence: 'Stena: tre ja- och nejfrågor i rad efter priset' },
          },
        ],
        steps: [
          {
            ...{ by: 'rep', text: 'Skriva tre öppna frågor före mötet med Atlas', due: 6 },
            then: { kept: 'Använde två av dem' },
          },
        ],
      },
      {
        daysBefore: 39,
        at: at('10:00'),
        type: 'preparation',
        steps: [
          { by: 'rep', text: 'Skicka agendan till Volvo', due: 3, then: 'kept' },
          {
            by: 'rep',
            text: 'Boka ett möte med Region Väst',
            due: 10,
            then: { dropped: 'De väntar på ny budget' },
          },
        ],
      },
    ],
  },
  sara: {
    settled: SETTLED,
    pace: 1.12,
    met: [
      {
        ...{ customer: 'Axis', daysBefore: 33, at: at('14:00'), deal: 'Axis' },
        ...{ attendees: 'Jonas på drift', newPeople: true, entered: 40 },
        decided: 'De vill se en demo med egna siffror',
        surprised: '',
      },
    ],
    earlier: [
      {
        daysBefore: 83,
        at: at('13:00'),
        type: 'performance',
        steps: [{ by: 'rep', text: 'Räkna på vad som krävs av december', due: 6, then: 'kept' }],
      },
      {
        daysBefore: 69,
        at: at('13:00'),
        type: 'preparation',
        steps: [
          {
            by: 'rep',
            text: 'Ringa Lena på Ericsson före mötet',
            due: 3,
            then: { kept: 'Hon vill ha två alternativ' },
          },
          { ...{ by: 'manager', text: 'Följa med till Ericsson', due: 9 }, since: { days: 8, fate: 'kept' } },
        ],
      },
    ],
  },
  johan: {
    settled: SETTLED,
    pace: 0.84,
    met: [
      {
        ...{ customer: 'NCC', daysBefore: 12, at: at('10:00'), deal: 'NCC' },
        ...{ attendees: 'Två projektledare', newPeople: true, entered: 20 },
        decided: 'De testar i ett projekt först',
        surprised: 'Att de redan har pratat med Skanska',
      },
    ],
    earlier: [
      {
        daysBefore: 82,
        at: at('09:00'),
        type: 'pipeline',
        steps: [{ by: 'rep', text: 'Stänga de affärer som ingen har rört i höst', due: 6, then: 'kept' }],
      },
      {
        daysBefore: 75,
        at: at('09:00'),
        type: 'deal',
        deals: ['Skanska'],
        decisions: ['Skanska får inget lägre pris utan längre avtal'],
        steps: [{ by: 'rep', text: 'Ringa Karin på Skanska', due: 5, then: 'kept' }],
      },
      {
        daysBefore: 68,
        at: at('09:00'),
        type: 'skill',
        rated: [
          {
            behaviour: 'reaches-buyer',
            rep: { level: 2, evidence: 'Peab: frågade inte vem som skriver på' },
            manager: { level: 2, evidence: 'Peab: stannade hos projektchefen' },
          },
        ],
        steps: [
          {
            by: 'rep',
            text: 'Fråga vem som skriver på hos Peab',
            due: 6,
            then: { moved: 'customer', days: 7 },
          },
        ],
      },
      {
        daysBefore: 61,
        at: at('09:00'),
        type: 'preparation',
        steps: [{ by: 'rep', text: 'Säga målet för mötet högt för mig dagen före', due: 5, then: 'kept' }],
      },
      {
        daysBefore: 54,
        at: at('09:00'),
        type: 'deal',
        deals: ['Peab'],
        steps: [
          {
            ...{ by: 'manager', text: 'Prata med Peabs inköpschef', due: 8 },
            since: { days: 7, fate: 'kept' },
          },
        ],
      },
      {
        daysBefore: 47,
        at: at('09:00'),
        type: 'pipeline',
        steps: [
          { by: 'rep', text: 'Hitta fem nya bolag i Malmö', due: 7, then: { kept: 'Fyra, och ett i Lund' } },
        ],
      },
      {
        daysBefore: 40,
        at: at('09:00'),
        type: 'skill',
        rated: [
          {
            behaviour: 'reaches-buyer',
            rep: { level: 3, evidence: 'Skanska: bad Karin om en introduktion' },
            manager: { level: 3, evidence: 'Skanska: vet nu vem som beslutar' },
          },
        ],
        steps: [{ by: 'rep', text: 'Be om ett möte med ekonomichefen på Skanska', due: 6, then: 'kept' }],
      },
    ],
    later: [
      {
        daysBefore: -2,
        at: at('09:00'),
        type: 'performance',
        steps: [{ by: 'rep', text: 'Ringa de fem bolagen i Malmö', due: 5 }],
      },
    ],
  },
  omar: {
    cadence: { ...cadence(2, 5, '14:00', 30), zone: 'Europe/London' },
    settled: SETTLED,
    pace: 1.02,
    deals: [
      { name: 'Barclays', value: 460_000, began: 75, closes: [10, 30], stage: 'proposal', active: 6 },
      { name: 'Tesco', value: 240_000, began: 40, closes: [45], stage: 'need', active: 11 },
      { name: 'Ocado', value: 130_000, began: 15, closes: [], stage: 'contact', active: 13 },
    ],
    meetings: [
      {
        ...{ customer: 'Barclays', day: 8, at: at('15:00'), deal: 'Barclays' },
        ...{ attendees: 'Head of procurement', newPeople: true },
      },
    ],
    met: [
      {
        ...{ customer: 'Tesco', daysBefore: 17, at: at('11:00'), deal: 'Tesco' },
        ...{ attendees: 'Claire in operations', newPeople: true, entered: 25 },
        decided: 'They want to start with two stores',
        surprised: 'How much they pay for it today',
      },
    ],
    earlier: [
      {
        daysBefore: 80,
        at: at('15:00'),
        type: 'deal',
        deals: ['Barclays'],
        steps: [{ by: 'rep', text: 'Ask Barclays for their decision process', due: 6, then: 'kept' }],
      },
      {
        daysBefore: 66,
        at: at('15:00'),
        type: 'pipeline',
        steps: [{ by: 'rep', text: 'Close the deals nobody has touched since June', due: 7, then: 'kept' }],
      },
      {
        daysBefore: 52,
        at: at('15:00'),
        type: 'performance',
        steps: [
          { by: 'rep', text: 'Book four first meetings', due: 12, then: { moved: 'time', days: 10 } },
          {
            ...{ by: 'manager', text: 'Find somebody for the English demos', due: 9 },
            since: { days: 8, fate: 'kept' },
          },
        ],
      },
      {
        daysBefore: 38,
        at: at('15:00'),
        type: 'preparation',
        steps: [{ by: 'rep', text: 'Write the aim for the Tesco meeting', due: 4, then: 'kept' }],
      },
    ],
    later: [
      {
        daysBefore: 10,
        at: at('15:00'),
        type: 'deal',
        deals: ['Barclays'],
        steps: [{ by: 'rep', text: 'Ask procurement for their dates', due: 14 }],
      },
    ],
  },
};

/** A deal worked on for this many days has moved on a stage since it was entered. */
const LONG_WORKED = 45;

const withStages = (deals: SampleRep['deals'] = []): NonNullable<SampleRep['deals']> =>
  deals.map((deal) => {
    const was = dealStages[dealStages.indexOf(deal.stage) - 1];
    return was !== undefined && deal.began >= LONG_WORKED ? { ...deal, was } : deal;
  });

/** A good team after a quarter: the last weeks, with what came before them. Sara's rhythm has slipped, and Elin is new. */
export const quarter: readonly SampleRep[] = team.map((rep) => {
  const { earlier = [], later = [], decided = [], ...more } = quarters[rep.rep] ?? {};
  const whole = { ...rep, ...more, held: [...earlier, ...rep.held, ...later] };
  return { ...whole, dealsEntered: SETTLED - 4, deals: [...withStages(whole.deals), ...decided] };
});
