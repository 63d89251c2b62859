import { z } from 'zod/mini';
import { AGENDA_ITEMS_MAX, AGENDA_TEXT_MAX } from '../domain/agenda.ts';
import { agendaItemId, rhythmId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';
import { expectedVersion, session, sessionParams } from './session-view.ts';

const pointText = z.string().check(z.trim(), z.minLength(1), z.maxLength(AGENDA_TEXT_MAX));

export const enterSection = endpoint({
  name: 'enterSection',
  method: 'POST',
  path: '/api/sessions/:id/section',
  summary: 'Go to a section; whoever does leads',
  params: sessionParams,
  body: z.object({ itemId: agendaItemId }),
  reply: session,
  refusals: { 409: ['not-live'] },
});

export const openClosing = endpoint({
  name: 'openClosing',
  method: 'POST',
  path: '/api/sessions/:id/closing',
  summary: 'Go to the closing, where what was settled is read back to both; whoever does leads',
  params: sessionParams,
  reply: session,
  refusals: { 409: ['not-live'] },
});

export const addAgendaItem = endpoint({
  name: 'addAgendaItem',
  method: 'POST',
  path: '/api/sessions/:id/agenda',
  summary: 'Something you want to raise; both see it at once',
  params: sessionParams,
  body: z.object({ text: pointText }),
  reply: session,
  refusals: { 409: ['session-closed'], 422: ['agenda-full'] },
});

export const bringPoint = endpoint({
  name: 'bringPoint',
  method: 'POST',
  path: '/api/rhythms/:id/points',
  summary: 'Something you want to raise: on the next agenda, or kept until there is one',
  params: z.object({ id: rhythmId }),
  body: z.object({ text: pointText }),
  reply: z.object({
    other: personRef,
    /** When the two next meet; null when nothing is planned. */
    next: z.nullable(instant),
  }),
  refusals: { 422: ['agenda-full'] },
});

export const adjustAgenda = endpoint({
  name: 'adjustAgenda',
  method: 'PUT',
  path: '/api/sessions/:id/agenda',
  summary: 'Another order, other minutes or fewer sections, for this session only',
  params: sessionParams,
  body: z.extend(expectedVersion, {
    items: z
      .array(z.object({ itemId: agendaItemId, minutes: z.int().check(z.minimum(0), z.maximum(120)) }))
      .check(z.minLength(2), z.maxLength(AGENDA_ITEMS_MAX)),
  }),
  reply: session,
  refusals: { 403: ['not-yours'], 409: ['changed', 'not-planned'], 422: ['agenda-unfit'] },
});

export const removeAgendaItem = endpoint({
  name: 'removeAgendaItem',
  method: 'DELETE',
  path: '/api/sessions/:id/agenda/:itemId',
  summary: 'Take back what you added',
  params: z.extend(sessionParams, { itemId: agendaItemId }),
  reply: session,
  refusals: { 403: ['not-yours'], 409: ['session-closed'] },
});
