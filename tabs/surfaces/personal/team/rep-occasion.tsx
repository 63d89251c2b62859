import { makeStyles, tokens } from '@fluentui/react-components';
import { getRecommendation } from '../../../../shared/contracts/session-subject.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { EnterAfterwards } from '../../../nouns/session/enter-afterwards.tsx';
import { RescheduleSession } from '../../../nouns/session/reschedule-session.tsx';
import { OccasionHead } from '../occasion-head.tsx';
import { OccasionReasons } from '../occasion-reasons.tsx';
import { useFetched } from '../../../platform/api.ts';
import { useNow } from '../../../platform/clock.ts';
import { NextAction } from './next-action.tsx';
import { StartNow } from './start-now.tsx';
import type { TeamActions } from './team-actions.ts';

/** Milliseconds between checks of whether the next one has begun. */
const MINUTE = 60_000;

const useStyles = makeStyles({
  occasion: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  more: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = Readonly<{ row: TeamRow; actions: TeamActions }>;

/** When the manager and a rep meet next, about what and why, with actions. */
export const RepOccasion = ({ row, actions }: Props) => {
  const styles = useStyles();
  const now = useNow(MINUTE);
  const { rhythm, next, live } = row;
  const shown = live ?? next;
  const recommendation = useFetched(
    getRecommendation,
    { params: { id: next?.id ?? '' } },
    { enabled: live === null && next !== null },
  ).data;
  return (
    <div className={styles.occasion}>
      <OccasionHead occasion={shown} isLive={live !== null} level="h3">
        {live === null && <StartNow row={row} openSession={actions.openSession} />}
        <NextAction row={row} actions={actions} look="primary" />
      </OccasionHead>
      {live === null && next && recommendation && (
        <OccasionReasons reader="manager" type={next.type} rep={rhythm.rep} recommendation={recommendation} />
      )}
      <div className={styles.more}>
        {live === null && next && <RescheduleSession id={next.id} />}
        <EnterAfterwards rhythm={rhythm} isAhead={next !== null && next.startsAt > now} />
      </div>
    </div>
  );
};
