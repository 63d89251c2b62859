import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Rhythm } from '../../../shared/contracts/rhythm.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';

const AfterwardsDialog = lazily(() =>
  import('./afterwards-dialog.tsx').then((made) => made.AfterwardsDialog),
);

/** The way to enter a session that was held without Kadens. */
export const EnterAfterwards = ({ rhythm }: Readonly<{ rhythm: Rhythm }>) => {
  const { say } = useWords();
  const back = useRestoreFocusTarget();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...back} size="small" appearance="subtle" onClick={() => setOpen(true)}>
        {say('personal.afterwards')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AfterwardsDialog rhythm={rhythm} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
