import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { BundlePart, ChatMessageOf } from '../../use-cases/chat-message.ts';
import { bundledQuestion } from './bundled-question.ts';
import {
  bulletList,
  card,
  dayFor,
  givenNameOf,
  joinSentences,
  openTabAction,
  readersToday,
  refreshAction,
  richText,
  sentenceCase,
  subtleText,
  userLine,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';
import { dayTitle, morningActions, morningBody } from './morning-card.ts';
import { momentFor } from './plan-card.ts';
import { questionOverText } from './over-card.ts';
import { LINES } from './session-parts.ts';
import { weekBody, weekText } from './week-card.ts';

type Message = ChatMessageOf<'bundle'>;

/** What is asked first: a day that has passed, then what is soon, then what can wait. */
const PRESSING = ['reminder-after', 'reminder-before', 'debrief', 'usefulness', 'preparation'] as const;
type Question = Extract<BundlePart, { kind: (typeof PRESSING)[number] }>;

/** The day that a question is about a promise of; '' for one without, and for any other question. */
const dueOf = (part: Question): string => ('commitment' in part ? (part.commitment.due ?? '') : '');

/** The questions, the most pressing first, and of two of a kind the one whose day comes first. */
const questionsIn = ({ parts }: Message): readonly Question[] =>
  PRESSING.flatMap((kind) =>
    parts
      .filter((part): part is Question => part.kind === kind)
      .sort((one, other) => dueOf(one).localeCompare(dueOf(other))),
  );

/** A question that has to wait for another's answer, as a line. */
const lineOf = (reader: Reader, part: Question): string => {
  const { language, zone } = reader;
  switch (part.kind) {
    case 'reminder-after':
    case 'reminder-before':
      return say(language, part.kind === 'reminder-after' ? 'chat.over.passed' : 'chat.bundle.due', {
        day: dayFor(reader, part.commitment.due),
        commitment: userLine(part.commitment.text),
      });
    case 'preparation':
      return say(language, 'chat.bundle.preparation', {
        day: sentenceCase(dayFor(reader, dayAt(part.session.startsAt, zone))),
        time: timeInWords(language, part.session.startsAt, zone),
        manager: givenNameOf(part.manager),
      });
    case 'debrief':
    case 'usefulness':
      return bundledQuestion(reader, part).text;
  }
};

/** What became of one that no longer asks; nothing for what is told elsewhere. */
const overLineOf = (reader: Reader, part: BundlePart): readonly string[] => {
  const { language } = reader;
  if (part.kind === 'question-over') return [questionOverText(reader, part)];
  if (part.kind !== 'commitment-over') return [];
  const { commitment } = part;
  const text = userLine(commitment.text);
  const day = commitment.due === null ? dayFor(reader, null) : shortDay(language, commitment.due);
  switch (part.what) {
    case 'answered':
      return commitment.state === 'dropped'
        ? [say(language, 'chat.dropped', { commitment: text })]
        : [say(language, 'chat.bundle.kept', { commitment: text })];
    case 'moved':
      return [say(language, 'chat.moved', { day, commitment: text })];
    case 'help':
      return [
        say(language, 'chat.bundle.help', { other: givenNameOf(commitment.promisedTo), commitment: text }),
      ];
    case 'later':
      return [say(language, 'chat.later.at', { ...momentFor(reader, part.at), commitment: text })];
    case 'superseded':
      return [];
    case 'passed':
      return [
        joinSentences(
          say(language, 'chat.over.passed', { day, commitment: text }),
          say(language, 'chat.over.passed.then'),
        ),
      ];
  }
};

/**
 * Everything that is due to one person in one card: the most pressing question with its answers, how useful a session was with its own, the
 * others as lines.
 */
export const bundleCard = (given: Reader, message: Message): Card => {
  // "I dag" under yesterday's heading would be yesterday.
  const reader = { ...given, isDated: message.day !== readersToday(given) };
  const { language } = reader;
  const title = dayTitle(reader, message.day);
  const [first, ...rest] = questionsIn(message);
  const asked = first ? bundledQuestion(reader, first) : null;
  // A tap is all that it takes: it needs no turn of its own.
  const rated = rest.filter(({ kind }) => kind === 'usefulness').map((one) => bundledQuestion(reader, one));
  const lines = rest.filter(({ kind }) => kind !== 'usefulness').map((one) => lineOf(reader, one));
  const morning = message.parts.find((part) => part.kind === 'morning');
  const week = message.parts.find((part) => part.kind === 'week');
  const over = message.parts.flatMap((part) => overLineOf(reader, part));
  const answers = asked?.answers ?? (morning ? morningActions(reader, morning) : []);
  const content: readonly Element[] = [
    ...over.map(subtleText),
    ...(asked?.body ?? []),
    ...(asked && answers.length > 0 ? [{ type: 'ActionSet', actions: answers }] : []),
    ...bulletList(language, lines, LINES - 1, (one) => one),
    ...rated.flatMap(({ body: said, answers: scores }) => [...said, { type: 'ActionSet', actions: scores }]),
    ...(morning ? morningBody(reader, morning) : []),
    ...(week ? weekBody(reader, week) : []),
  ];
  // What became of some is told elsewhere: when that goes for all of them, a day alone would say nothing.
  const isEmpty = content.length === 0;
  const heading = isEmpty
    ? say(language, 'chat.over.morning', { day: shortDay(language, message.day) })
    : title;
  return card(
    joinSentences(
      heading,
      ...[
        ...(asked ? [asked.text] : []),
        ...lines,
        ...rated.map(({ text }) => text),
        ...(week ? [weekText(reader, week)] : []),
        ...over,
      ].slice(0, LINES),
    ),
    [isEmpty ? subtleText(heading) : richText(heading, { weight: 'Bolder' }), ...content],
    [...(asked ? [] : answers), openTabAction(reader, null)],
    reader.person === null ? null : refreshAction(reader, 'look', { for: reader.person }),
  );
};
