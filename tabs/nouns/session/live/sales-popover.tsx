import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { DealChoice } from '../../deal/deal-choice.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { useCacheSession } from '../use-session.ts';

type Props = Readonly<{
  session: SessionView;
  label: string;
  target: HTMLElement | null;
  close: () => void;
}>;

/** Which deals the session is about, behind its line. */
export const SalesPopover = ({ session, label, target, close }: Props) => {
  const keep = useCacheSession();
  return (
    <AnchoredPopover target={target} close={close} label={label}>
      <DealChoice session={session} keep={keep} />
    </AnchoredPopover>
  );
};
