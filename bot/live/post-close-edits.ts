import type { Connection } from '@hocuspocus/server';
import { mergeUpdates } from 'yjs';
import type { SessionId } from '../../shared/domain/ids.ts';
import { additionsOf } from './notes.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

/** How long to wait for more edits before storing them, in milliseconds, so that words are stored, not letters. */
const QUIET_FOR_MS = 1_000;

export type PostCloseEdits = Readonly<{
  /** Receives an update to a frozen document. */
  add: (connection: Connection, identity: LiveIdentity, session: SessionId, update: Uint8Array) => void;
  /** Stores everything at once. */
  stop: () => Promise<void>;
}>;

type PendingEdit = { update: Uint8Array; timer: NodeJS.Timeout | null };

/** Stores what somebody sends to a session that has closed, as their addition beside what was agreed on. */
export const createPostCloseEdits = ({
  addPostCloseNotes,
  log,
}: Pick<LivePorts, 'addPostCloseNotes' | 'log'>): PostCloseEdits => {
  /** Everything each connection has sent: later letters build on earlier ones. */
  const edits = new WeakMap<Connection, PendingEdit>();
  const waiting = new Map<PendingEdit, () => Promise<void>>();
  let stopped = false;

  const wait = (pending: PendingEdit, keep: () => Promise<void>): void => {
    if (pending.timer) clearTimeout(pending.timer);
    waiting.set(pending, keep);
    pending.timer = setTimeout(() => void keep(), QUIET_FOR_MS);
  };

  return {
    add: (connection, identity, session, update) => {
      const before = edits.get(connection);
      const pending = before ?? { update, timer: null };
      // A copy, since the message's bytes are in a buffer that is reused.
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
