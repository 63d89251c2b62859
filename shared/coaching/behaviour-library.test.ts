import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEHAVIOURS_MAX, groupIds } from './behaviour.ts';
import { behaviourLibrary } from './behaviour-library.ts';
import type { OwnBehaviour } from './behaviour-library.ts';
import { behaviours } from './behaviours.ts';

const both = (text: string) => ({ sv: text, en: `${text} (en)` });
const wordsOf = (name: string) => ({
  name: both(name),
  levels: { 1: both(`${name} 1`), 3: both(`${name} 3`), 5: both(`${name} 5`) },
});
const own = (id: string, part: Partial<OwnBehaviour> = {}): OwnBehaviour => ({
  ...{ id, group: null, words: null, aside: false, version: 1 },
  ...part,
});
const added = (nth: number, part: Partial<OwnBehaviour> = {}): OwnBehaviour =>
  own(`own-${String(nth).padStart(4, '0')}`, { group: 'craft', words: wordsOf(`Eget ${nth}`), ...part });

/** Any changes that an organisation may have made to the library. */
const anyOwn = fc
  .record({
    changed: fc.subarray(behaviours.map(({ id }) => id)),
    more: fc.uniqueArray(fc.nat(9999), { maxLength: BEHAVIOURS_MAX - behaviours.length }),
    group: fc.constantFrom(...groupIds),
    aside: fc.func(fc.boolean()),
    reworded: fc.func(fc.boolean()),
  })
  .map(({ changed, more, group, aside, reworded }) => [
    ...changed.map((id) =>
      own(id, { aside: aside(id), words: reworded(id) ? wordsOf(`Ändrat ${id}`) : null }),
    ),
    ...more.map((nth) => added(nth, { group, aside: aside(`own-${nth}`) })),
  ]);

test('an organisation that has changed nothing has the built-in library', () => {
  const { all, offered, isFull } = behaviourLibrary([]);
  const untouched = { origin: 'built-in', aside: false, version: 0 };
  expect(all).toEqual(behaviours.map((one) => ({ ...one, ...untouched })));
  expect([offered, isFull]).toEqual([all, false]);
});

test('each is found by its id and by its name in both languages, put aside or not, and once', () => {
  fc.assert(
    fc.property(anyOwn, (changes) => {
      const library = behaviourLibrary(changes);
      expect(new Set(library.all.map(({ id }) => id)).size).toBe(library.all.length);
      for (const one of library.all) {
        expect(library.of(one.id)).toBe(one);
        for (const name of [one.name.sv, ` ${one.name.en.toUpperCase()} `])
          expect(library.named(name)?.id).toBe(one.id);
      }
    }),
  );
});

test('what is offered is all but what is put aside, and no built-in one ever leaves', () => {
  fc.assert(
    fc.property(anyOwn, (changes) => {
      const { all, offered, isFull } = behaviourLibrary(changes);
      expect(offered).toEqual(all.filter(({ aside }) => !aside));
      expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(behaviours.map(({ id }) => id)));
      expect(isFull).toBe(all.length >= BEHAVIOURS_MAX);
    }),
  );
});

test('it does not matter in which order the changes are read', () => {
  fc.assert(
    fc.property(anyOwn, (changes) => {
      expect(behaviourLibrary([...changes].reverse()).all).toEqual(behaviourLibrary(changes).all);
    }),
  );
});

test('its own stand last in their group, as they were added', () => {
  const { all } = behaviourLibrary([added(2, { group: 'value' }), added(1, { group: 'value' })]);
  const value = all.filter(({ group }) => group === 'value').map(({ id }) => id);
  expect(value.slice(-2)).toEqual(['own-0001', 'own-0002']);
  expect(groupIds.flatMap((group) => all.filter((one) => one.group === group))).toEqual(all);
});

test('one with other words has them whole, and the built-in ones again without', () => {
  const words = wordsOf('Hör på');
  expect(behaviourLibrary([own('listens', { words })]).of('listens')).toMatchObject({
    ...words,
    origin: 'reworded',
  });
  expect(behaviourLibrary([own('listens', { version: 2 })]).of('listens')).toMatchObject({
    ...behaviours.find(({ id }) => id === 'listens'),
    ...{ origin: 'built-in', version: 2 },
  });
});

test('a promise about a behaviour that has been renamed since is still about it', () => {
  const library = behaviourLibrary([own('listens', { words: wordsOf('Hör på'), aside: true })]);
  expect(library.named('Lyssnar och sammanfattar')?.id).toBe('listens');
  expect(library.named('hör på')?.id).toBe('listens');
  expect([library.named('Ny ARR Q4'), library.named(null)]).toEqual([undefined, undefined]);
});

test('a name that another has now is its own before it is what a renamed one was called', () => {
  const changes = [
    own('listens', { words: wordsOf('Hör på') }),
    added(1, { words: wordsOf('Lyssnar och sammanfattar') }),
  ];
  expect(behaviourLibrary(changes).named('Lyssnar och sammanfattar')?.id).toBe('own-0001');
});

test('two may not be called the same, in either language', () => {
  const library = behaviourLibrary([added(1)]);
  expect(library.isTaken({ sv: 'Något nytt', en: ' listens and SUMS up' }, null)).toBe(true);
  expect(library.isTaken({ sv: 'Något nytt', en: 'Listens and sums up' }, 'listens')).toBe(false);
  expect(library.isTaken(both('Eget 1'), 'listens')).toBe(true);
  expect(library.isTaken(both('Eget 2'), null)).toBe(false);
});

test('a team chooses among its own, whatever is put aside for others, and among everybody’s when none of its own is left', () => {
  const [one, other] = behaviourLibrary([]).all;
  const aside = { id: one?.id ?? '', group: null, words: null, aside: true, version: 1 };
  const offeredTo = (team: readonly string[] | null) =>
    behaviourLibrary([aside], team).offered.map(({ id }) => id);
  expect(offeredTo([aside.id])).toEqual([aside.id]);
  expect(offeredTo([other?.id ?? '', 'gone'])).toEqual([other?.id]);
  expect(offeredTo(['gone'])).toEqual(offeredTo(null));
  expect(offeredTo(null)).not.toContain(aside.id);
});
