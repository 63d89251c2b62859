import type { MeetingView } from '../../../shared/contracts/session.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { sessionShown } from '../../../shared/domain/current-session.ts';
import { NEAREST_HOURS, otherThan } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { atOnce } from '../at-once.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { readSession } from './get-session.ts';
import type { SessionReadingStores } from './get-session.ts';
import type { Uses } from '../stores.ts';

type Query = Readonly<{
  chatId?: string | undefined;
  meetingId?: string | undefined;
  with?: 'session' | undefined;
}>;

/** What is asked along with who the actor is. */
export const askForMeeting = (
  { rhythm }: Uses<{ rhythm: 'ofMeeting' | 'ofPerson' }>,
  person: PersonId,
  { chatId, meetingId }: Query,
) =>
  atOnce({
    found: rhythm.ofMeeting(chatId ?? null, meetingId ?? null),
    pairs: rhythm.ofPerson(person),
  });

/** The rhythm of a Teams meeting and its session at this moment; null for a meeting that is not one of the actor's 1:1s. */
export const findMeeting = async (
  context: UseCaseContext<SessionReadingStores>,
  { with: asked }: Query,
  { found, pairs }: Awaited<ReturnType<typeof askForMeeting>>,
): Promise<Result<Readonly<{ meeting: MeetingView | null }>, never>> => {
  const { stores, me, now } = context;
  const rhythm = found.find((one) => maySeeRhythm(one, me.id));
  if (!rhythm) return ok({ meeting: null });
  const near = await stores.session.ofRhythms([rhythm.id], addMinutes(now, -NEAREST_HOURS * 60));
  const session = sessionShown(near, now);
  const { people, shown } = await atOnce({
    people: participantsOf(stores, [rhythm]),
    shown: session && asked === 'session' ? readSession(context, session, pairs) : null,
  });
  const meeting: MeetingView = {
    rhythmId: rhythm.id,
    sessionId: session?.id ?? null,
    session: shown,
    other: nameOf(people, otherThan(rhythm, me.id)),
    you: rhythm.manager === me.id ? 'manager' : 'rep',
  };
  return ok({ meeting });
};
