import type { CaptureContext, UnderstoodStep } from './context.ts';
import type { ReadStep } from './step.ts';
import { sharedShare } from './said-again.ts';
import { stemsOf } from './matching.ts';
import { SENTENCE_MAX, wordsOf } from './text.ts';
import type { SpokenSentence } from './turns.ts';

/** A step that was heard, with the words it came from (a line a sentence) and when they were said, in seconds. */
export type HeardStep = UnderstoodStep & Readonly<{ quote: string; saidAt: number }>;

/** What belongs to the talk itself: showing, telling, waiting, going on. Without a day it is nothing to write down. */
const OF_THE_TALK =
  /^(?:(?:försöka|try to|ta och|gå och|börja med att|start by|bara|only|just) )?(?:berätta|förklara|visa|dela (?:med mig|(?:din |min )?skärm(?:en)?)|se(?! (?:till|över))|höra(?! (?:av|med))|lyssna nu|vänta|säga|börja|köra(?! över)|återkomma till det|gå (?:vidare|tillbaka|in på|igenom|via|först)|hoppa|stanna|tänka|fundera|prata om|ta (?:det|den|upp|ett exempel|en paus|en i taget|oss|kaffe)|öva|vara|ha(?! .*(?:klart?|färdig))|känna|tycka|tro|mena|veta|förstå|minnas|träffas|ses|höras|önska|lova|hoppas|gissa|erkänna|bli|få|kunna|vilja|behöva|hinna|sluta|fortsätta|åka|sitta|stå|ligga|jobba(?! fram)|sova|försöka(?! \p{L}+a)|undra|tell|say|explain|show|share (?:my|your|the) screen|see|hear|listen now|wait|start|begin|go(?! (?:through|over) the)|think|try|be(?! (?:henne|honom|dem|dom|om|någon|\p{Lu}))|have(?! .*ready)|know|mean|guess|pause|stop|move on|talk(?! (?:to (?!you)|with))|look at (?:this|that|it) now|practi[sc]e|speak|feel|believe|hope|wonder|want|need|like|love|get you it|get(?! (?:back|you|the|a|him|her|them))|keep|stay|do (?:that|it)|take (?:it|that)|let|come|happen|remember|understand|admit|bet|agree|work(?! out)|give (?:me|you|us) an example|pick up where|ge dig ett (?:tips|råd|exempel)|ge mig ett exempel|skriva att|svara att|stänga dörren|hämta (?:vatten|kaffe|en)|spela in nu|stoppa inspelningen|pausa inspelningen|scrolla|zooma|flyga|resa|cykla|promenera|ta (?:tåget|bussen|bilen|flyget)|ringa (?:först|tidigt)|mejla först|walk (?:me|you|us) through|take (?:me|you|us) through|give (?:you|me) (?:a|an|some) (?:tip|example|hint|piece)|give it (?:a|one|another)|record now|scroll|zoom|close the door|grab|fly|drive|leave|head|take the (?:train|bus|car|plane)|call it|jump|sit|run through)(?![\p{L}-])/iu;

const POINTS =
  /^\p{L}+ (?:(?:in|ut|upp|över|fram|av|på|med|till|i|hand om|över|over|out|up|with|to|for|at) )?(?:det|den|dem|dom|honom|henne|det där|den där|it|that|them|him|her|those|this|one)(?!\p{L})/iu;

/** Where somebody is or goes, which no day makes a step. */
const WITH_A_DAY_TOO =
  /^(?:vara|ha|be(?! (?:henne|honom|dem|dom|om|någon|\p{Lu}))|have|ses|träffas|see|åka|go|flyga|resa|fly|drive|leave|head|get you it|ta (?:tåget|bussen|bilen|flyget)|take the (?:train|bus|car|plane)|talk to you|prata om|talk about|höras)(?!\p{L})/iu;

/** "Göra det", "do that": what was said before, done. */
const DONE_TO_IT =
  /^(?:göra|fixa|ordna|lösa|ta|sköta|do|handle|sort|fix|take|get on|see to) (?:det|den|detta|that|it|this|those|them)(?: (?:där|out|care of))?(?:$|[ ,.])/iu;

/** Whether a step says no more than that something said before will be done. */
export const onlyClaims = ({ text }: Pick<UnderstoodStep, 'text'>): boolean => DONE_TO_IT.test(text);

