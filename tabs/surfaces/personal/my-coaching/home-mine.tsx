import type { GoalLine } from '../../../../shared/contracts/goal.ts';
import type { RhythmId } from '../../../../shared/domain/ids.ts';
import { DevelopmentPart } from '../../../nouns/focus/development-part.tsx';
import { EnterAfterwards } from '../../../nouns/session/enter-afterwards.tsx';
import { GoalLines } from '../../../nouns/goal/goal-lines.tsx';
import { RescheduleSession } from '../../../nouns/session/reschedule-session.tsx';
import { MineView } from './my-coaching-view.tsx';
import { useWords } from '../../../platform/words.tsx';
import { Deals } from '../deals.tsx';

/** One's own goals; those one answers for stand with the team. */
const individual = (lines: readonly GoalLine[]): readonly GoalLine[] =>
  lines.filter(([goal]) => goal?.level === 'individual');

type Props = Readonly<{
  openSession: (id: string) => void;
  openPast: () => void;
  openManagerView: (rhythm: RhythmId) => void;
}>;

/** A rep's own page, with the goals in it. */
export const HomeMine = ({ openSession, openPast, openManagerView }: Props) => {
  const { say } = useWords();
  return (
    <MineView
      openSession={openSession}
      openPast={openPast}
      openManagerView={openManagerView}
      renderDevelopment={(rhythm) => <DevelopmentPart rhythmId={rhythm.id} />}
      renderDeals={(repId) => <Deals repId={repId} level="h3" />}
      renderAfterwards={(rhythm, isAhead) => <EnterAfterwards rhythm={rhythm} isAhead={isAhead} />}
      renderChange={(session) => <RescheduleSession id={session} />}
      renderGoals={(lines) => <GoalLines lines={individual(lines)} none={say('personal.mine.goals.none')} />}
    />
  );
};
