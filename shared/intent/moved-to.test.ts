import { describe, expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { toDay } from '../domain/time.ts';
import { intentsAfter } from './follow-up.ts';
import { botIntentIn, botIntentsIn } from './intent-in.ts';

/** Monday 30 November 2026. */
const asAli = inOneToOne({ speaker: 'ali', today: toDay('2026-11-30') });

describe('a time that is no one day is asked for, with its first working day suggested', () => {
  test.each([
    ['flytta offerten till efter jul', '2026-12-28'],
    ['jag hinner inte med offerten den här veckan, kan vi ta det efter jul istället', '2026-12-28'],
    ['offerten får vänta till efter nyår', '2027-01-04'],
    ['flytta offerten till i mars', '2027-03-01'],
    ['flytta offerten till nästa år', '2027-01-01'],
    ['flytta offerten till slutet av januari', '2027-01-29'],
    ['flytta offerten till efter semestern', null],
    ['push the quote until after Christmas', '2026-12-28'],
    ['can we push the quote until after christmas, no time this week', '2026-12-28'],
    ['move the quote to February', '2027-02-01'],
    ['move the quote to next month', '2026-12-01'],
    ['move the quote to after my holiday', null],
  ])('%s', (text, day) => {
    const read = botIntentIn(text, asAli);
    expect(read).toMatchObject({ verb: 'move', day });
    expect(read.about).toMatch(/offert|quote/u);
    if (day !== null) expect(read.isDayUnsure).toBe(true);
  });
});

test('a day that something can’t be done by is not the day it is moved to, and one it isn’t done until is', () => {
  const day = (text: string) => botIntentIn(text, asAli).day;
  expect(day('hinner inte offerten till fredag')).toBeNull();
  expect(day("I won't make the quote by Friday")).toBeNull();
  expect(day('hinner inte offerten förrän måndag')).toBe('2026-12-07');
  expect(day("can't do the quote until Friday")).toBe('2026-12-04');
  expect(botIntentIn('flytta offerten till fredag', asAli).isDayUnsure).toBeUndefined();
});

test('a month alone names no promise', () => {
  expect(botIntentIn('flytta den till i januari', asAli)).toMatchObject({ verb: 'move', about: null });
});

test('a time of day is the 1:1’s, since no promise has one', () => {
  for (const text of [
    'kan inte 14e, går det att ta den 15 istället kl 13?',
    "can't do the 14th, could we do the 15th at 1?",
  ])
    expect(intentsAfter(text, asAli, null)).toMatchObject([{ verb: 'move-session', day: '2026-12-15' }]);
});

describe('one that is done and another that gets a day are both heard', () => {
  test.each([
    ['Scania är klar men Volvo tar jag på fredag', 'Scania', 'Volvo'],
    ['Scania klart, Volvo på fredag', 'Scania', 'Volvo'],
    ['Scania är klart och Volvo får bli på fredag', 'Scania', 'Volvo'],
    ['I sent the Volvo offer but the IT demo will have to be Friday', 'the Volvo offer', 'demo'],
    ["done with Scania, but I'll do Volvo on Friday", 'Scania', 'Volvo'],
  ])('%s', (text, done, moved) => {
    expect(botIntentsIn(text, asAli)).toMatchObject([
      { verb: 'done', about: done },
      { verb: 'move', about: moved, day: '2026-12-04' },
    ]);
  });
});

describe('what somebody is put down for is their own step', () => {
  test.each([
    ['Put me down for a call with Peab on Thursday', 'Have a call with Peab'],
    ['put me down to call Peab on Thursday', 'Call Peab'],
    ['sätt upp mig på ett samtal med Peab på torsdag', 'Ta ett samtal med Peab'],
    ['kan du skriva upp mig på ett möte med Peab på torsdag', 'Ta ett möte med Peab'],
    ['lägg till att jag ska ringa Peab på torsdag', 'Ringa Peab'],
    ["note that I'll call Peab on Thursday", 'Call Peab'],
  ])('%s', (text, about) => {
    expect(botIntentsIn(text, asAli)).toMatchObject([
      { verb: 'step', ownerId: 'ali', about, day: '2026-12-03' },
    ]);
  });
});

describe('what is asked of the bot, or not at all, is no promise', () => {
  test.each([
    ['hur går det för mig?', 'my-goals'],
    ['how am I getting on?', 'my-goals'],
    ['cancel my reminders', 'quiet'],
    ['avboka mina påminnelser', 'quiet'],
    ["when's payday", 'unclear'],
    ['när kommer lönen', 'unclear'],
    ['ångra ledigheten', 'end-leave'],
    ['flytta allt till nästa vecka', 'move'],
  ])('%s', (text, verb) => {
    expect(botIntentsIn(text, asAli)).toMatchObject([{ verb }]);
  });
});

test('a job given to one of theirs is that one’s, and one of theirs booked at a time is their 1:1', () => {
  const asMaria = inOneToOne({ speaker: 'maria', today: toDay('2026-11-30') });
  for (const text of [
    'ge Ali i uppgift att ringa Barclays på onsdag',
    'give Ali the job of calling Barclays on Wednesday',
  ])
    expect(botIntentsIn(text, asMaria)).toMatchObject([{ verb: 'step', ownerId: 'ali', day: '2026-12-02' }]);
  for (const text of [
    'boka Ali imorgon kl 15 ist',
    'book Ali tomorrow at 3 instead',
    'flytta Ali till i morgon kl 10',
  ])
    expect(botIntentsIn(text, asMaria)).toMatchObject([{ verb: 'move-session', day: '2026-12-01' }]);
});

test('what points back in the same breath is of the one that is named', () => {
  expect(botIntentsIn('referenserna hinner jag inte i dag, tar det i morgon', asAli)).toMatchObject([
    { verb: 'move', about: 'referenserna', day: '2026-12-01' },
  ]);
  expect(botIntentsIn('jag lovade Maria att mejla Telia men det blir inte av', asAli)).toMatchObject([
    { verb: 'drop', about: 'Mejla Telia' },
  ]);
});

test('a customer’s meeting that is moved is asked about, since it may not be what was promised', () => {
  for (const text of ['kan du flytta mötet med Volvo till torsdag', 'push the CFO meeting to Thursday'])
    expect(botIntentsIn(text, asAli)).toMatchObject([{ verb: 'move', isDayUnsure: true }]);
});
