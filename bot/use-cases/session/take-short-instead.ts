import { SHORT_MINUTES, shortInstead } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { agreedZone } from '../rhythm/agreed-zone.ts';
import type { Uses } from '../stores.ts';
import { agendaAt } from './change-length.ts';
import { changePlan } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';
import { followMove } from './move-session.ts';
import type { MovingStores } from './move-session.ts';
import { sessionsAround } from './sessions-around.ts';

/**
 * Replaces a cancelled session with a quarter of an hour at another time, with the points people had added. Whoever asks first gets
 * it: the session is then no longer cancelled.
 */
export const takeShortInstead: SessionUseCase<
  Readonly<{ id: SessionId; startsAt: Instant }>,
  'not-found' | 'already-started' | 'not-planned' | 'time-passed' | 'clashes',
  MovingStores & Uses<{ template: 'published' }>
> = (context, { id, startsAt }) =>
  changePlan(
    context,
    id,
    async (session, rhythm) => {
      const zone = await agreedZone(context.stores, rhythm);
      const around = await sessionsAround(context.stores, session, rhythm, zone);
      const agenda = await agendaAt(context, session, SHORT_MINUTES);
      return shortInstead(session, context.me.id, { startsAt, agenda }, around, context.now);
    },
    (session, rhythm) => followMove(context, session, rhythm),
  );
