import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useWords } from '../../../platform/words.tsx';
import { FirstDay } from './first-day.tsx';
import { ToastPlace } from '../../../ui/undo-toast.tsx';

const nothing = (): void => undefined;

/** Adds people to an existing team. */
export const AddPeople = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { say } = useWords();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface aria-label={say('personal.team.choose')}>
        <DialogBody>
          <DialogTitle
            action={
              <DialogTrigger action="close">
                <Button appearance="subtle" icon={<DismissRegular />} aria-label={say('personal.close')} />
              </DialogTrigger>
            }
          >
            {say('personal.team.choose')}
          </DialogTitle>
          <DialogContent>
            <FirstDay adding openSession={nothing} openRhythm={nothing} onDone={onClose} />
          </DialogContent>
        </DialogBody>
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
