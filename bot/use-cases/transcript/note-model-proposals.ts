import { quotedProposals } from '../../../shared/capture/quoted-proposals.ts';
import type { ModelProposal, QuotedProposal } from '../../../shared/capture/quoted-proposals.ts';
import { personId, transcriptProposalId } from '../../../shared/domain/ids.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { startOf } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { SpokenLine } from '../../../shared/domain/spoken-line.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { PROPOSALS_MAX } from '../../../shared/domain/transcript.ts';
import { isModelAllowed } from '../model/model-permission.ts';
import { lockSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { People, UseCaseContext } from '../use-case.ts';
import { standingReview } from './transcript-view.ts';

type Stores = Uses<{
  model: 'answers' | 'setting';
  person: 'several';
  session: 'lock';
  transcript: 'find' | 'proposals' | 'setAside';
}>;

/** What stands on what was said, by the reader's own days off, counted from the day it was said. A day that has passed is asked for anew. */
const readBack = (
  { me, now }: UseCaseContext<unknown>,
  session: Session,
  people: People,
  lines: readonly SpokenLine[],
  proposals: readonly ModelProposal[],
): readonly QuotedProposal[] => {
  const today = dayAt(now, me.zone);
  const context = {
    ...{ locale: me.language, daysOff: me.daysOff, speaker: '' },
    today: dayAt(startOf(session) ?? session.startsAt, me.zone),
    participants: [
      { ...nameOf(people, session.manager), role: 'manager' as const },
      { ...nameOf(people, session.rep), role: 'rep' as const },
    ],
  };
  return quotedProposals(proposals, lines, context).map((one) => ({
    ...one,
    due: one.due !== null && one.due < today ? null : one.due,
  }));
};

/**
 * Sets aside what a model has proposed from a piece, until all is read; nobody sees it before. Where the transcript was stopped, or either
 * took the permission back, while the model read, all of it is dropped. `proposals` null: it gave no answer.
 */
export const noteModelProposals = async (
  context: UseCaseContext<Stores>,
  { id, lines }: Readonly<{ id: SessionId; lines: readonly SpokenLine[] }>,
  proposals: readonly ModelProposal[] | null,
): Promise<
  Result<Readonly<{ now: Instant; isRead: boolean }>, 'not-found' | 'transcript-stopped' | 'model-off'>
> => {
  const { stores, me, newId, now } = context;
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  const review = await standingReview(context, session);
  if (review?.by !== me.id || review.proposed !== null) return refuse('transcript-stopped');
  if (!(await isModelAllowed(stores, session, me.id))) return refuse('model-off');
  if (proposals === null) return ok({ now, isRead: false });
  const people = await participantsOf(stores, [session]);
  const before = await stores.transcript.proposals(id);
  const added = readBack(context, session, people, lines, proposals)
    .slice(0, PROPOSALS_MAX - before.length)
    .map(({ ownerId, ...proposal }, index) => ({
      ...proposal,
      id: transcriptProposalId.parse(newId()),
      session: id,
      position: before.length + index,
      owner: ownerId === null ? null : personId.parse(ownerId),
      byModel: true,
    }));
  await stores.transcript.setAside(added);
  return ok({ now, isRead: true });
};
