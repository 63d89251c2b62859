import type { CaptureContext } from './context.ts';
import { agentIn, doneTo, NOUNS } from './passive-parts.ts';
import type { Passive } from './passive-parts.ts';
import * as swedish from './verbs.sv.ts';

const PLAN = String.raw`(?:ska(?:ll)?|måste|behöver|bör|får|kommer att|kommer)(?: nu| också| ju| alltså)? `;
/** "skickas (av Ali)", "ska skickas": what stands before the verb. */
const BEFORE_VERB = new RegExp(`^${NOUNS}(?<plan>${PLAN})?(?:bli |vara )?$`, 'iu');
const VERB = /(?<=[\p{L}\p{N}] )(?<verb>\p{Ll}{2,}s)(?=[ ,]|$)/gu;
/** "måste vara skickad", "blir uppsatt av Ali". */
const STATE = new RegExp(
  String.raw`^${NOUNS}(?:(?<plan>(?:ska(?:ll)?|måste|behöver|bör|får|kommer att)(?: nu| också| ju| alltså)? )(?:vara|bli|finnas|ligga|komma|gå)|blir) ?(?<state>(?:(?!(?:av|hos|i|till|för|åt) )\p{L}+ ?){0,3}?)(?<rest>,? (?:av|hos|till|på|i|för|åt|kunden|om) .*|(?: \(.*\))?)$`,
  'iu',
);
/** Words that end as a passive does, and are none. */
const NO_PASSIVE =
  /^(?:hos|dess|deras|hans|hennes|oss|plus|minus|tills|dags|slags|hörs|ses|träffas|möts|finns|hoppas|minns)$/u;

const infinitiveOf = (passive: string, hasAgent: boolean): string | null => {
  if (NO_PASSIVE.test(passive)) return null;
  const bare = passive.replace(/s$/u, '');
  // "Stängdes" has been.
  if (/(?:[aeiouyåäö]de|[dt]de|[bdgjlmnrv]de|[kpst]te)$/u.test(bare)) return null;
  const infinitive = [
    bare,
    `${bare}a`,
    bare.replace(/e$/u, 'a'),
    swedish.infinitiveOf(`${bare}er`),
    swedish.infinitiveOf(`${bare}r`),
  ].find((verb) => verb !== null && swedish.isKnown(verb));
  if (infinitive !== undefined) return infinitive;
  // With "av Ali" after it, it is a passive of whichever verb.
  return !hasAgent ? null : bare.endsWith('a') ? bare : `${bare.replace(/e$/u, '')}a`;
};
const beginsWithVerb = (what: string): boolean => {
  const word = /^\p{L}+/u.exec(what)?.[0].toLowerCase() ?? '';
  return swedish.isKnown(swedish.infinitiveOf(word) ?? '') || swedish.respeltVerb(word) !== null;
};

/** "Underlaget måste in", "offerten går iväg": it is to be sent, without a verb that says so. */
const GOES = new RegExp(
  String.raw`^${NOUNS}(?:(?:måste|ska|behöver|får)(?: gå| komma)?(?= )|går(?= iväg)) (?<way>in|iväg|ut)(?!\p{L})(?<rest>(?:,? .*)?)$`,
  'iu',
);
const goesOff = (text: string, context: CaptureContext): Passive | null => {
  const said = GOES.exec(text)?.groups;
  if (said === undefined) return null;
  const agent = agentIn(said['rest'] ?? '', 'sv', context);
  if (agent === 'outsider') return null;
  const verb = /^in$/iu.test(said['way'] ?? '') ? 'lämna in' : `skicka ${said['way'] ?? 'iväg'}`;
  return { owner: agent.owner, action: doneTo(verb, said['what'] ?? '', agent.rest), isPlanned: true };
};

/** The verb in -s, and who does it. */
const inflected = (text: string, context: CaptureContext): Passive | null => {
  for (const match of text.matchAll(VERB)) {
    const [verb] = match;
    const said = BEFORE_VERB.exec(text.slice(0, match.index))?.groups;
    const rest = text.slice(match.index + verb.length);
    const infinitive = said === undefined ? null : infinitiveOf(verb, /(?:^|\s)av \p{L}/iu.test(rest));
    if (said === undefined || infinitive === null) continue;
    const what = said['what'] ?? '';
    // "Ringer Mats" has a verb already.
    if (beginsWithVerb(what)) return null;
    const agent = agentIn(rest, 'sv', context);
    if (agent === 'outsider') return null;
    return {
      owner: agent.owner,
      action: doneTo(infinitive, what, agent.rest),
      isPlanned: said['plan'] !== undefined,
    };
  }
  return null;
};

const READY_STATES =
  /^(?:(?:helt |allra )?(?:klar|klart|klara|färdig|färdigt|färdiga|inne|ute|uppe|på plats|på bordet|kunden tillhanda|tillhanda|live|igång|redo|hos)|\p{L}+(?:erad|erat|ad|ade|ett|itt|t))$/iu;

const AT = / (?:(?:senast|före|innan|till) )?(?:kl\.?|klockan) ?\d{1,2}(?:[.:]\d{2})?$/iu;
/** What is to be so: "avtalet ska vara påskrivet". */
const stated = (text: string, context: CaptureContext): Passive | null => {
  const said = STATE.exec(text.replace(AT, ''))?.groups;
  if (said === undefined) return null;
  const word = (said['state'] ?? '').trim();
  const agent = agentIn(said['rest'] ?? '', 'sv', context);
  if (agent === 'outsider') return null;
  const verb = /^(?:klara?t?|färdiga?t?)$/iu.test(word) ? null : swedish.fromReady(word.toLowerCase());
  const isPlanned = said['plan'] !== undefined;
  const where = /^,? (?:i|hos|på|ute hos) /u.test(agent.rest) && /(?:ligga|finnas|vara) /iu.test(text);
  // "Prognosen ska ligga i systemet."
  if (word === '' && isPlanned && where)
    return { owner: agent.owner, action: doneTo('ha', said['what'] ?? '', agent.rest), isPlanned };
  // "Blir uppsatt" tells what is to come only with whoever does it.
  if ((verb === null && !READY_STATES.test(word)) || (!isPlanned && (agent.owner === null || verb === null)))
    return null;
  const what = said['what'] ?? '';
  const action = verb === null ? doneTo('ha', what, ` ${word}${agent.rest}`) : doneTo(verb, what, agent.rest);
  return { owner: agent.owner, action, isPlanned };
};

/** What is to be done to the thing that a Swedish sentence begins with; null for none, or where somebody else does it. */
export const swedishPassive = (text: string, context: CaptureContext): Passive | null =>
  goesOff(text, context) ?? inflected(text, context) ?? stated(text, context);
