/** A text as a part of a regular expression that matches it alone. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where a name begins in a text as separate words, with these pattern flags; -1 if it isn't there. */
const placeOf = (
  text: string,
  name: string,
  { flags, after = '' }: Readonly<{ flags: string; after?: string }>,
) =>
  name === ''
    ? -1
    : text.search(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}${after}(?![\p{L}\p{N}])`, flags));

/** Whether a text names somebody, in whatever case; a name inside another word doesn't count. */
export const isNameIn = (text: string, name: string): boolean => placeOf(text, name, { flags: 'iu' }) >= 0;

/** Shorter first words, like "Ny" or "AB", identify no name on their own. */
const FIRST_WORD_MIN = 3;

const firstWordOf = (name: string): string => {
  const [word = ''] = name.trim().split(/\s+/u);
  return word.length >= FIRST_WORD_MIN && /^\p{Lu}/u.test(word) ? word : '';
};

type NamedThing = Readonly<{ name: string }>;

const earliest = <Thing extends NamedThing>(places: readonly Readonly<{ thing: Thing; at: number }>[]) =>
  places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.thing.name.length - a.thing.name.length)[0]?.thing ?? null;

/**
 * The first of these things that a text names: by its whole name, else by the name's first word, written exactly so and no other thing's
 * ("Volvo vill ha rabatt" is about Volvo Lastvagnar). A Swedish genitive counts too. Null if it names none.
 */
export const namedIn = <Thing extends NamedThing>(text: string, things: readonly Thing[]): Thing | null => {
  const lower = text.toLowerCase();
  const there = things.filter(({ name }) => lower.includes(name.trim().toLowerCase()));
  const whole = earliest(
    there.map((thing) => ({ thing, at: placeOf(text, thing.name.trim(), { flags: 'iu', after: 's?' }) })),
  );
  if (whole) return whole;
  const words = things.map((thing) => ({ thing, word: firstWordOf(thing.name) }));
  const said = words.filter(({ word }) => word !== '' && text.includes(word));
  return earliest(
    said
      .filter(({ word }) => words.filter((one) => one.word === word).length === 1)
      .map(({ thing, word }) => ({ thing, at: placeOf(text, word, { flags: 'u', after: 's?' }) })),
  );
};
