import type { Endpoint, ReplyOf } from '../../shared/contracts/endpoint.ts';
import { useAction } from '../platform/api.ts';
import type { CallInput } from '../platform/api.ts';
import { useWords } from '../platform/words.tsx';
import type { WordKey } from '../../shared/words/say.ts';
import { refusalKey } from './refusal-words.ts';
import { useUndoToast } from './undo-toast.tsx';

/** Undoes an action. The part it belonged to may be gone by then, so a refusal is shown where the undo was. */
export const useUndo = <E extends Endpoint>(
  endpoint: E,
  {
    onDone,
    why = refusalKey,
  }: Readonly<{ onDone?: (reply: ReplyOf<E>) => void; why?: (error: unknown) => WordKey }> = {},
): ((input: CallInput<E>) => void) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const undo = useAction(endpoint, {
    ...(onDone && { onDone }),
    onRefused: (refused) => toast(say(why(refused)), undefined, { whileOffline: refused.code === 'offline' }),
  });
  return (input) => undo.mutate(input);
};
