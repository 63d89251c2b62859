import { namedIn } from '../../../shared/coaching/name-in-text.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Commitment, Source } from '../../../shared/domain/commitment.ts';
import { commitmentId } from '../../../shared/domain/ids.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { takesAdditions } from '../../../shared/domain/recap.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { mayRecordFor, mayWorkIn } from '../../../shared/domain/visibility.ts';
import { atOnce } from '../at-once.ts';
import { participantsOf, publishToPair, todayOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { commitmentView } from './commitment-view.ts';
import { dayAhead } from './find-commitment.ts';
import { planReminders } from './reminders.ts';
import type { Uses } from '../stores.ts';
import { followInTodo } from '../todo/look-at-todo.ts';

export type NewCommitment = Readonly<{
  rhythmId: RhythmId;
  sessionId: SessionId | null;
  ownerId: PersonId;
  text: string;
  due: CalendarDay | null;
  serves: string | null;
  plan?: string | null;
  /** The first day it may be due on, for what was promised earlier; today where it isn't said. */
  from?: CalendarDay;
  /** When it was first recorded, if it was then removed from the live session. */
  recordedAt?: Instant | null;
}>;

/** The store functions that recording a commitment uses. */
export type CommitmentRecordingStores = Uses<{
  commitment: 'insert' | 'note';
  deal: 'ofRep';
  outbox: 'add';
  person: 'several';
  publish: true;
  rhythm: 'find';
  session: 'lock';
  todo: 'find';
}>;

/** The moment it counts as recorded: `first` if that lies within the live session, otherwise now. */
const recordedIn = (session: Session | null, first: Instant | null, now: Instant): Instant =>
  first !== null && session?.state === 'live' && first >= session.startedAt && first < now ? first : now;

/** The rep's open deal that the commitment names, used as what it serves where nobody has said; null where it names none. */
const dealNamed = async (
  { deal }: Uses<{ deal: 'ofRep' }>,
  { rep }: Pick<Rhythm, 'rep'>,
  text: string,
): Promise<string | null> => namedIn(text, (await deal.ofRep(rep)).filter(isOpenDeal))?.name ?? null;

/** Records a commitment for either of the two, in a session, soon after its close, or between sessions. */
export const recordCommitment =
  (
    source: Source,
  ): UseCase<
    NewCommitment,
    CommitmentView,
    'not-found' | 'session-closed' | 'day-in-the-past' | 'day-too-far',
    CommitmentRecordingStores
  > =>
  async ({ stores, me, now, newId }, input) => {
    const rhythm = await stores.rhythm.find(input.rhythmId);
    if (!rhythm || !mayRecordFor(rhythm, me.id, input.ownerId)) return refuse('not-found');
    const session = input.sessionId === null ? null : await stores.session.lock(input.sessionId);
    if (input.sessionId !== null) {
      if (session?.rhythm !== rhythm.id) return refuse('not-found');
      if (!takesAdditions(session, now)) return refuse('session-closed');
    }
    // What was going on when the rhythm ended is still carried to its end.
    if (!mayWorkIn(rhythm, me.id) && session?.state !== 'live') return refuse('not-found');
    const people = await participantsOf(stores, [rhythm]);
    const day = dayAhead(input.due, input.from ?? todayOf(people, input.ownerId, now));
    if (!day.ok) return day;

    const commitment: Commitment = {
      id: commitmentId.parse(newId()),
      version: 1,
      rhythm: rhythm.id,
      session: input.sessionId,
      owner: input.ownerId,
      text: input.text,
      due: input.due,
      serves: input.serves ?? (await dealNamed(stores, rhythm, input.text)),
      plan: input.plan ?? null,
      state: 'open',
      moves: 0,
      helpWantedAt: null,
      helpTalkAt: null,
      disputedAt: null,
      recordedBy: me.id,
      recordedAt: recordedIn(session ?? null, input.recordedAt ?? null, now),
      source,
      handedFrom: null,
    };
    await stores.commitment.insert(commitment);
    await atOnce({
      event: stores.commitment.note({ commitment: commitment.id, at: now, by: me.id, what: 'recorded' }),
      reminders: planReminders(stores, commitment, rhythm, now),
      todo: followInTodo(stores, commitment, now),
      published: publishToPair(stores, rhythm, 'commitment', input.sessionId),
    });
    return ok(commitmentView(commitment, rhythm, people, me.id, now));
  };
