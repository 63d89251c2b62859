import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionOf } from './read-action.ts';
import type { Action } from './action.ts';
import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import { namedAfterVerb, namedAtStart, speakerOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';

/** "ringer jag Scania" → jag, "ringer Scania". */
export const turnedAround = (
  matter: string,
  language: Language,
  context: CaptureContext,
): Readonly<{ owner: NamedPerson; action: Action }> | null => {
  const verb = /^(?:tar och |tar å )?[\p{L}-]+\s+(?:också\s+|nog\s+|väl\s+|ju\s+)?/u.exec(matter)?.[0];
  if (verb === undefined) return null;
  const rest = matter.slice(verb.length);
  const owner = namedAfterVerb(rest, language, context) ?? colleagueAtStart(rest, context);
  if (owner === null || owner.by === 'outsider') return null;
  const action = actionOf(`${verb.trim()} ${rest.slice(owner.length).trim()}`, language);
  return action === null ? null : { owner, action };
};

/** "The quote I'll send", "Volvo, them I'll call": what it is done to comes first. */
export const objectFirstInEnglish = (
  matter: string,
  clause: Clause,
  context: CaptureContext,
): SpeechAct | null => {
  const said = OBJECT_FIRST.exec(matter)?.groups;
  const subject = namedAtStart(`${said?.['subject'] ?? ''} `, 'en', context);
  if (said === undefined || subject === null || subject.id === null) return null;
  const what = (said['what'] ?? '').trim().replace(/,$/u, '');
  if (NO_OBJECT.test(what) || (/,/u.test(what) && said['again'] === undefined)) return null;
  const rest = said['rest'] ?? '';
  // "The plan you'll get on Friday": whoever says so will see to it.
  const owed = /^(?:have|get|receive)(?!\p{L})(?<tail>.*)$/iu.exec(rest)?.groups?.['tail'];
  const own = speakerOf(context);
  if (owed !== undefined && subject.id !== own)
    return clause.hasDay
      ? {
          act: 'promise',
          ownerId: own,
          action: { text: `get you ${what}${owed}`, known: true, vague: false, mode: 'will' },
          from: 0,
        }
      : null;
  const [, main = '', after = ''] =
    /^(\S+(?: (?:out|over|back|up|off|in|through|to)(?= |$))?) ?(.*)$/u.exec(rest) ?? [];
  const action = actionOf(
    `${said['will'] === undefined ? 'am' : 'will'} ${main} ${what} ${after}`.trim(),
    'en',
  );
  return action === null || !action.known
    ? null
    : { act: actOf(subject, action, context), ownerId: subject.id, action, from: 0 };
};
const OBJECT_FIRST =
  /^(?<what>(?:[\p{L}\p{N}&'-]+,? ){1,7}?)(?<again>(?:that one|that|those|these|this one|it|them|him|her) )?(?<subject>i|you)(?:(?<will>'ll| will|'m going to| am going to| shall| can| need to| must)|'m| am)(?: also| then| just| definitely)? (?<rest>\p{L}+.*)$/iu;
/** A subject with a verb of its own, a time or a place, a question, or what somebody thinks. */
const NO_OBJECT =
  /^(?:i|you|we|he|she|they|it|there|if|when|once|while|because|since|how|what|why|where|who|and|but|so|then|in|on|at|by|with|for|from|before|after|until|maybe|perhaps|today|tomorrow|not?|never)(?!\p{L})|(?<!\p{L})(?:think|thinks|hope|hopes|said|says|know|knows|believe|guess|told|is|was|are|were|if|when|that|what|who|not|no|wish|sure|has|have|had|wants?|asked|asks?|and|but|or)(?: [\p{L}']+)?$/iu;
