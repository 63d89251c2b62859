import { turnOnCalendarReading } from '../../../shared/contracts/calendar-meeting.ts';
import { useAction } from '../../platform/api.ts';
import type { ReadingObstacle } from '../../nouns/calendar-meeting/calendar-meetings.tsx';
import { MissingConsent } from './missing-consent.tsx';

/** What keeps Kadens from the reader's calendar, shown where customer meetings are entered. */
export const OwnCalendarInTheWay = ({ state }: Readonly<{ state: ReadingObstacle }>) => {
  const again = useAction(turnOnCalendarReading);
  return <MissingConsent of="own-calendar" state={state} again={() => again.mutate({})} />;
};
