import { describe, expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { commonExamples } from './examples/both.ts';
import { examplesIn } from './guess.ts';
import { botIntentIn, botIntentsIn } from './intent-in.ts';
import { stepsIn } from '../capture/understand.ts';

const common = examplesIn(commonExamples);
/** Tuesday 24 November 2026. */
const asAli = inOneToOne({ speaker: 'ali' });

describe.each(common)('%s', (verb, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(botIntentIn(sentence, asAli).verb).toBe(verb);
  });
});

describe('no command is a step, and no step a command', () => {
  const told: ReadonlySet<string> = new Set(['step', 'decision', 'unclear']);
  const commands = common.filter(([verb]) => !told.has(verb));
  test.each(commands)('%s', (_verb, sentences) => {
    expect(sentences.filter((sentence) => stepsIn(sentence, asAli).length > 0)).toEqual([]);
  });
});

test('a meeting with one of the two is their 1:1, and one with anybody else a promise', () => {
  const verb = (text: string) => botIntentIn(text, asAli).verb;
  expect(verb('flytta mötet med Maria till fredag')).toBe('move-session');
  expect(verb('kan vi skjuta mötet med ekonomichefen till på torsdag')).toBe('move');
  expect(verb('move my 1:1 with Sara to Friday')).toBe('move-session');
  expect(verb('move the meeting with Scania to Friday')).toBe('move');
});

test('whose promises are asked for is a name, not the verb before it', () => {
  const about = (text: string) => botIntentIn(text, asAli).about;
  expect(about('what has Sara promised me?')).toBe('Sara');
  expect(about('vad har Sara lovat mig?')).toBe('Sara');
  expect(about('what did we say about the discount')).toBe('the discount');
});

test('what there is no time for is moved, and not to the day that it is said not to be done on', () => {
  for (const text of ['jag hinner inte boka rum imon', 'hinner inte boka rum'])
    expect(botIntentIn(text, asAli)).toMatchObject({
      ...{ verb: 'move', about: 'boka rum', day: null },
    });
});

test('how somebody is or does is told in Kadens, and is no list of what they promised', () => {
  for (const text of ['hur mår Maria?', 'hur ligger Maria till', 'är Maria i fas?', 'how is Maria doing?'])
    expect(botIntentIn(text, asAli)).toMatchObject({ verb: 'in-kadens', about: 'how' });
});

test('a step is what is done, without whom it was promised to, when, or for whom', () => {
  const about = (text: string) => botIntentIn(text, asAli).about;
  expect(about('jag lovade Maria att fixa demo')).toBe('Fixa demo');
  expect(about('jag har lovat Sara att kolla provisionen, tar det på onsdag')).toBe('Kolla provisionen');
  expect(about('ring Volvo åt mig på fredag')).toBe('Ringa Volvo');
});

describe('a message that wants several things', () => {
  const wantedIn = (text: string) =>
    botIntentsIn(text, asAli).map(({ verb, about, day }) => [verb, about, day] as const);
  test('is taken for each of them', () => {
    expect(wantedIn('Klart med offerten. Flytta demon till fredag')).toEqual([
      ['done', 'offerten', null],
      ['move', 'demon', '2026-11-27'],
    ]);
    expect(wantedIn('klart med offerten och flytta demon till fredag')).toEqual([
      ['done', 'offerten', null],
      ['move', 'demon', '2026-11-27'],
    ]);
    expect(wantedIn('- ringa Scania i morgon\n- skicka avtalet till Volvo på fredag')).toEqual([
      ['step', 'Ringa Scania', '2026-11-25'],
      ['step', 'Skicka avtalet till Volvo', '2026-11-27'],
    ]);
    expect(wantedIn('When do we meet next? And show me my goals.')).toEqual([
      ['next-session', null, null],
      ['my-goals', null, null],
    ]);
  });

  test('is answered for what it wants, and not for the courtesies around it', () => {
    expect(wantedIn('Hej! Tack för i dag. Jag ringer Scania i morgon.')).toEqual([
      ['step', 'Ringa Scania', '2026-11-25'],
    ]);
    expect(wantedIn('Hej! Tack!').map(([verb]) => verb)).toEqual(['thanks']);
  });
});

