import type { Language } from '../domain/language.ts';
import { firstNamesOf, suffixFrom } from './act.ts';
import type { SpeechAct } from './act.ts';
import { actionAlone, actionOf } from './read-action.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { isGivenName } from './given-names.ts';
import { namedAtStart, otherOf, speakerOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { askingIn } from './requests.ts';
import type { Asking } from './requests.ts';
import { wordsOf } from './text.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** "Ringde Burlöv", "closed out the old ones": what would be good, as something to do. */
const fromPast = (what: string, language: Language): string => {
  const word = /^\p{L}+/u.exec(what)?.[0] ?? '';
  const verb = (language === 'sv' ? swedish : english).fromPast(word.toLowerCase());
  return verb === null ? what : verb + what.slice(word.length);
};

const baseFrom = (said: string, form: Asking['form'], language: Language): Action | null => {
  const what = form === 'past' ? fromPast(said, language) : said;
  const bare = what.replace(/^(?:att|to|och|and) /iu, '').replace(/^har (?=\p{L}+t(?!\p{L}))/iu, 'ska ha ');
  const action =
    (language === 'en' && form === 'ing' ? actionOf(`am ${bare}`, 'en') : null) ??
    actionAlone(bare, language) ??
    actionOf(`${language === 'sv' ? 'ska' : 'will'} ${bare}`, language) ??
    actionOf(bare, language);
  return action === null ? null : { ...action, mode: 'asked' };
};

/** "Will you take notes, please?" asks, where without the "please" it wonders. */
const politely = (matter: string, language: Language): Asking | null => {
  const length = (language === 'sv' ? /^(?:ska|tar och) du /iu : /^(?:will|would|do) you /iu).exec(
    matter,
  )?.[0].length;
  return length === undefined ? null : { length, form: 'base' };
};

/** "If you could send it by Friday, that would be great": the wish without its thanks. */
export const wishIn = (matter: string, language: Language): string | null => {
  const said = (
    language === 'sv'
      ? /^om (?<wish>du (?:kan|kunde|hinner|vill) .*?),? (?:så )?(?:vore|är|blir|skulle)(?: det| jag)? .*$/iu
      : /^if (?<wish>you (?:could|can|would) .*?),? (?:that|it|i)(?:'d|'s| would| is) .*$/iu
  ).exec(matter)?.groups?.['wish'];
  if (said === undefined) return null;
  return language === 'sv'
    ? said.replace(/^du (\p{L}+)/iu, '$1 du')
    : said.replace(/^you (\p{L}+)/iu, '$1 you');
};

const TELLS =
  /^(?:berätta|förklara|(?:hjälpa? )?(?:mig|oss|me|us)? ?(?:att |to )?(?:förstå|understand)|help (?:me|us) (?:to )?understand|hjälpa (?:mig|oss) (?:att )?förstå|säga|säg|påminna|låna|tell (?:me|us)|explain|say|remind (?:me|us)|borrow)(?!\p{L}).*(?:hur|vad|varför|när|vem|vilken|var|how|what|why|when|who|which|where)(?!\p{L})/iu;

/** "Kan Sara ringa Ericsson?", "could one of us ring them": asked of nobody that is here, or of either. */
export const othersAskedIn = (
  matter: string,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const said =
    /^(?:kan|kunde|skulle|hinner|can|could|would) (?<who>\p{L}+(?: (?:av|of) (?:oss|us))?) (?:kunna |please |möjligtvis )?(?<what>.*)$/iu.exec(
      matter,
    )?.groups;
  const who = said?.['who'] ?? '';
  const ours = /^(?:någon|nån|en|one|either|some|någon) (?:av|of) /iu.test(who);
  const isHere = !ours && namedAtStart(`${who} `, language, context) !== null;
  if (said === undefined || isHere || !(ours || isGivenName(who))) return null;
  const what = said['what'] ?? '';
  const action = baseFrom(what, 'base', language);
  if (action === null || !action.known) return null;
  return { act: ours ? 'joint' : 'colleague', ownerId: null, action, from: suffixFrom(matter, what) };
};

/** "Kan du påminna mig om att ringa?": what is asked to be reminded of is one's own to do. */
const REMINDS_ME =
  /^(?:påminna|påminn|remind) (?:mig|mej|me)(?:(?: om)? att(?: jag)?| to| that i(?:'ll)?| (?=om |about |of ))(?!\p{L}) ?/iu;
const ofOneself = (
  what: string,
  matter: string,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const action = /^(?:om|about|of) /iu.test(what) ? null : baseFrom(what, 'base', language);
  return action?.known === true
    ? {
        act: 'promise',
        ownerId: speakerOf(context),
        action: { ...action, mode: 'will' },
        from: suffixFrom(matter, what),
      }
    : null;
};

/** What somebody is asked to do: "Kan du fixa rabatten till fredag?". */
export const requestIn = (
  matter: string,
  called: NamedPerson | null,
  polite: boolean,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const asking =
    askingIn(matter, language, firstNamesOf(context)) ?? (polite ? politely(matter, language) : null);
  if (asking === null) return null;
  const what = matter.slice(asking.length).replace(/^[\s,]+/u, '');
  // "Kan du berätta hur …" is answered, not done.
  if (TELLS.test(what)) return null;
  const reminded = REMINDS_ME.exec(what)?.[0];
  if (reminded !== undefined) return ofOneself(what.slice(reminded.length), matter, language, context);
  // "Can you and Greg look at it?"
  const beside = /^(?:och|and) (?:jag|i|\p{Lu}\p{L}+) /u.exec(what)?.[0];
  const action = baseFrom(what.slice(beside?.length ?? 0), asking.form, language);
  if (action !== null && beside !== undefined)
    return { act: 'joint', ownerId: null, action, from: suffixFrom(matter, what.slice(beside.length)) };
  if (action === null || (!action.known && wordsOf(what).length < 2)) return null;
  const named = /(?<!\p{L})(?:du|you|ni)(?!\p{L})/iu.test(matter.slice(0, asking.length))
    ? null
    : nameWithin(matter.slice(0, asking.length), language, context);
  const after = /(?<!\p{L})(?:du|you) (\p{L}+) /iu.exec(matter.slice(0, asking.length))?.[1];
  const next = after === undefined ? null : namedAtStart(`${after} `, language, context);
  const owner = (next?.by === 'name' ? next : null) ?? named ?? called;
  return { act: 'request', ownerId: owner?.id ?? otherOf(context), action, from: suffixFrom(matter, what) };
};

const nameWithin = (text: string, language: Language, context: CaptureContext): NamedPerson | null => {
  for (const { index } of text.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const named = namedAtStart(text.slice(index), language, context);
    if (named?.by === 'name') return named;
  }
  return null;
};

/** "Ali, kan du …", "Ali kan du …", "maria hade du kunnat …": who is spoken to before being asked. */
export const calledFirst = (matter: string, language: Language, context: CaptureContext) => {
  // "Maria, du råkar inte ha tid att …": the pronoun begins what is asked.
  const [lead = '', who = ''] = /^(\p{L}+), (?=(?:du|you) )/iu.exec(matter) ?? [];
  const spokenTo = who === '' ? null : namedAtStart(`${who} `, language, context);
  if (spokenTo?.by === 'name' && spokenTo.id !== null)
    return { named: spokenTo, rest: matter.slice(lead.length) };
  const named = namedAtStart(matter, language, context);
  if (named?.by !== 'name' || named.called || named.id === null) return null;
  const rest = matter.slice(named.length).replace(/^[\s,:–-]+/u, '');
  return { named, rest };
};
