import type { Language } from '../domain/language.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { speakerOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { opening } from './text.ts';

/** What a clause does when a step comes of it; how sure it is that one does follows from that. */
export type Act =
  | 'promise'
  | 'offer'
  | 'instruction'
  | 'request'
  | 'imperative'
  | 'joint'
  | 'passive'
  | 'colleague'
  | 'note';

/** Who does what, as a clause says it, and where in the clause its verb begins. */
export type SpeechAct = Readonly<{ act: Act; ownerId: string | null; action: Action; from: number }>;

/** A clause without its day, and what is known of it before it is read. */
export type Clause = Readonly<{
  text: string;
  hasDay: boolean;
  /** "Senast", "by": the day is a deadline. */
  isDue: boolean;
  /** The day comes first, and turns subject and verb around. */
  fronted: boolean;
  asked: boolean;
  /** It ends with "please" or the like. */
  polite: boolean;
  /** It is an item of a list; one of things to do, if `listed`. */
  marked: boolean;
  listed: boolean;
  /** Whose it is by what it hangs on: the subject of the clause before, or the heading of its list. */
  inherited: NamedPerson | null;
}>;

/** What two people who work together say of meeting and talking, which is no step of either. */
export const talk: Record<Language, RegExp> = {
  sv: opening(
    'prata(?! (?:med|ihop))|tala|ta det|ta upp|träffas|träffa(?=$|[,.]| (?:och|på|i|igen|då|där|för)(?!\\p{L}))|se(?! (?:till|över|igenom))|köra(?: på)?(?: (?:det|den|så))?(?=$|[,.]| (?:kl|klockan|vid|då|ihop|i stället|istället|\\d))|börja(?! med)|fortsätta|göra (?:det|så|vårt)|höra(?! av)|hörs|ses|stämma av|boka in oss|tänka|vänta|gå vidare|få (?:se|vänta|ha)|ha(?! .*(?:klart?|färdig))|titta på det|hålla kontakt|titta framåt|prioritera|satsa|fokusera|hålla fast|stå (?:fast|kvar)|släppa|lägga ner|dra ett streck|välja|köra på|fortsätta',
  ),
  en: opening(
    'talk|speak|meet(?=$|[,.]| (?:up|again|on|at|in|for|and|then|there|here)(?!\\p{L}))|see(?=$|[,.]| (?:each|how|you|what|if|where|on|at|it|that)(?!\\p{L}))|continue|catch|start|do (?:it|that|this|so)|touch base|get (?:there|going|back|together)|take it|circle|think|wait|hope|have(?! .*(?:ready|done))|go with|move on|keep|stay|discuss|prioriti[sz]e|focus|stick|drop|walk away|hold|choose|go(?! (?:through|over|and|to|up to|down to|out to|round to|across to|see))',
  ),
};

/** One of the two, where no word names them; null for nobody. */
export const someone = (id: string | null): NamedPerson | null =>
  id === null ? null : { id, length: 0, by: 'pronoun', called: false };

/** What it is that somebody does, by who they are to the speaker. */
export const actOf = (owner: NamedPerson, action: Action, context: CaptureContext): Act => {
  if (owner.by === 'colleague') return 'colleague';
  if (owner.id === null) return 'joint';
  if (action.mode === 'can') return 'offer';
  return owner.id === speakerOf(context) ? 'promise' : 'instruction';
};

/** Where in a text the end of it begins. */
export const suffixFrom = (text: string, rest: string): number => Math.max(0, text.length - rest.length);

/** The first names of the people, as they stand in patterns. */
export const firstNamesOf = ({ participants }: CaptureContext): readonly string[] =>
  participants.flatMap(({ name }) => {
    const first = name.trim().split(/\s+/u)[0] ?? '';
    return /^[\p{L}-]+$/u.test(first) ? [first] : [];
  });

/** An act read in the end of a text, counted from its beginning. */
export const shifted = (act: SpeechAct | null, matter: string, rest: string): SpeechAct | null =>
  act === null ? null : { ...act, from: act.from + suffixFrom(matter, rest) };
