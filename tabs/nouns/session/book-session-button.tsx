import { Button, makeStyles, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { ModalPopover } from '../../ui/modal-popover.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import type { PairToBook } from './pair-to-book.ts';

const BookSession = lazily(() => import('./book-session.tsx').then((made) => made.BookSession));

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '304px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 96px)',
    overflowY: 'auto',
  },
});

type Props = Readonly<{
  pair: PairToBook;
  look?: 'primary' | 'secondary';
  settle?: () => void;
}>;

/** *Boka*: three times that suit both, beside the button. */
export const BookSessionButton = ({ pair, look = 'secondary', settle }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const label = say('book.with', { name: firstName(pair.rep.name) });
  return (
    <ModalPopover
      positioning={{ position: 'below', align: 'end', fallbackPositions: ['above-end', 'below-start'] }}
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance={look} aria-label={label}>
          {say('book.do')}
        </Button>
      </PopoverTrigger>
      {/* Takes the focus itself: what is in it comes a moment later. */}
      <PopoverSurface className={styles.surface} aria-label={label} tabIndex={-1}>
        <Suspense fallback={null}>
          <BookSession
            pair={pair}
            done={() => setOpen(false)}
            settle={
              settle &&
              (() => {
                setOpen(false);
                settle();
              })
            }
          />
        </Suspense>
      </PopoverSurface>
    </ModalPopover>
  );
};
