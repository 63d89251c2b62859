import { afterNudges } from '../../../../shared/capture/concrete.ts';
import type { AfterNudge } from '../../../../shared/capture/concrete.ts';
import { offersPlan } from '../../../../shared/coaching/plan-offer.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

export type Offer = AfterNudge | 'plan';
export type StepOffer = Readonly<{ step: CommitmentView; offer: Offer }>;

/** What names an offer among those put aside. */
export const offerName = ({ step, offer }: StepOffer): string => `${step.id} ${offer}`;

/** What has been put aside in this window. Each thing is asked for once, however often the steps are read back. */
export const putAside = new Set<string>();

/** What was put aside for a step is so for the one that it was split into. */
export const putAsideAlike = (from: string, to: string): void => {
  for (const name of [...putAside]) if (name.startsWith(`${from} `)) putAside.add(name.replace(from, to));
};

/** The one thing to ask for when the steps are read back: the first that a step lacks and that has not been put aside. */
export const nextOffer = (
  steps: readonly CommitmentView[],
  language: Language,
  today: CalendarDay,
  /** Those that serve a behaviour. */
  practising: readonly string[],
  aside: ReadonlySet<string>,
): StepOffer | null => {
  for (const step of steps) {
    if (step.state !== 'open' || step.disputed) continue;
    const offers: readonly Offer[] = [
      ...afterNudges(step, language),
      ...(offersPlan({ ...step, isPractice: practising.includes(step.id) }, today)
        ? (['plan'] as const)
        : []),
    ];
    const offer = offers.find((one) => !aside.has(offerName({ step, offer: one })));
    if (offer !== undefined) return { step, offer };
  }
  return null;
};
