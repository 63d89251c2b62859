import type { z } from 'zod';
import type { listAccess as contract } from '../../../shared/contracts/person.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** How many entries of one's own log are shown. */
const SHOWN = 200;
/** An open page is read again and again: the same reader of the same thing is noted once in this many minutes. */
const SAME_READING_MINUTES = 60;

/** What is read about somebody, as their log says it. */
type Reading = 'rhythm' | 'session' | 'team' | 'past' | 'search' | 'deals';

/** The store functions that noting a reading uses. */
export type ReadingStores = Uses<{ access: 'logAfresh' }>;

/** Notes that the actor has read something about others, each once. */
export const noteReadings = async (
  { stores, me, now }: UseCaseContext<ReadingStores>,
  people: readonly PersonId[],
  what: Reading,
): Promise<void> => {
  const others = [...new Set(people)].filter((one) => one !== me.id);
  await stores.access.logAfresh(
    others.map((subject) => ({ at: now, reader: me.id, subject, what })),
    addMinutes(now, -SAME_READING_MINUTES),
  );
};

/** The same about one person. */
export const noteReading = (
  context: UseCaseContext<ReadingStores>,
  subject: PersonId,
  what: Reading,
): Promise<void> => noteReadings(context, [subject], what);

/** Who has read what about the actor, newest first. */
export const listAccess = async ({
  stores,
  me,
}: UseCaseContext<Uses<{ access: 'about'; person: 'several' }>>): Promise<
  Result<z.output<typeof contract.reply>, never>
> => {
  const entries = await stores.access.about(me.id, SHOWN);
  const people = await stores.person.several([...new Set(entries.map(({ reader }) => reader))]);
  return ok({
    entries: entries.map(({ at, reader, what }) => ({ at, reader: nameOf(people, reader), what })),
  });
};
