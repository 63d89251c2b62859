import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { getGoalCascade } from '../../../shared/contracts/goal-cascade.ts';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { useFetched } from '../../platform/api.ts';
import { goalLeaveInWords } from '../../../shared/words/goal-leave-in-words.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { useRoomForPicture } from '../../ui/use-room-for-picture.ts';
import { cascadeInWords, standsInWords } from './cascade-in-words.ts';
import { CascadePicture } from './cascade-picture.tsx';
import { CascadeRows } from './cascade-rows.tsx';
import { barsOf, besideIn, nodesIn, pathTo, startsIn, treesOf } from './cascade-tree.ts';
import type { CascadeNode } from './cascade-tree.ts';

const useStyles = makeStyles({
  trees: { display: 'grid', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  tree: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  up: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  why: { maxWidth: '68ch', overflowWrap: 'anywhere' },
});

type AddPartTo = (node: CascadeNode) => ReactNode;
type TreeProps = Readonly<{
  tree: CascadeNode;
  start: CascadeNode;
  act: Act | undefined;
  addPart: AddPartTo | undefined;
}>;
type Act = (goal: CascadeGoal) => ReactNode;

/** One tree: its picture where there is room for one, with a way down into each goal and up again. */
const CascadeTree = ({ tree, start, act, addPart }: TreeProps) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const isRoomy = useRoomForPicture();
  const [opened, open] = useState<string | null>(null);
  const path = pathTo(tree, opened ?? start.goal.id);
  const top = path.at(-1) ?? tree;
  const above = path.slice(0, -1);
  const beside = besideIn(top);
  const isPicture = isRoomy && barsOf(top).length > 1;
  const parent = above.at(-1);
  const why = path.find(({ goal }) => goal.why !== '')?.goal.why ?? '';
  const reader = useMe().data?.person.id;
  const leave = isPicture
    ? goalLeaveInWords(words.language, top.goal.leave, top.goal.ownerId === reader)
    : null;
  const said = [cascadeInWords(words, top.goal), leave ?? ''].filter((one) => one !== '').join(' ');
  const own = { tree, top, open };
  return (
    <div className={styles.tree}>
      {parent && isPicture && (
        <Button
          className={styles.up}
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          onClick={() => open(parent.goal.id)}
        >
          {say('personal.cascade.up', {
            goal: parent.goal.name,
            level: say(`personal.goal.level.${parent.goal.level}`),
            stands: standsInWords(words, parent.goal),
          })}
        </Button>
      )}
      {isPicture ? (
        <>
          <CascadePicture key={top.goal.id} {...own} />
          {beside.length > 0 && (
            <>
              <Text size={200} className={styles.quiet}>
                {say('personal.cascade.beside')}
              </Text>
              <CascadeRows {...own} nodes={beside} act={act} />
            </>
          )}
        </>
      ) : (
        <CascadeRows key={top.goal.id} {...own} nodes={[...above, ...nodesIn(top)]} act={act} />
      )}
      <div className={styles.foot}>
        {said !== '' && (
          <Text size={200} className={styles.quiet}>
            {said}
          </Text>
        )}
        {addPart?.(top)}
      </div>
      {why !== '' && (
        <Text size={200} className={styles.why}>
          {say('personal.goal.why.said', { why })}
        </Text>
      )}
      {act && isPicture && <div className={styles.foot}>{act(top.goal)}</div>}
    </div>
  );
};

type Props = Readonly<{
  /** What can be done about the goal at the top of a picture. */
  act?: Act;
  /** What adds a goal that serves the one at the top. */
  addPart?: AddPartTo;
  /** Shown when there are no goals. */
  none: ReactNode;
}>;

/** The cascade from the company's goals to a rep's, as far as the reader may see it. */
export const GoalCascade = ({ act, addPart, none }: Props) => {
  const styles = useStyles();
  const cascade = useFetched(getGoalCascade, {});
  if (cascade.isPending) return <SkeletonRows rows={3} />;
  if (!cascade.data) return <ErrorState error={cascade.error} retry={() => cascade.refetch()} />;
  const trees = treesOf(cascade.data.goals);
  if (trees.length === 0) return none;
  return (
    <div className={styles.trees}>
      {trees.flatMap((tree) =>
        startsIn(tree).map((start) => <CascadeTree key={start.goal.id} {...{ tree, start, act, addPart }} />),
      )}
    </div>
  );
};
