import type { Calendar } from '../../bot/effects/calendar-port.ts';

const never = () => Promise.reject(new Error('no calendar was to be asked'));

/** A calendar that must not be called. */
export const noCalendar: Calendar = {
  ...{
    createSeries: never,
    createMeeting: never,
    updateSeries: never,
    moveInstance: never,
    cancelInstance: never,
  },
  ...{
    instances: never,
    times: never,
    series: never,
    view: never,
    freeTimes: never,
    away: never,
    watch: never,
    isCurrentWatch: () => true,
    renewWatch: never,
    endWatch: never,
  },
  ...{ joinUrl: never, meeting: never, join: never },
};
