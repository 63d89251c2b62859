import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { DealChoice } from '../../deal/deal-choice.tsx';
import { useCacheSession } from '../use-session.ts';

/** Shown when no deal is current: a tap chooses which one the session is about. */
export const DealToChoose = ({ session }: Readonly<{ session: SessionView }>) => {
  const { say } = useWords();
  const keep = useCacheSession();
  const label = say('facts.deal.which');
  return (
    <FactRow
      behind={(target, close) => (
        <AnchoredPopover target={target} close={close} label={label}>
          <DealChoice session={session} keep={keep} />
        </AnchoredPopover>
      )}
    >
      {label}
    </FactRow>
  );
};
