import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { currentItem, purposeOf, questionsOf, titleOf } from '../../nouns/session/agenda-words.ts';
import { NextOccasion } from '../../nouns/session/next-occasion.tsx';
import { useAnnounceStage, useSharedQuestion } from '../../nouns/session/session-awareness.ts';
import { StagePromise } from '../../nouns/session/stage-promise.tsx';
import { StageQuestion } from '../../nouns/session/stage-question.tsx';
import { lazily } from '../../platform/lazily.ts';
import { useLiveSession } from '../../platform/live.tsx';
import { useWords } from '../../platform/words.tsx';
import { onStage, STAGE_IN_HAND, stageUnit, stageUnitInHand } from '../../ui/stage-scale.ts';
import { StageCommitments } from './stage-commitments.tsx';
import { StageGoals } from './stage-goals.tsx';
import { StageHead } from './stage-head.tsx';

const StageFacts = lazily(() =>
  import('../../nouns/session/stage-facts.tsx').then((made) => made.StageFacts),
);

const useStyles = makeStyles({
  stage: {
    ...stageUnit,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 744fr) minmax(0, 392fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    columnGap: onStage(48),
    boxSizing: 'border-box',
    height: '100%',
    padding: onStage(48),
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    [STAGE_IN_HAND]: {
      ...stageUnitInHand,
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'none',
      gridAutoRows: 'max-content',
      rowGap: onStage(48),
      overflowY: 'auto',
    },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: onStage(24),
    minHeight: 0,
    [STAGE_IN_HAND]: { minHeight: 'auto' },
  },
  // The two columns are close together; a line keeps the time from being read as part of a goal.
  beside: {
    marginInlineStart: onStage(-24),
    paddingInlineStart: onStage(24),
    borderLeft: `${onStage(1)} solid ${tokens.colorNeutralStroke2}`,
    [STAGE_IN_HAND]: { marginInlineStart: 0, paddingInlineStart: 0, borderLeft: 'none' },
  },
  decisions: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: onStage(28),
    lineHeight: onStage(40),
    overflowWrap: 'anywhere',
  },
});

type Props = Readonly<{ session: SessionView }>;

/** The current section: its question, and what has been brought to it. */
const InHand = ({ session, index }: Props & Readonly<{ index: number }>) => {
  const { language } = useWords();
  const item = currentItem(session.agenda);
  if (item === undefined) return null;
  const own = questionsOf(session, item);
  const asked = (own[index] ?? own[0])?.[language];
  const question = <StageQuestion>{asked ?? purposeOf(session, item, language) ?? ''}</StageQuestion>;
  if (item.kind === 'follow-up')
    return (
      <>
        {question}
        <StagePromise session={session} />
      </>
    );
  if (item.kind !== 'section') return question;
  return (
    <Suspense fallback={question}>
      <StageFacts key={item.id} session={session} item={item} index={index} />
    </Suspense>
  );
};

/** The heading for a session that is not live, or is closing. */
const headingOf = ({ state, closing, steps }: SessionView) => {
  if (state === 'closed') return 'panel.stage.done';
  if (state === 'planned') return 'panel.stage.soon';
  if (!closing) return null;
  return steps.length === 0 ? 'panel.closing.none' : 'panel.closing.title';
};

/**
 * The stage, readable from three metres: the current section, the goals, next steps and decisions as they are added. It is the one view that others
 * in the room see: no notes, no ratings, nothing overdue.
 */
export const StageView = ({ session }: Props) => {
  const styles = useStyles();
  const { language, say, typeNames } = useWords();
  const live = useLiveSession(session.state === 'live' ? session.id : null);
  useAnnounceStage(live);
  const item = currentItem(session.agenda);
  const index = useSharedQuestion(live, item?.id ?? null);
  const heading = headingOf(session);
  const isReadBack = session.closing || session.state === 'closed';
  return (
    <main className={styles.stage} data-testid="stage">
      <div className={styles.side}>
        <StageHead
          session={session}
          title={item && heading === null ? titleOf(session, item, language) : typeNames.of(session.type)}
        />
        {heading === null ? (
          <InHand session={session} index={index} />
        ) : (
          <StageQuestion>{say(heading)}</StageQuestion>
        )}
        {isReadBack && session.decisions.length > 0 && (
          <ul className={styles.decisions}>
            {session.decisions.map(({ id, text }) => (
              <li key={id}>
                <strong>{say('panel.decision')}</strong> {text}
              </li>
            ))}
          </ul>
        )}
        {isReadBack && session.steps.length > 0 && <StageCommitments steps={session.steps} decisions={[]} />}
      </div>
      <div className={mergeClasses(styles.side, styles.beside)}>
        <StageGoals goals={session.goals} />
        {!isReadBack && <StageCommitments {...session} />}
        {isReadBack && <NextOccasion session={session} large />}
      </div>
    </main>
  );
};
