/** A run of text in a message. */
export type Run = Readonly<
  | { text: string; look: 'plain' | 'bold' | 'italic' | 'mention' }
  | { text: string; look: 'link'; href: string }
>;

const MARKS =
  /<at>(?<mention>[^<]*)<\/at>|\[(?<label>[^\]]+)\]\((?<href>https?:\/\/[^\s)]+)\)|\*\*(?<bold>[^*]+)\*\*|(?<![\w])_(?<italic>[^_]+)_(?![\w])/g;
const MENTIONS = /<at>(?<mention>[^<]*)<\/at>/g;

const marked = (groups: Readonly<Record<string, string | undefined>>): Run | null => {
  const { mention, label, href, bold, italic } = groups;
  if (mention !== undefined) return { text: mention, look: 'mention' };
  if (label !== undefined && href !== undefined) return { text: label, look: 'link', href };
  if (bold !== undefined) return { text: bold, look: 'bold' };
  if (italic !== undefined) return { text: italic, look: 'italic' };
  return null;
};

/** The runs of a line: always mentions and, in markdown, Teams' bold, italics and links. */
export const runsOf = (line: string, markdown: boolean): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (const match of line.matchAll(markdown ? MARKS : MENTIONS)) {
    const run = marked(match.groups ?? {});
    if (match.index > from) runs.push({ text: line.slice(from, match.index), look: 'plain' });
    if (run) runs.push(run);
    from = match.index + match[0].length;
  }
  if (from < line.length) runs.push({ text: line.slice(from), look: 'plain' });
  return runs;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const runHtml = (run: Run): string => {
  const text = escape(run.text);
  switch (run.look) {
    case 'bold':
      return `<strong>${text}</strong>`;
    case 'italic':
      return `<em>${text}</em>`;
    case 'link':
      return `<a href="${escape(run.href)}" target="_blank" rel="noopener noreferrer">${text}</a>`;
    case 'mention':
    case 'plain':
      return text;
  }
};

const lineHtml = (line: string): string =>
  runsOf(line, true)
    .map((run) => runHtml(run))
    .join('');

/** A card's markdown as HTML, with all text escaped: paragraphs, bulleted lists, bold, italics and links. */
export const markdownHtml = (text: string): string => {
  const out: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) out.push(`<ul>${list.join('')}</ul>`);
    list = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*[-*] (.*)$/.exec(line)?.[1];
    if (item !== undefined) list.push(`<li>${lineHtml(item)}</li>`);
    else {
      endList();
      if (line.trim() !== '') out.push(`<p>${lineHtml(line)}</p>`);
    }
  }
  endList();
  return out.join('');
};
