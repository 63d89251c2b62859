import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { getOverview } from '../../../../shared/contracts/overview.ts';
import type { Overview } from '../../../../shared/contracts/overview.ts';
import { quarterStart } from '../../../../shared/domain/month.ts';
import { useFetched } from '../../../platform/api.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useNotifyShown, useTeams } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { ChangeStrip } from './change-strip.tsx';
import { GivenTypes } from './given-types.tsx';
import { NothingToShow } from './nothing-to-show.tsx';
import {
  changedInWords,
  evenInWords,
  happensInWords,
  startKeptInWords,
  resultsInWords,
} from './overview-answers.ts';
import {
  ChangedDetails,
  EvenDetails,
  HappensDetails,
  ProgrammeDetails,
  ResultsDetails,
} from './overview-details.tsx';
import { monthInWords } from './overview-in-words.ts';
import { OverviewFilters } from './overview-filters.tsx';
import type { OverviewChoice } from './overview-filters.tsx';
import { OverviewPaper } from './overview-paper.tsx';
import { OverviewSentence } from './overview-sentence.tsx';
import { TeamLines } from './team-lines.tsx';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  sentences: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  // The drawing at the right gives way first: from here on the parts lie under each other.
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    '@media (max-width: 767px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  part: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  foot: { color: tokens.colorNeutralForeground2 },
});

const Shown = ({
  overview,
  choice,
  choose,
}: Readonly<{ overview: Overview; choice: OverviewChoice; choose: (choice: OverviewChoice) => void }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language, shortDay } = words;
  const { prints } = useTeams();
  const { teams, quarter, coming, of, changes, results, programme } = overview;
  const isOfOne = choice.team !== undefined;
  const seen = isOfOne ? teams.filter(({ manager }) => (manager?.id ?? 'small') === choice.team) : teams;
  const [first] = changes;
  const months = of.months.filter(({ month }) => quarterStart(month) === quarter);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <OverviewFilters overview={overview} choice={choice} choose={choose} />
        {prints && (
          <Button icon={<PrintRegular />} onClick={() => window.print()}>
            {say('overview.print')}
          </Button>
        )}
      </div>
      <div className={styles.sentences} aria-live="polite">
        <OverviewSentence
          question={say('overview.happens')}
          said={happensInWords(words, of, quarter)}
          details={months.length > 0 ? () => <HappensDetails months={months} /> : null}
        />
        <OverviewSentence
          question={say('overview.even')}
          said={evenInWords(words, of, isOfOne)}
          details={() => <EvenDetails teams={seen} of={of} />}
        />
        {programme && (
          <OverviewSentence
            question={say('overview.programme')}
            said={startKeptInWords(words, programme)}
            details={
              programme.groups.length > 0
                ? () => <ProgrammeDetails programme={programme} teams={teams} />
                : null
            }
          />
        )}
        <OverviewSentence
          question={say('overview.changed')}
          said={changedInWords(words, overview, isOfOne)}
          details={changes.length > 0 ? () => <ChangedDetails changes={changes} /> : null}
        />
        <OverviewSentence
          question={say('overview.results')}
          said={resultsInWords(words, overview, isOfOne)}
          details={results.length > 0 ? () => <ResultsDetails results={results} /> : null}
        />
      </div>
      <div className={styles.parts}>
        <section className={styles.part} aria-labelledby="overview-teams">
          <Subtitle2 as="h2" id="overview-teams" className={styles.heading}>
            {say('overview.teams')}
          </Subtitle2>
          <TeamLines teams={seen} quarter={quarter} />
        </section>
        <section className={styles.part} aria-labelledby="overview-types">
          <Subtitle2 as="h2" id="overview-types" className={styles.heading}>
            {say('overview.types')}
          </Subtitle2>
          <GivenTypes given={of.given} />
          {first && <ChangeStrip change={first} />}
        </section>
      </div>
      <Text size={200} className={styles.foot}>
        {say('overview.foot')}
      </Text>
      {coming && (
        <Text size={200} className={styles.foot}>
          {say('overview.coming', { month: monthInWords(language, coming.until), day: shortDay(coming.on) })}
        </Text>
      )}
      <OverviewPaper overview={{ ...overview, teams: seen }} isOfOne={isOfOne} />
    </div>
  );
};

const View = () => {
  const [choice, choose] = useState<OverviewChoice>({});
  const asked = useFetched(getOverview, { query: choice });
  const [last, keep] = useState<Overview | null>(null);
  const found = asked.data?.shown ?? null;
  if (found !== null && found !== last) keep(found);
  useNotifyShown(!asked.isPending);
  // What was shown stays while another choice is fetched, so that nothing jumps.
  const shown = asked.isPending ? last : found;
  if (shown) return <Shown overview={shown} choice={choice} choose={choose} />;
  if (asked.isPending)
    return (
      <>
        <SkeletonBlock height={128} />
        <SkeletonRows rows={4} />
      </>
    );
  if (!asked.data) return <ErrorState error={asked.error} retry={() => asked.refetch()} />;
  return <NothingToShow why={asked.data.nothing?.why ?? 'no-month'} />;
};

/** Whether coaching happens, evenly, and what changed where it did: for whoever leads sales, without a name of a rep. */
export const OverviewView = () => {
  const { language } = useWords();
  return (
    <InWords language={language} of="overview">
      <InWords language={language} of="insight">
        <View />
      </InWords>
    </InWords>
  );
};
