import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { observe, takeBackObservation } from '../../shared/contracts/rating.ts';
import { useAction } from '../platform/api.ts';
import { forgetKept } from '../platform/kept-text.ts';
import { useWords } from '../platform/words.tsx';
import { useUndoToast } from '../ui/undo-toast.tsx';
import { WithBehaviours } from './behaviour-choice.tsx';
import { RatingForm } from './rating-form.tsx';

const useStyles = makeStyles({
  begin: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = Readonly<{
  rhythmId: string;
  /** What the rep practises now, which is what is most likely seen. */
  practised: readonly string[];
}>;

/** What somebody saw between sessions, written down while it is remembered. */
export const ObservePart = ({ rhythmId, practised }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const [open, setOpen] = useState(false);
  const kept = `observe:${rhythmId}`;
  const close = () => {
    forgetKept(kept);
    setOpen(false);
  };
  const takeBack = useAction(takeBackObservation);
  const seen = useAction(observe, {
    onDone: ({ id }) => {
      close();
      toast(say('development.observe.saved'), () => takeBack.mutate({ params: { id } }));
    },
  });
  if (!open)
    return (
      <Button className={styles.begin} size="small" appearance="subtle" onClick={() => setOpen(true)}>
        {say('development.observe')}
      </Button>
    );
  return (
    <WithBehaviours also={practised}>
      {(all) => (
        <RatingForm
          start={{ behaviour: practised[0] ?? all[0]?.id ?? '' }}
          kept={kept}
          all={all}
          unseen={say('development.level.own')}
          alwaysEvidence
          saveLabel={say('development.observe.save')}
          pending={seen.isPending}
          error={seen.error}
          cancel={close}
          save={(body) => seen.mutate({ params: { id: rhythmId }, body })}
        />
      )}
    </WithBehaviours>
  );
};
