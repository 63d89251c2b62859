import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endMeeting } from '../../bot/effects/end-meeting.ts';
import type { DeliveryPorts, EffectContext } from '../../bot/effects/effect.ts';
import { NOW } from '../support/builders.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/open-storage.ts';

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.end());

test.each([
  ['the series of an ended rhythm is noted as gone', 'old', { seriesId: null, calendar: 'removed' }],
  [
    'a newer one, linked before the answer came back, is left alone',
    'new',
    { seriesId: 'new', calendar: 'booked' },
  ],
])('%s', async (_rule, linked, expected) => {
  const room = await storage.room();
  const rhythm = await room.pair({ endedAt: NOW, seriesId: 'old', calendar: 'booked' });
  const within = <Value>(of: (context: EffectContext) => Promise<Value>) =>
    room.run((stores) =>
      of({
        ...{ stores, tenant: room.tenant, key: 'end-meeting', person: rhythm.manager },
        ...{ attempts: 1, isRepeat: false, now: NOW, newId: v7 },
      }),
    );
  const composed = await within((context) =>
    endMeeting.compose(context, { kind: 'end-meeting', rhythm: rhythm.id, meeting: 'old' }),
  );
  if (composed?.what !== 'deliver') throw new Error('there is nothing to cancel');
  // Between asking and storing the two begin again, with another series.
  const cancelInstance = async () => {
    if (linked === 'new')
      await room.run((stores) =>
        stores.rhythm.save({ ...rhythm, endedAt: null, seriesId: linked }, rhythm.version),
      );
    return { ok: true, value: null } as const;
  };
  const delivery = await composed.deliver({ calendar: { cancelInstance } } as unknown as DeliveryPorts);
  await within(async (context) => delivery.record?.(context));
  expect(await room.run((stores) => stores.rhythm.find(rhythm.id))).toMatchObject(expected);
});
