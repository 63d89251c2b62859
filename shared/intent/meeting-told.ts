import type { CaptureContext } from '../capture/context.ts';
import { readSteps } from '../capture/understand.ts';

/** What somebody tells of a customer meeting, each part in their own words; empty where nothing is said. */
export type MeetingTold = Readonly<{ decided: string; surprised: string; step: string }>;

const MEETING =
  '(?:(?:kund)?möte(?:t)?|träff(?:en)?|besök(?:et)?|genomgång(?:en)?|demo(?:n)?|presentation(?:en)?|pitch(?:en)?|meeting|visit|demo|presentation|pitch)';
/** "Mötet med Volvo gick bra", "the meeting at Volvo was tough", "träffade Volvo igår". */
const TELLS = new RegExp(
  `(?<!\\p{L})${MEETING}(?: (?:med|hos|på|with|at) (?:\\p{L}[\\p{L}&-]*(?: |,)){1,4}| (?:idag|i dag|igår|i går|today|yesterday))*? ?(?:gick|var|blev|went|was)(?!\\p{L})|(?<!\\p{L})(?:\\p{Lu}[\\p{L}&-]*|\\p{L}+[- ]?(?:mötet|meeting)) (?:${MEETING} )?(?:gick|went) (?:bra|skit\\p{L}*|jätte\\p{L}*|super\\p{L}*|kanon\\p{L}*|sådär|dåligt|så där|ok\\p{L}*|great|well|really|badly|fine|ok\\p{L}*|brilliantly|so-so)(?!\\p{L})|^(?:(?:hej|hi|ok|så|so|jag|vi|i|we)[ ,]+)*(?:träffade|mötte|besökte|var hos|var på besök hos|met(?: with)?|visited|was at|saw) .+[.,;\\n]`,
  'iu',
);
/** "Svara på frågorna om Volvo". */
const ASKS_FOR_QUESTIONS =
  /^(?:(?:jag |i )?(?:vill|kan|ska|want to|can|let me|låt mig|could i|får jag)(?: jag)? )?(?:svara(?: på)?|besvara|fylla? i|answer|fill in|do)(?: (?:de|the|dina|your|tre|three|those|frågorna|questions))*(?: (?:frågor|frågorna|questions|debrief\p{L}*))(?!\p{L})/iu;
/** A meeting that wasn't held, or is another day. */
const NOT_HELD =
  /(?<!\p{L})(?:inställ\p{L}*|uppskjut\p{L}*|flyttat|inte av|cancel\p{L}*|postponed|moved|called off)(?!\p{L})/iu;
const SURPRISES =
  /(?<!\p{L})(?:förvån\p{L}*|överrask\p{L}*|oväntat|surpris\p{L}*|unexpected\p{L}*|(?:didn['’]?t|not) expect\p{L}*)(?!\p{L})/iu;
/** Between two things told: sentences, and what begins a question's answer after a comma. */
const BETWEEN =
  /(?<=[.!?])\s+|\s*\n+\s*|[,;] (?=(?:och |and |så |so )?(?:nästa steg|mitt nästa|det som (?:förvånade|överraskade)|jag blev|(?:the |my )?next step|what surprised|i was surprised|jag (?:ska|skickar|ringer|bokar|mejlar|lovade|återkommer)|i(?:['’]ll| will| promised)|så jag|so i))/iu;

/** "Nästa steg är att jag …": what follows is the step. */
const STEP_LED_IN =
  /^(?:(?:och|and|så|so) )?(?:(?:mitt|my|the|vårt|our) )?(?:nästa steg|next step)(?: är| blir| is|:)?(?: att| that| to)? (?=\S)/iu;

/** Whether the three questions about a customer meeting are asked for, to be answered. */
export const asksForQuestions = (text: string): boolean => ASKS_FOR_QUESTIONS.test(text.trim());

/** What is told of a customer meeting, as the answers to the three questions about it; null where none is told of. */
export const meetingToldIn = (text: string, context: CaptureContext): MeetingTold | null => {
  if (!TELLS.test(text) || NOT_HELD.test(text) || /\?\s*$/u.test(text)) return null;
  const parts = text
    .trim()
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  const isStep = (part: string): boolean =>
    STEP_LED_IN.test(part) ||
    readSteps(part, context).some(({ act, step }) => act !== 'note' && step.ownerId === context.speaker);
  const steps = parts.filter((part) => !SURPRISES.test(part) && isStep(part));
  const surprises = parts.filter((part) => SURPRISES.test(part));
  return {
    decided: parts.filter((part) => !steps.includes(part) && !surprises.includes(part)).join(' '),
    surprised: surprises.join(' '),
    step: (steps[0] ?? '').replace(STEP_LED_IN, ''),
  };
};
