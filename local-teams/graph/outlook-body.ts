import type { StoredEvent } from './stored-event.ts';

type Body = StoredEvent['body'];

const HEAD =
  '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n';
const END = '\r\n</body>\r\n</html>\r\n';

/** What Teams adds to an event's body; removing it removes the meeting (Microsoft Learn, "Update event"). */
const joinBlock = (joinUrl: string): string =>
  `<div>________________________________________________________________________________</div><div><b>Microsoft Teams</b></div><div><a href="${joinUrl}">Join the meeting now</a></div>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** An event's body as Outlook keeps it: HTML, whatever was given, with the meeting's own part at the end. */
export const keptBody = (given: Body | undefined, joinUrl: string | null): Body => {
  const content = given?.content ?? '';
  const html = given?.contentType === 'text' ? escaped(content) : content;
  const whole = /^\s*<html/i.test(html) ? html : `${HEAD}${html}${END}`;
  if (joinUrl === null || whole.includes(joinUrl)) return { contentType: 'html', content: whole };
  return { contentType: 'html', content: whole.replace(/(\s*<\/body>|$)/i, `${joinBlock(joinUrl)}$1`) };
};

/** Whether a given body still has the meeting's own part. */
export const keepsMeeting = (given: Body, joinUrl: string): boolean => given.content.includes(joinUrl);

/** The beginning of a body, as text. */
export const previewOf = ({ content }: Body): string =>
  content
    .replace(/<head>[\s\S]*?<\/head>/i, '')
    .replace(/<[^>]*>/g, '')
    .trim()
    .slice(0, 255);
