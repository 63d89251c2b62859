import { afterNudges } from '../../../../shared/capture/after-nudges.ts';
import type { AfterNudge } from '../../../../shared/capture/after-nudges.ts';
import { offersPlan } from '../../../../shared/coaching/if-then-plan.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

export type NudgeKind = AfterNudge | 'plan';
export type CommitmentNudge = Readonly<{ commitment: CommitmentView; offer: NudgeKind }>;

/** An offer's key among those dismissed. */
export const nudgeKey = ({ commitment, offer }: CommitmentNudge): string => `${commitment.id} ${offer}`;

/** The nudges dismissed in this window. Each is offered once, however often the steps are read back. */
export const dismissedNudges = new Set<string>();

/** Whether the two can do it comes before what it is for. */
const order: readonly NudgeKind[] = ['observable', 'single', 'plan', 'serves', 'length'];

/** What could be asked when the steps are read back, most important first, leaving out what was dismissed. */
export const nudgesFor = (
  commitments: readonly CommitmentView[],
  language: Language,
  today: CalendarDay,
  /** Commitments that serve a behaviour. */
  practising: readonly string[],
  dismissed: ReadonlySet<string>,
): readonly CommitmentNudge[] =>
  commitments
    .filter(({ state, disputed }) => state === 'open' && !disputed)
    .flatMap((commitment) => {
      const plan = offersPlan({ ...commitment, isPractice: practising.includes(commitment.id) }, today);
      const offers: readonly NudgeKind[] = [
        ...afterNudges(commitment, language),
        ...(plan ? ['plan' as const] : []),
      ];
      return offers.map((offer): CommitmentNudge => ({ commitment, offer }));
    })
    .filter((nudge) => !dismissed.has(nudgeKey(nudge)))
    .sort((a, b) => order.indexOf(a.offer) - order.indexOf(b.offer));
