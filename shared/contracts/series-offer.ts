import { z } from 'zod/mini';
import { rhythmId } from '../domain/ids.ts';
import { seriesHindrances } from '../domain/series-offer.ts';
import { calendarDay } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { graphId } from './graph-id.ts';
import { cadence, mix, rhythm } from './rhythm.ts';

const seriesOffer = z.object({
  seriesId: graphId,
  cadence: z.omit(cadence, { mix: true, thinning: true }),
  /** The last day of the series; null if it has no end. */
  lastDay: z.nullable(calendarDay),
});
export type SeriesOfferView = z.output<typeof seriesOffer>;

const pairSeries = z.object({
  rhythmId,
  /** The likeliest first, at most three. */
  offers: z.array(seriesOffer),
  /** Why none of the existing series can be taken over; null if one can, or there is none. */
  hindrance: z.nullable(z.enum(seriesHindrances)),
});

export const findSeries = endpoint({
  name: 'findSeries',
  method: 'GET',
  path: '/api/team/series',
  summary: 'The 1:1s that you have in your calendar already, with those you coach whose rhythm isn’t booked',
  reply: z.object({
    pairs: z.array(pairSeries),
    /** Why the calendar could not be searched; null if it was. */
    missing: z.nullable(z.enum(['leave', 'no-answer'])),
  }),
});

export const adoptSeries = endpoint({
  name: 'adoptSeries',
  method: 'POST',
  path: '/api/rhythms/:id/series',
  summary: 'Make a 1:1 that is in your calendar the rhythm; nothing is changed in the calendar',
  params: z.object({ id: rhythmId }),
  body: z.object({ version, seriesId: graphId, mix }),
  reply: rhythm,
  refusals: {
    403: ['consent-needed'],
    409: ['changed', 'rhythm-booked', 'series-gone', 'series-taken'],
    422: ['series-unfit', 'mix-too-dense', 'mix-too-soon'],
    503: ['calendar-unavailable'],
  },
});
