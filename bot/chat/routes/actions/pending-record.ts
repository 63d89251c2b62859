import { z } from 'zod';
import { commitment as commitmentContract } from '../../../../shared/contracts/commitment.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { personId, rhythmId, sessionId } from '../../../../shared/domain/ids.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { say } from '../../../../shared/words/say.ts';
import { recordCommitment } from '../../../use-cases/commitment/record-commitment.ts';
import { runIdempotently } from '../../../use-cases/run-use-case.ts';
import { recordDecision } from '../../../use-cases/session/record-decision.ts';
import { chosenDay, defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { capturedCard } from '../../cards/captured-card.ts';
import { userLine } from '../../cards/card.ts';
import { choiceOf, sentenceCard } from '../../cards/choice-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import type { OpenQuestion } from '../../../use-cases/written-message/written-message-store.ts';
import { tieStep } from '../tie-step.ts';

/** The sentence's text, and the choice of what it left open. */
const recordFields = {
  from: z.string().max(512),
  choice: z.string().max(200),
  text: z.string().trim().min(1).max(COMMITMENT_TEXT_MAX),
};

/** The choices on one card belong to one sentence: whichever is chosen, however often, and by whichever of the two, it is recorded once. */
const onceFor = ({ activity }: ChatContext, noun: string, from: string) => ({
  key: `chat:${activity.conversation.id}:${noun}:${from}`,
  encode: (value: unknown) => value,
});

/** What was asked about, and what was chosen; `place`: which answer to its message asked. */
type ChosenRecord = Pick<OpenQuestion, 'text' | 'due' | 'from' | 'reading' | 'place'> &
  Readonly<{ choice: string }>;

/** Records a step in the 1:1, and for the one, that was chosen. `isAlso`: the same is recorded for somebody else already. */
export const recordChosen = async (
  context: ChatContext,
  { choice, text, due, from, reading, place }: ChosenRecord,
  isAlso = false,
): Promise<ChatResult> => {
  const chosen = choiceOf(choice);
  const rhythm = rhythmId.safeParse(chosen.rhythm);
  const session = z.nullable(sessionId).safeParse(chosen.session);
  const owner = z.nullable(personId).safeParse(chosen.owner);
  if (!rhythm.success || !session.success || !owner.success) return refused(context, 'unclear-card');
  const ownerId = owner.data ?? context.me.id;
  const input = { rhythmId: rhythm.data, sessionId: session.data, ownerId, text, due, serves: null };
  const recorded = await runIdempotently(
    context,
    async (inner) => {
      const step = await recordCommitment('chat')(inner, input);
      if (step.ok && !isAlso) await tieStep(context, step.value, { from, reading, place });
      return step;
    },
    onceFor(context, 'step', isAlso ? `${from}:${ownerId}` : from),
  );
  if (!recorded.ok) return refused(context, recorded.refusal);
  const commitment = 'replayed' in recorded ? commitmentContract.parse(recorded.replayed) : recorded.value;
  return answerCard(capturedCard(context.reader, commitment));
};

/** Records a decision in the session that was chosen. */
export const decideChosen = async (
  context: ChatContext,
  { choice, text, from }: Pick<ChosenRecord, 'choice' | 'text' | 'from'>,
): Promise<ChatResult> => {
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
};

/** The verbs of the cards that ask whose 1:1 a sentence belongs to, or who will do it. */
export const pendingRecordActions: readonly CardActionDefinition[] = [
  defineCardAction(
    'record',
    z.object({ ...recordFields, due: chosenDay, reading: z.string().max(64).default('') }),
    (context, sent) => recordChosen(context, { ...sent, place: 0 }),
  ),
  defineCardAction('decide', z.object(recordFields), decideChosen),
];
