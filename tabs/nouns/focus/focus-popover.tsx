import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { DevelopmentPart } from './development-part.tsx';
import { useWords } from '../../platform/words.tsx';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';

type Props = Readonly<{ session: SessionView; target: HTMLElement | null; close: () => void }>;

/** The popover behind the focus line: how practice has gone, and what the behaviour looks like at its best. */
export const FocusPopover = ({ session, target, close }: Props) => {
  const { say } = useWords();
  return (
    <AnchoredPopover target={target} close={close} label={say('panel.focus')}>
      <DevelopmentPart rhythmId={session.rhythmId} sessionId={session.id} only="focus" done={close} />
    </AnchoredPopover>
  );
};
