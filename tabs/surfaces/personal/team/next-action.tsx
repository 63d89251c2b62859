import { Button } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { USUAL_MINUTES } from '../../../../shared/domain/session.ts';
import { USUAL_TIME } from '../../../../shared/domain/times-that-suit.ts';
import { BookSessionButton } from '../../../nouns/session/book-session-button.tsx';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import type { TeamActions } from './team-actions.ts';

type Props = Readonly<{
  row: TeamRow;
  actions: Pick<TeamActions, 'openSession' | 'openRhythm'>;
  look?: 'primary' | 'secondary';
  /** What the button says instead of *Boka* and *Förbered*. */
  book?: string;
  prepare?: string;
}>;

/** What to do next with a rep: continue, prepare, or book what isn't booked. */
export const NextAction = ({
  row: { rhythm, next, liveSessionId, hasLeft },
  actions,
  look = 'secondary',
  book,
  prepare,
}: Props) => {
  const { say, day, time, dayOf, zone } = useWords();
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
        {prepare ?? say('personal.do.prepare')}
      </Button>
    );
  if (hasLeft) return null;
  const { cadence } = rhythm;
  return (
    <BookSessionButton
      pair={{
        ...{ rhythmId: rhythm.id, rep: rhythm.rep, minutes: cadence?.minutes ?? USUAL_MINUTES },
        ...{ time: cadence?.time ?? USUAL_TIME, zone: cadence?.zone ?? zone, soonest: null },
      }}
      look={look}
      {...(book !== undefined && { text: book })}
      {...(cadence === null && { settle: () => actions.openRhythm(rhythm, 'set') })}
    />
  );
};
