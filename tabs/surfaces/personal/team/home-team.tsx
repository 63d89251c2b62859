import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { DevelopmentPart } from '../../../nouns/focus/development-part.tsx';
import { EnterAfterwards } from '../../../nouns/session/enter-afterwards.tsx';
import { AnsweredGoals } from '../../../nouns/goal/answered-goals.tsx';
import { RepGoals } from '../../../nouns/goal/rep-goals.tsx';
import { cadenceInWords } from '../../../nouns/rhythm/cadence-in-words.ts';
import type { TeamParts } from './rep-page.tsx';
import { RescheduleSession } from '../../../nouns/session/reschedule-session.tsx';
import { TeamView } from './team-view.tsx';
import { useWords } from '../../../platform/words.tsx';
import { Deals } from '../deals.tsx';

type Props = Readonly<{
  openSession: (id: string) => void;
  openRhythm: (rhythm: RhythmView, about: 'set' | 'calendar') => void;
  onAdd: () => void;
  /** Past sessions, of all or of one rep. */
  openPast: (rep: PersonId | null) => void;
}>;

/** The manager's team, with what goals, commitments and rhythm draw in it. */
export const HomeTeam = (props: Props) => {
  const { language } = useWords();
  const parts: TeamParts = {
    development: (rhythm) => <DevelopmentPart rhythmId={rhythm.id} heading="h4" />,
    deals: (rep) => <Deals repId={rep.id} level="h4" />,
    goals: (rep, lines) => <RepGoals rep={rep} lines={lines} />,
    afterwards: (rhythm, isAhead) => <EnterAfterwards rhythm={rhythm} isAhead={isAhead} />,
    changePlan: (session) => <RescheduleSession id={session} />,
    rhythmInWords: ({ cadence }) => (cadence ? cadenceInWords(language, cadence) : ''),
  };
  return <TeamView {...props} parts={parts} ownGoals={<AnsweredGoals />} />;
};
