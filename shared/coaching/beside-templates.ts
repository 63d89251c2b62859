import type { InBoth } from './in-both.ts';

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

/** The questions about a point that somebody brings, whatever the session is about. */
export const pointQuestions: readonly InBoth[] = [
  { sv: 'Vad vore ett bra utfall för dig?', en: 'What would be a good outcome for you?' },
  { sv: 'Hur har du tänkt hittills?', en: 'What have you thought so far?' },
  {
    sv: 'Vill du ha råd, ett beslut eller någon att bolla med?',
    en: 'Do you want advice, a decision or a sounding board?',
  },
];
