import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { anchors } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { useWords } from '../../platform/words.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { behaviourRefusals } from './behaviour-refusals.ts';
import type { OpenBehaviour } from './use-behaviour.ts';

const useStyles = makeStyles({
  details: {
    paddingBlock: `0 ${tokens.spacingVerticalM}`,
    // Lines up with the name, which stands beside the arrow.
    paddingInlineStart: '30px',
    overflowWrap: 'anywhere',
  },
  levels: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    maxWidth: '68ch',
  },
  pair: { display: 'contents' },
  level: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  text: { margin: 0 },
  acts: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Act = 'reword' | 'restore' | 'put-aside' | 'take-back' | 'remove';
type Props = Readonly<{ one: BehaviourView; acts: OpenBehaviour }>;

/** What a behaviour's levels look like, who changed it last, and what can be done with it. */
export const BehaviourDetails = ({ one, acts }: Props) => {
  const styles = useStyles();
  const shared = useBehaviourStyles();
  const { say, language, day, dayOf } = useWords();
  const name = one.name[language];
  const { origin, aside } = one;
  const does: readonly Act[] = [
    'reword',
    ...(origin === 'reworded' ? (['restore'] as const) : []),
    aside ? 'take-back' : 'put-aside',
    ...(origin === 'own' ? (['remove'] as const) : []),
  ];
  const act: Record<Act, () => void> = {
    reword: acts.edit,
    restore: acts.restore,
    'put-aside': () => acts.putAside(true),
    'take-back': () => acts.putAside(false),
    remove: acts.remove,
  };
  return (
    <div className={mergeClasses(shared.tight, styles.details)}>
      <dl className={styles.levels}>
        {anchors.map((level) => (
          <div key={level} className={styles.pair}>
            <dt className={styles.level}>{say('behaviour.level', { level })}</dt>
            <dd className={styles.text}>{one.levels[level][language]}</dd>
          </div>
        ))}
      </dl>
      {aside && <p className={shared.quiet}>{say('behaviour.put-aside.then')}</p>}
      {one.changed && (
        <p className={shared.quiet}>
          {say('behaviour.changed', { day: day(dayOf(one.changed.at)), name: one.changed.by.name })}
        </p>
      )}
      <RefusalText error={acts.error} own={behaviourRefusals} />
      <div className={mergeClasses(shared.acts, styles.acts)}>
        {does.map((what) => (
          <Button
            // The two share a key, so that one replaces the other in place and keeps the focus.
            key={what === 'take-back' ? 'put-aside' : what}
            size="small"
            appearance="subtle"
            aria-label={say(`behaviour.${what}.of`, { name })}
            disabledFocusable={acts.isBusy}
            onClick={act[what]}
          >
            {say(`behaviour.${what}`)}
          </Button>
        ))}
      </div>
    </div>
  );
};
