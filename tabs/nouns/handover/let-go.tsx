import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { letGo } from '../../../shared/contracts/handover.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useAction } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { refusalKey } from '../../ui/refusal-words.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';

const useStyles = makeStyles({
  ask: { display: 'grid', rowGap: tokens.spacingVerticalS },
  open: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: QUIET_LAST,
});

type Props = Readonly<{
  rhythm: RhythmView;
  /** Leaves what shows the rhythm, which is gone from then on. */
  leave: () => void;
}>;

const Ask = ({ rhythm, leave }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [isAsking, ask] = useState(false);
  const toast = useUndoToast();
  const name = firstName(rhythm.rep.name);
  const { mutate, isPending } = useAction(letGo, {
    onDone: () => toast(say('handover.let-go.done', { name })),
    onRefused: (refused) => toast(say(refusalKey(refused))),
  });
  if (!isAsking)
    return (
      <Button className={styles.open} size="small" appearance="subtle" onClick={() => ask(true)}>
        {say('handover.let-go', { name })}
      </Button>
    );
  return (
    <section className={styles.ask} aria-label={say('handover.let-go.ask', { name })}>
      <Text weight="semibold">{say('handover.let-go.ask', { name })}</Text>
      <Text>{say('handover.let-go.then', { name })}</Text>
      <Text size={200} className={styles.quiet}>
        {say('handover.let-go.when', { name })}
      </Text>
      <div className={styles.acts}>
        <Button
          size="small"
          disabledFocusable={isPending}
          onClick={() => {
            mutate({ params: { id: rhythm.id }, body: { version: rhythm.version } });
            leave();
          }}
        >
          {say('handover.let-go.do')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => ask(false)}>
          {say('handover.let-go.keep')}
        </Button>
      </div>
    </section>
  );
};

/** Lets the manager stop coaching somebody, as when they have left; says what then happens before it does. */
export const LetGo = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="handover">
      <Ask {...props} />
    </InWords>
  </Suspense>
);
