import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { MissingConsent } from './missing-consent.tsx';
import type { MissingConsentState } from './missing-consent.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Change = Readonly<{ mutate: (input: object) => void; isPending: boolean; error: unknown }>;

type Props = Readonly<{
  of: 'todo' | 'own-calendar';
  /** Undefined until fetched. */
  isOn: boolean | undefined;
  turnOn: Change;
  turnOff: Change;
  /** What the choice does, or its current state. */
  hint: string;
  /** What keeps Kadens out although it is turned on; null if nothing does. */
  inTheWay: MissingConsentState | null;
  children?: ReactNode;
}>;

/** A choice to let Kadens use something of the reader's own at Microsoft; it takes effect at once. */
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
      {inTheWay !== null && <MissingConsent of={of} state={inTheWay} again={() => turnOn.mutate({})} />}
      <RefusalText error={turnOn.error ?? turnOff.error} />
    </section>
  );
};
