import type { MeetingView } from '../../../shared/contracts/session.ts';
import { ok } from '../../../shared/domain/result.ts';
import { sessionShown } from '../../../shared/domain/current-session.ts';
import { NEAREST_HOURS, otherThan } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { readSession } from './get-session.ts';
import type { SessionReadingStores } from './get-session.ts';
import type { Uses } from '../stores.ts';

type Query = Readonly<{
  chatId?: string | undefined;
  meetingId?: string | undefined;
  with?: 'session' | undefined;
}>;

/** The rhythm of a Teams meeting and its session at this moment; null for a meeting that is not one of the actor's 1:1s. */
export const findMeeting: UseCase<
  Query,
  Readonly<{ meeting: MeetingView | null }>,
  never,
  SessionReadingStores & Uses<{ rhythm: 'ofMeeting' }>
> = async (context, { chatId, meetingId, with: asked }) => {
  const { stores, me, now } = context;
  const found = await stores.rhythm.ofMeeting(chatId ?? null, meetingId ?? null);
  const rhythm = found.find((one) => maySeeRhythm(one, me.id));
  if (!rhythm) return ok({ meeting: null });
  const near = await stores.session.ofRhythms([rhythm.id], addMinutes(now, -NEAREST_HOURS * 60));
  const session = sessionShown(near, now);
  const meeting: MeetingView = {
    rhythmId: rhythm.id,
    sessionId: session?.id ?? null,
    session: session && asked === 'session' ? await readSession(context, session) : null,
    other: nameOf(await participantsOf(stores, [rhythm]), otherThan(rhythm, me.id)),
    you: rhythm.manager === me.id ? 'manager' : 'rep',
  };
  return ok({ meeting });
};
