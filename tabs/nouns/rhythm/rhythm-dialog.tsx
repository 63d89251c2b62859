import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useState } from 'react';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { RhythmForm } from './rhythm-form.tsx';
import { RhythmSavedView } from './rhythm-saved-view.tsx';
import { ToastPlace } from '../../ui/undo-toast.tsx';

/**
 * `set` fills in the rhythm, `next-phase` with what the programme that it follows has now; `calendar` shows the state of its booking; `consented` also goes on with it, as the manager has just let Kadens
 * into the calendar.
 */
export type RhythmDialogAbout = 'set' | 'next-phase' | 'calendar' | 'consented';

type Props = Readonly<{
  rhythm: RhythmView;
  about: RhythmDialogAbout;
  /** Called with whether a rhythm was saved. */
  onClose: (saved: boolean) => void;
}>;

const isToSet = (about: RhythmDialogAbout): boolean => about === 'set' || about === 'next-phase';

/** Sets or changes a pair's rhythm, and follows its booking in the two calendars. */
export const RhythmDialog = ({ rhythm, about, onClose }: Props) => {
  const [saved, setSaved] = useState<RhythmView | null>(isToSet(about) ? null : rhythm);
  const [isAdopted, setAdopted] = useState(false);
  const onAdopted = (adopted: RhythmView) => {
    setAdopted(true);
    setSaved(adopted);
  };
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
          <RhythmSavedView
            rhythm={saved}
            isConsented={about === 'consented'}
            isAdopted={isAdopted}
            onAdopted={onAdopted}
            onClose={close}
          />
        ) : (
          <RhythmForm
            rhythm={rhythm}
            isNextPhase={about === 'next-phase'}
            onSaved={setSaved}
            onAdopted={onAdopted}
            onClose={close}
          />
        )}
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
