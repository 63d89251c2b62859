import type { Connection } from '@hocuspocus/server';
import { mergeUpdates } from 'yjs';
import type { SessionId } from '../../shared/domain/ids.ts';
import { additionsOf } from './notes.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

/** How long to wait for more of the same before it is kept, in milliseconds: words, not letters. */
const QUIET_FOR = 1_000;

export type LateWriting = Readonly<{
  /** Takes in an update to a document that has frozen. */
  take: (connection: Connection, who: LiveIdentity, session: SessionId, update: Uint8Array) => void;
  /** Keeps everything at once. */
  stop: () => Promise<void>;
}>;

type Late = { update: Uint8Array; timer: NodeJS.Timeout | null };

/** Keeps what somebody brings to a session that has closed: their addition, beside what was agreed. */
export const createLateWriting = ({ addLate, log }: Pick<LivePorts, 'addLate' | 'log'>): LateWriting => {
  /** All that each connection has brought: later letters build on earlier ones. */
  const brought = new WeakMap<Connection, Late>();
  const waiting = new Map<Late, () => Promise<void>>();
  let stopped = false;

  const wait = (late: Late, keep: () => Promise<void>): void => {
    if (late.timer) clearTimeout(late.timer);
    waiting.set(late, keep);
    late.timer = setTimeout(() => void keep(), QUIET_FOR);
  };

  return {
    take: (connection, who, session, update) => {
      const before = brought.get(connection);
      const late = before ?? { update, timer: null };
      // A copy, since the message's bytes lie in a buffer that is used again.
      late.update = before ? mergeUpdates([before.update, update]) : update.slice();
      brought.set(connection, late);
      const keep = async (): Promise<void> => {
        waiting.delete(late);
        const additions = additionsOf(connection.document, late.update);
        if (additions.size === 0) return;
        try {
          await addLate(who, session, additions);
        } catch (error) {
          log.error({ session, error: String(error) }, 'an addition to a closed session could not be kept');
          if (!stopped) wait(late, keep);
        }
      };
      wait(late, keep);
    },
    stop: async () => {
      stopped = true;
      const left = [...waiting];
      for (const [{ timer }] of left) if (timer) clearTimeout(timer);
      await Promise.all(left.map(([, keep]) => keep()));
    },
  };
};
