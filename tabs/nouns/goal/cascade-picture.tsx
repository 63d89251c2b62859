import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { standsInWords, whoseInWords } from './cascade-in-words.ts';
import { barsOf } from './cascade-tree.ts';
import type { CascadeBar, CascadeNode } from './cascade-tree.ts';
import { goalFigure } from './goal-figure.ts';
import { shareInWords } from './goal-standing-in-words.ts';
import { PaceBar } from './pace-bar.tsx';
import { useTreeKeys } from './use-tree-keys.ts';

/** From these shares of the picture on, a hole has room for its words, and for the amount alone: the line below says it too. */
const ROOM_FOR = { words: 0.2, amount: 0.08 };
/** The height of a lane, in pixels: words, a bar and the room around them. */
const LANE = 52;

const useStyles = makeStyles({
  picture: { display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)' },
  lanes: { position: 'relative' },
  lane: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    height: `${LANE}px`,
    paddingTop: '7px',
    color: tokens.colorNeutralForeground2,
  },
  bars: { position: 'relative' },
  bar: {
    position: 'absolute',
    boxSizing: 'border-box',
    height: `${LANE}px`,
    padding: '5px 6px 0 4px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  opens: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  words: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  facts: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  hole: {
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
});

type Props = Readonly<{ tree: CascadeNode; top: CascadeNode; open: (id: string) => void }>;

/** What stands over a bar: the whole of it where there is room, otherwise the target alone. */
const factsOf = (
  words: Pick<ReturnType<typeof useWords>, 'say' | 'language' | 'day'>,
  goal: CascadeGoal,
  lane: number,
) =>
  lane === 0
    ? standsInWords(words, goal)
    : `${goalFigure(words.language, goal, goal.target)} · ${shareInWords(words, goal)}`;

/** A cascade as bars: each as wide as its share of what it serves, filled as far as it has come, with a mark for the plan. */
export const CascadePicture = ({ tree, top, open }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const reader = useMe().data?.person.id ?? null;
  const { say, language } = words;
  const bars = barsOf(top);
  const order = bars.flatMap(({ node }) => (node ? [node.goal.id] : []));
  const keys = useTreeKeys({ tree, order, open });
  const lanes = [...new Set(bars.map(({ lane }) => lane))].map(
    (lane) => bars.find((bar) => bar.lane === lane && bar.node !== null)?.node?.goal.level ?? 'individual',
  );
  const place = ({ left, width, lane }: CascadeBar) => ({
    ...{ left: `${left * 100}%`, width: `${width * 100}%`, top: `${lane * LANE}px` },
  });
  return (
    <div className={styles.picture}>
      <div aria-hidden>
        {lanes.map((level, lane) => (
          <div key={lane} className={styles.lane}>
            {say(`personal.cascade.lane.${level}`)}
          </div>
        ))}
      </div>
      <div
        role="treegrid"
        aria-label={say('personal.cascade.of', { goal: top.goal.name })}
        tabIndex={-1}
        className={styles.bars}
        style={{ height: `${lanes.length * LANE}px` }}
        onKeyDown={keys.onKeyDown}
      >
        {bars.map((bar) => {
          if (bar.node === null) {
            const amount = goalFigure(language, bar.of.goal, bar.hole);
            const text = say('personal.cascade.hole', { amount });
            const short = bar.width > ROOM_FOR.amount ? amount : '\u00a0';
            return (
              <div
                key={`hole ${bar.of.goal.id}`}
                role="row"
                aria-level={bar.lane + 1}
                aria-label={text}
                title={text}
                className={styles.bar}
                style={place(bar)}
              >
                <div role="gridcell">
                  <div className={styles.words}>
                    <span className={styles.facts}>{bar.width > ROOM_FOR.words ? text : short}</span>
                  </div>
                  <div className={styles.hole} />
                </div>
              </div>
            );
          }
          const { goal, children } = bar.node;
          const inWords = `${whoseInWords(words, goal, reader)}, ${goal.name}: ${standsInWords(words, goal)}`;
          return (
            <div
              key={goal.id}
              role="row"
              data-goal={goal.id}
              aria-level={bar.lane + 1}
              {...(children.length > 0 && { 'aria-expanded': true })}
              aria-label={inWords}
              title={inWords}
              tabIndex={goal.id === keys.at ? 0 : -1}
              className={mergeClasses(styles.bar, children.length > 0 && styles.opens)}
              style={place(bar)}
              onFocus={() => keys.choose(goal.id)}
              onClick={() => open(goal.id)}
            >
              <div role="gridcell">
                <div className={styles.words}>
                  <span className={styles.name}>
                    {bar.lane === 0 ? goal.name : whoseInWords(words, goal, reader)}
                  </span>
                  <span className={styles.facts}>{factsOf(words, goal, bar.lane)}</span>
                </div>
                <div aria-hidden>
                  <PaceBar goal={goal} thick />
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
};
