import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { behaviourGroups, BEHAVIOURS_MAX, groupIds } from '../../../shared/coaching/behaviour.ts';
import { listBehaviours } from '../../../shared/contracts/behaviour.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { BehaviourRow } from './behaviour-row.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { TeamBehaviourSettings } from './team-behaviour-settings.tsx';
import { NewBehaviour } from './new-behaviour.tsx';

const useStyles = makeStyles({
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const Library = () => {
  const styles = useStyles();
  const shared = useBehaviourStyles();
  const { say, language } = useWords();
  const found = useFetched(listBehaviours, {});
  if (found.isPending) return <SkeletonRows rows={6} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { behaviours } = found.data;
  return (
    <section className={shared.page} aria-labelledby="behaviours" data-testid="behaviours">
      <div className={shared.tight}>
        <Subtitle2 as="h2" id="behaviours" className={shared.heading}>
          {say('behaviour.title')}
        </Subtitle2>
        <p className={shared.lead}>{say('behaviour.lead')}</p>
        <p className={shared.quiet}>
          {say('behaviour.count', { count: behaviours.length, most: BEHAVIOURS_MAX })}
        </p>
      </div>
      {groupIds.map((group) => (
        <div key={group}>
          <h3 className={styles.group}>{behaviourGroups[group][language]}</h3>
          <ul className={shared.list} aria-label={behaviourGroups[group][language]}>
            {behaviours
              .filter((one) => one.group === group)
              .map((one) => (
                <BehaviourRow key={one.id} one={one} />
              ))}
          </ul>
        </div>
      ))}
      <NewBehaviour isFull={behaviours.length >= BEHAVIOURS_MAX} />
      <TeamBehaviourSettings behaviours={behaviours} />
    </section>
  );
};

/** The organisation's behaviours, for its administrator: their levels, and everything that can be changed. */
export const BehaviourSettings = () => (
  <Suspense fallback={<SkeletonRows rows={6} />}>
    <InWords language={useWords().language} of="behaviour">
      <Library />
    </InWords>
  </Suspense>
);
