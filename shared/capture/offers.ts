import { afterLead } from './answers.ts';

/** A question that becomes a step if it is answered with yes, told as a promise, and by whom: who asks, or who answers. */
export type OpenOffer = Readonly<{ promise: string; by: 'asker' | 'answerer' }>;

const TAG = /[?]\s*$/u;

const forms: readonly (readonly [RegExp, string, OpenOffer['by']])[] = [
  // "Ska jag fråga Lars?", "vill du att jag bokar?"
  [/^(?:ska|kan|får) jag (?!få |hjälpa till|fråga (?:dig|en sak|något)|säga|be dig)/iu, 'Jag ska ', 'asker'],
  [/^(?:vill|skulle du vilja|önskar) du att jag (?:ska )?/iu, 'Jag ', 'asker'],
  [/^(?:är|vore) det (?:bra|okej|ok|till hjälp) om jag /iu, 'Jag ', 'asker'],
  [/^(?:shall|should|can|could) i (?!ask you|help|have|get (?:a|your)|say|just)/iu, 'I will ', 'asker'],
  [/^(?:do|would) you (?:want|like|need) me to /iu, 'I will ', 'asker'],
  [/^want me to /iu, 'I will ', 'asker'],
  // "Vem bjuder in?", "who can call them?"
  [/^vem (?:kan|ska|vill|tar och|hinner) /iu, 'Jag ska ', 'answerer'],
  [/^vem (?=\p{L}+r(?!\p{L}))(?!är |var |har |äger |träffar |kommer )/iu, 'Jag ', 'answerer'],
  [/^(?:någon|nån) (?:måste|behöver|borde|får|ska) /iu, 'Jag ska ', 'answerer'],
  [/^(?:så )?(?:måste|behöver|borde) (?:någon|nån) /iu, 'Jag ska ', 'answerer'],
  [/^who (?:can|will|wants to|could|'ll|is going to) /iu, 'I will ', 'answerer'],
  [/^(?:somebody|someone) (?:has to|needs to|must|should|ought to) /iu, 'I will ', 'answerer'],
];

const LEADS = /^(?:(?:och|men|så|okej|okay|and|but|so|then|då|sen|sedan|jaha|bra|or|eller)[\s,]+)+/iu;

/** What somebody offers to do, or asks who will; null where a sentence does neither. */
export const offerIn = (sentence: string): OpenOffer | null => {
  const said = afterLead(sentence).replace(LEADS, '').replace(TAG, '');
  for (const [pattern, lead, by] of forms) {
    const found = pattern.exec(said)?.[0].length;
    if (found !== undefined) return { promise: `${lead}${said.slice(found)}`, by };
  }
  return null;
};
