import { Suspense } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactEmpty } from '../../../ui/fact-empty.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { parentsIn } from '../../goal/own-goals.ts';

const SetGoal = lazily(() => import('../../goal/set-goal.tsx').then((made) => made.SetGoal));

/** Sets a goal for the rep, together; only the manager can. */
export const SetGoalHere = ({ session, act }: Readonly<{ session: SessionView; act: string }>) => {
  const { language } = useWords();
  if (session.you !== 'manager') return null;
  return (
    <Suspense fallback={null}>
      <InWords language={language} of="personal">
        <SetGoal
          level="individual"
          label={act}
          owner={{ id: session.rep.id, name: firstName(session.rep.name) }}
          parents={parentsIn(session.goals, ['team', 'company'])}
        />
      </InWords>
    </Suspense>
  );
};

type Props = Readonly<{ session: SessionView; text: string; act: string }>;

/** Shown when there is no goal to talk about: the one thing to do is to set one. */
export const NoGoal = ({ session, text, act }: Props) => (
  <FactEmpty text={text}>
    <SetGoalHere session={session} act={act} />
  </FactEmpty>
);
