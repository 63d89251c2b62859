import { useState } from 'react';
import type { PipelineForecast } from '../../../../shared/coaching/sections/pipeline-forecast.ts';
import { sayForecast, takeBackForecast } from '../../../../shared/contracts/session-work.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { ForecastDegree } from '../../../../shared/domain/forecast.ts';
import type { DealId } from '../../../../shared/domain/ids.ts';
import { useAction } from '../../../platform/api.ts';
import { useAhead } from './use-ahead.ts';
import { useCacheSession } from '../use-session.ts';

type Words = readonly Readonly<{ dealId: DealId; degree: ForecastDegree | null }>[];

/** Gives the forecast one deal at a time; the latest can be undone. Choices show before the server has answered. */
export const useSayForecast = ({ id }: Pick<SessionView, 'id'>, content: PipelineForecast) => {
  const { deals, isSaid } = content;
  const keep = useCacheSession();
  const say = useAction(sayForecast, {
    onDone: keep,
    sendsLater: true,
    onRefused: () => setAhead(null),
  });
  const [ahead, setAhead] = useAhead<Words>(content, say.isPending);
  const takeBack = useAction(takeBackForecast, { onDone: keep, sendsLater: true });
  // What an undo restores: null once undone, empty where nothing was said before, so that the whole forecast is taken back.
  const [before, setBefore] = useState<Words | null>(null);
  // Whether something was said here that the facts don't include yet.
  const [told, setTold] = useState(false);
  const degreeOf = (deal: PipelineForecast['deals'][number]): ForecastDegree | null =>
    (ahead?.find(({ dealId }) => dealId === deal.id) ?? deal).degree;
  const standing: Words = deals.map((deal) => ({ dealId: deal.id, degree: degreeOf(deal) }));
  const isAmong = (words: Words, dealId: DealId): boolean => words.some((one) => one.dealId === dealId);
  const tell = (words: Words) => {
    setTold(true);
    setAhead([...(ahead ?? []).filter(({ dealId }) => !isAmong(words, dealId)), ...words]);
    say.mutate({ params: { id }, body: { words: [...words] } });
  };
  const send = (words: Words) => {
    setBefore(isSaid || told ? standing.filter(({ dealId }) => isAmong(words, dealId)) : []);
    tell(words);
  };
  const undo = () => {
    if (before === null) return;
    setBefore(null);
    if (before.length > 0) {
      tell(before);
      return;
    }
    setTold(false);
    setAhead(null);
    takeBack.mutate({ params: { id } });
  };
  return {
    sending: say.isPending || takeBack.isPending,
    error: say.error ?? takeBack.error,
    degreeOf,
    say: (dealId: DealId, degree: ForecastDegree | null) => send([{ dealId, degree }]),
    /** Confirms that everything stands as it did last time. */
    confirm: () => send(standing),
    undo: before === null ? null : undo,
  };
};
