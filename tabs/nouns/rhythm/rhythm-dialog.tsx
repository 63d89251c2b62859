import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useState } from 'react';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { RhythmForm } from './rhythm-form.tsx';
import { RhythmSavedView } from './rhythm-saved-view.tsx';
import { ToastPlace } from '../../ui/undo-toast.tsx';

type Props = Readonly<{
  rhythm: RhythmView;
  /** `set` fills it in, `calendar` shows where the booking stands. */
  about: 'set' | 'calendar';
  /** Told whether a rhythm was saved. */
  onClose: (saved: boolean) => void;
}>;

/** Setting or changing the rhythm of a pair, and its way into the two calendars. */
export const RhythmDialog = ({ rhythm, about, onClose }: Props) => {
  const [saved, setSaved] = useState<RhythmView | null>(about === 'calendar' ? rhythm : null);
  const [isAdopted, setAdopted] = useState(false);
  const close = () => onClose(saved !== null);
  return (
    <Dialog
      open
      modalType={saved ? 'modal' : 'alert'}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        {saved ? (
          <RhythmSavedView rhythm={saved} isAdopted={isAdopted} onClose={close} />
        ) : (
          <RhythmForm
            rhythm={rhythm}
            onSaved={setSaved}
            onAdopted={(adopted) => {
              setAdopted(true);
              setSaved(adopted);
            }}
            onClose={close}
          />
        )}
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
