import type { Connection } from '@hocuspocus/server';
import { mergeUpdates } from 'yjs';
import type { SessionId } from '../../shared/domain/ids.ts';
import { additionsOf } from './notes.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

/** How long to wait for more of the same before it is kept, in milliseconds: words, not letters. */
const QUIET_FOR = 1_000;

export type PostCloseEdits = Readonly<{
  /** Takes in an update to a document that has frozen. */
  add: (connection: Connection, identity: LiveIdentity, session: SessionId, update: Uint8Array) => void;
  /** Keeps everything at once. */
  stop: () => Promise<void>;
}>;

type PendingEdit = { update: Uint8Array; timer: NodeJS.Timeout | null };

/** Keeps what somebody brings to a session that has closed: their addition, beside what was agreed. */
export const createPostCloseEdits = ({
  addPostCloseNotes,
  log,
}: Pick<LivePorts, 'addPostCloseNotes' | 'log'>): PostCloseEdits => {
  /** All that each connection has brought: later letters build on earlier ones. */
  const edits = new WeakMap<Connection, PendingEdit>();
  const waiting = new Map<PendingEdit, () => Promise<void>>();
  let stopped = false;

  const wait = (pending: PendingEdit, keep: () => Promise<void>): void => {
    if (pending.timer) clearTimeout(pending.timer);
    waiting.set(pending, keep);
    pending.timer = setTimeout(() => void keep(), QUIET_FOR);
  };

  return {
    add: (connection, identity, session, update) => {
      const before = edits.get(connection);
      const pending = before ?? { update, timer: null };
      // A copy, since the message's bytes lie in a buffer that is used again.
      pending.update = before ? mergeUpdates([before.update, update]) : update.slice();
      edits.set(connection, pending);
      const keep = async (): Promise<void> => {
        waiting.delete(pending);
        const additions = additionsOf(connection.document, pending.update);
        if (additions.size === 0) return;
        try {
          await addPostCloseNotes(identity, session, additions);
        } catch (error) {
          log.error({ session, error: String(error) }, 'an addition to a closed session could not be kept');
          if (!stopped) wait(pending, keep);
        }
      };
      wait(pending, keep);
    },
    stop: async () => {
      stopped = true;
      const left = [...waiting];
      for (const [{ timer }] of left) if (timer) clearTimeout(timer);
      await Promise.all(left.map(([, keep]) => keep()));
    },
  };
};
