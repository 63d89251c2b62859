import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import { ConsentAnswer, useConsent } from '../../../nouns/rhythm/consent.tsx';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';

type Props = Readonly<{
  rhythm: RhythmView;
  look: 'primary' | 'secondary';
  /** Called once the manager has let Kadens into the calendar. */
  onGiven: () => void;
}>;

/** Asks for the permission that a rhythm's booking waits for, and says beside the button why it wasn't given. */
export const GiveAccess = ({ rhythm, look, onGiven }: Props) => {
  const { say } = useWords();
  const { ask, answer } = useConsent('calendar', onGiven);
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  return (
    <>
      <Button
        {...back}
        size="small"
        appearance={look}
        aria-label={say('personal.do.connect.with', { name: firstName(rhythm.rep.name) })}
        onClick={ask}
      >
        {say('personal.do.connect')}
      </Button>
      <ConsentAnswer answer={answer} />
    </>
  );
};
