import { expect } from 'vitest';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../shared/contracts/customer-meeting-view.ts';
import { addDeal } from '../../shared/contracts/deal.ts';
import type { DealView } from '../../shared/contracts/deal-view.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import type { GoalView } from '../../shared/contracts/goal.ts';
import { chooseTeam, getMine, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { addAgendaItem } from '../../shared/contracts/agenda.ts';
import { closeSession, findMeeting, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { bookOwnSeries } from '../../local-teams/sample/own-series.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

/** An id that nothing has or ever had. */
export const NEVER = '01890000-0000-7000-8000-000000000000';

/** Every second Thursday at ten, for half an hour, from this week on. */
export const CADENCE = {
  ...{ weeks: 2, minutes: 30, weekday: 4, time: '10:00', zone: 'Europe/Stockholm' },
  ...{ anchor: '2026-11-26', mix: establishedMix },
};

/** A Friday before the product's clock begins. */
const HELD_AT = '2026-11-20T13:00:00.000Z';
const A_MONTH_AGO = '2026-10-23';
/** When the customer meetings are. */
export const THURSDAY = '2026-11-26T13:00:00.000Z';

/** An individual goal for the last quarter, without an owner. */
export const GOAL = {
  ...{ level: 'individual', parentId: null, name: 'Ny ARR', unit: 'money', kind: 'total', up: true },
  ...{ baseline: 0, target: 10, value: 1, from: '2026-10-01', to: '2026-12-31' },
};

/** A manager, a rep and their rhythm. */
export type Pair = Readonly<{ manager: PersonKey; rep: PersonKey; rhythm: string }>;

/** Maria's and Lars' teams, and fresh things in them. Lars has consented to his reports being read, but not his calendar. */
export type World = Readonly<{
  kadens: Product;
  /** The next of Maria's pairs without a cadence, in turn, so that nobody exceeds the limit on calls. */
  pair: () => Pair;
  /** Maria and Elin, whose series is booked, and their meeting's chat. */
  booked: () => Promise<Pair & Readonly<{ chatId: string }>>;
  /** Lars and Nina, with planned sessions and nothing in the calendar. */
  planned: () => Promise<Pair & Readonly<{ session: SessionView }>>;
  /** Maria and Omar, who have no rhythm yet, and a 1:1 in her calendar. */
  adoptable: Pair & Readonly<{ seriesId: string }>;
  /** Lars and Petra, who have no rhythm yet. */
  unsettled: Pair;
  rhythm: (pair: Pair) => Promise<RhythmView>;
  live: (pair: Pair) => Promise<SessionView>;
  closed: (pair: Pair) => Promise<SessionView>;
  /** A session held a month ago and entered afterwards: nothing can be added to it any more. */
  longClosed: (pair: Pair) => Promise<SessionView>;
  /** A commitment recorded by the rep. */
  step: (pair: Pair, mentioned?: object) => Promise<CommitmentView>;
  kept: (pair: Pair) => Promise<CommitmentView>;
  /** A deal of the rep's, and a customer meeting on this week's Thursday. */
  deal: (pair: Pair) => Promise<DealView>;
  customerMeeting: (pair: Pair) => Promise<CustomerMeetingView>;
  /** A customer meeting in the past. */
  heldMeeting: (pair: Pair) => Promise<CustomerMeetingView>;
  /** The rep's goal, set by the manager. */
  goal: (pair: Pair) => Promise<GoalView>;
}>;

const rhythmOf = async (kadens: Product, { rep, rhythm: id }: Pair): Promise<RhythmView> =>
  (await kadens.must(rep, getRhythm, { params: { id } })).rhythm;

const agreeOn = async (kadens: Product, pair: Pair): Promise<void> => {
  const { version } = await rhythmOf(kadens, pair);
  await kadens.must(pair.manager, setCadence, {
    params: { id: pair.rhythm },
    body: { ...CADENCE, version },
  });
};

export const openWorld = async (kadens: Product): Promise<World> => {
  const { consents, chats } = kadens.standIns;
  consents.grant('maria', ['*']);
  consents.grant('lars', ['User.Read']);
  const teams = { maria: ['ali', 'sara', 'johan', 'omar', 'elin'], lars: ['nina', 'petra'] } as const;
  const pairs = new Map<PersonKey, Pair>();
  for (const manager of ['maria', 'lars'] as const) {
    const people = teams[manager].map(kadens.idOf);
    const { rows } = await kadens.must(manager, chooseTeam, { body: { people, greet: false } });
    for (const rep of teams[manager]) {
      const rhythm = rows.find((row) => row.rhythm.rep.id === kadens.idOf(rep))?.rhythm.id ?? '';
      pairs.set(rep, { manager, rep, rhythm });
    }
  }
  const pairOf = (rep: PersonKey): Pair => {
    const pair = pairs.get(rep);
    if (!pair) throw new Error(`nobody coaches ${rep}`);
    return pair;
  };
  const turns = ['ali', 'sara', 'johan'] as const;
  let turn = 0;

  const endLive = async ({ rep }: Pair): Promise<void> => {
    const [mine] = (await kadens.must(rep, getMine)).rhythms;
    if (mine?.liveSessionId == null) return;
    const body = { noStepReason: 'Inget nytt' };
    await kadens.must(rep, closeSession, { params: { id: mine.liveSessionId }, body });
  };
  const live: World['live'] = async (pair) => {
    await endLive(pair);
    const body = { rhythmId: pair.rhythm, type: 'deal' };
    return kadens.must(pair.rep, startOnTheSpot, { body });
  };
  const step: World['step'] = ({ rep, rhythm }, mentioned = {}) =>
    kadens.must(rep, recordCommitment, {
      body: { rhythmId: rhythm, ownerId: kadens.idOf(rep), text: 'Ringer', due: null, ...mentioned },
    });
  await agreeOn(kadens, pairOf('nina'));
  await agreeOn(kadens, pairOf('elin'));

  return {
    kadens,
    pair: () => pairOf(turns[turn++ % turns.length] ?? 'ali'),
    booked: async () => {
      const chatId = await eventually(async () => {
        await kadens.kadens.sweep();
        const found = chats.meetingsOf('elin')[0]?.chatId ?? '';
        const { meeting } = await kadens.must('elin', findMeeting, { query: { chatId: found } });
        expect(meeting).not.toBeNull();
        return found;
      });
      return { ...pairOf('elin'), chatId };
    },
    planned: async () => {
      const nina = pairOf('nina');
      await endLive(nina);
      const { rows } = await kadens.must('lars', getTeam);
      const next = rows.find(({ rhythm }) => rhythm.id === nina.rhythm)?.next?.id ?? '';
      return { ...nina, session: await kadens.must('nina', getSession, { params: { id: next } }) };
    },
    adoptable: {
      ...pairOf('omar'),
      seriesId: bookOwnSeries(kadens.standIns.calendars, 'maria', 'omar', kadens.now()).id,
    },
    unsettled: pairOf('petra'),
    rhythm: (pair) => rhythmOf(kadens, pair),
    live,
    closed: async (pair) => {
      const { id } = await live(pair);
      return kadens.must(pair.rep, closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    },
    longClosed: async ({ rep, rhythm: rhythmId }) => {
      const body = { rhythmId, type: 'deal', day: A_MONTH_AGO, noStepReason: 'Inget nytt' };
      return kadens.must(rep, enterAfterwards, { body });
    },
    step,
    kept: async (pair) => {
      const { id, version } = await step(pair);
      return kadens.must(pair.rep, keepCommitment, { params: { id }, body: { version } });
    },
    deal: ({ rep }) =>
      kadens.must(rep, addDeal, { body: { repId: kadens.idOf(rep), name: 'Volvo', value: 4 } }),
    customerMeeting: ({ rep }) =>
      kadens.must(rep, addCustomerMeeting, {
        body: { repId: kadens.idOf(rep), customer: 'Volvo', at: THURSDAY },
      }),
    heldMeeting: ({ rep }) =>
      kadens.must(rep, addCustomerMeeting, {
        body: { repId: kadens.idOf(rep), customer: 'Scania', at: HELD_AT },
      }),
    goal: ({ manager, rep }) =>
      kadens.must(manager, setGoal, { body: { ...GOAL, ownerId: kadens.idOf(rep) } }),
  };
};

/** A live session with an agenda item added by the rep. */
export const withPoint = async (
  world: World,
  pair: Pair,
): Promise<Readonly<{ id: string; item: string }>> => {
  const { id } = await world.live(pair);
  const body = { text: 'Prislistan' };
  const { agenda } = await world.kadens.must(pair.rep, addAgendaItem, { params: { id }, body });
  return { id, item: agenda.find(({ kind }) => kind === 'added')?.id ?? '' };
};
