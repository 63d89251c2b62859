import { z } from 'zod/mini';
import { rhythmId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { getDevelopment } from './development.ts';
import { endpoint } from './endpoint.ts';
import { getRhythm } from './rhythm.ts';
import { nextSession } from './session-occasion.ts';
import { getRecommendation } from './session-subject.ts';

export const getManagerView = endpoint({
  name: 'getManagerView',
  method: 'GET',
  path: '/api/rhythms/:id/manager-view',
  summary:
    'What your manager’s page about you shows: the rep’s own to see, without private notes, guidance and ratings not shown yet',
  params: z.object({ id: rhythmId }),
  reply: z.object({
    next: z.nullable(nextSession),
    /** The suggested type of the next session, and why; null without a next one. */
    recommendation: z.nullable(getRecommendation.reply),
    page: getRhythm.reply,
    /** Only ratings that both have seen. */
    development: getDevelopment.reply,
    /** When the manager last opened the page; null when that isn't known. */
    openedAt: z.nullable(instant),
  }),
});
export type ManagerView = z.output<typeof getManagerView.reply>;
