import type { InBoth } from './in-both.ts';

/** The built-in questions in which the manager says "I", by their Swedish words, and the same with the manager's name. */
const named: ReadonlyMap<string, InBoth> = new Map([
  [
    'Vad lovade jag dig, och har du fått det?',
    {
      sv: 'Vad lovade {name} dig, och har du fått det?',
      en: 'What did {name} promise you, and have you got it?',
    },
  ],
  [
    'Vad behöver du av mig, och till när?',
    { sv: 'Vad behöver du av {name}, och till när?', en: 'What do you need from {name}, and by when?' },
  ],
  [
    'Berätta om ett samtal nyligen. Vad sa du, så ordagrant du minns?',
    {
      sv: 'Berätta om ett samtal nyligen. Vad sa du, så ordagrant du minns?',
      en: 'Tell {name} about a recent conversation. What did you say, as literally as you remember?',
    },
  ],
  [
    'Jag är kunden. Vad vill du pröva?',
    { sv: '{name} är kunden. Vad vill du pröva?', en: '{name} is the customer. What do you want to try?' },
  ],
  [
    'Vad ser du i siffrorna, innan jag säger vad jag ser?',
    {
      sv: 'Vad ser du i siffrorna, innan {name} har sagt något?',
      en: 'What do you see in the numbers, before {name} has said anything?',
    },
  ],
  [
    'Vilka hinder kan jag ta bort?',
    { sv: 'Vilka hinder kan {name} ta bort?', en: 'Which obstacles can {name} remove?' },
  ],
  [
    'Kör de två första minuterna. Jag är den som tvekar.',
    {
      sv: 'Kör de två första minuterna. {name} är den som tvekar.',
      en: 'Do the first two minutes. {name} is the hesitant one.',
    },
  ],
]);

/** A question as the manager reads it. */
export const asWritten = (question: InBoth): InBoth => question;

/** A question as the rep reads it: where the manager would say "I", the manager's name stands. */
export const heardByRep =
  (manager: string) =>
  (question: InBoth): InBoth => {
    const { sv, en } = named.get(question.sv) ?? question;
    // A function, since `replace` reads marks in a text: a name may hold a “$&”.
    return { sv: sv.replace('{name}', () => manager), en: en.replace('{name}', () => manager) };
  };
