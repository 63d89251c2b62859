import type { Action, LoneAction } from './action.ts';
import { withoutAdverbs, withoutAuxiliaries } from './auxiliaries.ts';
import { isDenied } from './denials.ts';
import { firstWord, phrase, spelt } from './verb-phrase.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** "Har presentationen klar", "ska ha skickat in planen". */
const swedishReady = (predicate: string): Action | null => {
  const ready =
    /^(?:har|ska(?:ll)? ha|kommer att ha|måste ha|vill ha) (?<what>.*?)(?<state> ?(?:klart?|klara|färdigt?|färdiga|redo|inne|uppe)(?!\p{L}).*)$/iu.exec(
      predicate,
    )?.groups;
  // "Har lagt in det, och allt är klart" has been.
  const has = ready?.['what'] ?? '';
  const isPast = swedish.fromSupine(firstWord(has).toLowerCase()) !== null;
  if (ready !== undefined && !isPast)
    return {
      text: `ha ${ready['what'] ?? ''}${ready['state'] ?? ''}`.replace(/ +/gu, ' '),
      known: true,
      vague: false,
      mode: 'will',
    };
  // "Ska ha tre möten bokade."
  const had =
    /^(?:ska(?:ll)?|måste) ha (?<what>(?:minst |alla |\p{L}+ )?.+?) (?<state>\p{L}+(?:ade|ad|at))$/iu.exec(
      predicate,
    )?.groups;
  if (had !== undefined && swedish.fromReady((had['state'] ?? '').toLowerCase()) !== null)
    return { text: `ha ${had['what'] ?? ''} ${had['state'] ?? ''}`, known: true, vague: false, mode: 'will' };
  const care =
    /^(?:ska |får |måste )?(?<verb>se|ser|ansvara|ansvarar|är ansvarig) (?:till|för) att (?<what>.*)$/iu.exec(
      predicate,
    )?.groups;
  const cared = care?.['what'] ?? '';
  if (care !== undefined && !swedish.isInfinitive(firstWord(cared).toLowerCase()))
    return {
      text: `${/^se/iu.test(care['verb'] ?? '') ? 'se till' : 'ansvara för'} att ${cared}`,
      known: true,
      vague: false,
      mode: 'will',
    };
  const done = /^(?:ska(?:ll)?|måste|kommer att) ha (?<verb>\p{L}+t)(?<rest> .*)?$/iu.exec(predicate)?.groups;
  const verb = done?.['verb'] === undefined ? null : swedish.fromSupine(done['verb'].toLowerCase());
  return verb === null
    ? null
    : { text: `${verb}${done?.['rest'] ?? ''}`, known: true, vague: false, mode: 'will' };
};

/** "Dig" is a pronoun, and a verb in English. */
const PRONOUN = /^(?:dig|mig|den|man|sin|din)$/u;

/** What is done by a Swedish predicate; `isFirst` tells that the sentence begins with it. Null for none. */
export const swedishAction = (predicate: string, isFirst = false): Action | null => {
  if (isDenied(predicate, 'sv')) return null;
  const ready = swedishReady(withoutAdverbs(predicate, 'sv'));
  if (ready !== null) return ready;
  const { rest: said, mode } = withoutAuxiliaries(predicate, 'sv');
  const right = spelt(said, 'sv');
  // "Scania" is a name, and no slip in "scanna".
  const meant = /^\p{Lu}/u.test(right) ? null : swedish.meantVerb(firstWord(right).toLowerCase());
  const rest = meant === null || (mode === 'plain' && isFirst) ? right : phrase(meant, right);
  const word = firstWord(rest).toLowerCase();
  if (word === '' || isDenied(rest, 'sv')) return null;
  const vague = swedish.isVague(rest);
  const present = swedish.infinitiveOf(word);
  // Some say "ska ordne".
  const broad =
    mode !== 'plain' && !swedish.isInfinitive(word)
      ? swedish.knownInfinitive(word.replace(/e$/u, 'a'))
      : null;
  const verb = broad ?? (mode !== 'plain' && swedish.isInfinitive(word) ? word : present);
  // People who work in two languages mix their verbs.
  const noted =
    verb ?? swedish.knownInfinitive(word) ?? (english.isKnown(word) && !PRONOUN.test(word) ? word : null);
  if (noted === null || (mode === 'plain' && swedish.isPast(word))) return null;
  const text = phrase(noted, rest);
  const action = swedish.isAction(text.toLowerCase());
  if (!action && !vague && swedish.isState(word)) return null;
  return { text, known: action || swedish.isKnown(noted) || english.isKnown(noted), vague, mode };
};

/** What is done by a Swedish sentence that names nobody. */
export const swedishAlone = (text: string): LoneAction | null => {
  const word = firstWord(text).toLowerCase();
  const { mode } = withoutAuxiliaries(text, 'sv');
  const action = swedishAction(text.replace(/^att\s+/iu, ''), true);
  if (action === null) {
    const known = swedish.knownInfinitive(word);
    // "Åka till Volvo": a state by itself, and something to do with what comes after it.
    if (swedish.isInfinitive(word) && swedish.isAction(text.toLowerCase()))
      return { text, known: true, vague: swedish.isVague(text), mode: 'plain', spoken: false };
    return known === null || swedish.isState(word)
      ? swedish.isVague(text)
        ? { text, known: true, vague: true, mode: 'plain', spoken: false }
        : null
      : {
          text: phrase(known, text),
          known: true,
          vague: swedish.isVague(text),
          mode: 'plain',
          spoken: false,
        };
  }
  const finite = mode !== 'plain' || /r$/u.test(word);
  return action.known || action.vague || mode !== 'plain' ? { ...action, spoken: finite } : null;
};
