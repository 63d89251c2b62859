import { EXTRA_MINUTES } from '../../../shared/domain/customer-meeting.ts';
import type { CustomerMeetingId, RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { begin, isLive, isOpen, isPlanned } from '../../../shared/domain/session.ts';
import type { PlannedSession } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { cardsOf } from './session-cards.ts';
import { plannedSession } from './planned-agenda.ts';
import { recommendedAt } from '../rhythm/recommendation.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import { templateInUse } from '../template/template-in-use.ts';
import { publishToPair } from '../use-case.ts';
import { endLeft, planEnd } from './end-session.ts';
import type { SessionEndStores } from './end-session.ts';
import { queueCalendarUpdate } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

type Extra = Readonly<{ id: CustomerMeetingId; rhythmId: RhythmId; startsAt: Instant | null }>;

/**
 * Takes an extra quarter of an hour before a customer meeting, outside the rhythm: it begins now, or is planned for a time before the
 * meeting, with its own meeting in both calendars if the rhythm is in them. A customer meeting can have one extra session.
 */
export const takeExtra: SessionUseCase<
  Extra,
  'not-found' | 'already-live' | 'already-prepared' | 'after-the-meeting' | 'day-in-the-past',
  RecommendationStores &
    SessionEndStores &
    Uses<{
      customerMeeting: 'find';
      outbox: 'add';
      publish: true;
      rhythm: 'lock';
      session: 'insert' | 'ofRhythm';
      template: 'find' | 'published';
    }>
> = async (context, { id, rhythmId, startsAt }) => {
  const { stores, me, now, newId } = context;
  const rhythm = await stores.rhythm.lock(rhythmId);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const meeting = await stores.customerMeeting.find(id);
  if (meeting?.rep !== rhythm.rep) return refuse('not-found');
  if (startsAt !== null && startsAt < now) return refuse('day-in-the-past');
  if (addMinutes(startsAt ?? now, startsAt === null ? 0 : EXTRA_MINUTES) > meeting.at)
    return refuse('after-the-meeting');

  await endLeft(stores, rhythm.id, now);
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const live = sessions.find(({ state }) => state === 'live');
  if (live && startsAt === null) return refuse('already-live', live);
  const taken = sessions.find((one) => one.origin === 'extra' && one.customerMeeting === id && isOpen(one));
  if (taken) return refuse('already-prepared', taken);

  const template = await templateInUse(stores, 'preparation', rhythm.manager);
  const planned: PlannedSession = {
    ...plannedSession(rhythm, 'preparation', template, startsAt ?? now, EXTRA_MINUTES, newId),
    ...{ chosenBy: me.id, customerMeeting: id, origin: 'extra' },
  };
  const session =
    startsAt === null ? begin(planned, me.id, await recommendedAt(stores, rhythm, now), now) : planned;
  await stores.session.insert(session);
  if (isLive(session)) await planEnd(stores, session);
  if (isPlanned(session)) {
    await stores.outbox.add(await cardsOf(stores, session, now));
    await queueCalendarUpdate(stores, session, rhythm, now, now);
  }
  await publishToPair(stores, rhythm, 'session', session.id);
  return ok(session);
};
