import { Button } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../platform/words.tsx';

const TipsPopover = lazy(() => import('./tips-popover.tsx').then((made) => ({ default: made.TipsPopover })));

/** Guidance for a promise that has been moved twice: the manager's alone, opened by choice. */
export const Tips = () => {
  const { say } = useWords();
  const [target, setTarget] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={setTarget}
        size="small"
        appearance="transparent"
        icon={<LightbulbRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('panel.tips')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <TipsPopover target={target} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
