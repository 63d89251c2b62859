import { z } from 'zod';

const action = z.looseObject({
  type: z.string(),
  title: z.string().default(''),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
});
export type ShownAction = z.output<typeof action>;

const content = z.looseObject({ speak: z.string().optional() });
const message = z.object({ attachments: z.array(z.object({ content })) });

const texts = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(texts);
  const read = z.record(z.string(), z.unknown()).safeParse(value);
  if (!read.success) return [];
  const { inlines, text, ...others } = read.data;
  if (Array.isArray(inlines)) return [inlines.flatMap(texts).join('')];
  return [
    ...(typeof text === 'string' ? [text] : []),
    ...['body', 'items', 'columns'].flatMap((name) => texts(others[name])),
  ];
};

/** The buttons, those of cards within it in the place of what opens them after it. */
const actionsIn = (value: unknown): readonly ShownAction[] => {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  const read = z.record(z.string(), z.unknown()).safeParse(value);
  if (!read.success) return [];
  const own = action.safeParse(value);
  const isAction = own.success && own.data.type.startsWith('Action.');
  return [
    ...(isAction ? [own.data] : []),
    ...(isAction
      ? []
      : ['body', 'items', 'columns', 'actions'].flatMap((name) => actionsIn(read.data[name]))),
  ];
};

const hiddenIn = (shown: readonly ShownAction[]): readonly ShownAction[] =>
  shown.flatMap(({ card }) => actionsIn(card));

/** What a person sees of a message's card: its text and its buttons; those behind a button can be found too. */
export const shownCard = (
  sent: unknown,
): Readonly<{ text: string; actions: readonly ShownAction[]; hidden: readonly ShownAction[] }> => {
  const card = message.safeParse(sent).data?.attachments[0]?.content ?? {};
  const actions = actionsIn(card);
  return { text: texts(card).join('\n'), actions, hidden: hiddenIn(actions) };
};
