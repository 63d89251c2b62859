import { z } from 'zod';
import { personId, rhythmId, sessionId } from '../../shared/domain/ids.ts';
import type { CommitmentId } from '../../shared/domain/ids.ts';
import { say } from '../../shared/words/say.ts';
import type { CardAction } from './card-action.ts';
import { helpNotedCard, keptCard, movedCard, settledCard } from './cards/answered-card.ts';
import { capturedCard } from './cards/captured-card.ts';
import { debriefedCard } from './cards/debrief-card.ts';
import { currentCard } from './cards/current-card.ts';
import { listCard } from './cards/list-card.ts';
import { preparationCard, usefulnessAnsweredCard } from './cards/session-card.ts';
import { choiceOf, sentenceCard } from './cards/talk-card.ts';
import { firstName, line } from './cards/card.ts';
import { bringTo } from './bring.ts';
import { moveInWords } from './move.ts';
import type { AnswerRefusal, DayRefusal } from './ports.ts';
import { refusalInWords } from './refusal.ts';
import { keyOf, refused } from './chat-context.ts';
import type { Answer, ChatContext } from './chat-context.ts';

type Of<Verb extends CardAction['verb']> = Extract<CardAction, { verb: Verb }>;

/** A card that no longer holds is shown as things are now; what isn't theirs stays untouched. */
const stale = async (
  turn: ChatContext,
  id: CommitmentId,
  refusal: AnswerRefusal | DayRefusal,
): Promise<Answer> => {
  if (refusal !== 'not-open' && refusal !== 'changed') return refused(turn, refusal);
  const now = await turn.verbs.findCommitment(id);
  if (now === null) return refused(turn, 'not-found');
  return {
    card: currentCard(turn.reader, now, 'now', say(turn.reader.language, 'chat.changed')),
  };
};

const keep = async (turn: ChatContext, { id, version }: Of<'keep'>): Promise<Answer> => {
  const kept = await turn.verbs.keep({ id, version });
  return kept.ok ? { card: keptCard(turn.reader, kept.value) } : stale(turn, id, kept.refusal);
};

const help = async (turn: ChatContext, { id, version }: Of<'help'>): Promise<Answer> => {
  const asked = await turn.verbs.askHelp({ id, version });
  return asked.ok
    ? { card: helpNotedCard(turn.reader, asked.value.commitment, asked.value.next) }
    : stale(turn, id, asked.refusal);
};

const move = async (turn: ChatContext, { id, version, to, reason }: Of<'move'>): Promise<Answer> => {
  const moved = await turn.verbs.move({ id, version, to, reason });
  return moved.ok ? { card: movedCard(turn.reader, moved.value) } : stale(turn, id, moved.refusal);
};

const moveTo = async (turn: ChatContext, { id, to }: Of<'move-to'>): Promise<Answer> => {
  const commitment = await turn.verbs.findCommitment(id);
  return commitment === null ? refused(turn, 'not-found') : moveInWords(turn, commitment, to);
};

const show = async (turn: ChatContext, { id, asked }: Of<'show'>): Promise<Answer> => {
  const commitment = await turn.verbs.findCommitment(id);
  return commitment === null
    ? refused(turn, 'not-found')
    : { card: currentCard(turn.reader, commitment, asked) };
};

const change = async (turn: ChatContext, { id, version, text, due }: Of<'change'>): Promise<Answer> => {
  const changed = await turn.verbs.changeStep({
    id,
    version,
    due,
    ...(text !== undefined && { text }),
  });
  if (changed.ok)
    return { card: settledCard(turn.reader, changed.value, say(turn.reader.language, 'chat.saved')) };
  return changed.refusal === 'changed' ? right(turn, id) : refused(turn, changed.refusal);
};

const right = async (turn: ChatContext, id: CommitmentId): Promise<Answer> => {
  const commitment = await turn.verbs.findCommitment(id);
  return commitment === null ? refused(turn, 'not-found') : { card: settledCard(turn.reader, commitment) };
};

const prepare = async (
  turn: ChatContext,
  session: Of<'prepare'>['session'],
  after: 'added' | null,
): Promise<Answer> => {
  const { language } = turn.reader;
  const preparation = await turn.verbs.preparation(session);
  if (preparation === null) return { card: sentenceCard(say(language, 'chat.preparation.over')) };
  const notice =
    after === null
      ? null
      : say(language, 'chat.preparation.added', { manager: firstName(preparation.manager) });
  return { card: preparationCard(turn.reader, preparation, notice) };
};

