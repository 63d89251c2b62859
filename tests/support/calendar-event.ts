import type { StoredEvent } from '../../local-teams/graph/stored-event.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Product } from './product.ts';

/** `who`: the invited people, by address or as *Name <address>*. */
type Sketch = Partial<Omit<StoredEvent, 'attendees'>> & Readonly<{ who?: readonly string[] }>;

/** Puts a meeting in somebody's calendar, on Thursday, 3 December 2026 at one, with Anna Ek of Scania unless others are named. */
export const putInCalendar = (
  { standIns }: Pick<Product, 'standIns'>,
  owner: PersonKey,
  { who = ['Anna Ek <anna.ek@scania.example>'], ...more }: Sketch = {},
): StoredEvent =>
  standIns.calendars.add({
    ...{ owner, transactionId: null, zone: 'Europe/Stockholm', subject: 'Ramavtal, hemligt', location: '' },
    ...{ start: '2026-12-03T13:00:00', minutes: 60, online: null, recurrence: null },
    body: { contentType: 'text', content: 'Priset får inte läcka' },
    ...{ showAs: 'busy', sensitivity: 'normal', isAllDay: false },
    ...{ exceptions: {}, cancelled: false, removedBy: [] },
    ...more,
    attendees: who.map((one) => {
      const [, name, address = one] = /^(.*?) <(.*)>$/.exec(one) ?? [];
      return { name: name ?? address, address, type: 'required', response: 'none' };
    }),
  });
