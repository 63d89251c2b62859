import { z } from 'zod';

const person = z.enum(['ali', 'maria']).nullable();
const labelledMessage = z.object({
  locale: z.enum(['sv', 'en']),
  kind: z.string(),
  speaker: z.enum(['ali', 'maria']),
  said: z.string(),
  steps: z.array(z.object({ about: z.string(), owner: person, due: z.string().nullable() })),
});

/** What somebody wrote in a 1:1, and the steps that should be recorded of it, told by a few words of each. */
export type LabelledMessage = z.infer<typeof labelledMessage>;
export type LabelledStep = LabelledMessage['steps'][number];

const labelledDay = z.object({ locale: z.enum(['sv', 'en']), said: z.string(), day: z.string().nullable() });
export type LabelledDay = z.infer<typeof labelledDay>;

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
const json = (line: string): unknown => JSON.parse(line);

/** From lines of JSON. A third language in `locale` is read as the speaker's own setting in Swedish. */
export const messagesInJson = (text: string): readonly LabelledMessage[] =>
  lines(text).map((line) => labelledMessage.parse(json(line)));
export const daysInJson = (text: string): readonly LabelledDay[] =>
  lines(text).map((line) => labelledDay.parse(json(line)));

const orNull = (field: string): string | null => (field === '-' || field === '' ? null : field);

const stepIn = (field: string): unknown => {
  const [about = '', owner = '', due = ''] = field.split(' / ').map((part) => part.trim());
  return { about, owner: orNull(owner), due: orNull(due) };
};

/** From lines as people write them by hand: "speaker | said | about / owner / day | …", under a heading for each kind. */
export const messagesInText = (text: string, locale: 'sv' | 'en'): readonly LabelledMessage[] => {
  let kind = '';
  return lines(text).flatMap((line) => {
    if (line.startsWith('## ')) kind = line.slice('## '.length);
    if (line.startsWith('#')) return [];
    const [speaker = '', said = '', ...steps] = line.split(' | ');
    return [
      labelledMessage.parse({
        ...{ locale, kind, speaker },
        said: said.replaceAll('\\n', '\n'),
        steps: steps.map((step) => stepIn(` ${step}`)),
      }),
    ];
  });
};

/** What days people say, as lines written by hand: "said | day". */
export const daysInText = (text: string, locale: 'sv' | 'en'): readonly LabelledDay[] =>
  lines(text)
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [said = '', day = ''] = line.split(' | ');
      return labelledDay.parse({ locale, said, day: orNull(day) });
    });
