import { Parser } from 'htmlparser2';
import type { IncomingActivity } from './activity.ts';

/** What somebody wrote: the text in lines, and the message that they quoted, by its activity's id. */
export type WrittenMessage = Readonly<{ text: string; quotes: string | null }>;

/** What a quoted message stands in, in the message that quotes it: a `blockquote` of this type, or the newer placeholder `quoted`. */
const QUOTE = 'http://schema.skype.com/Reply';
/** Elements that end a line, and those whose content nobody wrote. */
const LINES = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'blockquote', 'pre']);
const UNWRITTEN: ReadonlySet<string> = new Set(['script', 'style', 'attachment', 'quoted']);
/** In a message to the bot a mention is the bot's own name; among people it tells who is meant. */
const UNWRITTEN_TO_BOT: ReadonlySet<string> = new Set([...UNWRITTEN, 'at']);

/** Reads what Teams writes as HTML: quotes are left out, items of a list are lines of their own, entities are characters. */
const readHtml = (html: string, unwritten: ReadonlySet<string>): WrittenMessage => {
  let text = '';
  let quotes: string | null = null;
  /** The element that is left out with all that is in it, and how deep its like is nested there. */
  let without: { name: string; depth: number } | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (without !== null) {
          if (without.name === name) without.depth += 1;
          return;
        }
        const isQuote = name === 'blockquote' && attributes['itemtype'] === QUOTE;
        if (isQuote || unwritten.has(name)) {
          quotes ??= (isQuote ? attributes['itemid'] : attributes['messageid']) ?? null;
          without = { name, depth: 1 };
          return;
        }
        if (LINES.has(name)) text += '\n';
        if (name === 'li') text += '- ';
      },
      ontext: (piece) => {
        if (without === null) text += piece;
      },
      onclosetag: (name) => {
        if (without?.name === name) {
          without.depth -= 1;
          if (without.depth === 0) without = null;
        } else if (without === null && LINES.has(name)) text += '\n';
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  return { text, quotes };
};

const inLines = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();

/**
 * Reads a message from Teams. Its text has mentions as tags and characters as entities; where there is none it is in an attachment of HTML,
 * which also tells which message is quoted. (Microsoft Learn, "Channel and group chat conversations with a bot")
 */
export const writtenMessage = ({ text, attachments }: IncomingActivity): WrittenMessage => {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  const attached = typeof html === 'string' ? readHtml(html, UNWRITTEN_TO_BOT) : null;
  const plain = readHtml((text ?? '').replace(/\n/gu, '<br>'), UNWRITTEN_TO_BOT);
  const isPlain = plain.text.trim() !== '';
  return {
    text: inLines(isPlain ? plain.text : (attached?.text ?? '')),
    quotes: attached?.quotes ?? plain.quotes,
  };
};

/** The bot's own name, where it is mentioned among people too. */
const BOT_MENTION = /<at\b[^>]*>\s*Kadens\s*<\/at>/giu;

/** The body of a message between people, as a message extension is given it (Microsoft Learn, "Payload that is sent to the bot"). */
export const writtenBody = ({
  contentType,
  content,
}: Readonly<{ contentType: string; content: string }>): string =>
  inLines(contentType === 'text' ? content : readHtml(content.replace(BOT_MENTION, ''), UNWRITTEN).text);
