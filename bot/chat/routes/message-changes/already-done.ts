import { addMinutes } from '../../../../shared/domain/time.ts';
import type { WordKey } from '../../../../shared/words/say.ts';
import type { CommitmentEvent } from '../../../use-cases/commitment/commitment-store.ts';
import { UNDOES_WITHIN_MINUTES } from '../../../use-cases/commitment/undo-recorded.ts';
import type { Card } from '../../cards/card.ts';
import { alreadyDoneCard } from '../../cards/edited-card.ts';
import type { ChatContext } from '../../chat-context.ts';
import type { KnownMessage } from './message-change.ts';

/** What was done, in words; what isn't here is told without words of its own. */
const inWords: Partial<Readonly<Record<CommitmentEvent['what'], WordKey>>> = {
  kept: 'chat.kept',
  moved: 'chat.edited.moved',
  dropped: 'chat.dropped',
  help: 'chat.edited.help',
};

/** The answers that "undo" takes back. */
const UNDONE: ReadonlySet<CommitmentEvent['what']> = new Set(['kept', 'moved', 'dropped']);

/** Tells what an edited message had done before it was edited. In front of others nothing is named. */
export const alreadyDone = async (
  { stores, me, now, meeting, reader }: ChatContext,
  { handledAt }: KnownMessage,
): Promise<Card> => {
  const [first, ...others] = await stores.commitment.doneAt(me.id, handledAt);
  const commitment = first && (await stores.commitment.find(first.commitment));
  const what = first && inWords[first.what];
  const isOne = meeting === null && commitment && what !== undefined && others.length === 0;
  const last = await stores.commitment.lastBy(me.id, addMinutes(now, -UNDOES_WITHIN_MINUTES));
  const mayUndo = first !== undefined && last?.commitment === first.commitment && last.what === first.what;
  return alreadyDoneCard(
    reader,
    isOne ? { what, commitment: commitment.text } : null,
    mayUndo && others.length === 0 && UNDONE.has(last.what),
  );
};
