import { makeStyles, tokens } from '@fluentui/react-components';
import { CompanyGoals } from '../../../nouns/goal/company-goals.tsx';
import { ProgrammePart } from '../../../nouns/programme/programme-part.tsx';
import { OverviewView } from './overview-view.tsx';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalXXXL, minWidth: 0 },
});

/**
 * What whoever leads sales sees: whether coaching happens, evenly, and what changed; then the company's goals, and how a rhythm begins with
 * somebody new.
 */
export const LeaderView = () => {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <OverviewView />
      <CompanyGoals />
      <ProgrammePart />
    </div>
  );
};
