import { dealBrought, dealInHand } from '../../../shared/coaching/deal-in-hand.ts';
import { forecastFactsOf } from '../../../shared/coaching/forecast-facts.ts';
import type { DealTalk, SectionFacts } from '../../../shared/coaching/section-facts.ts';
import { awaitedFor, standingOf } from '../../../shared/domain/expectation.ts';
import { nextCustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { DealConclusion } from '../../../shared/domain/deal-conclusion.ts';
import type { DealId } from '../../../shared/domain/ids.ts';
import { isClosed, otherThan, startOf } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import { MEETINGS_BACK } from '../customer-meeting/list-past-customer-meetings.ts';
import { goalChainsOf, goalsOfRep, pacedGoals } from '../goal/goal-view.ts';
import { salesFactsOf, servingDeals } from '../rhythm/sales-facts.ts';
import type { Uses } from '../stores.ts';
import { templateOf } from '../template/template-in-use.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { gatherSkillFacts } from './gather-skill-facts.ts';
import type { SkillFactsStores } from './gather-skill-facts.ts';
import { sectionKindOf } from './section-kind-of.ts';

export type SectionFactsStores = SkillFactsStores &
  Uses<{
    cause: 'ofRhythm';
    commitment: 'ofRhythms';
    expectation: 'ofRhythm';
    forecast: 'ofRhythm';
    customerMeeting: 'debriefsOf' | 'ofReps';
    deal: 'lastTalkAbout' | 'namedIn' | 'ofRep' | 'prioritiesIn' | 'reviewsIn' | 'talkedAbout';
    dealChange: 'ofDeal';
    dealConclusion: 'ofDeal';
    dealPerson: 'ofDeal';
    decision: 'lastAbout' | 'ofSessions';
    goal: 'all';
    note: 'ofSession';
    person: 'find' | 'several';
    session: 'find';
    template: 'published';
  }>;

/** What the two came to when they last talked about a deal, before this session. */
const talkAbout = async (
  stores: SectionFactsStores,
  deal: DealId,
  before: Session,
  { zone, conclusions }: Readonly<{ zone: string; conclusions: readonly DealConclusion[] }>,
): Promise<readonly DealTalk[]> => {
  const id = await stores.deal.lastTalkAbout(deal, before);
  const session = id && (await stores.session.find(id));
  if (!session || !isClosed(session)) return [];
  const decisions = await stores.decision.ofSessions([session.id]);
  const decision = decisions.findLast((one) => one.deal === deal);
  const notes = await stores.note.ofSession(session.id);
  const { template } = await templateOf(stores, session);
  const concluded = conclusions.find((one) => one.session === id)?.parts;
  const firstLine = (kind: 'deal-risk' | 'deal-move'): string | null => {
    const items = session.agenda
      .filter((item) => sectionKindOf(template, item) === kind)
      .map(({ id: item }) => item);
    const [line] = notes.filter(({ item }) => items.includes(item)).flatMap(({ text }) => text.split('\n'));
    return line?.trim() === '' ? null : (line?.trim() ?? null);
  };
  return [
    {
      deal,
      on: dayAt(startOf(session) ?? session.startsAt, zone),
      decision: decision?.text ?? null,
      gap: concluded?.gap ?? firstLine('deal-risk'),
      move: concluded?.move ?? firstLine('deal-move'),
    },
  ];
};

/** The two's latest decisions about the deals that points in this session bring up. */
const decisionsAbout = async (
  { decision }: SectionFactsStores,
  session: Session,
  { sales, zone }: Pick<SectionFacts, 'sales'> & Readonly<{ zone: string }>,
): Promise<SectionFacts['decisions']> => {
  const deals = session.agenda.flatMap((item) => dealBrought({ sales }, item)?.id ?? []);
  const found = await decision.lastAbout([...new Set(deals)], session);
  return new Map([...found].map(([deal, { text, at }]) => [deal, { text, on: dayAt(at, zone) }]));
};

/** Who changed which part of a deal. */
const changesOf = async (
  { dealChange, person }: SectionFactsStores,
  deal: DealId,
): Promise<SectionFacts['dealChanges']> => {
  const changes = await dealChange.ofDeal(deal);
  const people = await person.several([...new Set(changes.map(({ by }) => by))]);
  return changes.map(({ part, by, at }) => ({ part, by: nameOf(people, by), at }));
};

/** Reads all the facts that the session's sections show. */
export const gatherSectionFacts = async (
  { stores, me, now }: UseCaseContext<SectionFactsStores>,
  session: Session,
): Promise<SectionFacts> => {
  const zone = (await stores.person.find(session.rep))?.zone ?? 'UTC';
  const today = dayAt(now, zone);
  const causes = await stores.cause.ofRhythm(session.rhythm);
  const { proposed, standing } = standingOf(await stores.expectation.ofRhythm(session.rhythm));
  const latest = proposed ?? standing;
  const other = await stores.person.find(otherThan(session, me.id));
  const deals = await stores.deal.ofRep(session.rep);
  const aboutDeals = (await stores.deal.namedIn(session.id)).map(({ id }) => id);
  const commitments = await stores.commitment.ofRhythms([session.rhythm]);
  const allGoals = (await stores.goal.all([session.rep, session.manager])).filter((goal) =>
    [session.manager, session.rep].every((person) => maySeeGoal(goal, person, [session])),
  );
  const isOwn = goalsOfRep(session.rep);
  const sales = await salesFactsOf(stores, session.rep, {
    ...{ deals, commitments, goals: allGoals.filter(isOwn), today, now },
  });
  const inHand = dealInHand({ deals, aboutDeals });
  const conclusions = inHand ? await stores.dealConclusion.ofDeal(inHand.id, session.rhythm) : [];
  const meetings = await stores.customerMeeting.ofReps([session.rep], addMinutes(now, -MEETINGS_BACK));
  return {
    ...{ today, deals, aboutDeals, sales, commitments },
    goals: goalChainsOf(await pacedGoals(stores, allGoals, me), today, isOwn),
    meetings: meetings.map((meeting) => ({ ...meeting, day: dayAt(meeting.at, zone) })),
    serving: servingDeals(deals, commitments),
    meetingInHand: session.customerMeeting ?? nextCustomerMeeting(meetings, now)?.id ?? null,
    debriefs: await stores.customerMeeting.debriefsOf(session.rep, addMinutes(now, -MEETINGS_BACK), now),
    reviews: await stores.deal.reviewsIn(session.id),
    priorities: (await stores.deal.prioritiesIn(session.id)).map(({ id }) => id),
    forecast: forecastFactsOf(
      session.id,
      {
        ...{ deals, goals: allGoals.filter(isOwn) },
        forecasts: await stores.forecast.ofRhythm(session.rhythm),
      },
      { today, zone },
    ),
    decisions: await decisionsAbout(stores, session, { sales, zone }),
    talks: inHand ? await talkAbout(stores, inHand.id, session, { zone, conclusions }) : [],
    dealChanges: inHand ? await changesOf(stores, inHand.id) : [],
    people: inHand ? await stores.dealPerson.ofDeal(inHand.id) : [],
    ...{ conclusions, session: session.id },
    skill: await gatherSkillFacts(stores, session, { now, zone }),
    cause: {
      now: causes.find((one) => one.session === session.id) ?? null,
      last: causes.find((one) => one.session !== session.id) ?? null,
    },
    expectation: latest && { text: latest.text, awaited: awaitedFor(latest, session) },
    otherName: other?.name.split(' ')[0] ?? '',
  };
};