describe('the day of a command', () => {
  test.each([
    ['hinner inte Skanska i dag, tar det på torsdag i stället', 'move', '2026-11-26'],
    ['kan vi ta vårt samtal på fredag i stället för på torsdag', 'move-session', '2026-11-27'],
    ['thursday doesn’t work for our session, friday?', 'move-session', '2026-11-27'],
    ['avboka morgondagens 1:1', 'cancel-session', '2026-11-25'],
    ['jag är ledig nästa vecka', 'leave', '2026-11-30'],
    ['I’ll be on holiday in week 51', 'leave', '2026-12-14'],
    ['tyst resten av dagen', 'quiet', '2026-11-24'],
    ['please be quiet for the rest of the day', 'quiet', '2026-11-24'],
  ])('%s', (text, verb, day) => {
    expect(botIntentIn(text, asAli)).toMatchObject({ verb, day });
  });
});

test('a meeting’s chat, or a manager’s, has other names than the examples, and is read the same', () => {
  const asSara = {
    ...asAli,
    participants: asAli.participants.map((one) => ({ ...one, name: 'Zoran Kovac' })),
  };
  expect(botIntentIn('vad skulle Zoran göra?', asSara)).toMatchObject({
    verb: 'list-theirs',
    about: 'Zoran',
  });
});

test('a weekly overview is asked for, and ended, word for word', () => {
  for (const text of [
    'veckoöversikt',
    'weekly overview',
    'skicka en veckoöversikt',
    'I want the weekly overview',
  ])
    expect(botIntentIn(text, asAli).verb, text).toBe('weekly');
  for (const text of ['ingen veckoöversikt', 'stäng av veckoöversikten', 'turn off the weekly overview'])
    expect(botIntentIn(text, asAli).verb, text).toBe('end-weekly');
});

test('a name that is a word as well is a name only where it is written as one', () => {
  const [maria, ali] = asAli.participants.map((one) => ({
    ...one,
    name: one.role === 'manager' ? 'Will Marsh' : 'Per Holm',
  }));
  const asPer = { ...asAli, participants: [maria, ali].flatMap((one) => one ?? []) };
  expect(botIntentIn('I will call Volvo tomorrow', asPer)).toMatchObject({
    verb: 'step',
    about: 'Call Volvo',
  });
  expect(botIntentIn('what has Will promised me?', asPer)).toMatchObject({ verb: 'list-promised-to-me' });
  expect(botIntentIn('hur många möten per vecka?', asPer).about).toBeNull();
});

describe('a reminder that is asked of the bot is a step of the speaker’s own, never of the other one’s', () => {
  test.each([
    'påminn mig om att ringa Karin på fredag',
    'Kan du påminna mig om att ringa Karin på fredag?',
    'Hej! Kan ni påmina mig om att ringa Karin på fredag? Tack!',
    'påmin mig på fredag om att ringa Karin',
    'skulle du på fredag kunna påminna mig om att ringa Karin?',
    'vore snällt om du ville påminna mig om att ringa Karin på fredag',
  ])('%s', (text) => {
    expect(botIntentsIn(text, asAli)).toMatchObject([
      { verb: 'step', about: 'Ringa Karin', ownerId: 'ali', day: '2026-11-27' },
    ]);
  });
  test.each([
    'Can you remind me to call Karin on Friday?',
    'Could you please remind me on Friday to call Karin?',
    'Would you mind reminding me to call Karin on Friday',
  ])('%s', (text) => {
    expect(botIntentsIn(text, { ...asAli, locale: 'en' })).toMatchObject([
      { verb: 'step', about: 'Call Karin', ownerId: 'ali', day: '2026-11-27' },
    ]);
  });
});

test('reminders with one n are reminders', () => {
  expect(botIntentIn('stäng av påminelserna', asAli).verb).toBe('quiet');
  expect(botIntentIn('påmin mig senare', asAli).verb).toBe('quiet');
});

test('who is rebooked, taken over or added to a team is somebody, and makes no next step', () => {
  const wanted = (text: string) => botIntentsIn(text, inOneToOne()).map(({ verb, day }) => [verb, day]);
  expect(wanted('boka om ali till onsdag')).toEqual([['move-session', '2026-11-25']]);
  expect(wanted('reschedule Ali to Friday')).toEqual([['move-session', '2026-11-27']]);
  for (const text of ['jag tar över Ali från Per', 'lägg till Ali i mitt team', 'add Ali to my team'])
    expect(wanted(text), text).toEqual([['in-kadens', null]]);
  expect(wanted('jag tar över affären från Per')).not.toEqual([['in-kadens', null]]);
});
