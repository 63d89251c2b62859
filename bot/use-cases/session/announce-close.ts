import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { REOPENS_WITHIN_MINUTES } from '../../../shared/domain/session.ts';
import type { ClosedSession } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { preparationCardOver } from './session-cards.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** When the rep is asked how useful the session was, in minutes after the close. */
const USEFULNESS_AFTER_MINUTES = 60;

/** The occasion on which the preparation card says that the session was held. */
const HELD = 'held';

/** The recap's key. A session that ended by itself has its own, since the other key's recap waits for the manager's answer. */
const recapKey = ({ id, endedByItself }: ClosedSession): string =>
  endedByItself ? `recap:${id}:finished` : `recap:${id}`;

/** The key of the question about usefulness. */
export const usefulnessKey = (id: SessionId): string => `useful:${id}`;

/** Keys of the close's messages that wait until it can no longer be taken back. */
export const closeKeys = (id: SessionId): readonly string[] => [
  `recap:${id}`,
  usefulnessKey(id),
  `prepare-over:${id}:${HELD}`,
];

/** When the end is announced: not while it may still be taken back. */
const toldAt = ({ endedByItself, origin }: ClosedSession, now: Instant): Instant =>
  endedByItself || origin === 'afterwards' ? now : addMinutes(now, REOPENS_WITHIN_MINUTES);

/** Announces to the two that a session has ended and counts. */
export const announceClose = async (
  { stores, now }: UseCaseContext<Uses<{ outbox: 'add'; person: 'find' }>>,
  session: ClosedSession,
): Promise<void> => {
  const rep = await stores.person.find(session.rep);
  await stores.outbox.add([
    preparationCardOver(session, session.startsAt, HELD, toldAt(session, now)),
    {
      key: recapKey(session),
      effect: { kind: 'recap', session: session.id, to: null },
      person: null,
      dueAt: toldAt(session, now),
    },
    ...(rep
      ? [
          {
            key: usefulnessKey(session.id),
            effect: { kind: 'usefulness' as const, session: session.id },
            person: rep.id,
            dueAt: nextWorkingMoment(rep, addMinutes(now, USEFULNESS_AFTER_MINUTES)),
          },
        ]
      : []),
  ]);
};
