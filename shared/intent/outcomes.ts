import type { CaptureContext } from '../capture/context.ts';
import { trimEdges } from '../capture/text.ts';
import { readSteps } from '../capture/understand.ts';
import { dayIn, movedTo } from './day-meant.ts';
import type { BotIntent } from './intent-in.ts';

type Outcome = 'done' | 'move' | 'drop';
const ABOUT = '(?<about>[^,;]{2,60}?)';
const SOON = '(?: (?:nu|redan|äntligen|helt|already|now|finally|all))*';
const DONE =
  '(?:klara?|klart|färdiga?|färdigt|fixa(?:d|t|de)|gjorda?|gjort|skicka(?:d|t|de)|ringda?|lösta?|avklara(?:d|t|de)|boka(?:d|t|de)|signera(?:d|t|de)|påskriv(?:en|et)|i hamn|done|sent|finished|sorted(?: out)?|completed?|closed|handled|signed|ready|wrapped up)';
const LATELY =
  '(?: (?:igår|i går|i ?förrgår|idag|i dag|nyss|precis|redan|i morse|i ?förmiddags|i veckan|yesterday|today|earlier|already|just now))*';
const DID = '(?:ringde|skickade|mejlade|fixade|löste|gjorde|tog|bokade|avslutade|signerade)';
const whole = (source: string): RegExp => new RegExp(`^${source}[\\s.!]*$`, 'iu');
const said = (verb: Outcome, ...sources: readonly string[]) =>
  sources.map((source) => ({ verb, said: whole(source) }));

/** What becomes of something promised, told in a clause that names it: many of them leave out who, or put what first. */
const outcomes = [
  ...said(
    'drop',
    `${ABOUT} (?:är|blev|blir|is|are|'s) (?:inte (?:längre )?|ej |no longer |not )(?:aktuell[at]?|aktuellt|relevant|going ahead|happening|needed)(?: (?:längre|mer|any ?more|now))*`,
    `${ABOUT} (?:är|blev|is|are|'s) (?:struk(?:en|et|na)|nedlagd|dö[dt]|off|dead|dropped|cancelled)`,
  ),
  ...said(
    'done',
    `${ABOUT}(?: (?:är|e|ä|blev|is|are|was|has been|har blivit)|'s)?${SOON} ${DONE}${LATELY}`,
    `(?:jag (?:är|blev) |i'm |i am )?(?:klar|färdig|done|finished) (?:med|with) ${ABOUT}`,
    `${ABOUT} ${DID} jag(?: (?:till|med))?${LATELY}`,
    `${ABOUT} har jag(?: redan)? \\p{L}+t(?: (?:till|med))?${LATELY}`,
  ),
  ...said(
    'move',
    `${ABOUT} (?:tar|gör|kör|fixar|löser|hinner) jag(?: (?:med|först|nog|i ?stället|hellre))* .+`,
    `${ABOUT} (?:får|måste|kan|lär)(?: nog)? (?:vänta|dröja|bli|tas|skjutas(?: upp)?|ligga till sig)(?: .+)?`,
    `${ABOUT} (?:flyttar|skjuter|lägger|puttar) (?:jag|vi)(?: .+)?`,
    `(?:jag |vi |i'm |i am |i'll |we'll )?(?:flyttar?|skjuter(?: upp| på)?|skjut(?: upp| på)?|pushing|push|moving|move|postponing|postpone) ${ABOUT}(?: (?:till|to|until|by|back) .+)?`,
    `(?:jag )?(?:hinner|hann)(?: tyvärr| nog)? (?:inte|ej)(?: med)?(?: att)? ${ABOUT}(?: (?:förrän|innan|före|till|i veckan|i dag|idag|den här veckan)(?: .+)?)?`,
    `${ABOUT} (?:hinner|hann) jag(?: tyvärr| nog)? (?:inte|ej)(?: med)?(?: .+)?`,
    `${ABOUT} (?:behöver|kräver|needs?) (?:lite )?(?:mer tid|längre tid|more time)(?:,? .+)?`,
    `${ABOUT}(?: (?:i will|we will)| i'll| we'll) (?:do|take|get to|handle|sort|finish)(?: it)? .+`,
    `(?:i will|i'll|we'll) (?:do|take|get to|handle|sort) ${ABOUT} (?:on |by |next |this |tomorrow|later).*`,
    `${ABOUT} (?:has|have|had|will have|needs?|'ll have) to wait(?: .+)?`,
    `${ABOUT} (?:can|must|will) wait(?: .+)?`,
    `${ABOUT} (?:moves|goes|slips|slides|is moved|is moving|is pushed|gets pushed|gets moved|flyttas|skjuts(?: upp)?) (?:to |until |till )?.+`,
    `(?:i |we )?(?:can't|cannot|couldn't|won't|haven't|didn't) (?:do|get to|get around to|get round to|make|manage|finish|gotten to|got to|done) ${ABOUT}(?: (?:until|before|till|this week|today)(?: .+)?)?`,
  ),
];
/** "Peab klart, Scania fredag": only what, and when. */
const ONLY_WHEN =
  /^(?<about>\p{L}[\p{L}\p{N}&'’-]*(?: \p{L}[\p{L}\p{N}&'’-]*){0,2}?) (?:blir |får bli |is |på |on )?$/iu;

