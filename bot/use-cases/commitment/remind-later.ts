import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { isQuietAt } from '../../../shared/domain/quiet.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';
import { findCommitment, showCommitment } from './find-commitment.ts';
import { reminderAfterKey, reminderAgainKey, reminderBeforeKey } from './reminders.ts';

/** How long a reminder waits, in minutes. */
const LATER_MINUTES = 3 * 60;

/** When a reminder comes again: in three hours, or, where that is outside working hours, when work begins next. */
export const laterToday = (
  person: Pick<Person, 'zone' | 'hours' | 'daysOff' | 'quiet'>,
  now: Instant,
): Instant => {
  const at = nextWorkingMoment(person, addMinutes(now, LATER_MINUTES));
  return person.quiet !== null && isQuietAt(person.quiet, at) ? person.quiet.until : at;
};

/** Which of a commitment's two reminders. */
export type AskedReminder = 'before' | 'after';

/**
 * Has a reminder come again later the same day, once, and only if there is still something to ask. Asked for again it gives the same
 * moment. Refuses `not-open` when the commitment is answered, and `changed` when it has been moved or the reminder has come again already.
 */
export const remindLater: UseCase<
  Readonly<{ id: CommitmentId; asked: AskedReminder; due: CalendarDay }>,
  Readonly<{ commitment: CommitmentView; at: Instant }>,
  'not-found' | 'not-open' | 'changed',
  Uses<{ commitment: 'find'; outbox: 'add' | 'waitingUntil'; person: 'several'; rhythm: 'find' }>
> = async (context, { id, asked, due }) => {
  const { stores, me, now } = context;
  const found = await findCommitment(context, id);
  if (found?.commitment.owner !== me.id) return refuse('not-found');
  if (found.commitment.state !== 'open') return refuse('not-open');
  if (found.commitment.due !== due) return refuse('changed');
  const key = reminderAgainKey(asked, id, due);
  const first = asked === 'before' ? reminderBeforeKey(id, due) : reminderAfterKey(id, due);
  await stores.outbox.add([
    {
      ...{ key, person: me.id, dueAt: laterToday(me, now) },
      effect: { kind: 'again', asked, commitment: id, due },
    },
    followCardNow(first, me.id, 'later', now),
  ]);
  const at = await stores.outbox.waitingUntil(key);
  return at === null ? refuse('changed') : ok({ commitment: await showCommitment(context, found), at });
};
