import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useLiveSession } from '../../platform/live.tsx';
import { useWords } from '../../platform/words.tsx';
import { TypeBadge } from '../../nouns/conversation-type/type-badge.tsx';
import { currentItem, purposeOf, questionsOf, titleOf } from '../../nouns/session/agenda-words.ts';
import { GoalList } from '../../nouns/goal/goal-list.tsx';
import { NextOccasion } from '../../nouns/session/next-occasion.tsx';
import { useAnnounceStage, useSharedQuestion } from '../../nouns/session/session-awareness.ts';
import { StageAgenda } from './stage-agenda.tsx';
import { StageCommitments } from './stage-commitments.tsx';

/** A phone that the stage is seen on: held in a hand, not read from three metres. */
const NARROW = '@media (max-width: 800px)';

const useStyles = makeStyles({
  stage: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '40px',
    boxSizing: 'border-box',
    height: '100%',
    padding: '32px 40px',
    overflow: 'hidden',
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridAutoRows: 'max-content',
      padding: '16px',
      overflowY: 'auto',
    },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    minHeight: 0,
    [NARROW]: { minHeight: 'auto' },
  },
  right: { overflowY: 'auto' },
  section: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [NARROW]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
    overflowWrap: 'anywhere',
    [NARROW]: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  focus: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The stage, readable from three metres: what we are on now, the goals, the next steps as they grow. No notes, ever. */
export const StageView = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const live = useLiveSession(session.state === 'live' ? session.id : null);
  useAnnounceStage(live);
  const item = currentItem(session.agenda);
  const index = useSharedQuestion(live, item?.id ?? null);
  const questions = item === undefined ? [] : questionsOf(session, item, language);
  const question = questions[index] ?? questions[0] ?? (item && purposeOf(session, item, language)) ?? '';
  const isLive = session.state === 'live';
  return (
    <main className={styles.stage} data-testid="stage">
      <div className={styles.side}>
        <TypeBadge type={session.type} size="large" strong />
        {isLive && <StageAgenda session={session} current={item} />}
        {isLive && session.closing && (
          <h1 className={styles.question}>
            {say(session.steps.length === 0 ? 'panel.closing.none' : 'panel.closing.title')}
          </h1>
        )}
        {isLive && !session.closing && item && (
          <h1 className={styles.section}>{titleOf(session, item, language)}</h1>
        )}
        {isLive && !session.closing && <p className={styles.question}>{question}</p>}
        {session.state === 'closed' && <h1 className={styles.question}>{say('panel.stage.done')}</h1>}
        {session.state === 'planned' && <h1 className={styles.question}>{say('panel.stage.soon')}</h1>}
      </div>
      {/* Scrolls when it is long, so the keyboard has to come to it. */}
      <div
        className={`${styles.side} ${styles.right}`}
        role="group"
        aria-label={say('panel.goals')}
        tabIndex={0}
      >
        {session.goals.length > 0 && (
          <section>
            <h2 className={styles.heading}>{say('panel.goals')}</h2>
            <GoalList lines={session.goals} size="large" />
          </section>
        )}
        {session.focus.length > 0 && (
          <section>
            <h2 className={styles.heading}>{say('panel.focus')}</h2>
            {session.focus.map(({ id, name }) => (
              <p key={id} className={styles.focus}>
                {name[language]}
              </p>
            ))}
          </section>
        )}
        <StageCommitments session={session} />
        {(session.closing || session.state === 'closed') && <NextOccasion session={session} large />}
      </div>
    </main>
  );
};
