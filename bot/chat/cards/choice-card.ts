import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { WordKey } from '../../../shared/words/say.ts';
import type { ChatPair } from '../../use-cases/rhythm/find-chat-pairs.ts';
import {
  buttonTitle,
  card,
  executeAction,
  userName,
  openTabAction,
  subtleText,
  richText,
  userText,
} from './card.ts';
import type { CardButton, Card, Reader } from './card.ts';

/** One sentence, with nothing to tap. */
export const sentenceCard = (sentence: string, refresh: Card['refresh'] | null = null): Card =>
  card(sentence, [richText(sentence)], [], refresh);

/** What is said instead in a meeting's chat, where nobody's own promises are shown. */
const IN_MEETING: Partial<Record<WordKey, WordKey>> = {
  'chat.help': 'chat.help.meeting',
  'chat.not-understood': 'chat.not-understood.meeting',
};

/** What one can say to the bot here, and the shortest ways to it. */
export const helpCard = (
  reader: Reader,
  key: WordKey,
  values: Readonly<Record<string, string>> = {},
): Card => {
  const here = reader.person === null ? (IN_MEETING[key] ?? key) : key;
  const sentence = say(reader.language, here, values);
  return card(
    sentence,
    [richText(sentence)],
    [
      ...(reader.person === null
        ? []
        : [executeAction(say(reader.language, 'chat.help.list'), 'list', { for: reader.person })]),
      openTabAction(reader, null),
    ],
  );
};

/**
 * Something understood that waits to hear whom it concerns. `from` tells in which message it was said, and where in it; `reading` is a digest
 * of the step as it was said.
 */
export type PendingRecord =
  | Readonly<{ what: 'step'; text: string; due: CalendarDay | null; from: string; reading: string }>
  | Readonly<{ what: 'decision'; text: string; from: string }>;

type Choice = Readonly<{
  title: string;
  rhythm: RhythmId;
  session: SessionId | null;
  owner: PersonId | null;
}>;

/** More than anybody looks through in a list. */
const CHOICES_MAX = 50;
const CHOICE = '\u001f';
/** A choice as one value of a card's list; `choiceOf` reads it back. */
const valueOf = ({ rhythm, session, owner }: Omit<Choice, 'title'>): string =>
  [rhythm, session ?? '', owner ?? ''].join(CHOICE);
export const choiceOf = (
  value: string,
): Readonly<{ rhythm: string; session: string | null; owner: string | null }> => {
  const [rhythm = '', session = '', owner = ''] = value.split(CHOICE);
  return { rhythm, session: session === '' ? null : session, owner: owner === '' ? null : owner };
};

const choiceCard = (
  reader: Reader,
  question: WordKey,
  pending: PendingRecord,
  choices: readonly Choice[],
): Card => {
  const { language } = reader;
  const verb = pending.what === 'step' ? 'record' : 'decide';
  const data = {
    text: pending.text,
    from: pending.from,
    ...(pending.what === 'step' && { due: pending.due, reading: pending.reading }),
    ...(reader.person !== null && { for: reader.person }),
  };
  const sentence = say(language, question);
  const body = [
    richText(sentence),
    subtleText(
      say(language, pending.what === 'step' ? 'chat.record' : 'chat.decision', {
        text: userText(pending.text),
      }),
    ),
  ];
  const buttons: readonly CardButton[] = choices.map((choice) =>
    executeAction(buttonTitle(choice.title), verb, { ...data, choice: valueOf(choice) }),
  );
  return choices.length <= 3
    ? card(sentence, body, buttons)
    : card(
        sentence,
        [
          ...body,
          {
            type: 'Input.ChoiceSet',
            id: 'choice',
            label: say(language, 'chat.whom.label'),
            style: 'compact',
            isRequired: true,
            errorMessage: say(language, 'chat.unsaid.choice'),
            choices: choices
              .slice(0, CHOICES_MAX)
              .map((choice) => ({ title: choice.title, value: valueOf(choice) })),
          },
        ],
        [executeAction(say(language, 'chat.save'), verb, data)],
      );
};

const otherIn = (pair: ChatPair, speaker: PersonId) =>
  pair.manager.id === speaker ? pair.rep : pair.manager;

const doerIn = (pair: ChatPair, owner: PersonId): string =>
  valueOf({ rhythm: pair.rhythm, session: null, owner });

/** Everybody who may do a step, in which of the speaker's 1:1s: the two of the only one, else each of the others, and the speaker to each. */
export const doerChoices = (
  reader: Reader,
  pairs: readonly ChatPair[],
  speaker: PersonId,
): readonly Readonly<{ title: string; value: string }>[] => {
  const others = pairs.map((pair) => {
    const other = otherIn(pair, speaker);
    return { title: userName(other), value: doerIn(pair, other.id) };
  });
  const own = pairs.map((pair) => {
    const { manager, rep } = pair;
    const title =
      pairs.length === 1
        ? userName(manager.id === speaker ? manager : rep)
        : say(reader.language, 'chat.save-step.me', { name: userName(otherIn(pair, speaker)) });
    return { title, value: doerIn(pair, speaker) };
  });
  return [...others, ...own].slice(0, CHOICES_MAX);
};

/** The choice of that person: for the speaker in the 1:1 that is meant, else in their only one. Null where it is not clear which. */
export const doerChoiceOf = (
  pairs: readonly ChatPair[],
  speaker: PersonId,
  owner: string,
  meant: ChatPair | undefined,
): string | null => {
  const [only, ...more] = pairs;
  const pair =
    owner === speaker
      ? (meant ?? (more.length === 0 ? only : undefined))
      : pairs.find((one) => otherIn(one, speaker).id === owner);
  if (pair === undefined) return null;
  return doerIn(pair, owner === speaker ? speaker : otherIn(pair, speaker).id);
};

/** Asks which of the speaker's 1:1s something belongs to. `owner` null stands for the speaker. */
export const whomCard = (
  reader: Reader,
  pending: PendingRecord,
  pairs: readonly ChatPair[],
  speaker: PersonId,
): Card =>
  choiceCard(
    reader,
    'chat.whom',
    pending,
    pairs.map((pair) => ({
      title: userName(otherIn(pair, speaker)),
      rhythm: pair.rhythm,
      session: pair.session,
      owner: null,
    })),
  );

/** Asks whether what the speaker wants to be reminded of is to be a next step of theirs, and in which 1:1. */
export const newStepCard = (
  reader: Reader,
  pending: PendingRecord,
  pairs: readonly ChatPair[],
  speaker: PersonId,
): Card =>
  choiceCard(
    reader,
    'chat.remind.new',
    pending,
    pairs.map((pair) => ({
      title:
        pairs.length === 1
          ? say(reader.language, 'chat.save')
          : say(reader.language, 'chat.save-step.me', { name: userName(otherIn(pair, speaker)) }),
      ...{ rhythm: pair.rhythm, session: pair.session, owner: speaker },
    })),
  );

/** Asks which of the two will do it. */
export const ownerCard = (reader: Reader, pending: PendingRecord, pair: ChatPair): Card =>
  choiceCard(
    reader,
    'chat.whom.who',
    pending,
    [pair.rep, pair.manager].map((person) => ({
      title: userName(person),
      rhythm: pair.rhythm,
      session: pair.session,
      owner: person.id,
    })),
  );
