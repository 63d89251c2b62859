import { describe, expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { stepsIn } from './understand.ts';

/** What Ali writes on Tuesday 24 November 2026, and what is heard of it. */
const heard = (said: string, locale: 'sv' | 'en' = 'sv', speaker = 'ali'): readonly string[] =>
  stepsIn(said, inOneToOne({ locale, speaker })).map(({ text, ownerId, due }) =>
    [text, ownerId, due].join(' | '),
  );

describe('a day that is said anew is the one that counts', () => {
  test.each([
    'Jag ringer Karin på måndag. Hmm, onsdag är nog bättre.',
    'Jag ringer Karin på måndag. *onsdag',
    'Jag ringer Karin på måndag. Eller nej, det får bli onsdag.',
    'Jag ringer Karin på måndag, äsch, vi säger onsdag',
    'Jag ringer Karin på måndag. Ändring: onsdag.',
    'Jag ringer Karin på måndag. Måndag går inte förresten, onsdag.',
    'Jag ringer Karin på måndag. Jag är i Oslo den dagen, så onsdag får det bli.',
    'Jag ringer Karin på måndag. Jag flyttar det till onsdag.',
  ])('%s', (said) => expect(heard(said)).toEqual(['Ringa Karin | ali | 2026-11-25']));
  test.each([
    "I'll call Karin on Monday. It'll be Wednesday instead.",
    "I'll call Karin on Monday. Changed my mind, Wednesday.",
    "I'll call Karin on Friday. Wait, that's the 27th. Then Wednesday.",
    "I'll call Karin on Friday. I'm in Oslo that day, so Wednesday.",
  ])('%s', (said) => expect(heard(said, 'en')).toEqual(['Call Karin | ali | 2026-11-25']));
  test('taken back in a way that nobody knows, the first day is not kept: it is asked for', () => {
    for (const said of [
      'Fast oj, onsdag kan nog bli svårslaget.',
      'Nej, Karin har hellre onsdag för sig själv.',
    ])
      expect(heard(`Jag ringer Karin på måndag. ${said}`)).toEqual(['Ringa Karin | ali | ']);
    // What else happens on another day takes nothing back.
    for (const said of ['Kunden bestämmer sig på onsdag.', 'Vi ses på onsdag!', 'Mötet är på onsdag.'])
      expect(heard(`Jag ringer Karin på måndag. ${said}`)).toEqual(['Ringa Karin | ali | 2026-11-30']);
  });
  test('where two days may be meant there is none', () => {
    expect(heard('Jag ringer Karin på måndag... eller, onsdag').at(0)).toMatch(/\| ali \| $/u);
    expect(heard('Jag ringer Karin på måndag. Gärna onsdag, tänker hon nog nej.')).toEqual([
      'Ringa Karin | ali | ',
    ]);
  });
});

test('whoever dictates says the marks', () => {
  expect(heard('ny punkt ringa Kenneth i morgon ny punkt skicka kontrakt till Sofia på fredag')).toEqual([
    'Ringa Kenneth | ali | 2026-11-25',
    'Skicka kontrakt till Sofia | ali | 2026-11-27',
  ]);
  // In a text with marks of its own the word is only a word.
  expect(heard('Jag tar upp en ny punkt på mötet i morgon.')).toHaveLength(1);
});

test('a "that" is what was spoken of before it', () => {
  expect(
    heard("I think we said I'd share the recording with the team so I'll do that this evening", 'en'),
  ).toEqual(['Share the recording with the team | ali | 2026-11-24']);
});

describe('what hangs on something is no step, wherever that is said', () => {
  test.each([
    'Skulle Peab tacka nej åker jag till NCC på torsdag',
    'Vill de ha en demo så bokar jag in en på torsdag',
    'Jag skickar offerten på fredag, men bara om de bett om den',
    'Svarar de ja? Då skickar jag avtalet på fredag.',
    'Vid behov ringer jag dem på fredag',
    'Förhoppningsvis skriver de på på fredag',
  ])('%s', (said) => expect(heard(said)).toEqual([]));
  test.each([
    "In case they don't reply by Friday I'll call them",
    "I'll email them on Friday if I haven't heard",
    "Once they sign on Friday I'll order the kit",
    "Should Peab decline I'll go to NCC on Thursday",
    "I'll drive up on Friday weather permitting",
  ])('%s', (said) => expect(heard(said, 'en')).toEqual([]));
});

test('a verb that nobody listed is heard where a day is said with it', () => {
  expect(heard('Grillar med Karin på fredag')).toEqual(['Grilla med Karin | ali | 2026-11-27']);
  expect(heard('Grillar med Karin')).toEqual([]);
  expect(heard('Leveranser till Karin på fredag').join()).not.toMatch(/Leveransa/u);
});

test('what is on somebody is theirs, with a noun or a verb', () => {
  expect(heard('Ansvarig för utskicket är Maria, klart den 1/12.')).toEqual([
    'Ta hand om utskicket | maria | 2026-12-01',
  ]);
  expect(heard('Offerten skickas i dag, av mig.')).toEqual(['Skicka offerten | ali | 2026-11-24']);
  expect(heard("Okay, we'll go with you sending the terms to Nolato on Wednesday.", 'en')).toEqual([
    'Send the terms to Nolato | maria | 2026-11-25',
  ]);
});

test('what is asked for in a question is asked of the other', () => {
  expect(heard('Kan jag få ditt godkännande på rabatten i dag?')).toEqual([
    'Ge mig godkännande på rabatten | maria | 2026-11-24',
  ]);
  expect(heard('Ska vi öva på prissamtalet ihop på onsdag?')).toEqual([
    'Öva på prissamtalet ihop |  | 2026-11-25',
  ]);
  expect(heard('Ska vi ses på onsdag?')).toEqual([]);
});

test('under a heading that tells, nothing is to be done', () => {
  expect(heard('Det här lärde jag mig:\n- ställ frågor\n- lyssna mer')).toEqual([]);
  expect(heard('Idag: mejla Volvo, ringa Scania, boka hotell')).toHaveLength(3);
});

test('when the children sleep is no condition, and when they have signed is one', () => {
  expect(heard('Jag läser planen på söndag kväll när barnen sover')).toEqual([
    'Läsa planen när barnen sover | ali | 2026-11-29',
  ]);
  expect(heard('Jag skickar offerten på fredag när de har signerat')).toEqual([]);
  expect(heard("I'll send the photos on Friday when the kids are in bed", 'en')).toHaveLength(1);
  expect(heard("I'll send the contract on Friday when they have signed", 'en')).toEqual([]);
});

test('a colleague has a place of ours, and a customer of theirs', () => {
  expect(heard('Gustav på verkstan byter skärmen i morgon.')).toEqual(['Byta skärmen |  | 2026-11-25']);
  expect(heard('Gustav på Scania byter skärmen i morgon.')).toEqual([]);
});

test('what is handed over on a day is done by then', () => {
  expect(heard('Jag fixar jämförelsen, du har den på måndag.')).toEqual([
    'Fixa jämförelsen | ali | 2026-11-30',
  ]);
});

test('what is ticked is done', () => {
  expect(heard('[ ] ring Moira i dag\n[x] ring Bengt i dag')).toHaveLength(1);
});

test('whoever is called Inga is somebody', () => {
  expect(heard('Jag mejlar Inga-Lill på fredag')).toEqual(['Mejla Inga-Lill | ali | 2026-11-27']);
  expect(heard('Jag mejlar inga kunder på fredag')).toEqual([]);
});

test('what one asks to be reminded of is one’s own to do', () => {
  expect(heard('Maria, kan du påminna mig om att ringa Beijer på fredag?')).toEqual([
    'Ringa Beijer | ali | 2026-11-27',
  ]);
  expect(heard('Maria, kan du påminna Lena om budgeten imorgon?')).toEqual([
    'Påminna Lena om budgeten | maria | 2026-11-25',
  ]);
  expect(heard('Maria, can you remind me to chase Orla on Thursday?', 'en')).toEqual([
    'Chase Orla | ali | 2026-11-26',
  ]);
});

test('two who do something in one sentence have a step each', () => {
  expect(heard('Ali gör research på Scania, jag följer med den 10:e', 'sv', 'maria')).toEqual([
    'Göra research på Scania | ali | ',
    'Följa med | maria | 2026-12-10',
  ]);
  expect(heard('Ali does the research on Scania and I come along on the 10th', 'en', 'maria')).toEqual([
    'Do the research on Scania | ali | ',
    'Come along | maria | 2026-12-10',
  ]);
});

test('a question asks nothing of what is promised before it', () => {
  expect(heard('Jag skickar offerten idag, kan du granska den imorgon?')).toEqual([
    'Skicka offerten | ali | 2026-11-24',
    'Granska den | maria | 2026-11-25',
  ]);
});

test('a time to come that is no day keeps the step and leaves its day to be asked for', () => {
  expect(heard('I can have the tender answers done in a week or so.', 'en')).toHaveLength(1);
  expect(heard('I had the tender answers done last week.', 'en')).toEqual([]);
});

test('why a day was taken back does not bring it back', () => {
  expect(
    heard("I'll send Gail the draft Monday – make that Tuesday, Monday's a holiday there.", 'en')[0],
  ).toMatch(/2026-12-01$/u);
  expect(heard("I'm visiting the Leeds office on the 3rd – sorry, they moved it, 4th.", 'en')).toEqual([
    'Visit the Leeds office | ali | 2026-12-04',
  ]);
  expect(heard("Will ship the demo kit Wednesday. Hmm, courier's full, so Thursday it is.", 'en')).toEqual([
    'Ship the demo kit | ali | 2026-11-26',
  ]);
});

test('what stands in a row is an item each, when they share their day', () => {
  expect(heard('Ringer Roger, mejlar Annika och fyller i tidrapporten. Allt före lunch.')).toEqual([
    'Ringa Roger | ali | 2026-11-24',
    'Mejla Annika | ali | 2026-11-24',
    'Fylla i tidrapporten | ali | 2026-11-24',
  ]);
  expect(heard('todo tomorrow: 1. call Wizz Air 2. write the expense report', 'en')).toHaveLength(2);
  expect(heard('Till fredag vill jag att du\n1. läser boken om SPIN\n2. spelar in två samtal')).toEqual([
    'Läsa boken om SPIN | maria | 2026-11-27',
    'Spela in två samtal | maria | 2026-11-27',
  ]);
});

test('a condition of politeness is none', () => {
  expect(
    heard("If it isn't too much trouble, could you dig out the contract for me by tomorrow?", 'en'),
  ).toHaveLength(1);
  expect(heard("If it's late, I'll dig out the contract tomorrow.", 'en')).toEqual([]);
});

test('before a meeting of a day is that day', () => {
  expect(heard("I'm running a pricing teardown before Thursday's forecast call", 'en')[0]).toMatch(
    /2026-11-26$/u,
  );
  expect(heard('Jag kör en priskoll före torsdagens möte')[0]).toMatch(/2026-11-26$/u);
});
