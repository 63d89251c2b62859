import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import type { TeamActions } from './team-actions.ts';

type Props = Readonly<{ row: TeamRow; actions: TeamActions; look?: 'primary' | 'secondary' }>;

/** What to do now with a rep: go on, prepare, book what isn't booked, or agree on a rhythm. */
export const NextAction = ({ row: { rhythm, next, liveSessionId }, actions, look = 'secondary' }: Props) => {
  const { say, day, time, dayOf } = useWords();
  /** Where the focus comes back to when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const name = firstName(rhythm.rep.name);
  if (liveSessionId !== null)
    return (
      <Button
        size="small"
        appearance={look}
        aria-label={say('personal.do.continue.with', { name })}
        onClick={() => actions.openSession(liveSessionId)}
      >
        {say('personal.do.continue')}
      </Button>
    );
  if (next)
    return (
      <Button
        size="small"
        appearance={look}
        aria-label={say('personal.do.prepare.with', {
          ...{ day: day(dayOf(next.startsAt)), time: time(next.startsAt), name },
        })}
        onClick={() => actions.openSession(next.id)}
      >
        {say('personal.do.prepare')}
      </Button>
    );
  const act = rhythm.cadence === null ? 'set-rhythm' : 'book';
  return (
    <Button
      {...back}
      size="small"
      appearance={look}
      aria-label={say(`personal.do.${act}.with`, { name })}
      onClick={() => actions.openRhythm(rhythm, 'set')}
    >
      {say(`personal.do.${act}`)}
    </Button>
  );
};
