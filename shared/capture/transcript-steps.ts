import type { CaptureContext } from './context.ts';
import { hearSentence, nothingHeard, settled } from './hearing.ts';
import type { Hearing } from './hearing.ts';
import type { HeardStep } from './heard-step.ts';
import { speakerNamed } from './speaker.ts';
import { cuesOf } from './transcript.ts';
import { turnsOf } from './turns.ts';
import type { Turn } from './turns.ts';

/** Talk holds more chance likenesses than writing: below this a step is left out. */
const LEAST_SURE = 0.6;

/** "Om de inte hör av sig då?": what is answered to that hangs on it. */
const SUPPOSES =
  /^(?:(?:men|och|so|and|but|okej|okay)[, ]+)?(?:om|ifall|vad (?:gör|säger) du om|vad händer om|tänk om|what (?:if|would|will you do if|happens if|could|do you do if)|if|suppose|hur skulle|vad skulle)(?!\p{L})/iu;
/** "Hur avslutar du?": the answer tells how. */
const ASKS_HOW =
  /^(?:(?:och|men|så|okej|and|but|so|okay)[, ]+)?(?:hur (?!många|mycket|länge|snart|långt)\p{L}+ du|how (?:do|would|did) you)(?!\p{L})/iu;
const lastOf = (turn: Turn | undefined): string => turn?.sentences.at(-1)?.text ?? '';

/**
 * The next steps that are said in a WebVTT transcript, in the order they were said, each by the one who speaks there ("jag" is that
 * person's) and with the words it came from. What is asked counts with its answer, what is said again is one step with the latest day.
 * What somebody outside the 1:1 promises has no owner. Yields after each turn, so that a page can go on with its own work: hours of talk
 * take seconds.
 */
export function* hearTranscript(
  vtt: string,
  context: CaptureContext,
): Generator<undefined, readonly HeardStep[]> {
  const turns = turnsOf(cuesOf(vtt));
  let heard: Hearing = nothingHeard;
  for (const [turn, { name, sentences }] of turns.entries()) {
    const within = { ...context, speaker: speakerNamed(name, context) };
    const asked = lastOf(turns[turn - 1]);
    const answered = { isSupposed: SUPPOSES.test(asked), isDescribed: ASKS_HOW.test(asked) };
    for (const sentence of sentences)
      heard = hearSentence(heard, { sentence, turn, context: within, ...answered });
    yield;
  }
  return settled(heard, Number.POSITIVE_INFINITY)
    .steps.map(({ heard: step }) => step)
    .filter(({ confidence }) => confidence >= LEAST_SURE)
    .sort((one, other) => one.saidAt - other.saidAt);
}

/** The same, at once. */
export const stepsInTranscript = (vtt: string, context: CaptureContext): readonly HeardStep[] => {
  const hearing = hearTranscript(vtt, context);
  let turn = hearing.next();
  while (turn.done !== true) turn = hearing.next();
  return turn.value;
};
