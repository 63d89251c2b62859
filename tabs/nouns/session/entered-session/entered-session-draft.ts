import type { CaptureContext } from '../../../../shared/capture/understand.ts';
import { understand } from '../../../../shared/capture/understand.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

/** The form for a session that was held without Kadens; `typedSteps` has a next step or a decision on each line. */
export type EnteredSessionDraft = Readonly<{
  type: ConversationType;
  day: CalendarDay;
  minutes: number;
  note: string;
  typedSteps: string;
  why: string;
}>;

export type UnderstoodLine =
  | Readonly<{ kind: 'decision'; text: string }>
  | Readonly<{ kind: 'step'; text: string; ownerId: PersonId; due: CalendarDay | null }>;

/** What each line says. A line that commits to nothing is kept as it stands, as a commitment of whoever writes. */
export const linesIn = (typedSteps: string, context: CaptureContext): readonly UnderstoodLine[] =>
  typedSteps
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): readonly UnderstoodLine[] => {
      const understood = understand(line, context);
      if (understood.kind === 'decision') return [understood];
      const steps =
        understood.kind === 'step'
          ? [understood.step, ...understood.more]
          : [{ text: line, ownerId: null, due: null }];
      return steps.map(({ text, ownerId, due }) => ({
        ...{ kind: 'step', text, due },
        ownerId: personId.parse(ownerId ?? context.speaker),
      }));
    });

/** The request body: commitments and decisions apart, and a reason only when there is no commitment. */
export const bodyOf = (draft: EnteredSessionDraft, lines: readonly UnderstoodLine[]) => {
  const { type, day, minutes, note, why } = draft;
  const steps = lines.flatMap((line) =>
    line.kind === 'step' ? [{ ownerId: line.ownerId, text: line.text, due: line.due }] : [],
  );
  const decisions = lines.flatMap((line) => (line.kind === 'decision' ? [line.text] : []));
  return { type, day, minutes, note, steps, decisions, noStepReason: steps.length === 0 ? why.trim() : null };
};
