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
  /** Holds it now, and not on its day. */
  instead: () => void;
  /** Holds another one now, and this one on its day. */
  extra: () => void;
  /** Starts nothing. */
  leave: () => void;
}>;

/** A session that is planned for another day was started: asks which of two things is meant. */
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
        {/* Enter pressed twice takes nothing from the day that it is planned for. */}
        <Button size="small" appearance="subtle" autoFocus onClick={leave}>
          {say('app.cancel')}
        </Button>
      </div>
    </QuestionBox>
  );
};
