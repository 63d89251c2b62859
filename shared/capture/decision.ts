import { DECISION_TEXT_MAX } from '../domain/decision.ts';
import { capitalised, closeGap, tidy } from './text.ts';

const MARKED =
  /^(?:beslut(?:at)?|bestämt|överenskommet|decision|decided|agreed)(?:\s*[:–—]|\s+-)\s*|^(?:vi (?:bestämmer|beslutar|beslutade|bestämde|har bestämt|har beslutat)|we (?:decide|decided|have decided|'ve decided)|we've decided|det är (?:bestämt|beslutat)|it is decided|it's decided)(?:[,:]? (?:att|that|to)(?![\p{L}])|:)\s*/iu;

/** What was decided, when a text says that something was; else null. */
export const decisionIn = (text: string): string | null => {
  const said = tidy(text);
  const marked = MARKED.exec(said)?.[0];
  if (marked === undefined) return null;
  const decided = closeGap(said.slice(marked.length));
  return /[\p{L}\p{N}]/u.test(decided) ? capitalised(decided.slice(0, DECISION_TEXT_MAX).trim()) : null;
};
