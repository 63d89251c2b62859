import type { Language } from '../domain/language.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** Something that is to be done, by somebody or nobody that is named: "Offerten skickas av Ali". */
export type Passive = Readonly<{ owner: NamedPerson | null; action: Action; isPlanned: boolean }>;

const NOUNS = String.raw`(?<what>(?!(?:jag|du|vi|ni|han|hon|de|dom|man|det är|i|you|we|he|she|they|there|it)(?!\p{L}))(?:[\p{L}\p{N}'&:/.-]+ ){1,7}?)`;
const PLANNED_SV = new RegExp(
  String.raw`^${NOUNS}(?<plan>(?:ska(?:ll)?|måste|behöver|bör|får|kommer att|kommer)(?: nu| också| ju| alltså)? )(?:bli |vara )?(?<verb>\p{L}{2,}s)(?<rest>(?: .*)?)$`,
  'iu',
);
const SWEDISH = [
  // "skickas (av Ali)", "ska skickas", "måste vara skickad"
  new RegExp(
    String.raw`^${NOUNS}(?<plan>(?:ska(?:ll)?|måste|behöver|bör|får|kommer att|kommer)(?: nu| också| ju| alltså)? )?(?:bli |vara )?(?<verb>\p{L}{2,}s)(?<rest>(?: .*)?)$`,
    'iu',
  ),
  new RegExp(
    String.raw`^${NOUNS}(?:(?<plan>(?:ska(?:ll)?|måste|behöver|bör|får|kommer att)(?: nu| också| ju| alltså)? )(?:vara|bli|finnas|ligga|komma|gå)|blir) ?(?<state>(?:(?!av |hos )\p{L}+ ?){0,3}?)(?<rest> (?:av|hos|till|på|i|för|åt|kunden|om) .*|(?: \(.*\))?)$`,
    'iu',
  ),
] as const;
const ENGLISH = new RegExp(
  String.raw`^${NOUNS}(?<plan>(?:will|shall|must|has to|have to|needs to|need to|is to|are to|is going to|are going to|gets|get|should|'ll|to)(?: also| now| then| still)? (?:be |get |have been )?|(?:still |also |now )(?:has to|have to|needs to|need to|must) (?:be |get )|(?:is|are) (?:being )?)(?<verb>\p{L}+(?:ed|t|n|d|e|ne|wn|ght|ug|un))(?<rest>(?: .*)?)$`,
  'iu',
);

/** "av Ali", "by me": who does it, at the end of what is said. */
const agentIn = (
  rest: string,
  language: Language,
  context: CaptureContext,
): { owner: NamedPerson | null; rest: string } | 'outsider' => {
  const by = (language === 'sv' ? /(?:^|\s)av /giu : /(?:^|\s)by /giu).exec(rest);
  if (by === null) return { owner: null, rest };
  const after = rest.slice(by.index + by[0].length);
  const self = (language === 'sv' ? /^(?:mig|mej)(?!\p{L})/iu : /^(?:me|myself)(?!\p{L})/iu).exec(after);
  const you = (language === 'sv' ? /^(?:dig|dej)(?!\p{L})/iu : /^(?:you)(?!\p{L})/iu).exec(after);
  const pronoun = self ?? you;
  const owner =
    pronoun === null
      ? namedAtStart(after, language, context)
      : namedAtStart(
          `${self === null ? (language === 'sv' ? 'du' : 'you') : language === 'sv' ? 'jag' : 'I'} `,
          language,
          context,
        );
  if (owner === null || owner.by === 'outsider') return 'outsider';
  const length = pronoun?.[0].length ?? owner.length;
  return { owner, rest: `${rest.slice(0, by.index)}${after.slice(length)}` };
};

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const done = (verb: string, what: string, rest: string, isKnown: boolean): Action => ({
  text: `${verb} ${lower(what.trim())}${rest}`.trimEnd(),
  known: isKnown,
  vague: false,
  mode: 'will',
});

const swedishVerb = (passive: string, hasAgent: boolean): string | null => {
  const bare = passive.toLowerCase().replace(/s$/u, '');
  const infinitive = [
    bare,
    `${bare}a`,
    bare.replace(/e$/u, 'a'),
    swedish.infinitiveOf(`${bare}er`),
    swedish.infinitiveOf(`${bare}r`),
  ].find((verb) => verb !== null && swedish.isKnown(verb));
  // "Stängdes" has been.
  if (/(?:[aeiouyåäö]de|[dt]de|[bdgjlmnrv]de|[kpst]te)$/u.test(bare)) return null;
  if (infinitive !== undefined) return infinitive;
  // With "av Ali" after it, it is a passive of whichever verb.
  return !hasAgent ? null : bare.endsWith('a') ? bare : `${bare.replace(/e$/u, '')}a`;
};
const beginsWithVerb = (what: string): boolean => {
  const word = /^\p{L}+/u.exec(what)?.[0].toLowerCase() ?? '';
  return swedish.isKnown(swedish.infinitiveOf(word) ?? '') || swedish.respeltVerb(word) !== null;
};
const readyStates =
  /^(?:(?:helt |allra )?(?:klar|klart|klara|färdig|färdigt|färdiga|inne|ute|uppe|på plats|på bordet|kunden tillhanda|tillhanda|live|igång|redo|hos)|\p{L}+(?:erad|erat|ad|ade|ett|itt|t))$/iu;

