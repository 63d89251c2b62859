import { Suspense } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactEmpty } from '../../../ui/fact-empty.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { endInWords } from '../../goal/goal-end.ts';
import { parentsIn } from '../../goal/own-goals.ts';
import { NoGoal } from './no-goal.tsx';

const SetNextGoal = lazily(() => import('../../goal/set-next-goal.tsx').then((made) => made.SetNextGoal));

/** How the rep's goals of the period before ended, each with what begins the next one; without any, that no goal is set. */
export const EndedGoalFacts = ({ session }: Readonly<{ session: SessionView }>) => {
  const words = useWords();
  const { say, language } = words;
  const { endedGoals, rep } = session;
  if (endedGoals.length === 0)
    return <NoGoal session={session} text={say('facts.goal.none')} act={say('facts.goal.set')} />;
  return endedGoals.map((goal) => (
    <FactEmpty key={goal.id} text={endInWords(words, goal)}>
      {session.you === 'manager' && (
        <Suspense fallback={null}>
          <InWords language={language} of="personal">
            <SetNextGoal
              goal={goal}
              name={firstName(rep.name)}
              parents={parentsIn(session.goals, ['team', 'company'])}
            />
          </InWords>
        </Suspense>
      )}
    </FactEmpty>
  ));
};
