import { daysInRow } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { OwnLeave, SessionGivenWay } from '../../use-cases/chat-message.ts';
import {
  bulletList,
  card,
  executeAction,
  givenNameOf,
  joinSentences,
  openTabAction,
  richText,
  subtleText,
} from './card.ts';
import type { Card, CardButton, Element, Reader } from './card.ts';
import { dateFor } from './plan-card.ts';

/** The most leaves and 1:1s that are named. */
const LEAVES = 5;
const LINES = 10;

const givenWayText = (reader: Reader, { other, was, movedTo, next }: SessionGivenWay): string => {
  const { language } = reader;
  const named = { name: givenNameOf(other), was: dateFor(reader, was).day };
  if (movedTo !== null)
    return say(language, 'chat.own-leave.moved', { ...named, ...dateFor(reader, movedTo) });
  if (next === null) return say(language, 'chat.own-leave.left-out', named);
  return say(language, 'chat.own-leave.left-out.next', { ...named, day: dateFor(reader, next).day });
};

const daysText = (reader: Reader, { leave: { from, to, inCalendar } }: OwnLeave): string =>
  say(reader.language, 'chat.own-leave', {
    days: daysInRow(reader.language, from, to),
    calendar: inCalendar ? 'yes' : 'no',
  });

/** A tap takes a leave away that was entered here. */
const undoAction = (reader: Reader, { leave }: OwnLeave, key: 'one' | 'of-several'): readonly CardButton[] =>
  leave.inCalendar
    ? []
    : [
        executeAction(
          key === 'one'
            ? say(reader.language, 'chat.own-leave.undo')
            : say(reader.language, 'chat.own-leave.undo.days', {
                days: daysInRow(reader.language, leave.from, leave.to),
              }),
          'undo-leave',
          { leave: leave.id, ...(reader.person !== null && { for: reader.person }) },
        ),
      ];

const partOf = (reader: Reader, own: OwnLeave): readonly Element[] => [
  richText(daysText(reader, own), { weight: 'Bolder' }),
  ...bulletList(reader.language, own.sessions, LINES, (one) => givenWayText(reader, one)),
];

/** Somebody's own leaves: what each has moved and left out, by name and day, and how it is taken back. */
export const ownLeavesCard = (reader: Reader, leaves: readonly OwnLeave[]): Card => {
  const { language } = reader;
  const shown = leaves.slice(0, LEAVES);
  const isAnyThere = shown.some(({ leave }) => leave.inCalendar);
  const how = isAnyThere ? say(language, 'chat.own-leave.in-calendar') : null;
  return card(
    joinSentences(
      ...shown.flatMap((own) => [
        daysText(reader, own),
        ...own.sessions.slice(0, 3).map((one) => givenWayText(reader, one)),
      ]),
      ...(how === null ? [] : [how]),
    ),
    [...shown.flatMap((own) => partOf(reader, own)), ...(how === null ? [] : [subtleText(how)])],
    [
      ...shown.flatMap((own) => undoAction(reader, own, shown.length === 1 ? 'one' : 'of-several')),
      openTabAction(reader, 'settings', 'chat.own-leave.change'),
    ],
  );
};

/** Tells somebody what the leave that stands in their own calendar has moved and left out. */
export const ownLeaveCard = (reader: Reader, own: OwnLeave): Card => ownLeavesCard(reader, [own]);
