import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { atOnce } from '../at-once.ts';
import { nearestSessions } from '../session/nearest-sessions.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** A meeting's chat; `meetingId` is null for a meeting that is not in the calendar. */
export type MeetingChat = Readonly<{ chatId: string; meetingId: string | null }>;

/** A manager and a rep, one of whom is the actor; `session` is the live one, or the one this meeting belongs to. */
export type ChatPair = Readonly<{
  rhythm: RhythmId;
  manager: PersonRef;
  rep: PersonRef;
  session: SessionId | null;
}>;

/** The meeting's pairs that the actor belongs to; in the actor's own chat (null) every pair they belong to. */
export const findChatPairs = async (
  {
    stores,
    me,
    now,
  }: UseCaseContext<Uses<{ person: 'several'; rhythm: 'ofMeeting' | 'ofPerson'; session: 'ofRhythms' }>>,
  meeting: MeetingChat | null,
): Promise<readonly ChatPair[]> => {
  const found = meeting
    ? await stores.rhythm.ofMeeting(meeting.chatId, meeting.meetingId)
    : await stores.rhythm.ofPerson(me.id);
  const rhythms = found.filter((rhythm) => maySeeRhythm(rhythm, me.id));
  const { people, sessionOf } = await atOnce({
    people: participantsOf(stores, rhythms),
    sessionOf: nearestSessions(stores, rhythms, now),
  });
  return rhythms.map((rhythm) => {
    const session = sessionOf(rhythm);
    const isMeant = session !== null && (meeting !== null || session.state === 'live');
    return {
      rhythm: rhythm.id,
      manager: nameOf(people, rhythm.manager),
      rep: nameOf(people, rhythm.rep),
      session: isMeant ? session.id : null,
    };
  });
};
