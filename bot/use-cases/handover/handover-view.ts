import type { HandoverView } from '../../../shared/contracts/handover.ts';
import type { Handover } from '../../../shared/domain/handover.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { isBeingBooked } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt, toInstant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';

/** The store functions that showing a change of manager uses. */
export type HandoverViewStores = Uses<{
  commitment: 'countHandedOver';
  person: 'several';
  rhythm: 'find';
  session: 'countHeld';
}>;

/** Before any session. */
const EVER = toInstant('2000-01-01T00:00:00.000Z');

/** A change of manager with the two rhythms that it is between. */
export type HandoverBetween = Readonly<{ handover: Handover; from: Rhythm; to: Rhythm }>;

const seriesOf = ({ seriesId, calendar }: Rhythm): HandoverView['series'] =>
  seriesId === null || calendar === 'removed'
    ? 'gone'
    : calendar === 'booked' || isBeingBooked(calendar)
      ? 'going'
      : 'left';

/** The rhythms of a change of manager; null once either is gone. */
export const between = async (
  stores: Uses<{ rhythm: 'find' }>,
  handover: Handover,
): Promise<HandoverBetween | null> => {
  const from = await stores.rhythm.find(handover.from);
  const to = await stores.rhythm.find(handover.rhythm);
  return from && to && { handover, from, to };
};

/** A change of manager as either of the two sees it now. */
export const handoverView = async (
  stores: HandoverViewStores,
  { handover, from, to }: HandoverBetween,
  viewer: PersonId,
): Promise<HandoverView> => {
  const people = await participantsOf(stores, [from, to]);
  const held = await stores.session.countHeld([from.id], EVER);
  const { zone } = people.get(to.rep) ?? { zone: 'UTC' };
  return {
    ...{ id: handover.id, rhythmId: to.id, you: viewer === to.rep ? 'rep' : 'manager' },
    rep: nameOf(people, to.rep),
    manager: nameOf(people, to.manager),
    former: nameOf(people, from.manager),
    from: from.startedOn,
    until: dayAt(from.endedAt ?? handover.at, zone),
    answered: handover.answeredAt !== null,
    choice: { ...handover.choice },
    commitments: await stores.commitment.countHandedOver(from.id, to.id),
    sessions: [...held.values()].reduce((sum, count) => sum + count, 0),
    series: seriesOf(from),
  };
};
