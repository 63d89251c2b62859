import { addMinutes } from '../../../shared/domain/time.ts';
import { onBookedSuggestion } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';

/** For every refusal of its own that an endpoint about balance declares, a call that meets it. */
export const balanceRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  bookSuggestions: {
    'consent-needed': ({ unsettled }) => {
      const startsAt = '2026-12-03T09:00:00.000Z';
      const bookings = [{ rhythmId: unsettled.rhythm, startsAt, minutes: 30, session: null }];
      return { by: 'lars', body: { bookings } };
    },
  },
  undoSuggestions: {
    'nothing-to-undo': async ({ kadens, planned }) => {
      const { manager, session } = await planned();
      return { by: manager, body: { booked: [{ sessionId: session.id, isNew: true, at: kadens.now() }] } };
    },
    'too-late-to-undo': async (world) => {
      const one = await onBookedSuggestion(world);
      await world.kadens.moveClock(addMinutes(world.kadens.now(), 1));
      return one;
    },
  },
};
