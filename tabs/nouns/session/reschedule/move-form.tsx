import { moveSession } from '../../../../shared/contracts/reschedule.ts';
import { getPairDaysOff } from '../../../../shared/contracts/pair-days-off.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { dayAt, wallTimeAt } from '../../../../shared/domain/time.ts';
import { weekToMoveIn } from '../../../../shared/domain/times-that-suit.ts';
import { workingDayAfter } from '../../../../shared/domain/working-days.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { SuitedTimes } from '../../rhythm/suited-times.tsx';
import { useTimeChoice } from '../../rhythm/use-time-choice.ts';
import { PlanForm } from './plan-form.tsx';
import { usePlanChange } from './use-plan-change.ts';

type Props = Readonly<{ session: SessionView; back?: () => void; close: () => void }>;

/** Moves the session to a time that suits both, or to one in the rhythm's zone; suggests the same hour on the next day both work. */
export const MoveSessionForm = ({ session, ...way }: Props) => {
  const { say, day: inWords, dayOf, time: timeOf, daysOff: own } = useWords();
  const { zone } = session.plan;
  const today = useToday();
  const planned = dayAt(session.startsAt, zone);
  const pair = useFetched(getPairDaysOff, { params: { id: session.rhythmId } }).data;
  const off = pair ? [...pair.manager.daysOff.whole, ...pair.rep.daysOff.whole] : own.whole;
  const choice = useTimeChoice({
    ...weekToMoveIn(planned, today),
    ...{ rhythmId: session.rhythmId, sessionId: session.id, minutes: session.minutes, zone },
    you: session.you,
    other: firstName((session.you === 'manager' ? session.rep : session.manager).name),
    suggested: {
      day: workingDayAfter(planned > today ? planned : today, { whole: off, half: [] }),
      time: wallTimeAt(session.startsAt, zone),
    },
  });
  const planChanged = usePlanChange();
  const move = useAction(moveSession, {
    onDone: (moved) => {
      const at = { day: inWords(dayOf(moved.startsAt)), time: timeOf(moved.startsAt) };
      planChanged(moved, say('plan.done.moved', at));
      way.close();
    },
  });
  const { at } = choice;
  return (
    <PlanForm
      session={session}
      act={say('plan.move.do')}
      busy={move.isPending || at === null}
      error={move.error}
      save={() => {
        if (at !== null)
          move.mutate({
            params: { id: session.id },
            body: { version: session.version, day: dayAt(at, zone), time: wallTimeAt(at, zone) },
          });
      }}
      {...way}
    >
      <SuitedTimes choice={choice} />
    </PlanForm>
  );
};
