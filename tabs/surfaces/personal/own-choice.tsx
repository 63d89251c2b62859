import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { LeaveInTheWay } from './leave-in-the-way.tsx';
import type { LeaveState } from './leave-in-the-way.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Change = Readonly<{ mutate: (input: object) => void; isPending: boolean; error: unknown }>;

type Props = Readonly<{
  of: 'todo' | 'own-calendar';
  /** Undefined until it is known. */
  isOn: boolean | undefined;
  turnOn: Change;
  turnOff: Change;
  /** What it does, or how it stands. */
  hint: string;
  /** What keeps Kadens out although it was turned on; null where nothing does. */
  inTheWay: LeaveState | null;
  children?: ReactNode;
}>;

/** Something of one's own at Microsoft that Kadens may use: one's own choice, which holds at once. */
export const OwnChoice = ({ of, isOn, turnOn, turnOff, hint, inTheWay, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section className={styles.part} aria-labelledby={of}>
      <Text as="h3" block className={styles.heading} weight="semibold" id={of}>
        {say(`personal.${of}`)}
      </Text>
      <Switch
        checked={isOn === true}
        label={say(`personal.${of}.on`)}
        disabled={isOn === undefined || turnOn.isPending || turnOff.isPending}
        onChange={(_, { checked }) => (checked ? turnOn : turnOff).mutate({})}
      />
      <Text size={200} className={styles.quiet} role="status">
        {hint}
      </Text>
      {children}
      {inTheWay !== null && <LeaveInTheWay of={of} state={inTheWay} again={() => turnOn.mutate({})} />}
      <RefusalText error={turnOn.error ?? turnOff.error} />
    </section>
  );
};
