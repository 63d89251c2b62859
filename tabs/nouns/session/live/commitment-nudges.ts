import { afterNudges } from '../../../../shared/capture/concrete.ts';
import type { AfterNudge } from '../../../../shared/capture/concrete.ts';
import { offersPlan } from '../../../../shared/coaching/if-then-plan.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

export type NudgeKind = AfterNudge | 'plan';
export type CommitmentNudge = Readonly<{ commitment: CommitmentView; offer: NudgeKind }>;

/** What names an offer among those put dismissed. */
export const nudgeKey = ({ commitment, offer }: CommitmentNudge): string => `${commitment.id} ${offer}`;

/** What has been put dismissed in this window. Each thing is asked for once, however often the steps are read back. */
export const dismissedNudges = new Set<string>();

/** What was put dismissed for a step is so for the one that it was split into. */
export const copyDismissals = (from: string, to: string): void => {
  for (const name of [...dismissedNudges])
    if (name.startsWith(`${from} `)) dismissedNudges.add(name.replace(from, to));
};

/** The one thing to ask for when the steps are read back: the first that a step lacks and that has not been put dismissed. */
export const nextNudge = (
  commitments: readonly CommitmentView[],
  language: Language,
  today: CalendarDay,
  /** Those that serve a behaviour. */
  practising: readonly string[],
  dismissed: ReadonlySet<string>,
): CommitmentNudge | null => {
  for (const commitment of commitments) {
    if (commitment.state !== 'open' || commitment.disputed) continue;
    const offers: readonly NudgeKind[] = [
      ...afterNudges(commitment, language),
      ...(offersPlan({ ...commitment, isPractice: practising.includes(commitment.id) }, today)
        ? (['plan'] as const)
        : []),
    ];
    const offer = offers.find((one) => !dismissed.has(nudgeKey({ commitment, offer: one })));
    if (offer !== undefined) return { commitment, offer };
  }
  return null;
};
