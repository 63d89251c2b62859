import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { isHelpWanted } from '../../../shared/domain/commitment.ts';
import { HELP_TALK_HORIZON_DAYS, HELP_TALK_MINUTES } from '../../../shared/domain/help-talk.ts';
import type { HelpTalk } from '../../../shared/domain/help-talk.ts';
import { helpTalkId } from '../../../shared/domain/ids.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import { findCommitment, showCommitment } from '../commitment/find-commitment.ts';
import type { ConsentState } from '../calendar-refusal.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { announceHelpTalk } from './announce-help-talk.ts';

const HORIZON_MINUTES = HELP_TALK_HORIZON_DAYS * 24 * 60;

type Booking = Readonly<{ id: CommitmentId; startsAt: Instant; inCalendars: boolean }>;

/**
 * *Ta tio minuter*: the manager sets minutes aside for a commitment that the rep wants help with, which answers the call for help. Of two
 * taps the first counts: the second is refused with what is booked. Without permission to write to the calendar nothing is booked,
 * unless the booking is to stay out of the calendars.
 */
export const bookHelpTalk = async (
  context: UseCaseContext<
    Uses<{
      commitment: 'find' | 'lock' | 'save';
      helpTalk: 'insert';
      outbox: 'add';
      person: 'find' | 'several';
      publish: true;
      rhythm: 'find' | 'lock';
    }>
  >,
  { id, startsAt, inCalendars }: Booking,
  consent: ConsentState,
): Promise<
  Result<
    CommitmentView,
    'not-found' | 'already-booked' | 'not-open' | 'time-passed' | 'month-too-far' | 'consent-needed',
    CommitmentView
  >
> => {
  const { stores, me, now, newId } = context;
  const seen = await findCommitment(context, id);
  const rhythm = seen && (await stores.rhythm.lock(seen.rhythm.id));
  const commitment = seen && (await stores.commitment.lock(id));
  if (!rhythm || !commitment || !mayLead(rhythm, me.id) || commitment.owner !== rhythm.rep)
    return refuse('not-found');
  if (!isHelpWanted(commitment, now)) return refuse('not-open');
  if (commitment.helpTalkAt !== null)
    return refuse('already-booked', await showCommitment(context, { commitment, rhythm }));
  if (startsAt <= now) return refuse('time-passed');
  if (startsAt > addMinutes(now, HORIZON_MINUTES)) return refuse('month-too-far');
  if (inCalendars && consent === 'consent-needed') return refuse('consent-needed');

  const talk: HelpTalk = {
    id: helpTalkId.parse(newId()),
    ...{ rhythm: rhythm.id, manager: rhythm.manager, rep: rhythm.rep, commitment: id },
    ...{ startsAt, minutes: HELP_TALK_MINUTES, bookedBy: me.id, bookedAt: now },
    ...{ cancelledAt: null, eventId: null },
  };
  await stores.helpTalk.insert(talk);
  const answered = { ...commitment, helpTalkAt: startsAt };
  await stores.commitment.save(answered, commitment.version);
  await announceHelpTalk(stores, talk, 'booked', inCalendars, now);
  await publishToPair(stores, rhythm, 'commitment');
  return ok(
    await showCommitment(context, {
      commitment: { ...answered, version: commitment.version + 1 },
      rhythm,
    }),
  );
};
