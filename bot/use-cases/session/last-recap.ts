import type { RhythmId } from '../../../shared/domain/ids.ts';
import { isClosed } from '../../../shared/domain/session.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import type { ChatMessageOf } from '../chat-message.ts';
import { noteReading } from '../person/access.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { composeRecap } from './compose-recap.ts';

/** How many of a 1:1's latest sessions are looked through for one that was held. */
const LOOKED_THROUGH = 30;

/** What the two came to in the latest session that was held in any of those 1:1s; null where none was, or none is the actor's. */
export const lastRecap = async (
  context: UseCaseContext<
    Parameters<typeof composeRecap>[0] & Uses<{ access: 'logAfresh'; rhythm: 'ofPerson' }>
  >,
  ids: readonly RhythmId[],
): Promise<ChatMessageOf<'recap'> | null> => {
  const { stores, me, now } = context;
  const rhythms = (await stores.rhythm.ofPerson(me.id)).filter(
    (rhythm) => maySeeRhythm(rhythm, me.id) && ids.includes(rhythm.id),
  );
  const held = await Promise.all(
    rhythms.map(async ({ id }) => (await stores.session.ofRhythm(id, LOOKED_THROUGH)).filter(isClosed)),
  );
  const [last] = held.flat().sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  if (!last) return null;
  await noteReading(context, last.rep, 'session');
  return (await composeRecap(stores, last.id, now))?.message ?? null;
};
