import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import { managerOf, retryLater } from './calendar-effect.ts';
import { defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { EffectDefinition } from './effect.ts';
import { joinMeeting } from './join-meeting.ts';

const payload = z.object({ kind: z.literal('join-own-meeting'), session: sessionId });

/** How long Kadens waits before looking again for a meeting's missing link, in seconds. */
const LINK_AGAIN_SECONDS = 120;

/** Finds the chat of a session's own meeting, and adds Kadens to it. A link or a chat that doesn't exist yet is looked for again. */
export const joinOwnMeeting: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant }, { session: id }) => {
    const session = await stores.session.find(id);
    const rhythm = session && (await stores.rhythm.find(session.rhythm));
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    const eventId = session?.state === 'planned' ? session.entry?.id : undefined;
    if (!who || eventId === undefined) return voidComposition;
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const link = await calendar.joinUrl(who, eventId);
        if (!link.ok) return link.refusal === 'not-found' ? voidDelivery : retryLater(link);
        const joinUrl = link.value;
        if (joinUrl === null)
          return { outcome: { state: 'retry', why: 'no-link', retryAfterSeconds: LINK_AGAIN_SECONDS } };
        return joinMeeting(calendar, who, joinUrl, async (context, meeting) => {
          await context.stores.session.keepOwnMeeting(id, { joinUrl, ...meeting });
          await publishToPair(context.stores, rhythm, 'rhythm');
        });
      },
    };
  },
);
