import { describe, expect, test } from 'vitest';
import { intentOf, matching } from './intent.ts';
import type { Intent } from './intent.ts';
import { inOneToOne } from '../../tests/support/capture-context.ts';

const asAli = inOneToOne({ speaker: 'ali' });

describe('what somebody says to the bot', () => {
  test.each<readonly [string, Intent]>([
    ['hjälp', { kind: 'help' }],
    ['Help!', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['Vad kan du göra?', { kind: 'help' }],
    ['@Kadens hjälp', { kind: 'help' }],
    ['Hej!', { kind: 'greeting' }],
    ['hi', { kind: 'greeting' }],
    ['Hello Kadens', { kind: 'greeting' }],
    ['God morgon', { kind: 'greeting' }],
    ['visa vad jag lovat', { kind: 'list' }],
    ['Visa mina åtaganden', { kind: 'list' }],
    ['Vad har jag lovat?', { kind: 'list' }],
    ['show my commitments', { kind: 'list' }],
    ['What have I promised?', { kind: 'list' }],
    ['flytta offerten till tisdag', { kind: 'move', about: 'offerten', to: '2026-12-01' as never }],
    [
      'Flytta offerten till Volvo till nästa fredag',
      { kind: 'move', about: 'offerten till Volvo', to: '2026-12-04' as never },
    ],
    ['Skjut upp samtalet till i övermorgon', { kind: 'move', about: 'samtalet', to: '2026-11-26' as never }],
    ['flytta offerten', { kind: 'move', about: 'offerten', to: null }],
    ['flytta offerten en vecka', { kind: 'move', about: 'offerten', to: null }],
    [
      'flytta offerten till den 20 november',
      { kind: 'move', about: 'offerten till den 20 november', to: null },
    ],
    ['move the quote to Tuesday', { kind: 'move', about: 'the quote', to: '2026-12-01' as never }],
    ['Can you move the quote to next week?', { kind: 'move', about: 'the quote', to: '2026-12-04' as never }],
    ['postpone the call by two weeks', { kind: 'move', about: 'the call', to: null }],
    ['klart med offerten', { kind: 'keep', about: 'offerten' }],
    ['Klart!', { kind: 'keep', about: '' }],
    ['Jag är klar med samtalet', { kind: 'keep', about: 'samtalet' }],
    ['Offerten är klar', { kind: 'keep', about: 'Offerten' }],
    ['Jag skickade offerten igår', { kind: 'keep', about: 'offerten igår' }],
    ['Jag har ringt Volvo', { kind: 'keep', about: 'Volvo' }],
    ['done with the quote', { kind: 'keep', about: 'the quote' }],
    ['I sent the quote', { kind: 'keep', about: 'the quote' }],
    ['mark the quote as done', { kind: 'keep', about: 'the quote' }],
    ['jag behöver hjälp med offerten', { kind: 'ask-help', about: 'offerten' }],
    ['hjälp mig med Volvo', { kind: 'ask-help', about: 'Volvo' }],
    ['Jag behöver hjälp', { kind: 'ask-help', about: '' }],
    ['I need help with the quote', { kind: 'ask-help', about: 'the quote' }],
    ["I'm stuck with the quote", { kind: 'ask-help', about: 'the quote' }],
    ['Beslut: inga rabatter', { kind: 'decision', text: 'Inga rabatter' }],
    ['Jag vill ta upp priset mot Scania', { kind: 'point', text: 'Priset mot Scania' }],
    ['Ta upp: semestern, nästa gång', { kind: 'point', text: 'Semestern' }],
    ['Kan vi prata om lönen när vi ses?', { kind: 'point', text: 'Lönen' }],
    ["I'd like to raise the discount next time", { kind: 'point', text: 'The discount' }],
    ['Tack!', { kind: 'nothing' }],
    ['Hur mår du?', { kind: 'nothing' }],
    ['Är offerten klar?', { kind: 'nothing' }],
  ])('%s', (said, intent) => expect(intentOf(said, asAli)).toEqual(intent));

  test.each([
    'Ali skickar offerten till Volvo senast fredag',
    'Jag gör klart offerten på fredag',
    'Jag hjälper Maria med avtalet på fredag',
    'Jag tar upp priset med Volvo på fredag',
    'I will show Volvo the demo on Friday',
  ])('%s: a step, not a command', (said) => expect(intentOf(said, asAli).kind).toBe('step'));
});

describe('the commitments that a few words may mean', () => {
  const commitments = [
    { id: 'volvo', text: 'Skicka offerten till Volvo' },
    { id: 'avtal', text: 'Ringa Scania om avtalet' },
    { id: 'skanska', text: 'Skicka offert till Skanska' },
    { id: 'möte', text: 'Boka möte med inköpschefen' },
    { id: 'quote', text: 'Send the quotes to Ericsson' },
  ];
  test.each<readonly [string, readonly string[]]>([
    ['offerten', ['volvo', 'skanska']],
    ['offert', ['volvo', 'skanska']],
    ['OFFERTEN', ['volvo', 'skanska']],
    ['offerten till Volvo', ['volvo']],
    ['volvooffert', ['volvo', 'skanska']],
    ['avtal', ['avtal']],
    ['mötet', ['möte']],
    ['inköpschef', ['möte']],
    ['scania', ['avtal']],
    ['Skanskas offert', ['skanska']],
    ['offerren', ['volvo', 'skanska']],
    ['the quote', ['quote']],
    ['bananer', []],
    ['', ['volvo', 'avtal', 'skanska', 'möte', 'quote']],
    ['det', ['volvo', 'avtal', 'skanska', 'möte', 'quote']],
  ])('%s', (about, ids) =>
    expect(
      matching(about, commitments)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort()),
  );
});
