import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { DevelopmentPart } from './development-part.tsx';
import { useWords } from '../../platform/words.tsx';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';

type Props = Readonly<{ session: SessionView; target: HTMLElement | null; close: () => void }>;

/** What is practised, behind the line: how it has gone and what it looks like when it is done well. */
export const FocusPopover = ({ session, target, close }: Props) => {
  const { say } = useWords();
  return (
    <AnchoredPopover target={target} close={close} label={say('panel.focus')}>
      <DevelopmentPart rhythmId={session.rhythmId} sessionId={session.id} only="focus" />
    </AnchoredPopover>
  );
};
