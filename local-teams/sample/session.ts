import { addAgendaItem, enterSection } from '../../shared/contracts/agenda.ts';
import type { DealView } from '../../shared/contracts/deal-view.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { rate } from '../../shared/contracts/rating.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { getSectionFacts } from '../../shared/contracts/section-facts.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { nameDeal } from '../../shared/contracts/session-subject.ts';
import { concludeDeal, sayForecast } from '../../shared/contracts/session-work.ts';
import { conclusionParts } from '../../shared/domain/deal-conclusion.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import { ZONE } from './hours.ts';
import type { SampleCall, SampleRun } from './sample-calls.ts';
import { recordStep, settle } from './steps.ts';
import type { PendingStep } from './steps.ts';
import type { SampleRep, SampleSession } from './team.ts';

/** Has both rate a behaviour, each without seeing the other's rating. */
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

/** States an expectation in a session; the rep confirms it. */
const expect = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  row: TeamRow,
  session: SessionId,
  text: string,
): Promise<void> => {
  const params = { id: row.rhythm.id };
  const expectation = await call('maria', sayExpectation, { params, body: { text, sessionId: session } });
  const body = { version: expectation.version, answer: 'confirmed' } as const;
  await call(rep, answerExpectation, { params: { id: expectation.id }, body });
};

/** Gives the rep's forecast: how sure they are of each deal closing in the period, where the sample says. */
const sayForecastIn = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  session: SessionId,
  degrees: NonNullable<SampleSession['forecast']>,
): Promise<void> => {
  const params = { id: session };
  const { sections } = await call(rep, getSectionFacts, { params });
  const words = sections
    .flatMap(({ content }) => (content?.kind === 'pipeline-forecast' ? content.deals : []))
    .flatMap(({ id, name }) => {
      const degree = degrees[name];
      return degree === undefined ? [] : [{ dealId: id, degree }];
    });
  if (words.length > 0) await call(rep, sayForecast, { params, body: { words } });
};

/** One session from start to close: earlier commitments answered, the agenda gone through, commitments recorded. */
export const hold = async (
  { call, passTime, now }: SampleRun & { call: SampleCall },
  rep: SampleRep['rep'],
  row: TeamRow,
  held: SampleSession,
  waiting: readonly PendingStep[],
  deals: ReadonlyMap<string, DealView>,
): Promise<Readonly<{ session: SessionId; made: readonly PendingStep[] }>> => {
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
  const about = deals.get(held.deals?.[0] ?? '');
  for (const part of conclusionParts) {
    const text = held.concluded?.[part] ?? null;
    if (about && text !== null)
      await call(rep, concludeDeal, {
        params: { ...params, dealId: about.id, part },
        body: { text, before: null },
      });
  }
  if (held.added !== undefined) await call('maria', addAgendaItem, { params, body: { text: held.added } });
  for (const { id, minutes } of session.agenda) {
    await call('maria', enterSection, { params, body: { itemId: id } });
    passTime(addMinutes(now(), minutes));
  }
  if (held.forecast) await sayForecastIn(call, rep, session.id, held.forecast);
  for (const rated of held.rated ?? []) await rateBoth(call, rep, session.id, rated);
  if (held.expected !== undefined) await expect(call, rep, row, session.id, held.expected);
  for (const text of held.decisions ?? []) await call('maria', recordDecision, { params, body: { text } });
  const made: PendingStep[] = [];
  for (const step of held.steps) made.push(await recordStep(call, 'maria', row, session.id, step, today));
  await call('maria', closeSession, { params, body: {} });
  return { session: session.id, made };
};
