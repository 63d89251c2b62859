import { toDay, toInstant } from '../../../shared/domain/time.ts';
import { customerMeetingId, handoverId, leaveId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { say } from '../../../shared/words/say.ts';
import { typeNames } from '../../../shared/words/type-names.ts';
import type { BundlePart, ChatMessage, CommitmentLine, TimeOutcome } from '../../use-cases/chat-message.ts';
import {
  aCommitmentLine,
  ali,
  aReader,
  FRIDAY,
  maria,
  pairOf,
  rhythmOfAli,
  sessionOfAli,
} from '../test-people.ts';
import type { Card } from './card.ts';
import { helpNotedCard, keptCard, movedCard, settledCard } from './answered-card.ts';
import { capturedCard } from './captured-card.ts';
import { commitmentCard } from './commitment-card.ts';
import { debriefCard, debriefedCard } from './debrief-card.ts';
import { addStepCard, alreadyDoneCard, deletedCard, editedCard, takenBackCard } from './edited-card.ts';
import { chooseCard, keepAllCard, listCard } from './list-card.ts';
import { moveAllCard, moveCard } from './reminder-card.ts';
import { pointAgainCard, pointBroughtCard } from './greeting-card.ts';
import { helpInSessionCard, helpTalkBookedCard } from './help-card.ts';
import { messageCard } from './message-card.ts';
import { preparationCard } from './preparation-card.ts';
import { noPairCard, savedStepCard, saveStepCard, undoneStepCard } from './save-step-card.ts';
import { shownStepCard } from './shown-step-card.ts';
import { usefulnessAnsweredCard } from './usefulness-card.ts';
import { doerChoices, doerChoiceOf, helpCard, ownerCard, sentenceCard, whomCard } from './choice-card.ts';

export const startsAt = toInstant('2026-11-26T09:00:00Z');
export const session = { id: sessionOfAli, type: 'deal', startsAt, minutes: 30 } as const;

export const inQuestion = {
  id: sessionOfAli,
  rhythmId: rhythmOfAli,
  type: 'deal',
  startedAt: startsAt,
  question: 'finished',
  minutes: 18,
  steps: 2,
  decisions: 1,
} as const;

export const planChanged = {
  kind: 'plan-changed',
  isRepeat: false,
  what: 'cancelled',
  by: maria,
  session,
  was: startsAt,
  why: null,
  next: toInstant('2026-12-10T09:00:00Z'),
  times: [],
} as const;

const handoverOfAli = handoverId.parse('01890000-0000-7000-8000-0000000000aa');

export const debrief = {
  kind: 'debrief',
  meeting: customerMeetingId.parse('01890000-0000-7000-8000-00000000000d'),
  customer: 'Scania',
  at: startsAt,
} as const;

/** The name in `everyCard` of each kind of message: a new kind fails the type check until it has one. */
export const nameOfKind = {
  ...{ greeting: 'greeting', preparation: 'preparation', morning: 'morning', recap: 'recap' },
  ...{ 'reminder-before': 'before', 'reminder-after': 'after', usefulness: 'usefulness' },
  ...{ 'plan-changed': 'cancelled', missed: 'missed', debrief: 'debrief', 'help-wanted': 'help wanted' },
  'help-talk': 'help talk, booked',
  'commitment-over': 'superseded reminder',
  'question-over': 'question over, answered',
  week: 'week',
  bundle: 'bundle',
  'usefulness-superseded': 'superseded usefulness',
  'preparation-over': 'preparation, held',
  'commitment-moved': 'promise moved',
  'time-wanted': 'time wanted, cancelled',
  ...{ handover: 'handover', 'handed-over': 'handed over', 'meeting-left': 'meeting left' },
  'series-removed': 'series removed from the calendar',
  'given-way': 'given way, moved and left out',
  departed: 'departed',
  'own-leave': 'own leave',
} satisfies Record<ChatMessage['kind'], string>;

/** Every card, made from these values; people are called as `nameFor` says. */
export const everyCard = (
  language: Language,
  text: string,
  many: number,
  nameFor: (name: string) => string = () => text,
): Record<string, Card> => {
  const typesNamed = typeNames(language, { deal: { sv: text, en: text }, pipeline: { sv: text, en: text } });
  const reader = aReader({ language, typeNames: typesNamed });
  const named = <Person extends typeof ali>(person: Person) => ({ ...person, name: nameFor(person.name) });
  const timeOver = (what: TimeOutcome) =>
    ({ kind: 'question-over', about: 'time', what, rep: named(ali), at: startsAt }) as const;
  const line = (changes: Partial<CommitmentLine> = {}) =>
    aCommitmentLine({
      text,
      plan: text.slice(0, 160),
      owner: named(ali),
      promisedTo: named(maria),
      ...changes,
    });
  const list = <Value>(make: () => Value) => Array.from({ length: many }, make);
  const pair = { ...pairOf(ali), rep: named(ali), manager: named(maria) };
  const preparation = {
    kind: 'preparation',
    suggested: 'deal',
    asked: 'pipeline',
    session,
    manager: named(maria),
    commitments: list(line),
    points: list(() => text),
  } as const;
  const over = (what: 'answered' | 'moved' | 'superseded' | 'passed') =>
    ({
      kind: 'commitment-over',
      what,
      commitment: line(what === 'answered' ? { state: 'kept' } : {}),
    }) as const;
  const questionOver = { kind: 'question-over', about: 'session', session, score: null } as const;
  const usefulness = { kind: 'usefulness', session, manager: named(maria) } as const;
  const everyPart: readonly BundlePart[] = [
    ...list(() => ({ kind: 'reminder-after' as const, commitment: line({ due: FRIDAY }), mayWait: true })),
    ...list(() => ({ kind: 'reminder-before' as const, commitment: line({ due: FRIDAY }) })),
    ...[{ ...debrief, customer: text }, usefulness, preparation, over('moved'), over('passed'), questionOver],
  ];
  const suggestion = {
    type: 'pipeline',
    reason: { id: 'performance.behind', values: { goal: text, pace: 0.8 } },
  } as const;
  const origin = { from: 'message', nth: 0 } as const;
  const toSave = {
    draft: { text, due: FRIDAY, choice: doerChoiceOf([pair], ali.id, ali.id, pair) },
    choices: doerChoices(
      reader,
      list(() => pair),
      ali.id,
    ),
    origin,
  } as const;
  const waiting = {
    what: 'step',
    text: text.slice(0, 500),
    due: FRIDAY,
    from: 'activity',
    reading: '',
  } as const;
  const place = { message: '1796025600000', position: 0 } as const;
  const edited = { text: text.slice(0, 500), due: FRIDAY, owner: null, reading: 'digest' } as const;
  return {
    'save a step': saveStepCard(reader, { ...toSave, fault: null }),
    'save a step, again': saveStepCard(reader, {
      ...toSave,
      ...{ draft: { ...toSave.draft, choice: null }, fault: say(language, 'chat.unsaid.choice') },
    }),
    'step saved': savedStepCard(reader, line(), { origin, isBefore: false, mayUndo: true, hasMore: false }),
    'step saved before': savedStepCard(reader, line(), {
      origin,
      isBefore: true,
      mayUndo: true,
      hasMore: true,
    }),
    'step taken back': undoneStepCard(reader, text),
    'no pair for a step': noPairCard(reader),
    'step in a chat': shownStepCard(reader, {
      ...{ text, owner: named(ali), promisedTo: named(maria), due: FRIDAY, state: 'open', on: null },
    }),
    'kept step in a chat': shownStepCard(reader, {
      ...{ text, owner: named(ali), promisedTo: named(maria), due: FRIDAY, state: 'kept', on: FRIDAY },
    }),
    greeting: messageCard(reader, {
      kind: 'greeting',
      rhythm: rhythmOfAli,
      person: named(ali),
      manager: named(maria),
    }),
    'point, again': pointAgainCard(reader, rhythmOfAli, text),
    'point, brought': pointBroughtCard(reader, text, { other: named(maria), next: startsAt }),
    'point, waiting': pointBroughtCard(reader, text, { other: named(maria), next: null }),
    preparation: messageCard(reader, preparation),
    'preparation, added': preparationCard(reader, preparation, 'Tillagt.'),
    ...Object.fromEntries(
      (['live', 'held', 'ended', 'missed', 'moved'] as const).map((what) => [
        `preparation, ${what}`,
        messageCard(reader, { kind: 'preparation-over', what, session }),
      ]),
    ),
    'preparation, not planned': messageCard(reader, { kind: 'preparation-over', what: 'not-planned' }),
    morning: messageCard(reader, {
      kind: 'morning',
      later: 'offered',
      day: FRIDAY,
      sessions: list(() => ({ ...session, rep: named(ali), added: list(() => text), suggestion })),
      commitments: list(line),
      slipped: list(line),
      leave: list(() => ({ of: named(ali), from: FRIDAY, to: FRIDAY })),
      ended: list(() => ({ ...inQuestion, rep: named(ali) })),
    }),
    week: messageCard(reader, {
      ...{ kind: 'week', day: FRIDAY, own: list(line), theirs: list(line) },
      sessions: list(() => ({ ...session, other: named(maria) })),
    }),
    'morning with late promises': messageCard(reader, {
      ...{ kind: 'morning', day: FRIDAY, sessions: [], leave: [], slipped: list(line) },
      commitments: list(() => line({ due: toDay('2026-11-20') })),
      ended: list(() => ({ ...inQuestion, rep: named(ali) })),
    }),
    'morning after one that may not have been held': messageCard(reader, {
      ...{ kind: 'morning', day: FRIDAY, sessions: [], commitments: [], slipped: [], leave: [] },
      ended: [{ ...inQuestion, question: 'held', rep: named(ali) }],
      overviewFrom: FRIDAY,
    }),
    recap: messageCard(reader, {
      kind: 'recap',
      session: { ...session, manager: named(maria), rep: named(ali) },
      decisions: list(() => text),
      steps: list(() => ({ owner: named(ali), text, due: FRIDAY, source: 'panel' as const })),
      next: startsAt,
      noStepReason: null,
    }),
    'recap without a step': messageCard(reader, {
      kind: 'recap',
      session: { ...session, manager: named(maria), rep: named(ali) },
      decisions: [],
      steps: [],
      next: null,
      noStepReason: text,
    }),
    before: messageCard(reader, { kind: 'reminder-before', commitment: line(), mayWait: true }),
    after: messageCard(reader, { kind: 'reminder-after', commitment: line(), mayWait: true }),
    'before, again later': messageCard(reader, {
      ...{ kind: 'commitment-over', what: 'later', commitment: line(), at: startsAt },
    }),
    'before, without a day': messageCard(reader, {
      kind: 'reminder-before',
      commitment: line({ due: null }),
    }),
    'help wanted': messageCard(reader, {
      ...{
        kind: 'help-wanted',
        isRepeat: false,
        from: named(ali),
        commitment: line(),
        due: FRIDAY,
        next: startsAt,
      },
      ...{ isManager: true, times: [startsAt, startsAt, startsAt], address: 'ali@nordvik.example' },
    }),
    'help wanted, nobody free': messageCard(reader, {
      ...{
        kind: 'help-wanted',
        isRepeat: false,
        from: named(ali),
        commitment: line(),
        due: FRIDAY,
        next: null,
      },
      ...{ isManager: true, times: [], address: 'ali@nordvik.example' },
    }),
    'help wanted, by the manager': messageCard(reader, {
      ...{
        kind: 'help-wanted',
        isRepeat: false,
        from: named(maria),
        commitment: line(),
        due: null,
        next: null,
      },
      ...{ isManager: false, times: [], address: null },
    }),
    ...Object.fromEntries(
      (['booked', 'cancelled'] as const).map((what) => [
        `help talk, ${what}`,
        messageCard(reader, { kind: 'help-talk', what, by: named(maria), commitment: text, at: startsAt }),
      ]),
    ),
    'ten minutes booked': helpTalkBookedCard(
      reader,
      { id: line().id, owner: named(ali), helpTalkAt: startsAt },
      false,
    ),
    'taken up in the session': helpInSessionCard(reader, startsAt),
    'today’s cancelled, with a quarter of an hour instead': messageCard(reader, {
      ...{ ...planChanged, by: named(maria), times: [startsAt, startsAt] },
    }),
    ...Object.fromEntries(
      (['cancelled', 'moved', 'length'] as const).map((what) => [
        what,
        messageCard(reader, { ...planChanged, by: named(maria), what, why: { reason: 'other', note: text } }),
      ]),
    ),
    missed: messageCard(reader, {
      ...{ kind: 'missed', session, rep: named(ali), next: startsAt },
      times: [startsAt, startsAt, startsAt],
    }),
    ...Object.fromEntries(
      (['cancelled', 'declined', 'slipped'] as const).map((what) => [
        `time wanted, ${what}`,
        messageCard(reader, {
          ...{
            kind: 'time-wanted',
            isRepeat: false,
            what,
            weeks: 3,
            agreed: 2,
            rep: named(ali),
            session,
            next: startsAt,
          },
          ...{ isToday: false, times: [startsAt, startsAt, startsAt] },
        }),
      ]),
    ),
    'time wanted, never met': messageCard(reader, {
      ...{
        kind: 'time-wanted',
        isRepeat: false,
        what: 'slipped',
        weeks: null,
        agreed: 2,
        rep: named(ali),
        session,
      },
      ...{ next: startsAt, isToday: false, times: [startsAt, startsAt, startsAt] },
    }),
    'time wanted, none known': messageCard(reader, {
      ...{
        kind: 'time-wanted',
        isRepeat: false,
        what: 'declined',
        weeks: 3,
        agreed: 2,
        rep: named(ali),
        session,
        next: null,
      },
      ...{ isToday: false, times: [] },
    }),
    'time wanted, today’s cancelled': messageCard(reader, {
      ...{
        kind: 'time-wanted',
        isRepeat: false,
        what: 'cancelled',
        weeks: 3,
        agreed: 2,
        rep: named(ali),
        session,
      },
      ...{ next: startsAt, isToday: true, times: [startsAt, startsAt] },
    }),
    'time wanted, today’s cancelled and nobody free': messageCard(reader, {
      ...{
        kind: 'time-wanted',
        isRepeat: false,
        what: 'cancelled',
        weeks: 3,
        agreed: 2,
        rep: named(ali),
        session,
      },
      ...{ next: null, isToday: true, times: [] },
    }),
    handover: messageCard(reader, {
      ...{ kind: 'handover', handover: handoverOfAli, manager: named(maria), former: named(ali) },
      ...{ commitments: 3, sessions: 12 },
    }),
    'handover, some of it': messageCard(reader, {
      ...{ kind: 'question-over', about: 'handover', manager: named(maria), former: named(ali) },
      choice: { recaps: true, notes: false, practice: true },
    }),
    'handed over': messageCard(reader, {
      ...{ kind: 'handed-over', rep: named(ali), manager: named(maria), own: 2 },
    }),
    'meeting left': messageCard(reader, { kind: 'meeting-left', isManager: true, other: named(ali) }),
    'meeting left, to the rep': messageCard(reader, {
      ...{ kind: 'meeting-left', isManager: false, other: named(maria) },
    }),
    'series removed from the calendar': messageCard(reader, {
      ...{ kind: 'series-removed', rhythm: rhythmOfAli, rep: named(ali), what: 'removed' },
    }),
    'series declined by the rep': messageCard(reader, {
      ...{ kind: 'series-removed', rhythm: rhythmOfAli, rep: named(ali), what: 'declined' },
    }),
    'given way, moved and left out': messageCard(reader, {
      ...{ kind: 'given-way', away: named(ali), from: FRIDAY, to: FRIDAY, next: session },
      sessions: list(() => ({ was: startsAt, movedTo: startsAt })),
      times: [startsAt, startsAt],
    }),
    'own leave': messageCard(reader, {
      ...{
        kind: 'own-leave',
        leave: {
          id: leaveId.parse('01890000-0000-7000-8000-0000000000a1'),
          from: FRIDAY,
          to: FRIDAY,
          inCalendar: false,
        },
      },
      sessions: list(() => ({ other: named(ali), was: startsAt, movedTo: null, next: startsAt })),
    }),
    'own leave, in the calendar': messageCard(reader, {
      ...{
        kind: 'own-leave',
        leave: {
          id: leaveId.parse('01890000-0000-7000-8000-0000000000a1'),
          from: FRIDAY,
          to: FRIDAY,
          inCalendar: true,
        },
      },
      sessions: [
        { other: named(ali), was: startsAt, movedTo: startsAt, next: null },
        { other: named(ali), was: startsAt, movedTo: null, next: null },
      ],
    }),
    departed: messageCard(reader, {
      ...{ kind: 'departed', rhythm: rhythmOfAli, isManager: true, other: named(ali) },
    }),
    'departed, to the rep': messageCard(reader, {
      ...{ kind: 'departed', rhythm: rhythmOfAli, isManager: false, other: named(maria) },
    }),
    'given way, left out': messageCard(reader, {
      ...{ kind: 'given-way', away: named(maria), from: FRIDAY, to: FRIDAY, next: null },
      ...{ sessions: [{ was: startsAt, movedTo: null }], times: [] },
    }),
    'question over, missed': messageCard(reader, timeOver('missed')),
    'question over, booked': messageCard(reader, timeOver('booked')),
    'question over, held': messageCard(reader, timeOver('held')),
    'question over, closed': messageCard(reader, timeOver('closed')),
    'question over, help': messageCard(reader, {
      ...{ kind: 'question-over', about: 'help', from: named(ali), commitment: text, state: 'open' },
    }),
    'missed, none to come': messageCard(reader, {
      ...{ kind: 'missed', session, rep: named(ali), next: null, times: [] },
    }),
    'missed, its times passed': messageCard(reader, {
      ...{ kind: 'missed', session, rep: named(ali), next: startsAt, times: [], haveTimesPassed: true },
    }),
    'superseded reminder': messageCard(reader, over('superseded')),
    'passed reminder': messageCard(reader, over('passed')),
    'moved elsewhere': messageCard(reader, over('moved')),
    'help asked for elsewhere': messageCard(reader, { ...over('answered'), what: 'help', next: startsAt }),
    'question over, answered': messageCard(reader, { ...questionOver, score: 4 }),
    'question over, passed': messageCard(reader, questionOver),
    'debrief over': messageCard(reader, {
      ...{ kind: 'question-over', about: 'meeting', customer: text, at: startsAt, isAnswered: false },
    }),
    'morning over': messageCard(reader, { kind: 'question-over', about: 'morning', day: FRIDAY }),
    'nothing any more': messageCard(reader, { kind: 'question-over', about: 'nothing' }),
    bundle: messageCard(reader, { kind: 'bundle', day: FRIDAY, parts: everyPart }),
    'bundle, a debrief first': messageCard(reader, {
      ...{
        kind: 'bundle',
        day: FRIDAY,
        parts: [{ ...debrief, customer: text }, usefulness, over('answered')],
      },
    }),
    'bundle, usefulness first': messageCard(reader, {
      ...{ kind: 'bundle', day: FRIDAY, parts: [usefulness, { ...preparation, manager: named(maria) }] },
    }),
    'bundle, all answered': messageCard(reader, {
      ...{ kind: 'bundle', day: FRIDAY, parts: [over('answered'), over('moved'), questionOver] },
    }),
    'superseded usefulness': messageCard(reader, { kind: 'usefulness-superseded', session }),
    'promise moved': messageCard(reader, {
      ...{ kind: 'commitment-moved', by: named(maria), commitment: line() },
      ...{ from: FRIDAY, reason: 'customer', because: null },
    }),
    'promise moved back': messageCard(reader, {
      ...{ kind: 'commitment-moved', by: named(maria), commitment: line() },
      ...{ from: FRIDAY, reason: null, because: null },
    }),
    debrief: debriefCard(reader, { ...debrief, customer: text }),
    debriefed: debriefedCard(reader, { customer: text, decided: text, surprised: text }, line()),
    'debriefed, the day refused': debriefedCard(
      reader,
      { customer: text, decided: null, surprised: null },
      line({ due: null }),
      'day-in-the-past',
    ),
    usefulness: messageCard(reader, { kind: 'usefulness', session, manager: named(maria) }),
    'usefulness, answered': usefulnessAnsweredCard(reader, 4),
    kept: keptCard(reader, line()),
    dropped: commitmentCard(reader, line({ state: 'dropped' }), 'now'),
    moved: movedCard(reader, line({ moves: 3 })),
    'help noted': helpNotedCard(reader, line(), startsAt),
    'help noted, unplanned': helpNotedCard(reader, line(), null),
    move: moveCard(reader, line(), FRIDAY),
    captured: capturedCard(reader, line()),
    'captured, without a day': capturedCard(reader, line({ due: null })),
    settled: settledCard(reader, line(), 'Sparat.'),
    list: listCard(reader, list(line)),
    'empty list': listCard(reader, []),
    choose: chooseCard(reader, list(line), 'keep'),
    'keep all': keepAllCard(reader, list(line)),
    'move all': moveAllCard(reader, list(line), FRIDAY),
    'choose a move': chooseCard(reader, list(line), 'move-to', { to: FRIDAY }),
    whom: whomCard(reader, waiting, [pair, pair], maria.id),
    'whom, of many': whomCard(
      reader,
      waiting,
      list(() => pair),
      maria.id,
    ),
    owner: ownerCard(reader, waiting, pair),
    'edited, asked': editedCard(reader, line({ due: FRIDAY }), place, { to: edited, isUntouched: false }),
    'edited, no longer said': editedCard(reader, line(), place, { to: null, isUntouched: true }),
    'edited, said besides': addStepCard(reader, place, edited),
    'edited, over': addStepCard(reader, place, edited, line({ state: 'kept' })),
    'edited, done before': alreadyDoneCard(reader, { what: 'chat.kept', commitment: text }, true),
    'edited, done before, not to undo': alreadyDoneCard(reader, null, false),
    'deleted, gone with it': takenBackCard(reader, line({ text: text.slice(0, 500) }), place),
    'deleted, asked': deletedCard(reader, line(), place),
    help: helpCard(reader, 'chat.help'),
    'not understood': helpCard(reader, 'chat.not-understood'),
    sentence: sentenceCard('Sparat.'),
  };
};