/** Between what is told of one and of the next; a name on each side of "och" is two of the same. */
const BETWEEN =
  /(?:,? (?:men|fast|medan|och|samt|plus|but|while|whereas|and|yet) |[,;] ?(?:men |but |och |and )?| [–-] )/iu;
const CONTRAST = /^(?:,? (?:men|fast|medan|but|while|whereas|yet) |[,;] ?(?:men |but )?| [–-] )$/iu;
const TELLS: ReadonlySet<BotIntent['verb']> = new Set(['done', 'move', 'drop', 'need-help']);
/** How sure a clause must be of what it says to be read apart from the others. */
const SURE = 0.6;
const CONFIDENCE = 0.9;
const PRONOUN = /^(?:det|den|de|dem|dom|it|that|this|they|them|jag|i|vi|we)$/iu;

/** What a clause tells of something promised; null where it tells nothing of the kind. */
export const outcomeIn = (clause: string, context: CaptureContext): BotIntent | null => {
  const straight = clause.replaceAll('’', "'");
  for (const { verb, said: pattern } of outcomes) {
    const found = pattern.exec(straight)?.groups?.['about'];
    if (found === undefined) continue;
    const about = trimEdges(found);
    const { day, isCertain } = verb === 'move' ? movedTo(clause, context) : { day: null, isCertain: true };
    return {
      ...{ verb, about: PRONOUN.test(about) ? null : about, day },
      ...(day !== null && !isCertain && { isDayUnsure: true }),
      ...{ said: clause, ownerId: null, confidence: CONFIDENCE },
    };
  }
  return null;
};

const onlyWhen = (clause: string, context: CaptureContext): BotIntent | null => {
  const day = dayIn(clause, context);
  const about = day === null ? undefined : ONLY_WHEN.exec(clause.slice(0, day.start))?.groups?.['about'];
  if (day === null || about === undefined || day.end < clause.trimEnd().length - 1) return null;
  if (readSteps(clause, context).some(({ act }) => act !== 'note')) return null;
  return { verb: 'move', about, day: day.day, said: clause, ownerId: null, confidence: CONFIDENCE };
};

/**
 * What becomes of each of several things promised, told in one sentence: one is done and another moved, dropped or needs help, and there may be
 * a next step among them. None where a part of it is something else, or all of it says the same: that is read as a whole. `read` reads a part.
 */
export const outcomesIn = (
  sentence: string,
  context: CaptureContext,
  read: (clause: string) => BotIntent,
): readonly BotIntent[] => {
  const parts = sentence.split(new RegExp(`(${BETWEEN.source})`, 'iu'));
  if (parts.length < 3 || /\?\s*$/u.test(sentence)) return [];
  const found: BotIntent[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const clause = trimEdges(parts[at] ?? '');
    if (clause === '') continue;
    const isContrast =
      at > 0 && CONTRAST.test(parts[at - 1] ?? '') && found.some(({ verb }) => verb !== 'move');
    const intent =
      outcomeIn(clause, context) ?? (isContrast ? onlyWhen(clause, context) : null) ?? read(clause);
    // "Ringer Volvo, men inte förrän fredag": the same one, later.
    if (found.length > 0 && intent.about === null) return [];
    const isTold = (TELLS.has(intent.verb) || intent.verb === 'step') && intent.confidence >= SURE;
    if (!isTold || (intent.verb === 'step' && intent.about === null)) return [];
    found.push(intent);
  }
  const told = found.filter(({ verb }) => TELLS.has(verb));
  return told.length > 0 && new Set(found.map(({ verb }) => verb)).size > 1 ? found : [];
};
