import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart, speakerOf } from './owner.ts';
import { fromSupine } from './verbs.sv.ts';

const DONE_WITH: Record<Language, RegExp> = {
  sv: /^(?:(?<who>jag|du|vi|\p{L}+) (?:(?:är|blir|ska (?:vara|bli|ha blivit)|kommer (?:att )?(?:vara|bli)|måste (?:vara|bli)|räknar med att (?:vara|bli)|siktar på att (?:vara|bli)) ))?(?:helt )?(?:klara?|färdiga?) med (?<what>.+)$/iu,
  en: /^(?:(?<who>i|you|we|\p{L}+)(?:'m| am|'re| are|'s| is|'ll be| will be|'ll have| must be| should be| plan to be| aim to be) )?(?:all )?(?:done|finished|ready|through) with (?<what>.+)$/iu,
};

/** "Underlaget klart den 3:e", "deck ready by Friday": a thing, and how it is to be by then. */
const READY: Record<Language, RegExp> = {
  sv: /^(?<what>(?!(?:jag|du|vi|det|allt|vad|när|om|inte|redan|är|nu|då)(?!\p{L}))[\p{L}\p{N}&-]+(?: (?!(?:är|var|blev|inte|ska|måste|bör|behöver|vara)(?!\p{L}))[\p{L}\p{N}&-]+){0,6}?) (?<will>blir )?(?<state>helt klart?|klart?|klara|färdigt?|färdiga|på plats|uppe|inne)$/iu,
  en: /^(?<what>(?!(?:i|you|we|it|that|all|what|when|if|not|already|is|are|get|be|got)(?!\p{L}))[\p{L}\p{N}&'-]+(?: (?!(?:is|are|was|were|not|isn't|be|must|should|has|have|needs?|will)(?!\p{L}))[\p{L}\p{N}&'-]+){0,6}?) (?<will>gets )?(?<state>ready|done|finished|complete|completed|in place)$/iu,
};

/** "Volvo ska ha offerten senast den 3:e": whom it is for, and not who sees to it. */
const TO_HAVE: Record<Language, RegExp> = {
  sv: /^(?<whom>(?!(?:jag|du|vi|ni|man|han|hon|hen|de|dom|det|den)(?!\p{L}))\p{L}[\p{L}\p{N}&-]*(?: [\p{L}\p{N}&-]+){0,3}?) (?:ska (?:ha|få)(?: fått)?|måste (?:ha|få)|behöver (?:ha|få)|får (?=sin |sitt |sina )) ?(?<what>(?!\p{L}+t(?!\p{L})(?! (?:till|för|på|av|från|om)(?!\p{L})))(?:(?:sin|sitt|sina|en|ett|den|det|de|vår|vårt|våra) )?[\p{L}\p{N}&-]+.*)$/iu,
  en: /^(?<whom>(?!(?:i|you|we|he|she|they|it|that|there)(?!\p{L}))\p{L}[\p{L}\p{N}&'-]*(?: [\p{L}\p{N}&'-]+){0,3}?) (?:must|should|has to|have to|needs to|is to|are to|will) (?:have|get|receive) (?<what>(?:the|their|our|an?|its|his|her) .+)$/iu,
};

/** "Jag lovar Volvo en offert till fredag". */
const PROMISED: Record<Language, RegExp> = {
  sv: /^(?<who>jag|\p{L}+) lovar (?<whom>dig |mig |\p{Lu}\p{L}+ |kunden )?(?<what>(?:(?:en|ett|den|det|de|min|mitt|mina|två|tre) .+|[\p{L}-]{3,}(?:en|et|na)(?: .+)?))$/iu,
  en: /^(?<who>i|\p{L}+) promise(?:s)? (?<whom>you |me |\p{Lu}\p{L}+ |the customer )?(?<what>(?:an?|the|my|two|three) .+)$/iu,
};

/** "Jag är hos Preem på torsdag", "I'm at BP on Thursday": where somebody is going to be. */
const IS_AT: Record<Language, RegExp> = {
  sv: /^[Jj]ag (?:är|sitter)(?: på plats)? (?<where>(?:ute )?hos \p{Lu}.*)$/u,
  en: /^I(?:'m| am) (?<where>(?:over )?(?:at|with) (?:the )?\p{Lu}.*)$/u,
};

const made = (text: string): Action => ({ text, known: true, vague: false, mode: 'will' });

/** "Senast om två veckor har jag träffat dem": what will have been done by then. */
const doneBy = (matter: string, context: CaptureContext): SpeechAct | null => {
  const said = /^har (?<who>\p{L}+) (?:(?:också|redan|nog|även) )?(?<verb>\p{L}+t)(?<rest> .+)$/iu.exec(
    matter,
  )?.groups;
  const owner = said === undefined ? null : namedAtStart(`${said['who'] ?? ''} `, 'sv', context);
  const verb = fromSupine(said?.['verb']?.toLowerCase() ?? '');
  if (said === undefined || owner === null || owner.by === 'outsider' || verb === null) return null;
  const action = made(`${verb}${said['rest'] ?? ''}`);
  return { act: actOf(owner, action, context), ownerId: owner.id, action, from: 0 };
};

/**
 * What is to be so by a day, said without what is done: "jag är klar med kalkylen på fredag", "kalkylen klar på fredag". Without a
 * day it tells what already is.
 */
export const readyBy = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (!clause.hasDay || clause.asked) return null;
  const sv = language === 'sv';
  const own = speakerOf(context);
  const done = DONE_WITH[language].exec(matter)?.groups;
  if (done !== undefined) {
    const who = done['who'];
    const owner = who === undefined ? null : namedAtStart(`${who} `, language, context);
    if (who !== undefined && (owner === null || owner.by === 'outsider')) return null;
    const action = made(`${sv ? 'bli klar med' : 'finish'} ${done['what'] ?? ''}`);
    const act = owner === null ? 'promise' : actOf(owner, action, context);
    return { act, ownerId: owner === null ? own : owner.id, action, from: 0 };
  }
  const will = language === 'sv' && clause.isDue && clause.fronted ? doneBy(matter, context) : null;
  if (will !== null) return will;
  const where = IS_AT[language].exec(matter)?.groups?.['where'];
  if (where !== undefined)
    return { act: 'promise', ownerId: own, action: made(`${sv ? 'vara' : 'be'} ${where}`), from: 0 };
  const promised = PROMISED[language].exec(matter)?.groups;
  const promiser =
    promised === undefined ? null : namedAtStart(`${promised['who'] ?? ''} `, language, context);
  if (promised !== undefined && promiser !== null && promiser.id !== null) {
    const whom = (promised['whom'] ?? '').trim();
    const verb = whom === '' ? (sv ? 'leverera' : 'deliver') : sv ? `ge ${whom}` : `give ${whom}`;
    const action = made(`${verb} ${promised['what'] ?? ''}`);
    return { act: actOf(promiser, action, context), ownerId: promiser.id, action, from: 0 };
  }
  const had = TO_HAVE[language].exec(matter)?.groups;
  const isOurs = had === undefined || namedAtStart(`${had['whom'] ?? ''} `, language, context) !== null;
  if (had !== undefined && !isOurs) {
    const action = made(`${sv ? 'ge' : 'give'} ${had['whom'] ?? ''} ${had['what'] ?? ''}`);
    return { act: 'passive', ownerId: null, action, from: 0 };
  }
  const ready = READY[language].exec(matter)?.groups;
  if (ready === undefined || namedAtStart(`${ready['what'] ?? ''} `, language, context) !== null) return null;
  const action = made(`${sv ? 'ha' : 'have'} ${ready['what'] ?? ''} ${ready['state'] ?? ''}`);
  // A note to oneself leaves the verb out.
  const isNote = ready['will'] === undefined;
  return { act: isNote ? 'note' : 'passive', ownerId: isNote ? own : null, action, from: 0 };
};
