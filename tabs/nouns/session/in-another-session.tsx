import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LiveSessionLine } from '../../../shared/contracts/session.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
});

type Props = Readonly<{ other: LiveSessionLine; children?: ReactNode }>;

/** Names the session with somebody else that one is in, and what becomes of it as another begins. */
export const InAnotherSession = ({ other, children }: Props) => {
  const styles = useStyles();
  const { say, typeNames, time } = useWords();
  const { type, startsAt, startedAt, manager, rep, you } = other;
  const values = {
    name: firstName((you === 'manager' ? rep : manager).name),
    type: typeNames.of(type),
    time: time(startedAt ?? startsAt),
  };
  return (
    <div className={styles.place} role="alert" data-testid="in-another">
      <p className={styles.text}>{say('panel.in-another', values)}</p>
      {children}
    </div>
  );
};
