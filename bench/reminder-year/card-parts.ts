import type { ChatMessage } from '../../bot/use-cases/chat-message.ts';

/** One thing that a card tells, with a key that is the same each time. */
export type CardPartOf = Readonly<{ key: string; kind: ChatMessage['kind'] }>;

/** What a message tells: a reminder's commitment and day, or a manager's morning. */
export const partsOf = (message: ChatMessage): readonly CardPartOf[] => {
  const { kind } = message;
  if (kind === 'bundle') return message.parts.flatMap(partsOf);
  if (kind === 'reminder-before' || kind === 'reminder-after')
    return [{ key: `${kind}:${message.commitment.id}:${message.commitment.due ?? ''}`, kind }];
  return [{ key: kind === 'morning' ? `${kind}:${message.day}` : kind, kind }];
};
