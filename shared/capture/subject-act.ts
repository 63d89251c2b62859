import type { Language } from '../domain/language.ts';
import { actOf, suffixFrom, talk } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionAlone, actionOf } from './read-action.ts';
import type { CaptureContext } from './context.ts';
import type { NamedPerson } from './owner.ts';
import { instructionIn } from './requests.ts';

/** An answer more than a promise, unless it says when. */
const EMPTY =
  /^(?:göra|do|fixa|ta|take|fix|ta tag i|get on with|get to) (?:det|den|det här|detta|it|that|this|så)$|^(?:(?:just|only) )?(?:leave|head|drive|walk|sit|wait|fly)(?!\p{L})/iu;

/** What only says that something follows. */
const COUNTS =
  /^(?:(?:ta|ha|göra|take|have|do)(?: på (?:mig|sig|dig))? )?(?:två|tre|fyra|fem|några|two|three|four|five|a few|some) (?:saker|grejer|punkter|things|points|items|steps)$/iu;

/** What somebody does who is named first: "Ali skickar offerten". */
export const withSubject = (
  owner: NamedPerson,
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const predicate = matter
    .slice(owner.length)
    .trimStart()
    .replace(/^(?:som |att |who |that |who(?=')|that(?='))/iu, '');
  // "Ali ringa Volvo": somebody's name before what is to be done, as on a list.
  const isNamed = owner.by === 'colleague' || (owner.by === 'name' && !owner.called);
  const alone = isNamed ? actionAlone(predicate.slice(instructionIn(predicate, language)), language) : null;
  const action = actionOf(predicate, language) ?? (alone?.known === true ? alone : null);
  if (action === null || COUNTS.test(action.text)) return null;
  // A verb we don't know may be anything: only a day or "ska" makes a promise of it.
  if (!action.known && !action.vague && action.mode === 'plain' && !clause.hasDay) return null;
  const mayOffer = owner.by === 'pronoun' || owner.by === 'colleague' || owner.called;
  if (action.mode === 'can' && !(clause.hasDay && mayOffer)) return null;
  // What a colleague does is told of more often than it is agreed on.
  const isTold = !action.known || (action.vague && !clause.hasDay);
  if (owner.by === 'colleague' && isTold && action.mode === 'plain') return null;
  if (!clause.hasDay && EMPTY.test(action.text)) return null;
  const ours = owner.id === null && owner.by === 'pronoun';
  if (ours && (talk[language].test(action.text) || (!action.known && action.mode === 'plain'))) return null;
  // "We drop the tender" is a decision: it is a day, or "need to", that makes it something to do.
  if (ours && action.mode === 'plain' && !clause.hasDay && !clause.marked) return null;
  return {
    act: actOf(owner, action, context),
    ownerId: owner.id,
    action,
    from: suffixFrom(matter, predicate),
  };
};
