import type { CancelledSession, PlannedSession } from '../../../shared/domain/session.ts';
import { templateOf } from '../template/template-in-use.ts';
import type { Uses } from '../stores.ts';
import { fittedAgenda } from './planned-agenda.ts';

/** A session with an agenda that fits its length, if the calendar changed the length. */
export const fittedSession = async <Changed extends PlannedSession | CancelledSession>(
  stores: Uses<{ template: 'find' | 'published' }>,
  before: PlannedSession | CancelledSession,
  after: Changed,
  newId: () => string,
): Promise<Changed> =>
  after.minutes === before.minutes
    ? after
    : {
        ...after,
        agenda: fittedAgenda((await templateOf(stores, after)).template, after.minutes, after.agenda, newId),
      };
