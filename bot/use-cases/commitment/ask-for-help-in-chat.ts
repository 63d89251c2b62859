import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { askForHelp } from './ask-for-help.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';
import type { Uses } from '../stores.ts';

/** Calls for help with a commitment (*Be om hjälp*). `next` is when the two meet and it goes first; null when nothing is planned. */
export const askForHelpInChat: UseCase<
  ExpectedVersion<CommitmentId>,
  Readonly<{ commitment: CommitmentView; next: Instant | null }>,
  'not-found' | 'changed' | 'not-open',
  CommitmentChangeStores & Uses<{ person: 'find'; session: 'ofRhythm' }>
> = async (context, input) => {
  const asked = await askForHelp(context, input);
  if (!asked.ok) return asked;
  const sessions = await context.stores.session.ofRhythm(asked.value.rhythmId);
  return ok({ commitment: asked.value, next: nextOf(sessions, context.now)?.startsAt ?? null });
};
