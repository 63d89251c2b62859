import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useNavigate, useSearchParams } from 'react-router';
import { TakeInResults } from '../../nouns/result/take-in-results.tsx';
import { useNotifyShown } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';

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
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '40px' },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { margin: 0 },
});

/** Where results of sales are taken in, opened from the personal tab's menu. */
export const ResultsPage = () => {
  const styles = useStyles();
  const { say } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [from, group] = [params.get('from'), params.get('group')];
  const back = from === null ? '' : `?view=${from}${group === null ? '' : `&group=${group}`}`;
  useNotifyShown(true);
  return (
    <div className={styles.ground}>
      <main className={styles.page}>
        <header className={styles.head}>
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={say('app.back')}
            title={say('app.back')}
            onClick={() => void navigate(`/tabs/personal${back}`)}
          />
          <Title3 as="h1" className={styles.title}>
            {say('result.title')}
          </Title3>
        </header>
        <TakeInResults />
      </main>
    </div>
  );
};
