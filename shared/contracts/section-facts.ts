import { z } from 'zod/mini';
import { inBoth } from '../coaching/in-both.ts';
import { sectionContent } from '../coaching/section-content.ts';
import { agendaItemId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { sessionParams } from './session-view.ts';

export const getSectionFacts = endpoint({
  name: 'getSectionFacts',
  method: 'GET',
  path: '/api/sessions/:id/facts',
  summary: 'What each section of a session brings to the two: facts that are known already',
  params: sessionParams,
  reply: z.object({
    now: instant,
    /** Only the agenda's items that show something. */
    sections: z.array(
      z.object({
        itemId: agendaItemId,
        content: z.nullable(sectionContent),
        /** The questions if the facts decide them; null if the section's own apply. */
        questions: z.nullable(z.array(inBoth)),
      }),
    ),
  }),
});
