import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../../../shared/contracts/session.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { titleOf } from './agenda-words.ts';
import { LeftBehind } from './left-behind.tsx';
import { NextOccasion } from './next-occasion.tsx';
import { SessionFrame } from './session-frame.tsx';
import { SessionHeader } from './session-header.tsx';
import { StepList } from './step-list.tsx';

const MeetAgain = lazily(() => import('./meet-again.tsx').then((made) => made.MeetAgain));

const useStyles = makeStyles({
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minHeight: '24px',
  },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: 600,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase300 },
});

type Props = Readonly<{ session: Session; before?: ReactNode; foot?: ReactNode }>;

const Notes = ({ session }: Readonly<{ session: Session }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const written = session.agenda.flatMap((item) => {
    const text = session.notes.find(({ itemId }) => itemId === item.id)?.text.trim() ?? '';
    return text === '' ? [] : [{ item, text }];
  });
  return written.length === 0 ? null : (
    <section>
      <h2 className={styles.title}>{say('panel.notes')}</h2>
      {written.map(({ item, text }) => (
        <div key={item.id}>
          <h3 className={styles.small}>{titleOf(session, item, language)}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  );
};

/** The session when it is over: what was decided, who does what, what was written, and the next occasion. */
export const RecapView = ({ session, before, foot }: Props) => {
  const styles = useStyles();
  const { say, time, dayOf } = useWords();
  const { closedAt, decisions, steps, noStepReason } = session;
  return (
    <SessionFrame
      top={
        <SessionHeader session={session} before={before}>
          <p className={styles.when}>
            {closedAt !== null && (
              <>
                {say('panel.recap.closed')} <DayText day={dayOf(closedAt)} /> {time(closedAt)}
              </>
            )}
          </p>
        </SessionHeader>
      }
      foot={foot}
    >
      <div className={styles.parts} data-testid="recap">
        <LeftBehind session={session} />
        {decisions.length > 0 && (
          <section>
            <h2 className={styles.title}>{say('panel.recap.decisions')}</h2>
            <ul className={styles.list}>
              {decisions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2 className={styles.title}>{say('panel.steps')}</h2>
          {steps.length === 0 && (
            <p className={styles.text}>
              {noStepReason === null
                ? say('panel.recap.no-steps')
                : say('panel.recap.no-steps.why', { why: noStepReason })}
            </p>
          )}
          <StepList steps={steps} decisions={[]} />
        </section>
        <NextOccasion session={session} />
        {session.you === 'manager' && session.first && (
          <Suspense fallback={null}>
            <MeetAgain session={session} />
          </Suspense>
        )}
        <Notes session={session} />
      </div>
    </SessionFrame>
  );
};
