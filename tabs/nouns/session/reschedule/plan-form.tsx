import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  then: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  acts: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  session: SessionView;
  act: string;
  busy: boolean;
  error: unknown;
  save: () => void;
  /** Back to the options; without it, the form is all there is. */
  back?: () => void;
  close: () => void;
  children: ReactNode;
}>;

/** A form for one change of plan: what comes next, who is told, and a way back. */
export const PlanForm = ({ session, act, busy, error, save, back, close, children }: Props) => {
  const styles = useStyles();
  const { say, shortDay, dayOf, time } = useWords();
  const other = session.you === 'manager' ? session.rep : session.manager;
  const { next } = session;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      {children}
      <p className={styles.then}>
        {next && say('plan.next', { day: shortDay(dayOf(next.startsAt)), time: time(next.startsAt) })}{' '}
        {say('plan.told', { name: firstName(other.name) })}
      </p>
      <RefusalText error={error} />
      <div className={styles.acts}>
        <Button appearance="subtle" onClick={back ?? close}>
          {say(back ? 'app.back' : 'app.cancel')}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy} data-testid="plan-save">
          {act}
        </Button>
      </div>
    </form>
  );
};
