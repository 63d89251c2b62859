import { COMMITMENT_TEXT_MAX } from '../../shared/domain/commitment.ts';
import { say } from '../../shared/words/say.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';
import { spokenText } from './activity.ts';
import { firstName, line } from './cards/card.ts';
import type { Card } from './cards/card.ts';
import { helpNotedCard, keptCard } from './cards/answered-card.ts';
import { capturedCard } from './cards/captured-card.ts';
import { chooseCard, listCard } from './cards/list-card.ts';
import { reminderCard } from './cards/reminder-card.ts';
import { helpCard, ownerCard, sentenceCard, whomCard } from './cards/talk-card.ts';
import type { Waiting } from './cards/talk-card.ts';
import { bringTo } from './bring.ts';
import { moveInWords } from './move.ts';
import type { Pair } from './ports.ts';
import { refused } from './chat-context.ts';
import type { Answer, ChatContext } from './chat-context.ts';
import type { Understanding, Understood } from './understand.ts';

/** Longer than anyone says in a sentence; more is not read. */
const SENTENCE_MAX = 2000;

const peopleOf = (pairs: readonly Pair[]) => {
  const people = pairs.flatMap(({ manager, rep }) => [
    { ...manager, role: 'manager' as const },
    { ...rep, role: 'rep' as const },
  ]);
  return [...new Map(people.map((person) => [person.id, person])).values()];
};

const noPair = (turn: ChatContext) => refused(turn, turn.chat === null ? 'no-pair' : 'no-pair.meeting');
const sentence = (turn: ChatContext, key: 'chat.elsewhere' | 'chat.saved'): Answer => ({
  card: sentenceCard(say(turn.reader.language, key)),
});

/** Records a step, or asks whose 1:1 it is, or who will do it. */
const recordStep = async (
  turn: ChatContext,
  step: Extract<Understood, { kind: 'step' }>,
  pairs: readonly Pair[],
): Promise<Answer> => {
  const { reader, speaker } = turn;
  const from = turn.said.id ?? step.text;
  if (step.text.length > COMMITMENT_TEXT_MAX) return refused(turn, 'too-long');
  const waiting: Waiting = { what: 'step', text: step.text, due: step.due, from };
  const { owner } = step;
  const fitting =
    owner === null || owner === speaker.person
      ? pairs
      : pairs.filter(({ manager, rep }) => manager.id === owner || rep.id === owner);
  const [pair, ...others] = fitting;
  if (pair === undefined) return noPair(turn);
  if (others.length > 0) return { card: whomCard(reader, waiting, fitting, speaker.person) };
  if (owner === null) return { card: ownerCard(reader, waiting, pair) };
  const recorded = await turn.verbs.recordStep(
    { rhythm: pair.rhythm, session: pair.session, owner, text: step.text, due: step.due },
    null,
  );
  return recorded.ok ? { card: capturedCard(reader, recorded.value) } : refused(turn, recorded.refusal);
};

const recordDecision = async (turn: ChatContext, text: string, pairs: readonly Pair[]): Promise<Answer> => {
  if (text.length > COMMITMENT_TEXT_MAX) return refused(turn, 'too-long');
  if (pairs.length === 0) return noPair(turn);
  const from = turn.said.id ?? text;
  const inSession = pairs.filter(({ session }) => session !== null);
  const [pair, ...others] = inSession;
  if (pair === undefined || pair.session === null) return refused(turn, 'no-session');
  if (others.length > 0)
    return { card: whomCard(turn.reader, { what: 'decision', text, from }, inSession, turn.speaker.person) };
  const decided = await turn.verbs.recordDecision({ session: pair.session, text }, null);
  return decided.ok
    ? { card: sentenceCard(say(turn.reader.language, 'chat.decided', { text: line(text) })) }
    : refused(turn, decided.refusal);
};

