import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRetention } from '../../../bot/use-cases/retention/run-retention.ts';
import { transcriptProposalId } from '../../../shared/domain/ids.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { LINE_KEPT_DAYS, UNANSWERED_KEPT_DAYS } from '../../../shared/domain/transcript.ts';
import { aCommitment, aLiveSession, aPerson, aRhythm, aSession, NOW } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

const [ali, maria] = [aPerson(), aPerson()];
const rhythm = aRhythm({ manager: maria.id, rep: ali.id });
const session = aLiveSession(aSession(rhythm));
const step = aCommitment(rhythm, { owner: ali.id, session: session.id });
const DAY = 24 * 60;

let storage: Storage;
let room: Room;
beforeAll(async () => {
  storage = await openStorage();
  room = await storage.room();
  await room.run(async ({ person, rhythm: rhythms, session: sessions, commitment }) => {
    await person.upsert(ali);
    await person.upsert(maria);
    await rhythms.insert(rhythm);
    await sessions.insert(session);
    await commitment.insert(step);
  });
});
afterAll(() => storage.end());

const trim = (now: Instant) => room.run((stores) => runRetention(stores, now));

test('the line of an accepted step is kept for thirty days', async () => {
  const line = { commitment: step.id, quote: 'Jag ringer på fredag.', saidAt: 61, acceptedAt: NOW };
  await room.run(({ transcript }) => transcript.keepLine(line));
  const lines = () => room.run(({ transcript }) => transcript.lines(session.id, NOW));
  await trim(addMinutes(NOW, LINE_KEPT_DAYS * DAY));
  expect(await lines()).toEqual([line]);
  await trim(addMinutes(NOW, LINE_KEPT_DAYS * DAY + 1));
  expect(await lines()).toEqual([]);
});

test('what nobody answers goes after a day, with every line proposed', async () => {
  await room.run(async ({ transcript }) => {
    await transcript.begin({
      ...{ session: session.id, rhythm: rhythm.id },
      ...{ by: maria.id, begunAt: NOW, proposed: null },
    });
    await transcript.propose(session.id, [
      {
        ...{ id: transcriptProposalId.parse(v7()), session: session.id, position: 0 },
        ...{ owner: null, text: 'Ringa Scania', due: null, quote: 'Någon ringer Scania.', saidAt: null },
        byModel: false,
      },
    ]);
  });
  const left = () => room.run(({ transcript }) => transcript.proposals(session.id));
  await trim(addMinutes(NOW, UNANSWERED_KEPT_DAYS * DAY));
  expect(await left()).toHaveLength(1);
  await trim(addMinutes(NOW, UNANSWERED_KEPT_DAYS * DAY + 1));
  expect(await left()).toEqual([]);
});
