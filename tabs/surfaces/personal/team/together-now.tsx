import { Button, makeStyles, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { SharedFocus } from '../../../../shared/contracts/rhythm.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { ModalPopover } from '../../../ui/modal-popover.tsx';

const PractiseTogether = lazily(() =>
  import('./practise-together.tsx').then((made) => made.PractiseTogether),
);

const useStyles = makeStyles({ surface: { width: '320px', maxWidth: 'calc(100vw - 40px)' } });

type Props = Readonly<{ together: SharedFocus; look: 'primary' | 'secondary' }>;

/** A button for gathering the reps who practise the same behaviour. */
export const TogetherNow = ({ together, look }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const label = say('personal.do.together.label');
  return (
    <ModalPopover positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance={look} aria-label={label}>
          {say('personal.do.together')}
        </Button>
      </PopoverTrigger>
      {/* Takes the focus itself: its content comes a moment later. */}
      <PopoverSurface tabIndex={-1} className={styles.surface} aria-label={label}>
        <Suspense fallback={null}>
          <PractiseTogether together={together} />
        </Suspense>
      </PopoverSurface>
    </ModalPopover>
  );
};
