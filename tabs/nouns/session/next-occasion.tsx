import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { WITHOUT_ROOM_FOR } from '../../ui/room-for-text.ts';
import { onStage } from '../../ui/stage-scale.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    [WITHOUT_ROOM_FOR.notes]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  large: { flexShrink: 0, fontSize: onStage(28), lineHeight: onStage(36) },
});

type Props = Readonly<{
  session: Pick<SessionView, 'closing' | 'next' | 'state'>;
  /** Stage size. */
  large?: boolean;
}>;

/** When the two meet next. The type is shown once the session is closing or closed: only then is it known. */
export const NextOccasion = ({ session, large = false }: Props) => {
  const styles = useStyles();
  const text = mergeClasses(styles.text, large && styles.large);
  const { say, moment, typeNames } = useWords();
  const { next, closing, state } = session;
  if (next === null)
    return (
      <p className={text} data-testid="next-occasion">
        {say('panel.next-time.none')}
      </p>
    );
  return (
    <p className={text} data-testid="next-occasion">
      {say('panel.next-time')}
      <br />
      {moment(next.startsAt)}
      {(closing || state === 'closed') && ` · ${typeNames.of(next.type)}`}
    </p>
  );
};
