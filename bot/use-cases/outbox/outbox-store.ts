import type { Effect, EffectKind } from '../../effects/effect.ts';
import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

export type OutboxRow = Readonly<{
  key: string;
  kind: EffectKind;
  effect: Effect;
  person: PersonId | null;
  dueAt: Instant;
  attempts: number;
}>;

/** What has to happen outside once the transaction holds. */
export type OutboxStore = Readonly<{
  /** Writes what has to happen outside; a key that exists already is left as it is. */
  add: (
    rows: readonly { key: string; effect: Effect; person: PersonId | null; dueAt: Instant }[],
  ) => Promise<void>;
  /** The next row that is due, locked; rows another node has in hand are passed over. */
  claim: (now: Instant) => Promise<OutboxRow | null>;
  settle: (
    key: string,
    state: 'sent' | 'void' | 'undeliverable' | 'failed',
    at: Instant,
    activityId: string | null,
    error: string | null,
  ) => Promise<void>;
  postpone: (key: string, until: Instant, error: string) => Promise<void>;
  /** The id that Teams gave what was sent with that key; null when nothing was. */
  sentAs: (key: string) => Promise<string | null>;
  /** What could not be delivered to somebody waits again. */
  revive: (person: PersonId, at: Instant) => Promise<void>;
  /** Of what no longer waits. What could not be delivered in all that time goes too. */
  trim: Trim;
  /** Tells the sweep when this organisation next has something due. */
  schedule: () => Promise<void>;
}>;
