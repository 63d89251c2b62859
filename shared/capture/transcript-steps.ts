import type { CaptureContext, UnderstoodStep } from './context.ts';
import { namedAtStart } from './owner.ts';
import { utterancesOf } from './transcript.ts';
import { stepsIn } from './understand.ts';

/** Talk holds more chance likenesses than writing: below this a step is left out. */
const LEAST_SURE = 0.6;

const speakerNamed = (name: string | null, context: CaptureContext): string => {
  if (name === null) return '';
  // Some transcripts write "Lind, Maria".
  const turned = /^([^,]+), (.+)$/u.exec(name);
  const written = turned === null ? name : `${turned[2] ?? ''} ${turned[1] ?? ''}`;
  const named = namedAtStart(written, context.locale, context);
  return named?.by === 'name' ? (named.id ?? '') : '';
};

/**
 * The next steps that are said in a WebVTT transcript, each by the one who speaks there: "jag" is that person's.
 * What somebody outside the 1:1 promises has no owner. What is said again replaces what was said before.
 */
export const stepsInTranscript = (vtt: string, context: CaptureContext): readonly UnderstoodStep[] => {
  const steps = new Map<string, UnderstoodStep>();
  for (const { name, text } of utterancesOf(vtt)) {
    const speaker = speakerNamed(name, context);
    for (const step of stepsIn(text, { ...context, speaker })) {
      const key = `${step.ownerId ?? ''}\n${step.text.toLowerCase()}`;
      const before = steps.get(key);
      if (step.confidence >= LEAST_SURE)
        steps.set(key, step.due === null && before !== undefined ? before : step);
    }
  }
  return [...steps.values()];
};
