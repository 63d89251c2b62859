import type { CaptureContext } from '../../../../shared/capture/context.ts';
import { isSameStep } from '../../../../shared/capture/said-again.ts';
import { hearTranscript } from '../../../../shared/capture/transcript-steps.ts';
import type { proposeSteps } from '../../../../shared/contracts/transcript.ts';
import type { InputOf } from '../../../../shared/contracts/endpoint.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { PROPOSALS_MAX } from '../../../../shared/domain/transcript.ts';
import type { DaysOff } from '../../../../shared/domain/working-days.ts';

type Proposals = InputOf<typeof proposeSteps>['body']['proposals'];

/** Between whom the talk was, and the day on which it was said: "tomorrow" is the day after that. */
export const talkBetween = (
  { manager, rep }: Pick<SessionView, 'manager' | 'rep'>,
  { language, daysOff, said }: Readonly<{ language: Language; daysOff: DaysOff; said: CalendarDay }>,
): CaptureContext => ({
  locale: language,
  today: said,
  daysOff,
  speaker: '',
  participants: [
    { ...manager, role: 'manager' },
    { ...rep, role: 'rep' },
  ],
});

/** As many turns as are heard before the page gets a chance to do something else. */
const TURNS_AT_ONCE = 20;
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What a generator comes to, without keeping the page from its own work. */
const inTurns = async <Value>(work: Generator<undefined, Value>): Promise<Value> => {
  for (let count = 1; ; count += 1) {
    const turn = work.next();
    if (turn.done === true) return turn.value;
    if (count % TURNS_AT_ONCE === 0) await nextTask();
  }
};

/** What to propose from a transcript: what was heard and isn't written down yet. A day that has passed since is asked for anew. */
export const proposalsFrom = async (
  text: string,
  { manager, rep, steps }: Pick<SessionView, 'manager' | 'rep' | 'steps'>,
  context: CaptureContext,
  today: CalendarDay,
): Promise<Proposals> => {
  const heard = await inTurns(hearTranscript(text, context));
  const written = steps.map(({ owner, text: was }) => ({ ownerId: owner.id, text: was }));
  return heard
    .filter((step) => !written.some((one) => isSameStep(one, step)))
    .slice(0, PROPOSALS_MAX)
    .map(({ text: what, ownerId, due, quote, saidAt }) => ({
      ...{ text: what, quote, saidAt },
      ownerId: [manager, rep].find(({ id }) => id === ownerId)?.id ?? null,
      due: due !== null && due < today ? null : due,
    }));
};
