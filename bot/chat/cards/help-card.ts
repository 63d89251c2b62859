import { say } from '../../../shared/words/say.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { ChatMessageOf } from '../../use-cases/chat-message.ts';
import {
  buttonTitle,
  card,
  dayFor,
  executeAction,
  givenNameOf,
  joinSentences,
  openTabAction,
  repeatNotice,
  richText,
  richTextWithBold,
  subtleText,
  userText,
} from './card.ts';
import type { Card, CardButton, Reader } from './card.ts';
import { momentFor } from './plan-card.ts';
import { timesPart } from './times-card.ts';

/** Opens a chat with somebody (Microsoft Learn, "Deep link to a chat"). */
const writeTo = (reader: Reader, name: string, address: string): CardButton => ({
  type: 'Action.OpenUrl',
  title: buttonTitle(say(reader.language, 'chat.help-wanted.write', { name })),
  url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}`,
});

/** Up to three times today behind one tap, if there are any. */
const tenMinutes = (reader: Reader, id: string, times: readonly Instant[]): readonly CardButton[] =>
  times.length === 0
    ? []
    : [
        {
          type: 'Action.ShowCard',
          title: say(reader.language, 'chat.help-wanted.ten'),
          card: {
            type: 'AdaptiveCard',
            version: '1.5',
            body: timesPart(reader, times, { verb: 'help-talk', data: { id } }),
          },
        },
      ];

/** Tells the other person that somebody asks for help. A manager can take ten minutes today; waiting is offered only if it is in time. */
export const helpWantedCard = (
  reader: Reader,
  { from, commitment, due, next, times, isManager, address, isRepeat }: ChatMessageOf<'help-wanted'>,
): Card => {
  const { language } = reader;
  const text = userText(commitment.text);
  const name = givenNameOf(from);
  const repeated = repeatNotice(reader, isRepeat);
  const facts = [
    ...(due === null ? [] : [say(language, 'chat.help-wanted.due', { day: dayFor(reader, due) })]),
    ...(isManager && times.length === 0 ? [say(language, 'chat.help-wanted.no-time')] : []),
  ].join(' ');
  return card(
    joinSentences(...repeated, say(language, 'chat.help-wanted', { name, commitment: text }), facts),
    [
      ...repeated.map(subtleText),
      richTextWithBold(language, 'chat.help-wanted', { name }, 'commitment', text),
      ...(facts === '' ? [] : [subtleText(facts)]),
    ],
    [
      ...tenMinutes(reader, commitment.id, times),
      ...(next === null
        ? []
        : [
            executeAction(say(language, 'chat.help-wanted.session'), 'help-in-session', {
              id: commitment.id,
            }),
          ]),
      ...(address === null ? [] : [writeTo(reader, name, address)]),
      ...(times.length === 0 ? [openTabAction(reader, isManager ? 'team' : null)] : []),
    ],
  );
};

/** Tells that ten minutes are booked, by this tap or before it; they can be taken back in the place that the card opens. */
export const helpTalkBookedCard = (
  reader: Reader,
  { id, owner, helpTalkAt }: Pick<CommitmentView, 'id' | 'owner' | 'helpTalkAt'>,
  isBefore: boolean,
): Card => {
  const { language } = reader;
  if (helpTalkAt === null)
    return card(say(language, 'chat.help-talk.over'), [richText(say(language, 'chat.help-talk.over'))]);
  const text = say(language, isBefore ? 'chat.help-talk.already' : 'chat.help-talk.done', {
    ...{ name: givenNameOf(owner), ...momentFor(reader, helpTalkAt) },
  });
  return card(text, [richText(text)], [executeAction(say(language, 'app.undo'), 'no-help-talk', { id })]);
};

/** Tells the rep when the manager takes ten minutes, or that those are cancelled. */
export const helpTalkCard = (
  reader: Reader,
  { what, by, commitment, at }: ChatMessageOf<'help-talk'>,
): Card => {
  const { language } = reader;
  const text = userText(commitment);
  const key = `chat.help-talk.${what}` as const;
  const values = { name: givenNameOf(by), ...momentFor(reader, at) };
  return card(
    say(language, key, { ...values, commitment: text }),
    [richTextWithBold(language, key, values, 'commitment', text)],
    [openTabAction(reader, null)],
  );
};

/** Tells that it is taken up when the two meet. */
export const helpInSessionCard = (reader: Reader, at: Instant): Card => {
  const text = say(reader.language, 'chat.help-wanted.in-session', {
    day: dayFor(reader, dayAt(at, reader.zone)),
  });
  return card(text, [richText(text)]);
};
