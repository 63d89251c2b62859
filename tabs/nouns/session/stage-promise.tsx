import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { firstName } from '../../ui/person-avatar.tsx';
import { onStage } from '../../ui/stage-scale.ts';
import { nextWaiting } from './live/follow-up-state.ts';

const useStyles = makeStyles({
  // Three lines, and no part of a fourth.
  promise: {
    flexShrink: 0,
    maxHeight: onStage(120),
    margin: 0,
    overflow: 'hidden',
    fontSize: onStage(28),
    lineHeight: onStage(40),
    overflowWrap: 'anywhere',
  },
  owner: { color: tokens.colorNeutralForeground2 },
});

const none: ReadonlySet<string> = new Set();

/** The promise that comes next in the follow-up, and whose it is; not its day, since others in the room would see that it is late. */
export const StagePromise = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const promise = nextWaiting(session, none, null);
  if (promise === undefined) return null;
  return (
    <p className={styles.promise} data-testid="stage-promise">
      <span className={styles.owner}>{firstName(promise.owner.name)} · </span>
      {promise.text}
    </p>
  );
};
