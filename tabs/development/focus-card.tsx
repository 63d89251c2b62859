import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { behaviourOf } from '../../shared/coaching/behaviours.ts';
import { endFocus, resumeFocus } from '../../shared/contracts/focus.ts';
import type { Focus } from '../../shared/contracts/focus.ts';
import type { Rating } from '../../shared/contracts/rating.ts';
import { useAction } from '../platform/api.ts';
import { useWords } from '../platform/words.tsx';
import { firstName } from '../ui/person-avatar.tsx';
import { useUndoToast } from '../ui/undo-toast.tsx';
import { LevelBars } from './level-bars.tsx';
import { lastSeen, latestLevels } from './levels.ts';
import { RefusalLine } from './refusal-line.tsx';

const useStyles = makeStyles({
  card: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = Readonly<{ focus: Focus; ratings: readonly Rating[] }>;

/** What is practised: how it has gone, what it looks like when it is done well, why and until when. */
export const FocusCard = ({ focus, ratings }: Props) => {
  const styles = useStyles();
  const { language, say, shortDay, exactDay } = useWords();
  const toast = useUndoToast();
  const resume = useAction(resumeFocus);
  const behaviour = behaviourOf(focus.behaviour);
  const name = behaviour?.name[language] ?? focus.behaviour;
  const end = useAction(endFocus, {
    onDone: ({ id, version }) =>
      toast(say('development.focus.ended', { behaviour: name }), () =>
        resume.mutate({ params: { id }, body: { version } }),
      ),
  });
  const levels = latestLevels(ratings, focus.behaviour);
  const seen = lastSeen(ratings, focus.behaviour);
  const finish = (how: 'achieved' | 'changed') =>
    end.mutate({ params: { id: focus.id }, body: { version: focus.version, how } });
  return (
    <div className={styles.card} data-testid="focus" data-behaviour={focus.behaviour}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        {levels.length > 0 && <LevelBars levels={levels} />}
        <Text size={200} className={styles.quiet} title={exactDay(focus.until)}>
          {say('development.focus.until.day', { day: shortDay(focus.until) })}
        </Text>
      </div>
      <Text size={200} className={styles.quiet}>
        {focus.sign !== ''
          ? focus.sign
          : say('development.level.five', { text: behaviour?.levels[5][language] ?? '' })}
      </Text>
      {focus.why !== '' && <Text size={200}>{focus.why}</Text>}
      <Text size={200} className={styles.quiet}>
        {seen
          ? say('development.seen.last', { name: firstName(seen.by.name), evidence: seen.evidence })
          : say('development.latest.none')}
      </Text>
      <RefusalLine error={end.error ?? resume.error} />
      <div className={styles.acts}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={end.isPending}
          onClick={() => finish('achieved')}
        >
          {say('development.focus.achieved')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={end.isPending}
          onClick={() => finish('changed')}
        >
          {say('development.focus.changed')}
        </Button>
      </div>
    </div>
  );
};
