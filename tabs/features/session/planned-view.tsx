import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { startSession } from '../../../shared/contracts/session.ts';
import type { Session } from '../../../shared/contracts/session.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { CommitmentRow } from '../../ui/commitment-row.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { AgendaAhead } from './agenda-ahead.tsx';
import { GoalLine } from './goal-line.tsx';
import { SessionFrame } from './session-frame.tsx';
import { SessionHeader } from './session-header.tsx';
import { Suggestion } from './suggestion.tsx';
import { useKeepSession } from './use-session.ts';
import { WantToRaise } from './want-to-raise.tsx';

const useStyles = makeStyles({
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minHeight: '24px',
  },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  start: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  button: { width: '100%' },
});

type Props = Readonly<{ session: Session; before?: ReactNode }>;

/** The session before it begins: what it will be about, what is still open, what either wants to raise. */
export const PlannedView = ({ session, before }: Props) => {
  const styles = useStyles();
  const { say, time, dayOf } = useWords();
  const keep = useKeepSession();
  const start = useAction(startSession, { onDone: keep });
  const other = session.you === 'manager' ? session.rep : session.manager;
  return (
    <SessionFrame
      top={
        <SessionHeader session={session} before={before}>
          <p className={styles.when}>
            <DayText day={dayOf(session.startsAt)} /> {time(session.startsAt)} ·{' '}
            {say('panel.minutes', { minutes: session.minutes })} · {other.name}
          </p>
        </SessionHeader>
      }
      foot={
        <>
          <GoalLine lines={session.goals} />
          <div className={styles.start}>
            <RefusalText error={start.error} />
            <Button
              className={styles.button}
              appearance="primary"
              data-testid="start-session"
              disabledFocusable={start.isPending}
              onClick={() => start.mutate({ params: { id: session.id } })}
            >
              {say('panel.start')}
            </Button>
          </div>
        </>
      }
    >
      <div className={styles.parts}>
        <Suggestion session={session} />
        <WantToRaise session={session} />
        {session.followUp.length > 0 && (
          <section>
            <h2 className={styles.title}>{say('panel.open-promises')}</h2>
            <ul className={styles.list}>
              {session.followUp.map((commitment) => (
                <li key={commitment.id}>
                  <CommitmentRow commitment={commitment} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <AgendaAhead session={session} />
      </div>
    </SessionFrame>
  );
};
