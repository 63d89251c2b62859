import type { Action, LoneAction } from './action.ts';
import { withoutAdverbs, withoutAuxiliaries } from './auxiliaries.ts';
import { isDenied } from './denials.ts';
import { firstWord, phrase, spelt } from './verb-phrase.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** "Quote is sent", "demo is on Friday": what could be a verb has one after it. */
export const isNoun = (text: string): boolean =>
  /^(?:e-?mail|call|order|report|note) from(?!\p{L})|^head of |^(?:quote|offer|demo|pitch|invoice|draft|report|plan|order)$|^(?:quote|offer|order|note|e-?mail|call|demo|pitch|price|invoice|plan|update|visit|draft|list|text|message|brief) (?:to|for|of|with|w|re|about|list|script|deck|sent|signed|approved|out|delivered|accepted|paid|too)(?!\p{L})|^\p{L}+ (?:är|var|blir|blev|känns)(?!\p{L})|^\p{L}+ (?:hos|på|från|i|at|from) \p{L}+ (?:har|hade|är|var|has|had|is|was)(?!\p{L})|^\p{L}+(?:'s)? (?:is|are|was|were|will|has|had|looks?|ends?|starts?|went|goes|needs|should|must|can|could|would|isn't|wasn't|hasn't)(?!\p{L})/iu.test(
    text,
  );

/** What is done by an English predicate; null for none. */
export const englishAction = (predicate: string): Action | null => {
  if (isDenied(predicate, 'en')) return null;
  const past = /^(?:will|'ll|shall) have (?<verb>\p{L}+)(?<rest> .*)?$/iu.exec(
    withoutAdverbs(predicate, 'en'),
  )?.groups;
  const had = past?.['verb'] === undefined ? null : english.fromParticiple(past['verb']);
  if (had !== null) return { text: `${had}${past?.['rest'] ?? ''}`, known: true, vague: false, mode: 'will' };
  // "Will have the bid scored."
  const has =
    /^(?:will|'ll|shall|must|need to|am going to|'m going to) (?:have|get) (?<what>(?:the|my|our|your|all|an?|every|this|that) (?:\p{L}[\p{L}\p{N}&'-]* ){1,6}?)(?<verb>\p{L}+)$/iu.exec(
      withoutAdverbs(predicate, 'en'),
    )?.groups;
  if (has !== undefined && english.fromParticiple(has['verb'] ?? '') !== null)
    return { text: `have ${has['what'] ?? ''}${has['verb'] ?? ''}`, known: true, vague: false, mode: 'will' };
  const going =
    /^(?:am|'m|is|'s|are|'re|will be|'ll be|shall be) (?:also |then |just |now |both |all |still |actually |definitely )?((?:\p{L}+-)?\p{L}+ing)(?!\p{L})/iu.exec(
      withoutAdverbs(predicate, 'en'),
    );
  const ing = going?.[1] === undefined ? null : english.fromIng(going[1].toLowerCase());
  const doing = withoutAdverbs(predicate, 'en').slice(going?.[0].length ?? 0);
  // "I'm going to call" says no more than that it will be.
  const goes = ing === 'go' && /^ to (?!(?:the|an?|our|my|your|their) |\p{Lu})/u.test(doing);
  const isDone =
    ing !== null && !goes && (!english.isState(ing) || english.isAction(ing + doing.toLowerCase()));
  if (ing !== null && isDone)
    return {
      text: ing + doing,
      known: english.isKnown(ing) || english.isAction(ing + doing.toLowerCase()),
      vague: english.isVague(ing + doing),
      mode: 'plain',
    };
  const { rest: said, mode } = withoutAuxiliaries(predicate, 'en');
  const rest = spelt(said, 'en');
  const word = firstWord(rest).toLowerCase();
  if (word === '' || word.startsWith("'") || (mode === 'plain' && isNoun(rest)) || isDenied(rest, 'en'))
    return null;
  const gerund = mode === 'plain' ? null : english.knownFromIng(word);
  if (gerund !== null)
    return { text: phrase(gerund, rest), known: true, vague: english.isVague(phrase(gerund, rest)), mode };
  const base = mode === 'plain' && !english.isKnown(word) ? (english.baseOf(word) ?? word) : word;
  if (mode === 'plain' && english.isPast(word)) return null;
  const text = phrase(base, rest);
  const vague = english.isVague(text);
  const action = english.isAction(text.toLowerCase());
  if (!action && !vague && (english.isState(base) || english.isState(word))) return null;
  const mixed = swedish.knownInfinitive(base) !== null;
  return { text, known: action || english.isKnown(base) || mixed, vague, mode };
};

/** What is done by an English sentence that names nobody. */
export const englishAlone = (text: string): LoneAction | null => {
  const word = firstWord(text).toLowerCase();
  const { mode } = withoutAuxiliaries(text, 'en');
  const ing = english.knownFromIng(word);
  const stem = english.fromIng(word);
  const does =
    mode === 'plain' && stem !== null && english.isAction(phrase(stem, text).toLowerCase()) ? stem : null;
  const base = ing !== null && !english.isState(ing) ? ing : (does ?? ing);
  if (base !== null)
    return {
      text: phrase(base, text),
      known: true,
      vague: english.isVague(phrase(base, text)),
      mode: 'plain',
      spoken: true,
    };
  const action = englishAction(text);
  if (action === null) return null;
  const spoken = mode !== 'plain' && !/^to\s/iu.test(text);
  const bareForm =
    mode !== 'plain' || action.vague || english.isKnown(word) || english.isAction(text.toLowerCase());
  return bareForm && (action.known || action.vague || spoken) ? { ...action, spoken } : null;
};
