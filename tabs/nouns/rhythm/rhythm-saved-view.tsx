import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { isInCalendars } from '../../../shared/domain/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { AddByHand } from './add-by-hand.tsx';
import { AdoptedStatus } from './adopted-status.tsx';
import { cadenceInWords } from './cadence-in-words.ts';
import { CalendarStatus } from './calendar-state.tsx';
import { ComingSessions } from './coming-sessions.tsx';
import { useFieldStyles } from './field-styles.ts';

type Props = Readonly<{
  rhythm: RhythmView;
  /** Whether the manager has just let Kadens into the calendar. */
  isConsented: boolean;
  /** Whether it was a 1:1 already in the calendar. */
  isAdopted: boolean;
  /** Called when a 1:1 already in the calendar has become the rhythm from here. */
  onAdopted: (rhythm: RhythmView) => void;
  onClose: () => void;
}>;

/** A saved rhythm, the state of its booking, and its next sessions; updates as the calendar answers. */
export const RhythmSavedView = ({ rhythm, isConsented, isAdopted, onAdopted, onClose }: Props) => {
  const styles = useFieldStyles();
  const { say, language } = useWords();
  const page = useFetched(getRhythm, { params: { id: rhythm.id } }).data;
  const now = page?.rhythm ?? rhythm;
  // Then the way on stands with what is wrong.
  const isStuck = now.calendar !== 'none' && !isInCalendars(now.calendar);
  const isByHand = page?.addByHand === true;
  return (
    <DialogBody>
      <DialogTitle>{say('personal.rhythm.title', { name: firstName(now.rep.name) })}</DialogTitle>
      <DialogContent>
        <div className={styles.stack}>
          {now.cadence && <Text>{cadenceInWords(language, now.cadence)}</Text>}
          {isAdopted && now.calendar === 'booked' ? (
            <AdoptedStatus rhythm={now} isByHand={isByHand} />
          ) : (
            <CalendarStatus
              rhythm={now}
              // Only until something has come of it: what is refused again waits for the manager.
              isConsented={isConsented && now.version === rhythm.version}
              onAdopted={onAdopted}
            />
          )}
          {isByHand && <AddByHand joinUrl={now.joinUrl} />}
          <ComingSessions rhythmId={now.id} />
        </div>
      </DialogContent>
      <DialogActions>
        <Button appearance={isStuck ? 'secondary' : 'primary'} onClick={onClose}>
          {say('personal.rhythm.done')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
};
