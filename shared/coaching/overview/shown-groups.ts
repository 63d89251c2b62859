import { FEWEST, mayShow } from '../../domain/disclosure.ts';
import type { Membership } from '../../domain/disclosure.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { CoachedTeam } from './coached-teams.ts';

/** People whose figures are shown as one: a manager's team, or with null for the manager the small teams together. */
export type ShownGroup = Readonly<{ manager: PersonId | null; members: ReadonlySet<PersonId> }>;

const within = (now: ReadonlySet<PersonId>, last: ReadonlySet<PersonId>): ReadonlySet<PersonId> =>
  new Set([...now].filter((person) => last.has(person)));

/** Each membership once: the same people in another month tell nothing more. */
const different = (memberships: readonly ReadonlySet<PersonId>[]): Membership[] => [
  ...new Map(memberships.map((members) => [[...members].sort().join(), members] as const)).values(),
];

/**
 * Which groups' figures of a new month may be shown, given all that have been, the latest last. A team of at least five stands by itself;
 * smaller ones are shown as one, if together they are five, and so is a new team that can't stand by itself. One that has stood by itself and
 * has become too small is not shown as part of anything: what it was before would tell who is left. Somebody new waits outside until there
 * are five of them, so that the others can still be shown.
 */
export const groupsToShow = (
  teams: readonly CoachedTeam[],
  shownBefore: readonly ShownGroup[],
): readonly ShownGroup[] => {
  const shown = different(shownBefore.map(({ members }) => members));
  const groups: ShownGroup[] = [];
  /** Shows the group, of as many as may be shown; false when it is of too few. */
  const show = (manager: PersonId | null, now: ReadonlySet<PersonId>): boolean => {
    const last = shownBefore.findLast((group) => group.manager === manager)?.members;
    const members = [now, ...(last ? [within(now, last)] : [])].find((some) => mayShow(shown, some));
    if (!members) return false;
    shown.push(members);
    groups.push({ manager, members });
    return true;
  };
  const stoodAlone = new Set(shownBefore.map(({ manager }) => manager));
  const together = teams.filter(({ manager, reps }) => {
    const stands = reps.length >= FEWEST && show(manager, new Set(reps));
    return !stands && !stoodAlone.has(manager);
  });
  show(null, new Set(together.flatMap(({ reps }) => reps)));
  return groups;
};
