import { z } from 'zod/mini';
import { rhythmId } from '../domain/ids.ts';
import { calendarDay } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { daysOff } from './person.ts';

/** The days off of one of a rhythm's two, with the names of those that are public holidays. */
const personsDaysOff = z.object({
  zone: z.string(),
  daysOff,
  holidays: z.array(z.object({ day: calendarDay, sv: z.string(), en: z.string() })),
});
export type PersonsDaysOff = z.output<typeof personsDaysOff>;

export const getPairDaysOff = endpoint({
  name: 'getPairDaysOff',
  method: 'GET',
  path: '/api/rhythms/:id/days-off',
  summary: 'When the two of a rhythm are off from today on, this year and the next two',
  params: z.object({ id: rhythmId }),
  reply: z.object({ manager: personsDaysOff, rep: personsDaysOff }),
});
