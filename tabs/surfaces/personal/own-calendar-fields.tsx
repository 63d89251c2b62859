import {
  getCalendarReading,
  turnOffCalendarReading,
  turnOnCalendarReading,
} from '../../../shared/contracts/calendar-meeting.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { OwnChoice } from './own-choice.tsx';

/** Chooses whether to look for customer meetings in the reader's own calendar. */
export const OwnCalendarFields = () => {
  const { say } = useWords();
  const state = useFetched(getCalendarReading, {}).data?.state;
  return (
    <OwnChoice
      of="own-calendar"
      isOn={state && state !== 'off'}
      turnOn={useAction(turnOnCalendarReading)}
      turnOff={useAction(turnOffCalendarReading)}
      hint={say(state === 'on' ? 'personal.own-calendar.is-on' : 'personal.own-calendar.hint')}
      inTheWay={state === undefined || state === 'on' || state === 'off' ? null : state}
    />
  );
};
