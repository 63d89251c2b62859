import { z } from 'zod';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { commitmentId } from '../../../../shared/domain/ids.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { ok, refuse } from '../../../../shared/domain/result.ts';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import { getCommitment } from '../../../use-cases/commitment/get-commitment.ts';
import { recordCommitment } from '../../../use-cases/commitment/record-commitment.ts';
import { findChatPairs } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { runIdempotently } from '../../../use-cases/run-use-case.ts';
import { choiceOf, doerChoices } from '../../cards/choice-card.ts';
import { noPairCard, saveStepCard } from '../../cards/save-step-card.ts';
import type { StepOrigin } from '../../cards/save-step-card.ts';
import type { ExtensionContext, ExtensionResult } from '../../extension-answer.ts';
import type { ChosenMessage } from '../../extension-request.ts';
import { refusalInWords } from '../../refusal.ts';
import { savedBefore, stepKey, stepOrigin } from './saved-steps.ts';
import { stepsToldIn } from './step-draft.ts';
import { showSavedStep, stepDialog } from './step-dialog.ts';

const field = z.string().max(100_000).catch('');

/** What the dialog's fields hold. Only what belongs together is checked here; the rest is asked for again where it is wrong. */
export const stepForm = stepOrigin.extend({ text: field, choice: field, due: field });
type StepForm = z.output<typeof stepForm>;

/** Whom a choice means: one of the two in one of the person's own 1:1s. */
const doerOf = (pairs: readonly ChatPair[], choice: string) => {
  const { rhythm, owner } = choiceOf(choice);
  const pair = pairs.find((one) => one.rhythm === rhythm);
  const doer = pair && [pair.manager, pair.rep].find(({ id }) => id === owner);
  return pair && doer ? { pair, ownerId: doer.id } : null;
};

const faultIn = (language: Language, text: string, isChosen: boolean, isDay: boolean): string | null => {
  if (text === '') return say(language, 'chat.unsaid.text');
  if (text.length > COMMITMENT_TEXT_MAX)
    return say(language, 'chat.save-step.too-long', { count: text.length, max: COMMITMENT_TEXT_MAX });
  if (!isChosen) return say(language, 'chat.unsaid.choice');
  return isDay ? null : say(language, 'chat.unsaid');
};

/** Saves what was typed, once; what can't be saved is asked for again, with what is wrong. */
export const saveStep = async (
  context: ExtensionContext,
  message: ChosenMessage | null,
  { from, nth, choice, text: typed, due: day }: StepForm,
): Promise<ExtensionResult> => {
  const { reader, me } = context;
  const pairs = await findChatPairs(context, null);
  if (pairs.length === 0) return ok(stepDialog(context, noPairCard(reader)));
  const origin = { from, nth };
  const text = typed.trim();
  const due = calendarDay.safeParse(day).data ?? null;
  const again = (refusal: string, fault: string, as: StepOrigin = origin): ExtensionResult => {
    const choices = doerChoices(reader, pairs, me.id);
    const card = saveStepCard(reader, { draft: { text, due, choice }, choices, origin: as, fault });
    return refuse(refusal, stepDialog(context, card));
  };
  const doer = doerOf(pairs, choice);
  const fault = faultIn(reader.language, text, doer !== null, due !== null || day === '');
  if (doer === null || fault !== null) return again('unclear-card', fault ?? '');
  const { pair, ownerId } = doer;
  const recorded = await runIdempotently(
    context,
    async (inner) => {
      const input = { rhythmId: pair.rhythm, sessionId: pair.session, ownerId, text, due, serves: null };
      const made = await recordCommitment('chat')(inner, input);
      return made.ok ? ok(made.value.id) : made;
    },
    { key: stepKey(context, origin), encode: (id) => id },
  );
  if (!recorded.ok) return again(recorded.refusal, refusalInWords(reader.language, recorded.refusal));
  const id = commitmentId.parse('replayed' in recorded ? recorded.replayed : recorded.value);
  const step = await getCommitment(context, { id });
  const { next, kept } = await savedBefore(context, from);
  if (step.ok) {
    const told = message === null ? [] : await stepsToldIn(context, pairs, message);
    return showSavedStep(context, step.value, {
      origin,
      isBefore: false,
      hasMore: told.length > kept.length,
    });
  }
  // It was saved from another window, and has been taken back there: what is typed here may still be saved.
  return again(step.refusal, refusalInWords(reader.language, step.refusal), next);
};
