import { z } from 'zod';
import { personId, rhythmId, sessionId } from '../../../shared/domain/ids.ts';
import type { CommitmentId, SessionId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import { say } from '../../../shared/words/say.ts';
import { commitment as commitmentContract } from '../../../shared/contracts/commitment.ts';
import { composePreparation } from '../../use-cases/session/compose-preparation.ts';
import { askForHelpInChat } from '../../use-cases/commitment/ask-for-help-in-chat.ts';
import { changeCommitment } from '../../use-cases/commitment/change-commitment.ts';
import { getCommitment } from '../../use-cases/commitment/get-commitment.ts';
import { keepCommitment } from '../../use-cases/commitment/keep-commitment.ts';
import { listOpenCommitments } from '../../use-cases/commitment/list-open-commitments.ts';
import { moveCommitment } from '../../use-cases/commitment/move-commitment.ts';
import { recordCommitment } from '../../use-cases/commitment/record-commitment.ts';
import { debriefMeeting } from '../../use-cases/debrief/debrief-meeting.ts';
import { runIdempotently } from '../../use-cases/run-use-case.ts';
import { addAgendaItem } from '../../use-cases/session/change-agenda.ts';
import { findSession } from '../../use-cases/session/find-session.ts';
import { rateUsefulness } from '../../use-cases/session/rate-usefulness.ts';
import { recordDecision } from '../../use-cases/session/record-decision.ts';
import type { CardAction } from '../card-action.ts';
import { helpNotedCard, keptCard, movedCard, settledCard } from '../cards/answered-card.ts';
import { capturedCard } from '../cards/captured-card.ts';
import { givenNameOf, userLine } from '../cards/card.ts';
import { commitmentCard } from '../cards/commitment-card.ts';
import { debriefedCard } from '../cards/debrief-card.ts';
import { listCard } from '../cards/list-card.ts';
import { preparationCard, usefulnessAnsweredCard } from '../cards/session-card.ts';
import { choiceOf, sentenceCard } from '../cards/choice-card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused, refusedWith } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import { refusalInWords } from '../refusal.ts';
import { moveInWords } from './move-commitment.ts';
import { raisePoint } from './raise-point.ts';

type ActionOf<Verb extends CardAction['verb']> = Extract<CardAction, { verb: Verb }>;

/** A card that no longer holds is shown as things are now; what isn't theirs stays untouched. */
const refusedAsNow = async (
  context: ChatContext,
  id: CommitmentId,
  refusal: 'not-found' | 'not-open' | 'changed' | 'day-in-the-past' | 'day-too-far',
): Promise<ChatResult> => {
  if (refusal !== 'not-open' && refusal !== 'changed') return refused(context, refusal);
  const now = await getCommitment(context, { id });
  if (!now.ok) return refused(context, now.refusal);
  const notice = say(context.reader.language, 'chat.changed');
  return refusedWith(refusal, commitmentCard(context.reader, now.value, 'now', notice));
};

const showSettled = async (context: ChatContext, id: CommitmentId): Promise<ChatResult> => {
  const found = await getCommitment(context, { id });
  return found.ok ? answerCard(settledCard(context.reader, found.value)) : refused(context, found.refusal);
};

/** The card that came the day before, as it would be composed now. */
const showPreparation = async (
  context: ChatContext,
  id: SessionId,
  after: 'added' | null,
): Promise<ChatResult> => {
  const { reader, stores, now } = context;
  const session = await findSession(context, id);
  const message = session && (await composePreparation(stores, id, now));
  if (!message) return answerCard(sentenceCard(say(reader.language, 'chat.preparation.over')));
  const manager = givenNameOf(message.manager);
  const notice = after === null ? null : say(reader.language, 'chat.preparation.added', { manager });
  return answerCard(preparationCard(reader, message, notice));
};

const debrief = async (
  context: ChatContext,
  id: ActionOf<'debrief'>['meeting'],
  answers: Pick<ActionOf<'debrief'>, 'decided' | 'surprised' | 'step'>,
): Promise<ChatResult> => {
  const { reader } = context;
  const done = await debriefMeeting(context, { id, ...answers });
  if (done.ok)
    return answerCard(debriefedCard(reader, done.value.debrief, done.value.step, done.value.dayRefused));
  return done.refusal === 'already-debriefed'
    ? refusedWith(done.refusal, sentenceCard(refusalInWords(reader.language, done.refusal)))
    : refused(context, done.refusal);
};

/** The choices on one card are of one sentence: whichever is tapped, and however often, it is recorded once. */
const onceFor = ({ me }: ChatContext, noun: string, from: string) => ({
  key: `chat:${me.id}:${noun}:${from}`,
  encode: (value: unknown) => value,
});

type CardActionHandlers = Readonly<{
  [Verb in CardAction['verb']]: (context: ChatContext, action: ActionOf<Verb>) => Promise<ChatResult>;
}>;

/** Every verb of our cards with its use case, and the card that its answer becomes. */
const cardActionHandlers: CardActionHandlers = {
  keep: async (context, { id, version }) => {
    const kept = await keepCommitment(context, { id, version });
    return kept.ok
      ? answerCard(keptCard(context.reader, kept.value))
      : refusedAsNow(context, id, kept.refusal);
  },
  help: async (context, { id, version }) => {
    const asked = await askForHelpInChat(context, { id, version });
    return asked.ok
      ? answerCard(helpNotedCard(context.reader, asked.value.commitment, asked.value.next))
      : refusedAsNow(context, id, asked.refusal);
  },
  move: async (context, { id, version, to, reason }) => {
    const moved = await moveCommitment(context, { id, version, to, reason });
    return moved.ok
      ? answerCard(movedCard(context.reader, moved.value))
      : refusedAsNow(context, id, moved.refusal);
  },
  'move-to': async (context, { id, to }) => {
    const found = await getCommitment(context, { id });
    return found.ok ? moveInWords(context, found.value, to) : refused(context, found.refusal);
  },
  show: async (context, { id, asked }) => {
    const found = await getCommitment(context, { id });
    return found.ok
      ? answerCard(commitmentCard(context.reader, found.value, asked))
      : refused(context, found.refusal);
  },
  change: async (context, { id, version, text, due }) => {
    const changed = await changeCommitment(context, { id, version, due, text });
    if (changed.ok)
      return answerCard(
        settledCard(context.reader, changed.value, say(context.reader.language, 'chat.saved')),
      );
    if (changed.refusal !== 'changed') return refused(context, changed.refusal);
    return showSettled(context, id);
  },
  right: (context, { id }) => showSettled(context, id),
  list: async (context) => answerCard(listCard(context.reader, await listOpenCommitments(context))),
  prepare: (context, { session }) => showPreparation(context, session, null),
  'add-point': async (context, { session, text }) => {
    const added = await addAgendaItem(context, { id: session, text });
    if (added.ok) return showPreparation(context, session, 'added');
    return added.refusal === 'session-closed'
      ? showPreparation(context, session, null)
      : refused(context, added.refusal);
  },
  'bring-point': (context, { rhythm, text }) => raisePoint(context, rhythm, text),
  useful: async (context, { session, score }) => {
    const rated = await rateUsefulness(context, { id: session, score });
    return rated.ok
      ? answerCard(usefulnessAnsweredCard(context.reader, score))
      : refused(context, rated.refusal);
  },
  debrief: (context, action) => debrief(context, action.meeting, action),
  'debrief-nothing': (context, { meeting }) =>
    debrief(context, meeting, { decided: '', surprised: '', step: '' }),
  record: async (context, { choice, text, due, from }) => {
    const chosen = choiceOf(choice);
    const rhythm = rhythmId.safeParse(chosen.rhythm);
    const session = z.nullable(sessionId).safeParse(chosen.session);
    const owner = z.nullable(personId).safeParse(chosen.owner);
    if (!rhythm.success || !session.success || !owner.success) return refused(context, 'unclear-card');
    const ownerId = owner.data ?? context.me.id;
    const input = { rhythmId: rhythm.data, sessionId: session.data, ownerId, text, due, serves: null };
    const once = onceFor(context, 'step', from);
    const recorded = await runIdempotently(context, (inner) => recordCommitment('chat')(inner, input), once);
    if (!recorded.ok) return refused(context, recorded.refusal);
    const commitment = 'replayed' in recorded ? commitmentContract.parse(recorded.replayed) : recorded.value;
    return answerCard(capturedCard(context.reader, commitment));
  },
  decide: async (context, { choice, text, from }) => {
    const session = sessionId.safeParse(choiceOf(choice).session);
    if (!session.success) return refused(context, 'no-session');
    const decided = await runIdempotently(
      context,
      async (inner) => {
        const recorded = await recordDecision(inner, { id: session.data, text });
        return recorded.ok ? ok(null) : recorded;
      },
      onceFor(context, 'decision', from),
    );
    return decided.ok
      ? answerCard(sentenceCard(say(context.reader.language, 'chat.decided', { text: userLine(text) })))
      : refused(context, decided.refusal);
  },
};

const handle = <Verb extends CardAction['verb']>(
  context: ChatContext,
  verb: Verb,
  action: ActionOf<Verb>,
): Promise<ChatResult> => cardActionHandlers[verb](context, action);

/** Does what was tapped. A card that is for somebody else does nothing. */
export const answerCardAction = (
  context: ChatContext,
  action: z.ZodSafeParseResult<CardAction>,
): Promise<ChatResult> => {
  if (!action.success) return Promise.resolve(refused(context, 'unclear-card'));
  if (action.data.for !== undefined && action.data.for !== context.me.id)
    return Promise.resolve(refused(context, 'not-yours'));
  return handle(context, action.data.verb, action.data);
};
