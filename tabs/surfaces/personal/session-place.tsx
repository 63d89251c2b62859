import { dayAt } from '../../../shared/domain/time.ts';
import { EnterAfterwards } from '../../nouns/session/enter-afterwards.tsx';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { z } from 'zod/mini';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { BackButton } from '../../ui/back-button.tsx';
import { SessionScreen } from '../../nouns/session/session-screen.tsx';

/** The history state of a session opened from a page that Back returns to. */
const cameFrom = z.object({ back: z.literal(true) });

type Props = Readonly<{ renderHeld: (session: SessionView, open: boolean) => ReactNode }>;

/** A session in the personal tab: for two people in one room, at one laptop, or on a phone. */
const SessionPage = ({ renderHeld }: Props) => {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const [asked] = useSearchParams();
  const back = () => void (cameFrom.safeParse(state).success ? navigate(-1) : navigate('/tabs/personal'));
  return (
    <SessionScreen
      key={id}
      id={id}
      before={<BackButton back={back} />}
      renderHeld={renderHeld}
      book={({ rhythmId }) => void navigate(`/tabs/personal?view=team&rhythm=${rhythmId}`)}
      show={(other) => void navigate(`/tabs/session/${other}`, { state: { back: true } })}
      then={asked.get('then')}
    />
  );
};

/** A session in the personal tab, with a way to enter one that was held without Kadens. */
export const SessionPlace = () => (
  <SessionPage
    renderHeld={({ id, rhythmId, manager, rep, type, startsAt, minutes, plan }, open) => (
      <EnterAfterwards
        rhythm={{ id: rhythmId, manager, rep }}
        session={id}
        about={{ type, day: dayAt(startsAt, plan.zone), minutes }}
        open={open}
      />
    )}
  />
);
