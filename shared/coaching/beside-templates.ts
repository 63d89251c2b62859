import type { InBoth } from './in-both.ts';

/** What the promises themselves ask, one by one, wherever there are any. */
export const followUpQuestions: readonly InBoth[] = [
  { sv: 'Vad blev gjort, och vad ledde det till?', en: 'What got done, and what came of it?' },
  {
    sv: 'Vad kom emellan, och vad behöver ändras för att det ska bli av?',
    en: 'What got in the way, and what has to change for it to happen?',
  },
  { sv: 'Vad lovade jag dig, och har du fått det?', en: 'What did I promise you, and have you got it?' },
];

/** Follow-up in two people's first session: nothing has been agreed on yet. */
export const firstFollowUp: Readonly<{ title: InBoth; purpose: InBoth; questions: readonly InBoth[] }> = {
  title: { sv: 'Vad har ni redan kommit överens om?', en: 'What have you already agreed on?' },
  purpose: {
    sv: 'Skriv det längst ner, så följs det upp nästa gång.',
    en: 'Write it below, and follow it up next time.',
  },
  questions: [
    { sv: 'Vad räknar du med att jag gör för dig?', en: 'What do you count on me to do for you?' },
    { sv: 'Vad ska vi ha de här samtalen till?', en: 'What do we want these talks to give us?' },
  ],
};

const goodOutcome: InBoth = {
  sv: 'Vad vore ett bra utfall för dig?',
  en: 'What would be a good outcome for you?',
};

/**
 * The questions about a point that somebody brings, whatever the session is about (coaching-model, `own_point`). The manager asks them:
 * about the rep's point what the rep wants of it, about their own how the rep sees it.
 */
export const pointQuestions: Readonly<Record<'rep' | 'manager', readonly InBoth[]>> = {
  rep: [
    goodOutcome,
    { sv: 'Hur har du tänkt hittills?', en: 'What have you thought so far?' },
    {
      sv: 'Vill du ha råd, ett beslut eller någon att bolla med?',
      en: 'Do you want advice, a decision or a sounding board?',
    },
  ],
  manager: [
    { sv: 'Hur ser du på det?', en: 'How do you see it?' },
    goodOutcome,
    {
      sv: 'Behöver vi bestämma något, eller räcker det att ha pratat om det?',
      en: 'Do we need to decide something, or is talking it through enough?',
    },
  ],
};
