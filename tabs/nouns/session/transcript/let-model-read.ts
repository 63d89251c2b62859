import type { CaptureContext } from '../../../../shared/capture/context.ts';
import { piecesOf, spokenLinesIn } from '../../../../shared/capture/spoken-lines.ts';
import { readWithModel } from '../../../../shared/contracts/model.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { call } from '../../../platform/api.ts';
import { codeOf } from '../../../platform/refusal-error.ts';

/** Which piece of the talk the model reads now, of how many. */
export type PieceRead = Readonly<{ n: number; count: number }>;

/**
 * Lets the language model read the talk, a piece at a time. What it proposes is kept on the server until all is read. Whatever keeps it
 * from reading, the talk is read without it, and nothing is said of that; only where somebody stopped it all, this throws.
 */
export const letModelRead = async (
  { id }: Pick<SessionView, 'id'>,
  text: string,
  context: CaptureContext,
  tell: (piece: PieceRead) => void,
): Promise<void> => {
  const pieces = piecesOf(spokenLinesIn(text, context));
  for (const [index, lines] of pieces.entries()) {
    tell({ n: index + 1, count: pieces.length });
    const isRead = await call(readWithModel, { params: { id }, body: { lines: [...lines] } }).then(
      (reply) => reply.isRead,
      (error: unknown) => {
        if (codeOf(error) === 'transcript-stopped') throw error;
        return false;
      },
    );
    if (!isRead) return;
  }
};
