import { createHash } from 'node:crypto';
import type { BotIntent } from '../../../../shared/intent/intent-in.ts';

/** What is said to anybody, and asks for nothing. */
const PLEASANTRIES: ReadonlySet<BotIntent['verb']> = new Set(['thanks', 'greeting', 'unclear']);

const digest = (said: unknown): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 32);

/** A step as a message says it. */
export type MessageStep = Readonly<{ reading: string; position: number; intent: BotIntent }>;

/** A digest of a step's words, day and owner. */
export const stepReading = ({ about, day, ownerId }: BotIntent): string => digest([about, day, ownerId]);

/** The steps that a message says, and what else it asks for, with a digest of that: the same says the same, however it is written. */
export const readingOf = (
  intents: readonly BotIntent[],
): Readonly<{ steps: readonly MessageStep[]; rest: readonly BotIntent[]; others: string }> => {
  const steps = intents.flatMap((intent, position) =>
    intent.verb === 'step' ? [{ reading: stepReading(intent), position, intent }] : [],
  );
  const rest = intents.filter(({ verb }) => verb !== 'step' && !PLEASANTRIES.has(verb));
  return { steps, rest, others: digest(rest.map(({ verb, about, day }) => [verb, about, day])) };
};