const addPoint = async (turn: ChatContext, { session, text }: Of<'add-point'>): Promise<Answer> => {
  const key = keyOf(turn, turn.said.id ?? `${session}:${text}`);
  const added = await turn.verbs.addPoint({ session, text }, key);
  if (!added.ok)
    return added.refusal === 'session-closed' ? prepare(turn, session, null) : refused(turn, added.refusal);
  return prepare(turn, session, 'added');
};

const bring = (turn: ChatContext, { rhythm, text }: Of<'bring-point'>): Promise<Answer> =>
  bringTo(turn, rhythm, text, keyOf(turn, turn.said.id ?? `${rhythm}:${text}`));

const useful = async (turn: ChatContext, { session, score }: Of<'useful'>): Promise<Answer> => {
  const rated = await turn.verbs.rateUsefulness({ session, score });
  return rated.ok ? { card: usefulnessAnsweredCard(turn.reader, score) } : refused(turn, rated.refusal);
};

const noAnswers = { decided: '', surprised: '', step: '' };

const debrief = async (
  turn: ChatContext,
  meeting: Of<'debrief'>['meeting'],
  { decided, surprised, step }: Pick<Of<'debrief'>, 'decided' | 'surprised' | 'step'>,
): Promise<Answer> => {
  const told = await turn.verbs.debrief({ meeting, decided, surprised, step });
  if (told.ok)
    return { card: debriefedCard(turn.reader, told.value.debrief, told.value.step, told.value.dayRefused) };
  return told.refusal === 'already-debriefed'
    ? { card: sentenceCard(refusalInWords(turn.reader.language, told.refusal)) }
    : refused(turn, told.refusal);
};

const record = async (turn: ChatContext, { choice, text, due, from }: Of<'record'>): Promise<Answer> => {
  const chosen = choiceOf(choice);
  const rhythm = rhythmId.safeParse(chosen.rhythm);
  const session = z.nullable(sessionId).safeParse(chosen.session);
  const owner = z.nullable(personId).safeParse(chosen.owner);
  if (!rhythm.success || !session.success || !owner.success) return refused(turn, 'unclear-card');
  const recorded = await turn.verbs.recordStep(
    {
      rhythm: rhythm.data,
      session: session.data,
      owner: owner.data ?? turn.speaker.person,
      text,
      due,
    },
    keyOf(turn, from),
  );
  return recorded.ok ? { card: capturedCard(turn.reader, recorded.value) } : refused(turn, recorded.refusal);
};

const decide = async (turn: ChatContext, { choice, text, from }: Of<'decide'>): Promise<Answer> => {
  const session = sessionId.safeParse(choiceOf(choice).session);
  if (!session.success) return refused(turn, 'no-session');
  const decided = await turn.verbs.recordDecision({ session: session.data, text }, keyOf(turn, from));
  return decided.ok
    ? { card: sentenceCard(say(turn.reader.language, 'chat.decided', { text: line(text) })) }
    : refused(turn, decided.refusal);
};

/** Does what was tapped. A card that is for somebody else does nothing. */
export const act = async (turn: ChatContext, action: CardAction): Promise<Answer> => {
  if (action.for !== undefined && action.for !== turn.speaker.person) return refused(turn, 'not-yours');
  switch (action.verb) {
    case 'keep':
      return keep(turn, action);
    case 'help':
      return help(turn, action);
    case 'move':
      return move(turn, action);
    case 'move-to':
      return moveTo(turn, action);
    case 'show':
      return show(turn, action);
    case 'change':
      return change(turn, action);
    case 'right':
      return right(turn, action.id);
    case 'list':
      return { card: listCard(turn.reader, await turn.verbs.listMine()) };
    case 'prepare':
      return prepare(turn, action.session, null);
    case 'add-point':
      return addPoint(turn, action);
    case 'bring-point':
      return bring(turn, action);
    case 'useful':
      return useful(turn, action);
    case 'debrief':
      return debrief(turn, action.meeting, action);
    case 'debrief-nothing':
      return debrief(turn, action.meeting, noAnswers);
    case 'record':
      return record(turn, action);
    case 'decide':
      return decide(turn, action);
  }
};
