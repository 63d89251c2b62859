import type { OwnCalendar } from '../../bot/effects/own-calendar-port.ts';

const never = () => Promise.reject(new Error('nobody’s own calendar was to be read'));

/** The calendar reader when nobody has turned it on; it must not be called. */
export const noOwnCalendar: OwnCalendar = { between: never, find: never };
