/** The fewest people that a figure may be of, and that may be found by taking one figure from another (coaching model, section 10). */
export const FEWEST = 5;

/** Whether so many people can be told from the others without any one of them being known: nobody at all, or enough. */
export const hidesPersons = (count: number): boolean => count === 0 || count >= FEWEST;

/** The people of a group in a month, by their ids. */
export type Membership = ReadonlySet<string>;

const without = (members: Membership, some: Membership): Membership =>
  new Set([...members].filter((person) => !some.has(person)));

/** How many people have been part of just the same memberships, for each way of having been part of any. */
const countsByHistory = (memberships: readonly Membership[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const person of new Set(memberships.flatMap((members) => [...members]))) {
    const history = memberships.map((members) => (members.has(person) ? '1' : '0')).join('');
    counts.set(history, (counts.get(history) ?? 0) + 1);
  }
  return [...counts.values()];
};

/** The memberships that share people with a group, directly or through others: no other can tell anything of its people. */
const connectedTo = (shown: readonly Membership[], now: Membership): readonly Membership[] => {
  const reached = new Set(now);
  let connected: readonly Membership[] = [];
  let rest = shown;
  for (;;) {
    const next = rest.filter((members) => [...members].some((person) => reached.has(person)));
    if (next.length === 0) return connected;
    for (const person of next.flatMap((members) => [...members])) reached.add(person);
    connected = [...connected, ...next];
    rest = rest.filter((members) => !next.includes(members));
  }
};

/**
 * Whether figures of these people may be shown, given every membership whose figures have been: the group's own in earlier months, and those of
 * groups that share people with it. Those who joined since, those who left and those who stayed are each nobody or at least five, against all of
 * them together. Then no sum or difference of what is shown is of one to four people: it is of whole such parts, and each is large enough.
 */
export const mayShow = (shown: readonly Membership[], now: Membership): boolean =>
  now.size > 0 && countsByHistory([...connectedTo(shown, now), now]).every(hidesPersons);

/**
 * Whether these memberships' figures still tell of nobody, to somebody who knows what some of the people did: what is left of each part, once those
 * are taken away, is nobody or at least five.
 */
export const hidesOthers = (shown: readonly Membership[], known: Membership): boolean =>
  countsByHistory(connectedTo(shown, known).map((members) => without(members, known))).every(hidesPersons);
