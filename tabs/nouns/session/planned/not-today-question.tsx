import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { longDay } from '../../../../shared/words/days.ts';
import { useWords } from '../../../platform/words.tsx';
import { QuestionBox } from '../question-box.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type Props = Readonly<{
  session: Pick<SessionView, 'startsAt'>;
  busy: boolean;
  /** Holds this session now instead of on its day. */
  instead: () => void;
  /** Holds another session now, and leaves this one on its day. */
  extra: () => void;
  /** Starts nothing. */
  leave: () => void;
}>;

/** Asks which of two things somebody means who starts a session planned for another day. */
export const NotTodayQuestion = ({ session, busy, instead, extra, leave }: Props) => {
  const styles = useStyles();
  const { say, language, dayOf, time } = useWords();
  const { startsAt } = session;
  return (
    <QuestionBox
      name="not-today"
      text={say('plan.not-today', { day: longDay(language, dayOf(startsAt)), time: time(startsAt) })}
    >
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy} onClick={instead}>
          {say('plan.not-today.instead')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={extra}>
          {say('plan.not-today.extra')}
        </Button>
        {/* Keeps a second press of Enter from moving the session off its planned day. */}
        <Button size="small" appearance="subtle" autoFocus onClick={leave}>
          {say('app.cancel')}
        </Button>
      </div>
    </QuestionBox>
  );
};
