import type { Result } from '../../shared/domain/result.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import type { Stores } from '../use-cases/stores.ts';
import type { Card, Reader } from './cards/card.ts';

/** One line of a search's results, and the card that it puts in the chat. */
export type FoundStep = Readonly<{ title: string; text: string; card: Card }>;

/** What a command of the message extension is answered with. */
export type ExtensionAnswer = Readonly<
  | { kind: 'dialog'; title: string; card: Card }
  | { kind: 'sentence'; text: string }
  | { kind: 'results'; steps: readonly FoundStep[] }
  /** Closes the dialog. */
  | { kind: 'close' }
>;

/** The answer, or a refusal that rolls back what was done and answers with `current`. */
export type ExtensionResult = Result<ExtensionAnswer, string, ExtensionAnswer>;

/** One verified command from a known person, inside the transaction that answers it. It tells nothing of where the person may be written to. */
export type ExtensionContext = UseCaseContext<Stores> & Readonly<{ reader: Reader; chatId: string }>;
