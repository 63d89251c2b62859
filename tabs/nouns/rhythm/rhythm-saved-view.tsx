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
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { cadenceInWords } from './cadence-in-words.ts';
import { CalendarStatus } from './calendar-state.tsx';
import { useFieldStyles } from './field-styles.ts';

type Props = Readonly<{ rhythm: RhythmView; onClose: () => void }>;

/** A rhythm that is agreed on, and where its booking stands; follows along while the calendar answers. */
export const RhythmSavedView = ({ rhythm, onClose }: Props) => {
  const styles = useFieldStyles();
  const { say, language } = useWords();
  const now = useFetched(getRhythm, { params: { id: rhythm.id } }).data?.rhythm ?? rhythm;
  return (
    <DialogBody>
      <DialogTitle>{say('personal.rhythm.title', { name: firstName(now.rep.name) })}</DialogTitle>
      <DialogContent>
        <div className={styles.stack}>
          {now.cadence && <Text>{cadenceInWords(language, now.cadence)}</Text>}
          <CalendarStatus rhythm={now} />
        </div>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onClose}>
          {say('personal.rhythm.done')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
};
