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
import { useWords } from '../platform/words.tsx';
import { ToastPlace } from './undo-toast.tsx';

type Props = Readonly<{ title: string; close: () => void; children: ReactNode }>;

/** A dialog with something to read, and nothing to do but close it. */
export const ReadingDialog = ({ title, close, children }: Props) => {
  const { say } = useWords();
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={close}>{say('app.close')}</Button>
          </DialogActions>
        </DialogBody>
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
