import { z } from 'zod';
import { rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({
  kind: z.literal('calendar-changed'),
  rhythm: rhythmId,
  what: z.enum(['cancelled', 'declined', 'series-removed']),
  session: z.nullable(sessionId),
});

/**
 * To the manager: what somebody did in the calendar that leaves the two without a time, and what can be done about it; void once
 * there is one again, or its time has passed.
 */
export const calendarChanged: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { rhythm: id, what, session: about }) => {
    const rhythm = await stores.rhythm.find(id);
    if (!rhythm) return null;
    const rep = nameOf(await participantsOf(stores, [rhythm]), rhythm.rep);
    if (what === 'series-removed')
      return rhythm.calendar === 'removed'
        ? { kind: 'calendar-changed' as const, what, rhythm: id, rep }
        : null;
    const session = about && (await stores.session.find(about));
    if (!session || session.startsAt <= now) return null;
    const holds =
      what === 'cancelled'
        ? session.state === 'cancelled' && session.cancellation.reason === 'calendar'
        : session.state === 'planned' && session.entry?.declined === true;
    if (!holds) return null;
    const next = nextOf(await stores.session.ofRhythm(id), session.startsAt);
    return {
      kind: 'calendar-changed' as const,
      ...{ what, rhythm: id, rep, session: sessionLine(session), next: next?.startsAt ?? null },
    };
  },
);
