import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { goalLeaveInWords } from '../../../shared/words/goal-leave-in-words.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { standsBesideStrip, whoseInWords } from './cascade-in-words.ts';
import { holeIn, nodesIn } from './cascade-tree.ts';
import type { CascadeNode } from './cascade-tree.ts';
import { goalFigure } from './goal-figure.ts';
import { GoalStrip } from './goal-strip.tsx';
import { PaceBar } from './pace-bar.tsx';
import { useTreeKeys } from './use-tree-keys.ts';

/** How far a level is indented, in pixels. */
const INDENT = 16;

const useStyles = makeStyles({
  rows: { display: 'grid', minWidth: 0 },
  cell: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  opens: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  quiet: {
    ...typographyStyles.caption1,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  hole: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The goals of which something is left that nobody has taken, and whose last row this is. */
const holesAfter = (nodes: readonly CascadeNode[], id: string): readonly CascadeNode[] =>
  nodes.filter(
    (node) => node.children.length > 0 && holeIn(node) > 0 && nodesIn(node).at(-1)?.goal.id === id,
  );

type Props = Readonly<{
  tree: CascadeNode;
  /** The goals to show, in order; all under the top if it is left out. */
  nodes?: readonly CascadeNode[];
  top: CascadeNode;
  open: (id: string) => void;
  /** What can be done about a goal. */
  act?: ((goal: CascadeGoal) => ReactNode) | undefined;
}>;

/** A cascade as rows, each indented under the one that it serves. */
export const CascadeRows = ({ tree, top, nodes = nodesIn(top), open, act }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const reader = useMe().data?.person.id ?? null;
  const { say, language } = words;
  const keys = useTreeKeys({ tree, order: nodes.map(({ goal }) => goal.id), open });
  const shallowest = Math.min(...nodes.map(({ depth }) => depth));
  const indent = (depth: number) => ({ marginInlineStart: `${(depth - shallowest) * INDENT}px` });
  return (
    <div
      role="treegrid"
      aria-label={say('personal.cascade.of', { goal: top.goal.name })}
      tabIndex={-1}
      className={styles.rows}
      onKeyDown={keys.onKeyDown}
    >
      {nodes.map(({ goal, depth, children }) => {
        const whose = whoseInWords(words, goal, reader);
        const leave = goalLeaveInWords(language, goal.leave, goal.ownerId === reader);
        return (
          <Fragment key={goal.id}>
            <div
              role="row"
              data-goal={goal.id}
              aria-level={depth - shallowest + 1}
              {...(children.length > 0 && { 'aria-expanded': true })}
              tabIndex={goal.id === keys.at ? 0 : -1}
              className={mergeClasses(styles.row, children.length > 0 && styles.opens)}
              style={indent(depth)}
              onFocus={() => keys.choose(goal.id)}
              onClick={() => open(goal.id)}
            >
              <div role="gridcell" className={styles.cell}>
                <GoalStrip
                  goal={goal}
                  place="personal"
                  name={whose === goal.name ? goal.name : `${whose}: ${goal.name}`}
                />
                <div aria-hidden>
                  <PaceBar goal={goal} />
                </div>
                <div className={styles.quiet}>{standsBesideStrip(words, goal)}</div>
                {leave !== null && <div className={styles.quiet}>{leave}</div>}
                {goal.level === 'individual' && goal.parentId === null && (
                  <div className={styles.quiet}>{say('personal.goal.alone')}</div>
                )}
              </div>
              {act && (
                <div role="gridcell" onClick={(event) => event.stopPropagation()}>
                  {act(goal)}
                </div>
              )}
            </div>
            {holesAfter(nodes, goal.id).map((node) => (
              <div
                key={`hole ${node.goal.id}`}
                role="row"
                aria-level={node.depth - shallowest + 2}
                style={indent(node.depth + 1)}
              >
                <div role="gridcell" className={styles.hole}>
                  {say('personal.cascade.hole', { amount: goalFigure(language, node.goal, holeIn(node)) })}
                </div>
              </div>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
};
