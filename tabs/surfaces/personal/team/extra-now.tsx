import { Button, makeStyles, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { CustomerMeetingView } from '../../../../shared/contracts/customer-meeting-view.ts';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import { isInCalendars } from '../../../../shared/domain/rhythm.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { ModalPopover } from '../../../ui/modal-popover.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';

const ExtraActs = lazily(() =>
  import('../../../nouns/customer-meeting/extra-session-actions.tsx').then(
    (made) => made.ExtraSessionActions,
  ),
);

const useStyles = makeStyles({ surface: { width: '260px', maxWidth: 'calc(100vw - 40px)' } });

type Props = Readonly<{
  meeting: CustomerMeetingView;
  rhythm: RhythmView;
  openSession: (id: string) => void;
  look: 'primary' | 'secondary';
}>;

/** An extra quarter of an hour before a rep's customer meeting: started now, or planned. */
export const ExtraNow = ({ meeting, rhythm, openSession, look }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const label = say('personal.do.extra.with', { name: firstName(rhythm.rep.name) });
  return (
    <ModalPopover positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance={look} aria-label={label}>
          {say('personal.do.extra')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label} tabIndex={-1}>
        <Suspense fallback={null}>
          <ExtraActs
            meeting={meeting}
            rhythmId={rhythm.id}
            booked={isInCalendars(rhythm.calendar)}
            done={({ id }) => openSession(id)}
          />
        </Suspense>
      </PopoverSurface>
    </ModalPopover>
  );
};
