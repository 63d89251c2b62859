import { z } from 'zod';
import { addMinutes, instant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { personKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';
import { StandInRefusal } from '../stand-in-scope.ts';

/** The state of a delta query's round: whose calendar, which window, and what has been returned. */
const deltaState = z.object({
  person: personKey,
  from: instant,
  until: instant,
  /** Changes after this one are asked for; everything if null. */
  since: z.number().nullable(),
  /** The last change when the round began. */
  upTo: z.number(),
  /** The last item returned; null at the beginning of a round. */
  after: z.string().nullable(),
});
export type DeltaState = Readonly<z.infer<typeof deltaState>>;

const token = deltaState.extend({ at: instant, generation: z.number() });

/**
 * Outlook's tokens live as long as they stay in a cache of a certain size, and no number of days is promised (Microsoft Learn, "Use delta
 * query", "Token duration"); here, a week.
 */
const LIVES_MINUTES = 7 * 24 * 60;

/** Tokens that carry the state of a delta query, opaque to their holders. */
export type DeltaTokens = Readonly<{
  issue: (state: DeltaState) => string;
  /** The token's state. Throws 410 when it has expired, 400 when it is not a token. */
  read: (text: string) => DeltaState;
  /** Makes every token issued so far expire. */
  expireAll: () => void;
}>;

export const openDeltaTokens = (file: string | null, clock: Clock): DeltaTokens => {
  const { value, save } = openStateFile(file, z.object({ generation: z.number() }), () => ({
    generation: 1,
  }));
  const parse = (text: string) => {
    try {
      return token.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    } catch {
      throw new StandInRefusal(400, 'SyncStateInvalid', 'The sync state is invalid.');
    }
  };
  return {
    issue: (state) =>
      Buffer.from(JSON.stringify({ ...state, at: clock(), generation: value.generation })).toString(
        'base64url',
      ),
    read: (text) => {
      const { at, generation, ...state } = parse(text);
      // As observed: microsoft-graph-docs, issue 2350.
      if (generation !== value.generation || addMinutes(at, LIVES_MINUTES) < clock())
        throw new StandInRefusal(
          410,
          'SyncStateNotFound',
          `The sync state generation is not found; generation=${String(generation)};[highest=${String(value.generation)}].`,
        );
      return state;
    },
    expireAll: () => {
      value.generation += 1;
      save();
    },
  };
};
