import { wordsStanding } from '../../../shared/coaching/forecast-facts.ts';
import { dealsInForecast } from '../../../shared/coaching/sections/pipeline-forecast.ts';
import { countedValue } from '../../../shared/domain/deal.ts';
import type { Forecast, ForecastDegree } from '../../../shared/domain/forecast.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen, withContent } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { gatherSectionFacts } from './gather-section-facts.ts';
import type { SectionFactsStores } from './gather-section-facts.ts';

type SpokenWord = Readonly<{ dealId: DealId; degree: ForecastDegree | null }>;

/**
 * Stores the rep's degree for deals that close in the period; null takes a deal's back. The first one said in a session also
 * stores last time's for the other deals, as the screen showed them filled in.
 */
export const sayForecast: SessionUseCase<
  Readonly<{ id: SessionId; words: readonly SpokenWord[] }>,
  'not-found' | 'session-closed' | 'changed',
  SessionChangeStores & SectionFactsStores & Uses<{ forecast: 'remove' | 'save' }>
> = (context, { id, words }) =>
  changeSession(context, id, async (session) => {
    const { stores, now } = context;
    if (!isOpen(session)) return refuse('session-closed');
    const facts = await gatherSectionFacts(context, session);
    if (words.some(({ dealId }) => !facts.deals.some((deal) => deal.id === dealId)))
      return refuse('not-found');
    const closing = dealsInForecast(facts);
    // The deal has been closed, paused or moved beyond the period since it was shown.
    if (words.some(({ dealId }) => !closing.some((deal) => deal.id === dealId))) return refuse('changed');
    const standing = wordsStanding(facts.forecast);
    const spoken = new Map(words.map(({ dealId, degree }) => [dealId, degree]));
    const forecast: Forecast = {
      ...facts.forecast.period,
      ...{ session: id, rhythm: session.rhythm, at: now },
      words: closing.flatMap((one) => {
        const { id: deal } = one;
        const word = spoken.get(deal);
        const degree = word === undefined ? standing.get(deal)?.degree : word;
        return degree == null ? [] : [{ deal, degree, value: countedValue(one) }];
      }),
    };
    if (forecast.words.length === 0) {
      await stores.forecast.remove(id);
      return ok(session);
    }
    await stores.forecast.save(forecast);
    return ok(withContent(session));
  });

/** Removes the session's forecast: last time's stands again. */
export const takeBackForecast: SessionUseCase<
  Readonly<{ id: SessionId }>,
  'not-found' | 'session-closed',
  SessionChangeStores & Uses<{ forecast: 'remove' }>
> = (context, { id }) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    await context.stores.forecast.remove(id);
    return ok(session);
  });