/** To the next agenda of the pair that is meant: the only one, or the one where the speaker is the rep. */
const bringInWords = async (turn: ChatContext, text: string, pairs: readonly Pair[]): Promise<Answer> => {
  if (turn.chat !== null) return sentence(turn, 'chat.elsewhere');
  if (pairs.length === 0) return noPair(turn);
  const asRep = pairs.filter(({ rep }) => rep.id === turn.speaker.person);
  const [pair, ...others] = asRep.length > 0 ? asRep : pairs;
  if (pair === undefined || others.length > 0) return { card: helpCard(turn.reader, 'chat.point.whom') };
  return bringTo(turn, pair.rhythm, text, null);
};

const keep = async (turn: ChatContext, { id, version }: CommitmentLine): Promise<Answer> => {
  const kept = await turn.verbs.keep({ id, version });
  if (!kept.ok) return refused(turn, kept.refusal);
  return turn.chat === null ? { card: keptCard(turn.reader, kept.value) } : sentence(turn, 'chat.saved');
};

const askHelp = async (turn: ChatContext, { id, version }: CommitmentLine): Promise<Answer> => {
  const asked = await turn.verbs.askHelp({ id, version });
  if (!asked.ok) return refused(turn, asked.refusal);
  return turn.chat === null
    ? { card: helpNotedCard(turn.reader, asked.value.commitment, asked.value.next) }
    : sentence(turn, 'chat.saved');
};

/** Answers for one of the speaker's own promises, in words; asks which one when more than one fits. */
const answerInWords = async (
  turn: ChatContext,
  asked: Extract<Understood, { about: string }>,
  { matching }: Understanding,
): Promise<Answer> => {
  // What somebody has promised, and how it goes, is never shown in front of others.
  if (turn.chat !== null && asked.kind === 'move') return sentence(turn, 'chat.elsewhere');
  const mine = await turn.verbs.listMine();
  const fitting = matching(asked.about, mine);
  const [commitment, ...others] = fitting;
  if (commitment === undefined)
    return turn.chat === null
      ? { card: helpCard(turn.reader, 'chat.choose.none') }
      : sentence(turn, 'chat.elsewhere');
  if (others.length > 0) {
    if (turn.chat !== null) return sentence(turn, 'chat.elsewhere');
    switch (asked.kind) {
      case 'keep':
        return { card: chooseCard(turn.reader, fitting, 'keep') };
      case 'ask-help':
        return { card: chooseCard(turn.reader, fitting, 'help') };
      case 'move':
        return { card: chooseCard(turn.reader, fitting, 'move-to', { to: asked.to }) };
    }
  }
  switch (asked.kind) {
    case 'keep':
      return keep(turn, commitment);
    case 'ask-help':
      return askHelp(turn, commitment);
    case 'move':
      return moveInWords(turn, commitment, asked.to);
  }
};

const list = async (turn: ChatContext): Promise<Card> => {
  const mine = await turn.verbs.listMine();
  const [only, ...others] = mine;
  return only !== undefined && others.length === 0
    ? reminderCard(turn.reader, only, 'now')
    : listCard(turn.reader, mine);
};

/** Answers what somebody wrote. */
export const talk = async (turn: ChatContext, understanding: Understanding): Promise<Answer> => {
  const text = spokenText(turn.said);
  const { reader, speaker, known } = turn;
  if (text.length > SENTENCE_MAX) return refused(turn, 'too-long');
  const pairs = await turn.verbs.pairs(turn.chat);
  const understood = understanding.understand({
    text,
    language: known.language,
    now: reader.now,
    zone: reader.zone,
    speaker: speaker.person,
    people: peopleOf(pairs),
  });
  switch (understood.kind) {
    case 'help':
      return { card: helpCard(reader, 'chat.help') };
    case 'greeting':
      return { card: helpCard(reader, 'chat.hello', { name: firstName(known) }) };
    case 'nothing':
      return { card: helpCard(reader, 'chat.not-understood') };
    case 'list':
      return turn.chat === null ? { card: await list(turn) } : sentence(turn, 'chat.elsewhere');
    case 'keep':
    case 'ask-help':
    case 'move':
      return answerInWords(turn, understood, understanding);
    case 'point':
      return bringInWords(turn, understood.text, pairs);
    case 'decision':
      return recordDecision(turn, understood.text, pairs);
    case 'step':
      return recordStep(turn, understood, pairs);
  }
};
