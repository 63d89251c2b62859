import { makeStyles, mergeClasses, Text, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackButton } from '../../ui/back-button.tsx';

const useStyles = makeStyles({
  ground: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '860px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  roomy: { rowGap: tokens.spacingVerticalXL },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '40px' },
  title: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  title: string;
  /** A sentence below the title. */
  lead?: string;
  back: () => void;
  /** Whether the parts stand further apart than a list's rows do. */
  roomy?: boolean;
  children: ReactNode;
}>;

/** A page opened from the personal tab: the way back, its title, and its parts below each other. */
export const InnerPage = ({ title, lead, back, roomy = false, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.ground}>
      <main className={mergeClasses(styles.page, roomy && styles.roomy)}>
        <div>
          <header className={styles.head}>
            <BackButton back={back} />
            <Title3 as="h1" className={styles.title}>
              {title}
            </Title3>
          </header>
          {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
        </div>
        {children}
      </main>
    </div>
  );
};
