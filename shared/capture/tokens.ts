/** What a token is; a mention is of somebody in the chat, and markup what Teams wraps it in. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'punctuation'
  | 'newline'
  | 'emoji'
  | 'mention'
  | 'quote'
  | 'markup';

/**
 * A part of a text, and where it is written; between two of them there is nothing but space. `said` is what it says: in one form
 * for letters and quotes, and written out where it was written short.
 */
export type Token = Readonly<{
  kind: TokenKind;
  start: number;
  end: number;
  said: string;
  /** Nothing stands between it and what comes before. */
  glued: boolean;
}>;

const LETTERS = String.raw`[\p{L}\p{M}\p{N}]`;
/** Letters and digits, with what joins them into one: "t.ex", "3/12", "14:30", "3:e", "vd:n", "H&M", "I'll", an address. */
const WORD = String.raw`${LETTERS}+(?:(?:['’‘´\x60&_+/@-]|(?<=\d)[.,:](?=\d)|(?<=\d):?(?=(?:[ae]|te|nde)(?!${LETTERS}))|:(?=(?:n|s|t|en|er|et|ens|ns)(?!${LETTERS}))|(?<=(?<!${LETTERS})\p{L}{1,2})\.(?=\p{L}{1,3}(?!${LETTERS}))|(?<=@\S{1,80}|www\S{0,80})\.)${LETTERS}+)*`;
const kinds: readonly (readonly [TokenKind, string])[] = [
  ['newline', String.raw`\r\n?|[\n\u2028\u2029]`],
  ['markup', String.raw`<at[^<>]{0,200}>\s*kadens\s*<\/at>|<\/?[a-z][^<>]{0,200}>|&(?:nbsp|lrm|rlm);`],
  [
    'emoji',
    String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3])+|(?<!\S)[:;]-?[)D(P](?!\S)`,
  ],
  ['mention', String.raw`@${LETTERS}+`],
  ['quote', String.raw`["“”„«»]|&quot;`],
  ['number', String.raw`\d+(?!${LETTERS}|['&_+/@:.,-]${LETTERS})`],
  ['word', WORD],
  ['punctuation', String.raw`&amp;|\.\.\.|[.!?…]+|[^\s]`],
];
const TOKEN = new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'giu');
/** Of no width, and part of no word. */
const UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff\u00ad]/gu;

const saidBy = (kind: TokenKind, written: string): string => {
  const said = written.normalize('NFC').replace(/[’‘´`]/gu, "'");
  if (kind === 'mention') return said.slice(1);
  return said === '&amp;' ? '&' : said;
};

/** The tokens of a text, in order. Any text has some reading. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  // As long as it was, so that places hold.
  for (const match of text.replace(UNSEEN, ' ').matchAll(TOKEN)) {
    const [written] = match;
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const kind = kinds.find(([name]) => groups[name] !== undefined)?.[0] ?? 'punctuation';
    const start = match.index;
    const said = saidBy(kind, written);
    const isBot = kind === 'mention' && said.toLowerCase() === 'kadens';
    const glued = start === end && tokens.length > 0;
    end = start + written.length;
    tokens.push({ kind: isBot ? 'markup' : kind, start, end, said, glued });
  }
  return tokens;
};
