import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../platform/words.tsx';
import { WithBehaviours } from '../behaviour/behaviour-choice.tsx';
import { ObservationForm } from './observation-form.tsx';
import type { ObservationFormProps } from './observation-form.tsx';
import { observationDraftKey } from './rating-drafts.ts';

const useStyles = makeStyles({
  begin: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = Readonly<{
  rhythmId: string;
  /** The behaviours the rep practises now, which are the ones most likely to be observed. */
  practised: readonly string[];
}>;

/** A form for what somebody saw, of any behaviour; it starts with one being practised, if any is. */
export const ObservationChoice = ({
  rhythmId,
  kept,
  practised,
  compact = false,
  close,
}: Props & Pick<ObservationFormProps, 'kept' | 'close' | 'compact'>) => (
  <WithBehaviours rhythmId={rhythmId} also={practised}>
    {(all) => (
      <ObservationForm
        rhythmId={rhythmId}
        kept={kept}
        behaviour={practised[0] ?? ''}
        all={all}
        compact={compact}
        close={close}
      />
    )}
  </WithBehaviours>
);

/** Records what somebody saw between sessions while it is fresh. */
export const AddObservation = ({ rhythmId, practised }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className={styles.begin} size="small" appearance="subtle" onClick={() => setOpen(true)}>
        {say('development.observe')}
      </Button>
    );
  return (
    <ObservationChoice
      rhythmId={rhythmId}
      kept={observationDraftKey(rhythmId)}
      practised={practised}
      close={() => setOpen(false)}
    />
  );
};
