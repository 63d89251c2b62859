import { dayAt } from '../../../shared/domain/time.ts';
import { EnterAfterwards } from '../../nouns/session/enter-afterwards.tsx';
import { SessionPage } from './session-page.tsx';

/** A session in the personal tab, with the way to enter one that was held without Kadens. */
export const SessionPlace = () => (
  <SessionPage
    renderHeld={({ rhythmId, manager, rep, type, startsAt, minutes, plan }, open) => (
      <EnterAfterwards
        rhythm={{ id: rhythmId, manager, rep }}
        about={{ type, day: dayAt(startsAt, plan.zone), minutes }}
        open={open}
      />
    )}
  />
);
