import type { z } from 'zod';
import { stepsIn } from '../../../shared/capture/understand.ts';
import type { debriefMeeting as contract } from '../../../shared/contracts/debrief.ts';
import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { CustomerMeetingId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { publishToSalesViewers } from '../deal/sales-access.ts';
import { recordCommitment } from '../commitment/record-commitment.ts';
import type { CommitmentRecordingStores, NewCommitment } from '../commitment/record-commitment.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import { debriefView } from './debrief-view.ts';
import { debriefKey } from './plan-debrief.ts';
import type { Uses } from '../stores.ts';

/** The rhythm in which to follow up a customer meeting: the one that prepared for it, else the rep's latest. */
export const rhythmFor = async (
  { stores }: Pick<UseCaseContext<Uses<{ rhythm: 'ofRep'; session: 'ofRhythm' }>>, 'stores'>,
  { id, rep }: CustomerMeeting,
): Promise<Rhythm | null> => {
  const rhythms = await stores.rhythm.ofRep(rep);
  for (const rhythm of rhythms) {
    const sessions = await stores.session.ofRhythm(rhythm.id);
    if (sessions.some(({ customerMeeting }) => customerMeeting === id)) return rhythm;
  }
  return rhythms.reduce<Rhythm | null>(
    (latest, one) => (latest && latest.startedOn >= one.startedOn ? latest : one),
    null,
  );
};

type StepDraft = Pick<NewCommitment, 'ownerId' | 'text' | 'due'>;

/** The commitment that the rep wrote; words that can't be read as one are kept as they are, without a day. */
const stepFrom = async (
  { stores, me, now }: UseCaseContext<Uses<{ person: 'several' }>>,
  rhythm: Rhythm,
  text: string,
): Promise<StepDraft> => {
  const people = await participantsOf(stores, [rhythm]);
  const [read] = stepsIn(text, {
    locale: me.language,
    today: dayAt(now, me.zone),
    daysOff: me.daysOff,
    speaker: me.id,
    participants: [
      { id: rhythm.manager, name: people.get(rhythm.manager)?.name ?? '', role: 'manager' },
      { id: rhythm.rep, name: people.get(rhythm.rep)?.name ?? '', role: 'rep' },
    ],
  });
  const ownerId = read?.ownerId === rhythm.manager ? rhythm.manager : rhythm.rep;
  return { ownerId, text: read?.text ?? text, due: read?.due ?? null };
};

type RecordedStep = Pick<z.output<typeof contract.reply>, 'step' | 'dayRefused'>;

/** Records it as a commitment. A day that no commitment can have is left out, and the rep's words are kept whole. */
const recordStep = async (
  context: UseCaseContext<CommitmentRecordingStores>,
  { id }: Rhythm,
  read: StepDraft,
  answers: Readonly<{ step: string; customer: string }>,
): Promise<RecordedStep> => {
  const record = (step: StepDraft) =>
    recordCommitment('chat')(context, { ...step, rhythmId: id, sessionId: null, serves: answers.customer });
  const recorded = await record(read);
  if (recorded.ok) return { step: recorded.value, dayRefused: null };
  const dayless = await record({ ...read, text: answers.step, due: null });
  if (!dayless.ok || recorded.refusal === 'not-found' || recorded.refusal === 'session-closed')
    throw new Error(`a step that was read could not be recorded: ${recorded.refusal}`);
  return { step: dayless.value, dayRefused: recorded.refusal };
};

/**
 * Stores the rep's answers to the three questions of the day after a customer meeting, once. What was decided and what surprised
 * opens the next follow-up; the next step becomes a commitment like any other. Without answers the meeting is only marked as done.
 * `inCard`: in the card that asked, which the answer to the tap replaces.
 */
export const debriefMeeting: UseCase<
  Readonly<{ id: CustomerMeetingId; decided: string; surprised: string; step: string; inCard?: boolean }>,
  z.output<typeof contract.reply>,
  'not-found' | 'not-held-yet' | 'already-debriefed',
  CommitmentRecordingStores &
    Uses<{
      customerMeeting: 'find' | 'insertDebrief' | 'save';
      rhythm: 'ofRep';
      session: 'ofRhythm';
    }>
> = async (context, { id, decided, surprised, step, inCard = false }) => {
  const { stores, me, now } = context;
  const meeting = await stores.customerMeeting.find(id);
  if (meeting?.rep !== me.id) return refuse('not-found');
  const rhythm = await rhythmFor(context, meeting);
  if (!rhythm) return refuse('not-found');
  if (meeting.at > now) return refuse('not-held-yet');
  const isFirst =
    meeting.debriefedAt === null &&
    (await stores.customerMeeting.save({ ...meeting, debriefedAt: now }, meeting.version));
  if (!isFirst) return refuse('already-debriefed');

  const debriefed = {
    meeting: id,
    rep: me.id,
    decided: decided || null,
    surprised: surprised || null,
    at: now,
  };
  if (decided || surprised) await stores.customerMeeting.insertDebrief(debriefed);
  if (!inCard) await stores.outbox.add([followCardNow(debriefKey(meeting), me.id, 'debriefed', now)]);
  await publishToSalesViewers(stores, me.id);
  const debrief = debriefView({ ...debriefed, customer: meeting.customer, metAt: meeting.at });
  if (!step) return ok({ debrief, step: null, dayRefused: null });
  const read = await stepFrom(context, rhythm, step);
  return ok({ debrief, ...(await recordStep(context, rhythm, read, { step, customer: meeting.customer })) });
};
