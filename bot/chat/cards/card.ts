import { z } from 'zod';
import type { Language } from '../../../shared/domain/language.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { DaysOff } from '../../../shared/domain/working-days.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { dayInWords, shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../../shared/words/say.ts';
import type { TypeNames } from '../../../shared/words/type-names.ts';

const part = z.looseObject({ type: z.string() }).readonly();
export type Element = z.output<typeof part>;
export type CardButton = z.output<typeof part>;

/** An Adaptive Card 1.5, the first version with `Action.Execute`. */
export const cardSchema = z
  .object({
    type: z.literal('AdaptiveCard'),
    $schema: z.string(),
    version: z.literal('1.5'),
    fallbackText: z.string(),
    speak: z.string(),
    /** Words of a language model stand in it; told of in its message, not in the card that is sent. */
    byModel: z.literal(true).exactOptional(),
    body: z.array(part).readonly(),
    actions: z.array(part).readonly().exactOptional(),
    refresh: z
      .object({ action: part, userIds: z.array(z.string()).readonly() })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type Card = z.output<typeof cardSchema>;

/** The card as Teams takes it. */
export const cardAsSent = ({ byModel: _, ...sent }: Card): Omit<Card, 'byModel'> => sent;

/** The size in bytes above which Teams refuses a message with cards (Microsoft Learn, "Format your bot messages": 28 KB). */
export const CARD_BYTES_MAX = 28 * 1024;
/** The longest text of a person's on a card, alone and in a list, in characters; the rest is in the tab. */
const ALONE_MAX = 500;
const LISTED_MAX = 160;
const NAME_MAX = 60;
/** The longest button title, in characters: a phone cuts more. */
const BUTTON_MAX = 40;

/** Who a card is for, and when. */
export type Reader = Readonly<{
  language: Language;
  zone: string;
  /** The reader's public holidays and leave; in a meeting's chat the manager's. */
  daysOff: DaysOff;
  typeNames: TypeNames;
  now: Instant;
  /** Whether days are said by their dates: the card stands under another day's. */
  isDated?: boolean;
  /** The person whose card it is; null in a meeting's chat. */
  person: PersonId | null;
  /** The reader's id in Teams, for `refresh`; null when it isn't known. */
  teamsId: string | null;
  /** Makes the link to a place in the personal tab. */
  link: (place: string | null) => string;
}>;

export const readersToday = (reader: Pick<Reader, 'now' | 'zone'>): CalendarDay =>
  dayAt(reader.now, reader.zone);

/** A day in the reader's words, from their zone and present day. */
export const dayFor = (reader: Reader, day: CalendarDay | null): string =>
  day === null
    ? say(reader.language, 'chat.due.none')
    : reader.isDated === true
      ? shortDay(reader.language, day)
      : dayInWords(reader.language, day, readersToday(reader));

/** When something promised is due, and that it was where its day has passed. */
export const dueFor = (reader: Reader, due: CalendarDay | null): string =>
  due !== null && due < readersToday(reader)
    ? say(reader.language, 'chat.due.late', { day: dayFor(reader, due) })
    : dayFor(reader, due);

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cut = (text: string, max: number): string => {
  const points = Array.from(text);
  return points.length <= max
    ? text
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
};

/**
 * Makes somebody's own words harmless: one line, no control or direction characters, no mention tags, none of the card's `{{…}}` functions.
 * Markdown stays as written, since the words are only put where it isn't read.
 */
const harmless = (text: string): string =>
  text
    .replace(/<\/?at\b[^>]*>/gi, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\{\{/g, '{ {')
    .trim();

/** The longest typed text that is given back for shortening, in characters. */
const TYPED_MAX = 1_000;
/** Text that somebody typed, put back in its field. */
export const typedText = (text: string): string => cut(harmless(text), TYPED_MAX);

const orDash = (text: string): string => (text === '' ? '–' : text);
/** A person's words on their own. */
export const userText = (text: string): string => orDash(cut(harmless(text), ALONE_MAX));
/** A person's words as one line among others. */
export const userLine = (text: string): string => orDash(cut(harmless(text), LISTED_MAX));
export const userName = (person: Readonly<{ name: string }>): string =>
  orDash(cut(harmless(person.name), NAME_MAX));
/** The first name, as colleagues use it. */
export const givenNameOf = (person: Readonly<{ name: string }>): string =>
  orDash(cut(harmless(person.name).split(' ')[0] ?? '', NAME_MAX));
export const buttonTitle = (text: string): string => orDash(cut(harmless(text), BUTTON_MAX));

type Look = Readonly<{ size?: 'Small' | 'Medium'; weight?: 'Bolder'; isSubtle?: boolean; italic?: boolean }>;

const run = (text: string, look: Look = {}) => ({ type: 'TextRun', text, ...look });

const block = (inlines: readonly unknown[], spacing: string): Element => ({
  type: 'RichTextBlock',
  inlines,
  spacing,
});

/** One of our own lines. Text runs don't read Markdown, so people's words can be in any of them. */
export const richText = (text: string, look: Look = {}, spacing = 'Default'): Element =>
  block([run(text, look)], spacing);

export const subtleText = (text: string): Element =>
  richText(text, { size: 'Small', isSubtle: true }, 'Small');

export const heading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  wrap: true,
  style: 'heading',
  spacing: 'Medium',
});

const SLOT = '\uE000';

/** A sentence with one of its values in bold. */
export const richTextWithBold = (
  language: Language,
  key: WordKey,
  values: WordValues,
  slot: string,
  text: string,
): Element => {
  const [before = '', after = ''] = say(language, key, { ...values, [slot]: SLOT }).split(SLOT);
  return block(
    [
      ...(before === '' ? [] : [run(before)]),
      run(text, { weight: 'Bolder' }),
      ...(after === '' ? [] : [run(after)]),
    ],
    'Default',
  );
};

/** At most `max` items as lines, and how many more there are. */
export const bulletList = <Item>(
  language: Language,
  items: readonly Item[],
  max: number,
  draw: (item: Item) => string,
): readonly Element[] => [
  ...items.slice(0, max).map((item) => richText(`• ${draw(item)}`, {}, 'Small')),
  ...(items.length > max ? [subtleText(say(language, 'chat.more', { count: items.length - max }))] : []),
];

/** `Action.Execute`, and the `Action.Submit` that clients without it use instead. */
export const executeAction = (
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  style?: 'positive',
): CardButton => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { ...data, verb },
  ...(style && { style }),
  fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
});

/** An `Action.Submit` alone: a dialog takes no `Action.Execute`. `isComplete` false sends it whatever the fields hold. */
export const submitAction = (
  title: string,
  data: Readonly<Record<string, unknown>>,
  isComplete = true,
): CardButton => ({
  type: 'Action.Submit',
  title,
  data,
  ...(!isComplete && { associatedInputs: 'none' }),
});

export const openTabAction = (
  reader: Reader,
  place: string | null,
  key: WordKey = 'chat.open',
): CardButton => ({
  type: 'Action.OpenUrl',
  title: say(reader.language, key),
  url: reader.link(place),
});

/** Joins whole sentences, to be read aloud one after the other; one that ends in somebody's own words gets its full stop. */
export const joinSentences = (...sentences: readonly string[]): string =>
  sentences
    .filter((one) => one !== '')
    .map((one) => (/[.!?:…]$/u.test(one) ? one : `${one}.`))
    .join(' ');

/** Says that a message may have come before; nothing for one that can't have. */
export const repeatNotice = (reader: Reader, isRepeat: boolean): readonly string[] =>
  isRepeat ? [say(reader.language, 'chat.repeat')] : [];

/** Makes a card from a body. `summary` is read aloud, notified, and shown where cards aren't. */
export const card = (
  summary: string,
  body: readonly Element[],
  actions: readonly CardButton[] = [],
  refresh: Card['refresh'] | null = null,
): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: joinSentences(summary),
  speak: joinSentences(summary),
  body,
  ...(actions.length > 0 && { actions }),
  ...(refresh && { refresh }),
});

/** Makes the card ask the bot for the present state when its reader sees it; only in their own chat, with a known Teams id. */
export const refreshAction = (
  reader: Reader,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): Card['refresh'] | null =>
  reader.teamsId === null
    ? null
    : {
        action: { type: 'Action.Execute', title: verb, verb, data: { ...data, verb } },
        userIds: [reader.teamsId],
      };
