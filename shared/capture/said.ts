import type { Language } from '../domain/language.ts';
import { actionAlone, actionOf } from './action.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import type { SaidDay } from './due-day.ts';
import { matterOf } from './matter.ts';
import { namedAfterVerb, namedAtStart } from './owner.ts';
import type { Named } from './owner.ts';
import { opening, words, wordsOf } from './text.ts';

/** Who does what, as a clause says it. `spoken` tells that it is the speaker's own though it names nobody. */
export type Said = Readonly<{ owner: Named | null; spoken: boolean; action: Action; note?: true }>;

/** A clause without its day, as far as it has been read. */
export type Clause = Readonly<{
  matter: string;
  /** Something came first that turns subject and verb around. */
  turned: boolean;
  day: SaidDay | null;
}>;

const talk: Record<Language, RegExp> = {
  sv: opening('prata|tala|ta det|ta upp|träffa|se|köra|börja|fortsätta|göra|höra|boka in oss|stämma av'),
  en: opening('talk|speak|meet|see|continue|catch|start|do|touch|get|take it'),
};
/** What a sentence without a subject and a verb we know may not contain, if it is to be a note of something to do. */
const finite: Record<Language, RegExp> = {
  sv: words(
    'är|var|har|hade|blir|blev|kan|kunde|ska|vill|måste|mår|går|gick|kommer|kom|jag|du|vi|han|hon|de|tack|hej|gäller|stänger|börjar',
    'iu',
  ),
  en: words(
    "is|was|are|were|has|have|had|will|can|could|i|you|we|he|she|they|it|thanks|hello|do|does|did|opens|closes|starts|ends|isn't|aren't",
    'iu',
  ),
};
/** A request to the other one, not a note of something to do: "Ring mig". */
const toSpeaker = /^\p{L}+ (?:mig|me|oss|us|av (?:dig|er))(?![\p{L}])/iu;

/** "ringer jag Scania" → jag, "ringer Scania". */
export const turnedAround = (matter: string, language: Language, context: CaptureContext): Said | null => {
  const verb = /^[\p{L}]+\s+(?:också\s+|nog\s+)?/u.exec(matter)?.[0];
  if (verb === undefined) return null;
  const rest = matter.slice(verb.length);
  const owner = namedAfterVerb(rest, language, context);
  if (owner === null || owner.by === 'outsider') return null;
  const action = actionOf(`${verb.trim()} ${rest.slice(owner.length).trim()}`, language);
  return action === null ? null : { owner, spoken: false, action };
};

/** "Ali: ring Volvo", "Ali, ring Volvo". */
const addressed = (matter: string, language: Language, context: CaptureContext): Said | null => {
  const owner = namedAtStart(matter, language, context);
  if (owner === null || owner.by === 'pronoun' || owner.by === 'outsider' || owner.called) return null;
  const call = /^\s*(?:[:,–—]|-\s)\s*/u.exec(matter.slice(owner.length))?.[0];
  if (call === undefined) return null;
  const rest = matterOf(matter.slice(owner.length + call.length), language, context).matter;
  const action = actionAlone(rest, language) ?? actionOf(rest, language);
  return action === null ? null : { owner, spoken: false, action };
};

const withSubject = (owner: Named, { matter, day }: Clause, language: Language): Said | null => {
  if (owner.by === 'outsider') return null;
  const predicate = matter.slice(owner.length).trimStart();
  // "Ali ringa Volvo": somebody's name before what is to be done, as on a list.
  const alone = owner.by === 'name' && !owner.called ? actionAlone(predicate, language) : null;
  const action = actionOf(predicate, language) ?? (alone?.known === true ? alone : null);
  if (action === null) return null;
  // A verb we don't know may be anything: only a day or "ska" makes a promise of it.
  if (!action.known && !action.vague && action.mode === 'plain' && day === null) return null;
  if (action.mode === 'can' && (day === null || (owner.by !== 'pronoun' && !owner.called))) return null;
  const ours = owner.id === null && owner.by === 'pronoun';
  if (ours && (talk[language].test(action.text) || !action.known)) return null;
  return { owner, spoken: false, action };
};

/** What a clause says is to be done; 'no' where it surely says something else. */
export const saidIn = (clause: Clause, language: Language, context: CaptureContext): Said | 'no' | null => {
  const { matter, turned } = clause;
  const call = addressed(matter, language, context);
  if (call !== null) return call;
  const owner = namedAtStart(matter, language, context);
  if (owner !== null) return withSubject(owner, clause, language) ?? 'no';
  const around = turned && language === 'sv' ? turnedAround(matter, language, context) : null;
  if (around !== null) return around;
  const alone = actionAlone(matter, language);
  if (alone === null) return null;
  if (toSpeaker.test(matter)) return 'no';
  // "Skickar du offerten" and "Kan Ali ringa" are questions, with or without their mark.
  const second = /^[\p{L}]+\s+(.*)$/su.exec(matter)?.[1] ?? '';
  const asked = alone.spoken ? namedAfterVerb(second, language, context) : null;
  if (asked?.by === 'pronoun' || asked?.by === 'outsider') return 'no';
  return { owner: null, spoken: alone.spoken, action: alone };
};

const FIRM = /senast|due|by |no later|latest/iu;
const NOTE_WORDS_MAX = 14;

/** Notes carry no verb: "Offerten till Volvo senast fredag". `whole` has the day in it; `marked` says that it is one. */
export const noted = (
  { matter, day }: Clause,
  whole: string,
  marked: boolean,
  language: Language,
): Said | null => {
  const firm = day !== null && FIRM.test(whole.slice(day.start, day.end));
  const count = wordsOf(matter).length;
  if ((!firm && !marked) || count === 0 || count > NOTE_WORDS_MAX || finite[language].test(matter))
    return null;
  const action = { text: matter, known: false, vague: false, mode: 'plain' } as const;
  return { owner: null, spoken: false, action, note: true };
};
