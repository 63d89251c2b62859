import { Button } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { useState } from 'react';
import type { MomentId } from '../../../shared/coaching/moments.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { PopoverPlace } from '../../ui/anchored-popover.tsx';

const TipsPopover = lazily(() => import('./tips-popover.tsx').then((made) => made.TipsPopover));

/** Help for a hard moment, shown to the manager only and opened by choice. Without a moment it offers a list to choose from. */
export const Tips = ({ moment = null }: Readonly<{ moment?: MomentId | null }>) => {
  const { say } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = say(moment === null ? 'panel.moments' : 'panel.tips');
  return (
    <>
      <Button
        size="small"
        appearance={moment === null ? 'subtle' : 'transparent'}
        icon={<LightbulbRegular />}
        aria-expanded={anchor !== null}
        {...(moment === null && { 'aria-label': name, title: name })}
        onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
      >
        {moment !== null && name}
      </Button>
      {anchor && (
        <PopoverPlace target={anchor} close={() => setAnchor(null)}>
          <TipsPopover moment={moment} target={anchor} close={() => setAnchor(null)} />
        </PopoverPlace>
      )}
    </>
  );
};
