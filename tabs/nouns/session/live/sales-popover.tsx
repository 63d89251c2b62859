import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { DealChoice } from '../../deal/deal-choice.tsx';
import { CustomerMeetingChoice } from '../../customer-meeting/customer-meeting-choice.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { useCacheSession } from '../use-session.ts';

type Props = Readonly<{
  session: SessionView;
  of: 'deal' | 'meeting';
  label: string;
  target: HTMLElement | null;
  close: () => void;
}>;

/** Which deals, or which customer meeting, the session is about, behind its line. */
export const SalesPopover = ({ session, of, label, target, close }: Props) => {
  const keep = useCacheSession();
  const Choice = of === 'deal' ? DealChoice : CustomerMeetingChoice;
  return (
    <AnchoredPopover target={target} close={close} label={label}>
      <Choice session={session} keep={keep} />
    </AnchoredPopover>
  );
};
