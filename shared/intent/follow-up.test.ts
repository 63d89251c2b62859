import { describe, expect, test } from 'vitest';
import { ali, inOneToOne, maria } from '../../tests/support/capture-context.ts';
import { toDay } from '../domain/time.ts';
import { intentsAfter } from './follow-up.ts';
import type { LastTurn } from './follow-up.ts';

/** Tuesday 24 November 2026. */
const asAli = inOneToOne({ speaker: 'ali' });
const johan = { id: 'johan', name: 'Johan Berg', role: 'rep' as const };
const asMaria = inOneToOne({ participants: [maria, ali, johan] });
const after = (verb: string, more: Partial<LastTurn> = {}): LastTurn => ({
  verb,
  whom: null,
  day: null,
  offered: [],
  asked: null,
  ...more,
});
const verbAfter = (text: string, last: LastTurn | null, context = asAli) =>
  intentsAfter(text, context, last).map(({ verb }) => verb);

describe('a day alone goes on with what was said', () => {
  test.each([
    ['nej, torsdag', 'step', 'redate', '2026-11-26'],
    ['make that Friday', 'step', 'redate', '2026-11-27'],
    ['sorry menade fredag', 'step', 'redate', '2026-11-27'],
    ['fredag menar jag', 'move', 'move', '2026-11-27'],
    ['eller på torsdag', 'move-session', 'move-session', '2026-11-26'],
    ['and Thursday?', 'next-session', 'next-session', '2026-11-26'],
  ])('%s after %s', (text, last, verb, day) => {
    expect(intentsAfter(text, asAli, after(last))).toMatchObject([{ verb, day }]);
  });

  test('and a weekday after a day in a later week is in that week', () => {
    const last = after('move', { day: toDay('2026-12-08') });
    expect(intentsAfter('eller onsdag', asAli, last)).toMatchObject([{ verb: 'move', day: '2026-12-09' }]);
    expect(
      intentsAfter('make it Wednesday', asAli, after('move', { day: toDay('2026-11-27') })),
    ).toMatchObject([{ day: '2026-11-25' }]);
  });

  test('but a day with something to do is a step of its own, and so is one after nothing', () => {
    expect(verbAfter('jag ringer Scania på torsdag', after('step'))).toEqual(['step']);
    expect(verbAfter('torsdag', null)).toEqual(['unclear']);
  });
});

test('another time goes on with the 1:1 that was spoken of', () => {
  for (const text of ['kan vi ta det halv tio i stället', 'could we do it at 9:30'])
    expect(verbAfter(text, after('next-session'))).toEqual(['move-session']);
});

test('another type takes the place of the one just asked for, by its short name too', () => {
  expect(intentsAfter('nej förresten ta affär', asAli, after('request-type'))).toMatchObject([
    { verb: 'request-type', about: 'affär' },
  ]);
});

test('what was shown gets a day when somebody takes it on', () => {
  for (const text of ['den tar jag idag', 'I’ll do that one today'])
    expect(intentsAfter(text, asAli, after('overdue'))).toMatchObject([{ verb: 'move', day: '2026-11-24' }]);
});

test('the same is asked of the next one who is named', () => {
  expect(intentsAfter('och Johan då?', asMaria, after('overdue', { whom: 'Ali' }))).toMatchObject([
    { verb: 'overdue', about: 'Johan' },
  ]);
  expect(intentsAfter('what about Johan', asMaria, after('list-mine'))).toMatchObject([
    { verb: 'list-theirs' },
  ]);
});

test('"hon" and "he" are the one who was spoken of, where nobody is named', () => {
  const said = (text: string) =>
    intentsAfter(text, asMaria, after('next-session', { whom: 'Johan' }))[0]?.said;
  expect(said('vad har han lovat?')).toContain('Johan');
  expect(said('what has he promised')).toContain('Johan');
  expect(said('vad har Ali lovat?')).not.toContain('Johan');
});

test('whoever was spoken of makes the promise that "he" makes', () => {
  const [step] = intentsAfter(
    'han ska ringa Peab på fredag',
    asMaria,
    after('list-theirs', { whom: 'Johan' }),
  );
  expect(step).toMatchObject({ verb: 'step', ownerId: 'johan', about: 'Ringa Peab' });
});

test('"flytta det" is the session that was spoken of, and else a promise', () => {
  expect(verbAfter('flytta det till fredag', after('next-session'))).toEqual(['move-session']);
  expect(verbAfter('move it to Friday at 10', after('next-session'))).toEqual(['move-session']);
  expect(verbAfter('flytta det till fredag', after('list-mine'))).toEqual(['move']);
});

test('what was just said to be done and isn’t is taken back', () => {
  for (const text of [
    'nej den är inte klar',
    'no I haven’t called him',
    'det stämmer inte, det är inte gjort',
  ])
    expect(verbAfter(text, after('done'))).toEqual(['undo']);
});

test('a time that is said, or a day that doesn’t suit, is no day that something is moved to', () => {
  const [timed] = intentsAfter('could we make it 3pm instead', asAli, after('next-session'));
  expect(timed).toMatchObject({ verb: 'move-session', day: null });
  expect(
    intentsAfter('Johan can’t do Wednesday so let’s move to Thursday at 1', asMaria, null),
  ).toMatchObject([{ verb: 'move-session', day: '2026-11-26' }]);
});

test('"samma dag" is the day that was said before, and no word of the step', () => {
  const last = after('step', { day: toDay('2026-11-27') });
  expect(intentsAfter('och jag skickar prislistan samma dag', asAli, last)).toMatchObject([
    { verb: 'step', day: '2026-11-27', about: 'Skicka prislistan' },
  ]);
  expect(intentsAfter('skicka prislistan samma dag också', asAli, last)).toMatchObject([
    { verb: 'step', day: '2026-11-27', about: 'Skicka prislistan' },
  ]);
});

test('a yes, a no and a never mind are no steps and no commands', () => {
  for (const text of ['ja', 'japp!', 'det stämmer', 'yes please', 'ok'])
    expect(verbAfter(text, null)).toEqual(['yes']);
  for (const text of ['nej', 'nope', 'inte än']) expect(verbAfter(text, null)).toEqual(['no']);
  for (const text of ['nej låt det vara', 'actually never mind, keep it', 'skit i det då'])
    expect(verbAfter(text, after('cancel-session'))).toEqual(['never-mind']);
  expect(verbAfter('tack', null)).toEqual(['thanks']);
});

test('a 1:1 that somebody can’t make is moved to the day that they ask about', () => {
  for (const text of [
    "can't make tomorrow, can we do Monday instead",
    'det passar inte i morgon, går måndag?',
    'tomorrow doesn’t work for me, how about Monday',
  ])
    expect(intentsAfter(text, asAli, null)).toMatchObject([{ verb: 'move-session', day: '2026-11-30' }]);
});

test('what somebody of theirs is to be asked to do is that one’s step', () => {
  for (const text of ['be Johan ringa NCC på fredag', 'get Johan to call NCC on Friday'])
    expect(intentsAfter(text, asMaria, null)).toMatchObject([
      { verb: 'step', ownerId: 'johan', day: '2026-11-27' },
    ]);
});
