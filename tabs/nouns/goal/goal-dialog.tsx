import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { ToastPlace } from '../../ui/undo-toast.tsx';

type Props = Readonly<{
  open: boolean;
  title: string;
  /** What the button that saves says. */
  act: string;
  isPending: boolean;
  error: unknown;
  save: () => void;
  close: () => void;
  children: ReactNode;
}>;

/** A dialog in which a goal is set or changed. */
export const GoalDialog = ({ open, title, act, isPending, error, save, close, children }: Props) => {
  const { say } = useWords();
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || close()}>
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {children}
              <RefusalText error={error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{say('personal.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={isPending}>
                {isPending ? say('personal.saving') : act}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
