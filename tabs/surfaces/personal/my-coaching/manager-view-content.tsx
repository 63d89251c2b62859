import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useState } from 'react';
import type { ManagerView } from '../../../../shared/contracts/manager-view.ts';
import { openInWords } from '../../../nouns/commitment/open-in-words.ts';
import { OthersCommitments } from '../../../nouns/commitment/others-commitments.tsx';
import { DevelopmentView } from '../../../nouns/focus/development-view.tsx';
import { focusInWords } from '../../../nouns/focus/focus-in-words.ts';
import { EndedGoals } from '../../../nouns/goal/ended-goals.tsx';
import { GoalLines } from '../../../nouns/goal/goal-lines.tsx';
import { goalsInWords } from '../../../nouns/goal/goals-in-words.ts';
import { RepHandover } from '../../../nouns/handover/rep-handover.tsx';
import { HelpTalksTaken } from '../../../nouns/help-talk/help-talks-taken.tsx';
import { OccasionHead } from '../occasion-head.tsx';
import { OccasionReasons } from '../occasion-reasons.tsx';
import { SessionTimeline } from '../session-timeline.tsx';
import { sessionsHeldInWords } from '../sessions-held-in-words.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { SummaryPart } from '../../../ui/summary-part.tsx';
import { AccessDialog } from '../access-dialog.tsx';
import { SalesSummary } from '../sales-summary.tsx';
import { SalesView } from '../sales-view.tsx';
import { TimelinePart } from '../timeline/timeline-part.tsx';
import { KeptCommitments } from '../team/kept-commitments.tsx';
import { RaisePoint } from './raise-point.tsx';

const useStyles = makeStyles({
  lead: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  occasion: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  opened: {
    justifySelf: 'start',
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
});

type Props = Readonly<{ view: ManagerView; openSession: (id: string) => void }>;

/** What the manager sees about the rep, read-only; anything wrong can be raised. */
export const ManagerViewContent = ({ view, openSession }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say, day, dayOf } = words;
  const back = useRestoreFocusTarget();
  const today = useToday();
  const [shown, show] = useState(false);
  const { next, recommendation, page, development, openedAt } = view;
  const { commitments, goals, endedGoals, helpTalks, rhythm, sessions } = page;
  const { manager, rep } = rhythm;
  const name = firstName(manager.name);
  return (
    <>
      <div className={styles.lead}>
        <Text className={styles.quiet}>{say('personal.seen.lead', { name })}</Text>
        <RaisePoint rhythm={rhythm} />
      </div>
      <div className={styles.occasion}>
        <OccasionHead occasion={next} isLive={false} level="h2" />
        {next && recommendation && (
          <OccasionReasons reader="rep" type={next.type} rep={rep} recommendation={recommendation} />
        )}
      </div>
      <div>
        <SummaryPart
          level="h2"
          title={say('personal.rep.open')}
          summary={openInWords(words, commitments, { you: rep.id, other: manager })}
        >
          <OthersCommitments
            commitments={commitments.filter(({ state }) => state === 'open')}
            none={say('personal.commitments.none')}
          />
          <KeptCommitments commitments={commitments} level="h3" />
        </SummaryPart>
        <SummaryPart level="h2" title={say('personal.rep.goals')} summary={goalsInWords(words, page)}>
          <GoalLines lines={goals} {...(endedGoals.length === 0 && { none: say('personal.goal.empty') })} />
          <EndedGoals goals={endedGoals} />
        </SummaryPart>
        <SummaryPart
          level="h2"
          title={say('personal.rep.development')}
          summary={focusInWords(words, development)}
        >
          <DevelopmentView development={development} />
        </SummaryPart>
        <SummaryPart level="h2" title={say('personal.rep.deals')} summary={<SalesSummary rep={rep.id} />}>
          <SalesView rep={rep.id} />
        </SummaryPart>
        <SummaryPart
          level="h2"
          title={say('personal.rep.sessions')}
          summary={sessionsHeldInWords(words, sessions, today)}
        >
          <SessionTimeline sessions={sessions} openSession={openSession} />
          <HelpTalksTaken count={helpTalks} />
        </SummaryPart>
      </div>
      <RepHandover rhythmId={rhythm.id} show="answered" />
      <TimelinePart rhythmId={rhythm.id} reader="rep" level="h2" openSession={openSession} />
      <Button
        {...back}
        className={styles.opened}
        appearance="subtle"
        icon={<EyeRegular />}
        onClick={() => show(true)}
      >
        {openedAt === null
          ? say('personal.seen.not-opened', { name })
          : say('personal.seen.opened', { name, day: day(dayOf(openedAt)) })}
      </Button>
      {shown && <AccessDialog onClose={() => show(false)} />}
    </>
  );
};
