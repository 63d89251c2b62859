import { z } from 'zod';
import { cardActionReply, chatsReply } from '../../local-teams/protocol.ts';
import type { ChatMessage, ChatThread, PersonKey } from '../../local-teams/protocol.ts';
import { language } from '../../shared/domain/language.ts';
import { say } from '../../shared/words/say.ts';
import { visit, leastVisited } from './world.ts';
import type { World } from './world.ts';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** A card button's action and title. */
const execute = z.object({
  type: z.literal('Action.Execute'),
  title: z.string().default(''),
  verb: z.string().optional(),
  id: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
});
type Execute = z.output<typeof execute>;
const refreshing = z.object({
  refresh: z.object({ action: execute, userIds: z.array(z.string()).optional() }),
});
const choiceInput = z.object({
  type: z.literal('Input.ChoiceSet'),
  id: z.string(),
  choices: z.array(z.object({ value: z.string() })),
});
const textInput = z.object({ type: z.enum(['Input.Text', 'Input.Date', 'Input.Number']), id: z.string() });

const everyPart = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(everyPart);
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(everyPart)];
};

const cardOf = ({ attachments }: ChatMessage): unknown =>
  attachments.find(({ contentType }) => contentType === ADAPTIVE)?.content;

const buttonsOf = (card: unknown): readonly Execute[] => {
  const own = refreshing.safeParse(card);
  const refreshes = own.success ? JSON.stringify(own.data.refresh.action) : null;
  return everyPart(card).flatMap((part) => {
    const button = execute.safeParse(part);
    return button.success && JSON.stringify(button.data) !== refreshes ? [button.data] : [];
  });
};

/** Values for a card's inputs: the first choice, the current day, and a few words. */
const inputsOf = (card: unknown, words: string, day: string): Record<string, string> =>
  Object.fromEntries(
    everyPart(card).flatMap((part) => {
      const choice = choiceInput.safeParse(part);
      if (choice.success) return [[choice.data.id, choice.data.choices[0]?.value ?? '']];
      const typed = textInput.safeParse(part);
      if (!typed.success) return [];
      return [
        [
          typed.data.id,
          typed.data.type === 'Input.Date' ? day : typed.data.type === 'Input.Number' ? '3' : words,
        ],
      ];
    }),
  );

const post = async (world: World, path: string, body: object): Promise<unknown> => {
  const reply = await fetch(`${world.product.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return reply.json();
};

const chatsOf = async ({ product }: World, person: PersonKey): Promise<readonly ChatThread[]> =>
  chatsReply.parse(await (await fetch(`${product.address}/local/chats/${person}`)).json()).chats;

/** What a card says when its button came too late; JSON-escaped, as in the cards. */
const STALE = language.options.map((one) => JSON.stringify(say(one, 'chat.changed')).slice(1, -1));

const SERVER_FAULT = 500;
const delivered = z.object({ delivery: z.object({ status: z.number() }).nullable() });

/** Writes to the bot in one's own chat. Returns what went wrong, in words. */
export const sayToBot = async (world: World, person: PersonKey, text: string): Promise<string | null> => {
  const [own] = await chatsOf(world, person);
  if (!own) return null;
  const reply = await post(world, `/local/chats/${encodeURIComponent(own.id)}/messages`, { person, text });
  const { delivery } = delivered.parse(reply);
  if (delivery === null || (delivery.status > 0 && delivery.status < SERVER_FAULT)) return null;
  return `the bot answered ${delivery.status} to “${text}”`;
};

type Press = Readonly<{ chat: string; message: ChatMessage; key: string }>;

/**
 * Presses a button of some card in somebody's own chat, possibly an old one, as Teams does: the card is refreshed first if it says so.
 * Returns what was pressed and what went wrong: a button that is shown must do something.
 */
export const pressCard = async (
  world: World,
  person: PersonKey,
  pick: number,
): Promise<Readonly<{ pressed: string; fault: string | null }> | null> => {
  const cards: readonly Press[] = (await chatsOf(world, person)).flatMap(({ id, messages }) =>
    messages.flatMap((message) => {
      const [first] = buttonsOf(cardOf(message));
      return first ? [{ chat: id, message, key: `card ${message.id}` }] : [];
    }),
  );
  const chosen = leastVisited(world, cards, pick);
  if (!chosen) return null;
  visit(world, chosen.key);
  const address = `/local/chats/${encodeURIComponent(chosen.chat)}/cards/${encodeURIComponent(chosen.message.id)}/actions`;
  const run = async (action: Execute, trigger: 'manual' | 'automatic', data: object) =>
    cardActionReply.parse(
      await post(world, address, {
        ...{ person, trigger, data: { ...action.data, ...data } },
        ...(action.verb !== undefined && { verb: action.verb }),
        ...(action.id !== undefined && { id: action.id }),
      }),
    );
  let card = cardOf(chosen.message);
  const refresh = refreshing.safeParse(card);
  if (refresh.success) {
    const { message } = await run(refresh.data.refresh.action, 'automatic', {});
    card = message ? cardOf(message) : undefined;
  }
  const buttons = buttonsOf(card).map((button) => ({
    ...button,
    key: `card button ${button.verb} ${button.title}`,
  }));
  const button = leastVisited(world, buttons, pick);
  if (!button) return null;
  visit(world, button.key);
  const day = world.product.now().slice(0, 10);
  const { delivery, message } = await run(button, 'manual', inputsOf(card, 'Vi tar det sedan', day));
  const answer = JSON.stringify(message ? cardOf(message) : null);
  const isDead = STALE.some((words) => answer.includes(words));
  const isFault = isDead || delivery.status === 0 || delivery.status >= SERVER_FAULT;
  const pressed = `${button.title} (${button.verb}) on “${chosen.message.text.slice(0, 40)}”`;
  const answered = isDead ? 'no longer meant anything' : `was answered ${delivery.status}`;
  return { pressed, fault: isFault ? `the button ${button.title}, just shown, ${answered}` : null };
};
