import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import { findCommitment, showCommitment } from '../commitment/find-commitment.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { announceHelpTalk } from './announce-help-talk.ts';

/** Cancels the minutes before they begin: the call for help is unanswered again, and whoever was told of them is told this too. */
export const cancelHelpTalk: UseCase<
  Readonly<{ id: CommitmentId }>,
  CommitmentView,
  'not-found' | 'not-booked',
  Uses<{
    commitment: 'find' | 'lock' | 'save';
    helpTalk: 'cancel' | 'standingFor';
    outbox: 'add';
    person: 'find' | 'several';
    publish: true;
    rhythm: 'find' | 'lock';
  }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  const seen = await findCommitment(context, id);
  const rhythm = seen && (await stores.rhythm.lock(seen.rhythm.id));
  const commitment = seen && (await stores.commitment.lock(id));
  if (!rhythm || !commitment || !mayLead(rhythm, me.id)) return refuse('not-found');
  const talk = await stores.helpTalk.standingFor(id);
  if (!talk || talk.startsAt <= now) return refuse('not-booked');
  await stores.helpTalk.cancel(talk.id, now);
  const unanswered = { ...commitment, helpTalkAt: null };
  await stores.commitment.save(unanswered, commitment.version);
  await announceHelpTalk(stores, talk, 'cancelled', true, now);
  await publishToPair(stores, rhythm, 'commitment');
  return ok(
    await showCommitment(context, { commitment: { ...unanswered, version: commitment.version + 1 }, rhythm }),
  );
};
