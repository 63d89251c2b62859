import { isSameStep } from '../../../../shared/capture/said-again.ts';
import { stepsInTranscript } from '../../../../shared/capture/transcript-steps.ts';
import type { proposeSteps } from '../../../../shared/contracts/transcript.ts';
import type { InputOf } from '../../../../shared/contracts/endpoint.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { PROPOSALS_MAX } from '../../../../shared/domain/transcript.ts';
import type { DaysOff } from '../../../../shared/domain/working-days.ts';

type Proposals = InputOf<typeof proposeSteps>['body']['proposals'];

type Reading = Readonly<{
  language: Language;
  daysOff: DaysOff;
  /** The day on which it was said: "tomorrow" is the day after that. */
  said: CalendarDay;
  today: CalendarDay;
}>;

/** What to propose from a transcript: what was heard and isn't written down yet. A day that has passed since is asked for anew. */
export const proposalsFrom = (
  text: string,
  { manager, rep, steps }: Pick<SessionView, 'manager' | 'rep' | 'steps'>,
  { language, daysOff, said, today }: Reading,
): Proposals => {
  const heard = stepsInTranscript(text, {
    locale: language,
    today: said,
    daysOff,
    speaker: '',
    participants: [
      { ...manager, role: 'manager' },
      { ...rep, role: 'rep' },
    ],
  });
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
