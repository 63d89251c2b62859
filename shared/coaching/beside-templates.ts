import type { InBoth } from './in-both.ts';

/** What follow-up is called the first time two people meet. */
export const firstFollowUp: InBoth = {
  sv: 'Vad har ni redan kommit överens om?',
  en: 'What have you already agreed on?',
};

/** What is asked of what somebody brings, whatever the session is about. */
export const pointQuestions: readonly InBoth[] = [
  { sv: 'Vad vore ett bra utfall för dig?', en: 'What would be a good outcome for you?' },
  { sv: 'Hur har du tänkt hittills?', en: 'What have you thought so far?' },
  {
    sv: 'Vill du ha råd, ett beslut eller någon att bolla med?',
    en: 'Do you want advice, a decision or a sounding board?',
  },
];