/** Whether what is done is only pointed at: "skicka den". */
export const onlyPoints = ({ text }: Pick<UnderstoodStep, 'text'>): boolean => POINTS.test(text);

/** What somebody does now and again, or for the most part: told, not promised. */
const HABIT =
  /(?<!\p{L})(?:mest|oftast|ofta|alltid|jämt|ibland|aldrig|brukar|vanligtvis|normalt|för det mesta|på (?:morgnarna|mornarna|morgonen|kvällarna)|mostly|usually|normally|often|always|sometimes|never|generally|in the mornings)(?!\p{L})/iu;
/** In English a promise says that it is one: "I call them on Mondays" tells. */
const TOLD =
  /^(?:(?:so|and|but|now|then|well|yes|yeah|no)[, ]+)*(?:i|we) (?!will|shall|need to|have to|must|got to|can|could|promise|want to|plan to)(?:(?:only|just|also|usually) )?\p{L}+/iu;

/** Whether a sentence tells of what is, rather than promising. */
export const isTold = (sentence: string, language: 'sv' | 'en'): boolean =>
  HABIT.test(sentence) ||
  (language === 'en' &&
    TOLD.test(sentence) &&
    !/(?<!\p{L})(?:i'll|i will|i'm going to)(?!\p{L})/iu.test(sentence));

/** What has to be done before something else is no more than a part of that. */
const FIRST = /(?<!\p{L})(?:först|first)(?!\p{L})/iu;

/** Whether it may be proposed: something that is done after the talk. */
export const isAfterTheTalk = ({ step, act, isKnown }: ReadStep): boolean => {
  if (act === 'note' || wordsOf(step.text).length < 2) return false;
  if (OF_THE_TALK.test(step.text)) return step.due !== null && !WITH_A_DAY_TOO.test(step.text);
  if (step.due === null && onlyPoints(step) && FIRST.test(step.text)) return false;
  if (act === 'joint' || act === 'colleague' || act === 'passive') return step.due !== null && isKnown;
  return true;
};

const verbOf = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
/** As much in common as two ways of saying one thing have. */
const ABOUT = 0.5;

/** Whether what somebody answers is what they were asked: "mejla Karin" – "jag mejlar henne". */
export const isAbout = (asked: UnderstoodStep, answered: UnderstoodStep): boolean => {
  if (asked.ownerId !== null && answered.ownerId !== null && asked.ownerId !== answered.ownerId) return false;
  if (onlyClaims(answered)) return true;
  if (verbOf(asked.text) === verbOf(answered.text) && (onlyPoints(asked) || onlyPoints(answered)))
    return true;
  return sharedShare(asked.text, answered.text) >= ABOUT && stemsOf(answered.text).length > 0;
};

/** As sure as a step is that was asked for and promised. */
const ANSWERED = 0.9;

/** What was asked and what was answered, as one step: its day is that of the answer, and its words are those that say more. */
export const answeredWith = (asked: UnderstoodStep, answered: UnderstoodStep | null): UnderstoodStep => {
  if (answered === null) return { ...asked, confidence: Math.max(asked.confidence, ANSWERED) };
  const says = (step: UnderstoodStep): number =>
    onlyPoints(step) || onlyClaims(step) ? 0 : stemsOf(step.text).length;
  const text = says(answered) > says(asked) ? answered.text : asked.text;
  return {
    text,
    ownerId: answered.ownerId ?? asked.ownerId,
    due: answered.due ?? asked.due,
    confidence: Math.max(asked.confidence, answered.confidence, ANSWERED),
  };
};

/** The step with the sentences it came from. */
export const quoted = (step: UnderstoodStep, sentences: readonly SpokenSentence[]): HeardStep => ({
  ...step,
  quote: sentences.map(({ text }) => text.slice(0, SENTENCE_MAX / 2)).join('\n'),
  saidAt: sentences[0]?.at ?? 0,
});

/** Who the other of the two is; null where it isn't one of two who speaks. */
export const otherSpeaker = ({ participants }: CaptureContext, speaker: string): string | null => {
  const others = participants.filter(({ id }) => id !== speaker);
  return participants.length === others.length || others.length !== 1 ? null : (others[0]?.id ?? null);
};
