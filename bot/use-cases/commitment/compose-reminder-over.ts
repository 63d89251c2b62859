import { isHelpWanted } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { BundlePart } from '../chat-message.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import type { Uses } from '../stores.ts';
import { participantsOf } from '../use-case.ts';
import { commitmentView } from './commitment-view.ts';
import { reminderAgainKey } from './reminders.ts';

type Reminder = Readonly<{
  /** Which of the two it was; null for one that came again already. */
  asked: 'before' | 'after' | null;
  /** The day that it was about. */
  due: CalendarDay;
  sentAt: Instant;
  now: Instant;
  /** Why it no longer asks, if only time has passed. */
  ended: 'superseded' | 'passed' | null;
}>;

/** What a reminder that was sent says once it no longer asks: its answer, wherever that was given. Null while it asks. */
export const composeReminderOver = async (
  stores: Uses<{
    commitment: 'find';
    outbox: 'sentMessage' | 'waitingUntil';
    person: 'several';
    rhythm: 'find';
    session: 'ofRhythm';
  }>,
  id: CommitmentId,
  { asked, due, sentAt, now, ended }: Reminder,
): Promise<BundlePart | null> => {
  const commitment = await stores.commitment.find(id);
  const rhythm = commitment && (await stores.rhythm.find(commitment.rhythm));
  if (!rhythm || commitment.disputedAt !== null) return { kind: 'question-over', about: 'nothing' };
  const people = await participantsOf(stores, [rhythm]);
  const over = {
    kind: 'commitment-over' as const,
    commitment: commitmentView(commitment, rhythm, people, commitment.owner, now),
  };
  if (commitment.state !== 'open') return { ...over, what: 'answered' };
  if (commitment.due !== due) return { ...over, what: 'moved' };
  const again = asked === null ? null : reminderAgainKey(asked, id, due);
  const at = again === null ? null : await stores.outbox.waitingUntil(again);
  if (at !== null) return { ...over, what: 'later', at };
  if (again !== null && (await stores.outbox.sentMessage(again))) return { ...over, what: 'superseded' };
  if (ended !== null) return { ...over, what: ended };
  const { helpWantedAt } = commitment;
  if (helpWantedAt === null || helpWantedAt < sentAt || !isHelpWanted(commitment, now)) return null;
  const next = nextOf(await stores.session.ofRhythm(rhythm.id), now)?.startsAt ?? null;
  return { ...over, what: 'help', next };
};
