import { z } from 'zod';
import { addMinutes, instant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { personKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';
import { StandInRefusal } from '../stand-in-scope.ts';

/** Where a round of a delta query is: whose calendar, which window, and what has been given. */
const deltaState = z.object({
  person: personKey,
  from: instant,
  until: instant,
  /** What happened after this change is asked for; everything when null. */
  since: z.number().nullable(),
  /** The last change when the round began. */
  upTo: z.number(),
  /** The last item given; null at the beginning of a round. */
  after: z.string().nullable(),
});
export type DeltaState = Readonly<z.infer<typeof deltaState>>;

const token = deltaState.extend({ at: instant, generation: z.number() });

/**
 * Outlook's tokens live as long as they are in a cache of a certain size, and no number of days is promised (Microsoft Learn,
 * "Use delta query", "Token duration"): a week here.
 */
const LIVES_MINUTES = 7 * 24 * 60;

/** Tokens that carry the state of a delta query; opaque to whoever is given one. */
export type DeltaTokens = Readonly<{
  issue: (state: DeltaState) => string;
  /** What the token carries. Throws 410 when it has expired, 400 when it is none. */
  read: (text: string) => DeltaState;
  /** Lets every token that has been issued expire. */
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
      // As it was seen: microsoft-graph-docs, issue 2350.
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