/** "Underlaget måste in", "offerten går iväg": it is to be sent, without a verb that says so. */
const goesOff = (text: string, context: CaptureContext): Passive | null => {
  const said = GOES_SV.exec(text)?.groups;
  if (said === undefined) return null;
  const agent = agentIn(said['rest'] ?? '', 'sv', context);
  if (agent === 'outsider') return null;
  const verb = /^in$/iu.test(said['way'] ?? '') ? 'lämna in' : `skicka ${said['way'] ?? 'iväg'}`;
  return { owner: agent.owner, action: done(verb, said['what'] ?? '', agent.rest, true), isPlanned: true };
};
const GOES_SV = new RegExp(
  String.raw`^${NOUNS}(?:(?:måste|ska|behöver|får)(?: gå| komma)?(?= )|går(?= iväg)) (?<way>in|iväg|ut)(?!\p{L})(?<rest>(?: .*)?)$`,
  'iu',
);
const GOES_EN = new RegExp(
  String.raw`^${NOUNS}(?:will|must|has to|have to|needs to|should|'ll) (?:go|get) (?<way>out|off)(?!\p{L})(?<rest>(?: .*)?)$`,
  'iu',
);

const swedishPassive = (text: string, context: CaptureContext): Passive | null => {
  const off = goesOff(text, context);
  if (off !== null) return off;
  const [first, second] = SWEDISH;
  // What "ska" stands before is the verb, and not a name that ends as one.
  const said = (PLANNED_SV.exec(text) ?? first.exec(text))?.groups;
  const hasAgent = /(?:^|\s)av \p{L}/iu.test(said?.['rest'] ?? '');
  const verb = said?.['verb'] === undefined ? null : swedishVerb(said['verb'], hasAgent);
  if (
    said !== undefined &&
    verb !== null &&
    // A name that ends as a passive does: "Beckers".
    !/^\p{Lu}/u.test(said['verb'] ?? '') &&
    !/^(?:hörs|ses|träffas|möts|finns|hoppas|minns)$/iu.test(said['verb'] ?? '') &&
    // "Ringer Mats" has a verb already.
    !beginsWithVerb(said['what'] ?? '')
  ) {
    const agent = agentIn(said['rest'] ?? '', 'sv', context);
    if (agent === 'outsider') return null;
    return {
      owner: agent.owner,
      action: done(verb, said['what'] ?? '', agent.rest, true),
      isPlanned: said['plan'] !== undefined,
    };
  }
  const state = second.exec(text)?.groups;
  if (state === undefined) return null;
  const word = (state['state'] ?? '').trim();
  const agent = agentIn(state['rest'] ?? '', 'sv', context);
  if (agent === 'outsider') return null;
  const verbs = /^(?:klara?t?|färdiga?t?)$/iu.test(word) ? null : swedish.fromReady(word.toLowerCase());
  const isPlanned = state['plan'] !== undefined;
  // "Blir uppsatt" tells what is to come only with whoever does it.
  if ((verbs === null && !readyStates.test(word)) || (!isPlanned && (agent.owner === null || verbs === null)))
    return null;
  return {
    owner: agent.owner,
    action:
      verbs === null
        ? done('ha', state['what'] ?? '', ` ${word}${agent.rest}`, true)
        : done(verbs, state['what'] ?? '', agent.rest, true),
    isPlanned,
  };
};

const englishPassive = (text: string, context: CaptureContext): Passive | null => {
  const off = GOES_EN.exec(text)?.groups;
  const sender =
    off === undefined
      ? 'outsider'
      : agentIn((off['rest'] ?? '').replace(/(?:^|\s)from /iu, ' by '), 'en', context);
  if (off !== undefined && sender !== 'outsider')
    return {
      owner: sender.owner,
      action: done(`send ${off['way'] ?? 'out'}`, off['what'] ?? '', sender.rest, true),
      isPlanned: true,
    };
  const said = ENGLISH.exec(text)?.groups;
  const ready =
    /^(?<what>(?:[\p{L}\p{N}'&-]+ ){1,6}?)(?:must|has to|have to|needs to|need to|is to|should|will) be (?<state>ready|done|finished|in|out|live|up|complete|with (?:them|the customer|legal))(?<rest>(?: .*)?)$/iu.exec(
      text,
    )?.groups;
  if (ready !== undefined && !/^(?:i|you|we|they|he|she|it|there) $/iu.test(ready['what'] ?? '')) {
    const agent = agentIn(ready['rest'] ?? '', 'en', context);
    if (agent === 'outsider') return null;
    return {
      owner: agent.owner,
      action: done('have', ready['what'] ?? '', ` ${ready['state'] ?? ''}${agent.rest}`, true),
      isPlanned: true,
    };
  }
  const isPlanned = !/^(?:is|are) (?:being )?$/iu.test(said?.['plan'] ?? '');
  const verb = said?.['verb'] ?? '';
  // What "has to be" it is to become, whichever verb that is.
  const unknown = isPlanned && verb.endsWith('ed') ? english.fromIng(`${verb.slice(0, -2)}ing`) : null;
  const base = english.fromParticiple(verb) ?? unknown;
  if (said === undefined || base === null) return null;
  const agent = agentIn(said['rest'] ?? '', 'en', context);
  if (agent === 'outsider' || (!isPlanned && agent.owner === null)) return null;
  return { owner: agent.owner, action: done(base, said['what'] ?? '', agent.rest, true), isPlanned };
};

/** What is to be done by a sentence that begins with the thing; null where it isn't, or is done by somebody else. */
export const passiveIn = (text: string, language: Language, context: CaptureContext): Passive | null => {
  // A denial, or what is done already.
  if (
    /(?<!\p{L})(?:inte|aldrig|ej|inga|ingen|inget|not|never|no|isn't|won't|already|redan)(?!\p{L})/iu.test(
      text,
    )
  )
    return null;
  return language === 'sv' ? swedishPassive(text, context) : englishPassive(text, context);
};
