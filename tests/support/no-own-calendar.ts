import type { OwnCalendar } from '../../bot/effects/own-calendar-port.ts';

const never = () => Promise.reject(new Error('nobody’s own calendar was to be read'));

/** A calendar that nobody has chosen to have read. */
export const noOwnCalendar: OwnCalendar = { between: never, find: never };
