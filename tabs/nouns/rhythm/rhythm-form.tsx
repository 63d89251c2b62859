import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { CadenceForm } from './cadence-form.tsx';
import { cadenceInWords } from './cadence-in-words.ts';
import { faultInWords } from './fault-in-words.ts';
import { useFieldStyles } from './field-styles.ts';
import { useLastHeldDays } from './use-last-held-days.ts';
import { useCadence } from './use-cadence.ts';

type Props = Readonly<{ rhythm: RhythmView; onSaved: (rhythm: RhythmView) => void; onClose: () => void }>;

/** Filling in a rhythm, up to its saving. */
export const RhythmForm = ({ rhythm, onSaved, onClose }: Props) => {
  const styles = useFieldStyles();
  const words = useWords();
  const { say, language } = words;
  const today = useToday();
  const [tried, setTried] = useState(false);
  const { draft, cadence, change, now, refused, saving, save } = useCadence(rhythm, onSaved);
  const lastHeld = useLastHeldDays(rhythm);
  const name = firstName(rhythm.rep.name);
  const running = rhythm.cadence !== null;
  const fault = faultInWords(words, cadence, today);
  const said = now?.cadence ? cadenceInWords(language, now.cadence) : say('personal.rhythm.changed.none');
  const warning = now ? say('personal.rhythm.changed', { now: said }) : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null) save();
      }}
    >
      <DialogBody>
        <DialogTitle>{say(running ? 'personal.rhythm.title' : 'personal.rhythm.new', { name })}</DialogTitle>
        <DialogContent className={styles.stack}>
          <CadenceForm
            draft={draft}
            change={change}
            cadence={cadence}
            name={name}
            running={running}
            lastHeld={lastHeld}
          />
          {warning !== null && (
            <MessageBar intent="warning" layout="multiline" role="alert">
              <MessageBarBody>{warning}</MessageBarBody>
            </MessageBar>
          )}
          {fault !== null && (tried || cadence !== null) && (
            <MessageBar intent="warning" layout="multiline" role="status">
              <MessageBarBody>{fault}</MessageBarBody>
            </MessageBar>
          )}
          <RefusalText error={refused} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('personal.cancel')}</Button>
          <Button type="submit" appearance="primary" disabled={saving || (tried && fault !== null)}>
            {say(
              saving ? 'personal.saving' : running ? 'personal.rhythm.save.change' : 'personal.rhythm.save',
            )}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
};
