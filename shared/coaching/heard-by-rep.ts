import type { InBoth } from './in-both.ts';

/** A question as the manager reads it, and as the rep does. */
type Readings = Readonly<{ manager: InBoth; rep: InBoth }>;

/** The built-in questions in which the manager says "I", and the same with the manager's name. */
const named: readonly Readings[] = [
  {
    manager: { sv: 'Vad räknar du med att jag gör för dig?', en: 'What do you count on me to do for you?' },
    rep: {
      sv: 'Vad räknar du med att {name} gör för dig?',
      en: 'What do you count on {name} to do for you?',
    },
  },
  {
    manager: {
      sv: 'Vad lovade jag dig, och har du fått det?',
      en: 'What did I promise you, and have you got it?',
    },
    rep: {
      sv: 'Vad lovade {name} dig, och har du fått det?',
      en: 'What did {name} promise you, and have you got it?',
    },
  },
  {
    manager: { sv: 'Vad behöver du av mig, och till när?', en: 'What do you need from me, and by when?' },
    rep: { sv: 'Vad behöver du av {name}, och till när?', en: 'What do you need from {name}, and by when?' },
  },
  {
    manager: {
      sv: 'Berätta om ett samtal nyligen. Vad sa du, så ordagrant du minns?',
      en: 'Tell me about a recent conversation. What did you say, as literally as you remember?',
    },
    rep: {
      sv: 'Berätta om ett samtal nyligen. Vad sa du, så ordagrant du minns?',
      en: 'Tell {name} about a recent conversation. What did you say, as literally as you remember?',
    },
  },
  {
    manager: { sv: 'Jag är kunden. Vad vill du pröva?', en: 'I am the customer. What do you want to try?' },
    rep: {
      sv: '{name} är kunden. Vad vill du pröva?',
      en: '{name} is the customer. What do you want to try?',
    },
  },
  {
    manager: {
      sv: 'Vad ser du i siffrorna, innan jag säger vad jag ser?',
      en: 'What do you see in the numbers, before I say what I see?',
    },
    rep: {
      sv: 'Vad ser du i siffrorna, innan {name} har sagt något?',
      en: 'What do you see in the numbers, before {name} has said anything?',
    },
  },
  {
    manager: { sv: 'Vilka hinder kan jag ta bort?', en: 'Which obstacles can I remove?' },
    rep: { sv: 'Vilka hinder kan {name} ta bort?', en: 'Which obstacles can {name} remove?' },
  },
  {
    manager: {
      sv: 'Kör de två första minuterna. Jag är den som tvekar.',
      en: 'Do the first two minutes. I am the hesitant one.',
    },
    rep: {
      sv: 'Kör de två första minuterna. {name} är den som tvekar.',
      en: 'Do the first two minutes. {name} is the hesitant one.',
    },
  },
];

/** The question where the two see a behaviour differently; it names the other of the two. */
export const apartQuestion = (other: string): InBoth => ({
  sv: `Ni ser olika på det. Vad såg du, och vad såg ${other}?`,
  en: `You see it differently. What did you see, and what did ${other} see?`,
});

// A function, since `replace` reads marks in a text: a name may hold a “$&”.
const withName = ({ sv, en }: InBoth, name: string): InBoth => ({
  sv: sv.replace('{name}', () => name),
  en: en.replace('{name}', () => name),
});

/** A question as the manager reads it. */
export const asWritten = (question: InBoth): InBoth => question;

/** A question as the rep reads it: where the manager would say "I", the manager's name stands. */
export const heardByRep =
  (manager: string) =>
  (question: InBoth): InBoth => {
    const heard = named.find((one) => one.manager.sv === question.sv)?.rep;
    return heard ? withName(heard, manager) : question;
  };

/** The two people's first names. */
type Pair = Readonly<{ manager: string; rep: string }>;

/**
 * Every text that a question may stand as where either of the two has put it, whoever reads it and in whichever language: the same
 * question has other words for the manager than for the rep.
 */
export const wordingsOf = (question: InBoth, { manager, rep }: Pair): readonly string[] => {
  const readings = [
    ...named.map((one) => ({ manager: one.manager, rep: withName(one.rep, manager) })),
    { manager: apartQuestion(rep), rep: apartQuestion(manager) },
  ].find((one) => one.manager.sv === question.sv || one.rep.sv === question.sv);
  return (readings ? [readings.manager, readings.rep] : [question]).flatMap(({ sv, en }) => [sv, en]);
};
