import type { Language } from '../domain/language.ts';
import { suffixFrom } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionAlone, actionOf } from './read-action.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAfterVerb, otherOf, speakerOf } from './owner.ts';
import { instructionIn } from './requests.ts';
import { opening, wordsOf } from './text.ts';
import { unknownSpoken } from './unknown-verb.ts';
import { knownInfinitive } from './verbs.sv.ts';

/** A request to the other one: "Ring mig". */
const toSpeaker = /^\p{L}+ (?:\p{L}+ )?(?:mig|me|oss|us)(?![\p{L}])/iu;

/** Asking the other one by an imperative: what comes is theirs. */
const isTheirs = /^(?:\p{L}+ )(?:in |over |out |across |med |upp )?(?:me|us|mig|oss)(?!\p{L})/iu;

/** "Höra av mig", "anmäla mig": one does it oneself. */
const REFLEXIVE =
  /^(?:sätta|anmäla|lära|förbereda|skynda|bege|åta|presentera|läsa in|sätta in|höra av|ta med|ta på|dra|ställa|logga in|registrera) (?:mig|mej|oss)(?!\p{L})/iu;

const isManager = ({ speaker, participants }: CaptureContext): boolean =>
  participants.some(({ id, role }) => id === speaker && role === 'manager');

/** "Just leaving the plant", "following the call": where somebody is. */
const ON_THE_WAY =
  /^(?:leave|head|drive|walk|sit|wait|fly|follow (?:the|our|my|that|this|yesterday's|today's))(?!\p{L})/iu;

/** "Åk du till Mora": without the "du", which tells who. */
const imperativeWithYou = (matter: string): string | null => {
  const { verb = '', rest = '' } = /^(?<verb>\p{L}+) (?:du|ni)(?<rest> .+)$/iu.exec(matter)?.groups ?? {};
  const word = verb.toLowerCase();
  return word === '' || /r$/u.test(word) || knownInfinitive(word) === null ? null : verb + rest;
};

/** What a sentence that names nobody tells to do: one's own, but for what is asked with a "please", or by a manager with "don't forget". */
export const aloneIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const told = instructionIn(matter, language);
  const rest = matter.slice(told);
  const known = actionAlone(rest, language);
  const alone = known ?? (clause.hasDay ? unknownSpoken(rest, language) : null);
  const own = speakerOf(context);
  const from = suffixFrom(matter, rest);
  if (told > 0) {
    const action =
      alone ?? actionOf(`${language === 'sv' ? 'ska' : 'will'} ${rest}`, language) ?? gets(rest, language);
    if (action === null || wordsOf(rest).length < 2) return null;
    return { act: 'instruction', ownerId: isManager(context) ? otherOf(context) : own, action, from };
  }
  const yours = language === 'sv' ? imperativeWithYou(matter) : null;
  if (yours !== null) {
    const action = actionAlone(yours, 'sv');
    return action === null ? null : { act: 'request', ownerId: otherOf(context), action, from };
  }
  if (alone === null || (!clause.hasDay && ON_THE_WAY.test(alone.text))) return null;
  const isOwn = alone.spoken;
  if (toSpeaker.test(matter) && !isOwn && !REFLEXIVE.test(matter)) {
    if (!isTheirs.test(matter) || wordsOf(matter).length < 3) return null;
    return { act: 'request', ownerId: otherOf(context), action: alone, from: 0 };
  }
  // "Skickar du offerten" and "Kan Ali ringa" are questions, with or without their mark.
  const second = /^[\p{L}-]+\s+(.*)$/su.exec(matter)?.[1] ?? '';
  const mayAsk = isOwn && !/^\p{L}+ing /iu.test(matter);
  const asked = mayAsk ? namedAfterVerb(second, language, context) : null;
  if (asked?.by === 'pronoun' || asked?.by === 'outsider') return null;
  // "Skicka din rapport", "hör av dig": what is theirs, they do.
  const isYours = !isOwn && /(?<!\p{L})(?:din|ditt|dina|dig|your|yourself)(?!\p{L})/iu.test(matter);
  if ((clause.polite || isYours) && !isOwn)
    return { act: 'request', ownerId: otherOf(context), action: alone, from: 0 };
  // "Jobba med Volvo" is no more than a thought (coaching-model §4): whose it is, is asked.
  const isThought = !isOwn && alone.vague && !clause.hasDay;
  return { act: isOwn ? 'promise' : 'imperative', ownerId: isThought ? null : own, action: alone, from: 0 };
};

/** "Se till att Tieto får ett svar": what is seen to. */
export const gets = (rest: string, language: Language): Action | null =>
  /^\p{L}+ (?:får|är|har|blir|gets|is|has|are|get|have)(?!\p{L})/iu.test(rest)
    ? {
        text: `${language === 'sv' ? 'se till att' : 'make sure'} ${rest}`,
        known: true,
        vague: false,
        mode: 'will',
      }
    : null;

/** "Låt oss boka", "let's invite". */
export const jointIn = (matter: string, language: Language) => {
  const lead = (
    language === 'sv' ? opening('(?:låt|ska) (?:oss|vi)') : opening("let's|let us|shall we")
  ).exec(matter)?.[0];
  if (lead === undefined) return null;
  const action = actionOf(`${language === 'sv' ? 'ska' : 'will'} ${matter.slice(lead.length)}`, language);
  return action === null ? null : { action, from: lead.length };
};
