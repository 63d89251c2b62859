import { Button, Checkbox, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { answerHandover } from '../../../shared/contracts/handover.ts';
import type { HandoverView } from '../../../shared/contracts/handover.ts';
import { handoverKinds } from '../../../shared/domain/handover.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { handoverNames } from './handover-in-words.ts';

const useStyles = makeStyles({
  question: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  heading: { margin: 0 },
  kinds: {
    display: 'grid',
    margin: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  ask: { padding: 0, marginInlineStart: tokens.spacingHorizontalS },
  label: { display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: QUIET_LAST,
});

type Props = Readonly<{
  handover: HandoverView;
  /** Shows all of it to the rep. */
  look: () => void;
  /** Once it has been answered, or is left as it was; absent while it has never been answered. */
  close?: () => void;
}>;

/** Asks the rep what their new manager may read of the time before, kind by kind. Nothing is ticked beforehand. */
export const HandoverQuestion = ({ handover, look, close }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const names = handoverNames(handover);
  const [choice, choose] = useState(handover.choice);
  const { mutate, isPending, error } = useAction(answerHandover, { onDone: () => close?.() });
  return (
    <section className={styles.question} aria-labelledby={`handover-${handover.id}`}>
      <Subtitle2 as="h2" id={`handover-${handover.id}`} className={styles.heading}>
        {close ? say('handover.past', names) : say('handover.new', names)}
      </Subtitle2>
      {!close && <Text>{say('handover.along', { ...names, count: handover.commitments })}</Text>}
      {handover.series === 'left' && <Text>{say('handover.series.left', names)}</Text>}
      <fieldset className={styles.kinds}>
        <legend className={styles.ask}>
          <Text weight="semibold">{say('handover.ask', names)}</Text>
        </legend>
        {handoverKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={choice[kind]}
            onChange={(_, { checked }) => choose({ ...choice, [kind]: checked === true })}
            label={
              <span className={styles.label}>
                {say(`handover.kind.${kind}`)}
                <Text size={200} className={styles.quiet}>
                  {say(`handover.kind.${kind}.hint`, { count: handover.sessions })}
                </Text>
              </span>
            }
          />
        ))}
      </fieldset>
      <Text size={200} className={styles.quiet}>
        {say('handover.until', names)}
      </Text>
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={isPending}
          onClick={() => mutate({ params: { id: handover.id }, body: choice })}
        >
          {say(isPending ? 'handover.saving' : 'handover.save')}
        </Button>
        <Button {...(!close && { appearance: 'subtle' })} onClick={look}>
          {say('handover.look')}
        </Button>
        {close && (
          <Button appearance="subtle" onClick={close}>
            {say('handover.cancel')}
          </Button>
        )}
      </div>
      <RefusalText error={error} />
    </section>
  );
};
