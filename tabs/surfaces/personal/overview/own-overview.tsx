import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { getOwnOverview } from '../../../../shared/contracts/overview.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { useFetched } from '../../../platform/api.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useWords } from '../../../platform/words.tsx';
import { monthInWords } from './overview-in-words.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    marginTop: tokens.spacingVerticalXXL,
  },
  heading: { margin: 0 },
  said: { maxWidth: '76ch' },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '76ch' },
});

const Part = () => {
  const styles = useStyles();
  const { say, language, day } = useWords();
  const { data } = useFetched(getOwnOverview, {});
  if (!data || (data.team === null && !data.isAmongSmall)) return null;
  const { team, programme, leaderSeesFrom } = data;
  const last = team?.months.at(-1);
  const month = last ? monthInWords(language, last.month) : '';
  return (
    <section className={styles.part} aria-labelledby="own-overview">
      <Subtitle2 as="h2" id="own-overview" className={styles.heading}>
        {say('overview.own')}
      </Subtitle2>
      {team === null ? (
        <Text className={styles.said}>{say('overview.own.small')}</Text>
      ) : (
        <>
          <Text className={styles.said}>
            {last?.share == null
              ? say('overview.own.none', { month })
              : say('overview.own.share', { percent: percentInWords(language, last.share), month })}{' '}
            {team.isEven !== null && say(team.isEven ? 'overview.own.even' : 'overview.own.uneven')}{' '}
            {programme && say('overview.own.programme', programme)}
          </Text>
          <Text size={200} className={styles.quiet}>
            {leaderSeesFrom === null
              ? say('overview.own.seen')
              : say('overview.own.first', { day: day(leaderSeesFrom) })}
          </Text>
        </>
      )}
    </section>
  );
};

/** A manager's own team as whoever leads sales sees it, some days before they do. */
export const OwnOverview = () => (
  <InWords language={useWords().language} of="overview">
    <Part />
  </InWords>
);
