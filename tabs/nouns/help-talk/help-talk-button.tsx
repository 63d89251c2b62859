import { Button, makeStyles, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { ModalPopover } from '../../ui/modal-popover.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import type { HelpWish } from './help-talk-form.tsx';

const HelpTalkForm = lazily(() => import('./help-talk-form.tsx').then((made) => made.HelpTalkForm));

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  surface: {
    boxSizing: 'border-box',
    width: '304px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 96px)',
    overflowY: 'auto',
  },
});

type Props = Readonly<{ wish: HelpWish; look?: 'primary' | 'secondary' }>;

/** *Ta tio minuter*: three times today that suit both, beside the button. */
export const HelpTalkButton = ({ wish, look = 'secondary' }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const label = say('personal.do.ten.with', { name: firstName(wish.rep.name), commitment: wish.text });
  return (
    <ModalPopover
      positioning={{ position: 'below', align: 'end', fallbackPositions: ['above-end', 'below-start'] }}
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance={look} aria-label={label}>
          {say('personal.do.ten')}
        </Button>
      </PopoverTrigger>
      {/* Takes the focus itself: what is in it comes a moment later. */}
      <PopoverSurface className={styles.surface} aria-label={label} tabIndex={-1}>
        <Suspense fallback={null}>
          <HelpTalkForm wish={wish} done={() => setOpen(false)} />
        </Suspense>
      </PopoverSurface>
    </ModalPopover>
  );
};
