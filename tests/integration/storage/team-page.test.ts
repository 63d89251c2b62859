import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf } from '../../../bot/identity/actor.ts';
import { askForTeam, getTeam } from '../../../bot/use-cases/rhythm/get-team.ts';
import { aPerson, aRhythm, NOW } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

let storage: Storage;
let room: Room;
beforeAll(async () => {
  storage = await openStorage();
  room = await storage.room();
});
afterAll(() => storage.end());

/** What the team page asks of its stores, call by call, for a new manager of so many reps. */
const askedFor = async (reps: number): Promise<readonly string[]> => {
  const manager = aPerson({ name: 'Maria Lind' });
  await room.run(async (stores) => {
    await stores.person.upsert(manager);
    for (let nth = 0; nth < reps; nth += 1) {
      const rep = aPerson();
      await stores.person.upsert(rep);
      await stores.rhythm.insert(aRhythm({ manager: manager.id, rep: rep.id }));
    }
  });
  const calls: string[] = [];
  await room.run(async (stores) => {
    const me = await stores.person.find(manager.id);
    if (!me) throw new Error('the manager is nowhere');
    const heard = <Store extends object>(name: string, store: Store): Store =>
      new Proxy(store, {
        get: (target, verb, self) => {
          calls.push(`${name}.${String(verb)}`);
          return Reflect.get(target, verb, self) as unknown;
        },
      });
    const { access, behaviour, commitment, customerMeeting, decision, focus, person, rhythm, session } =
      stores;
    const context = {
      stores: {
        ...{ access: heard('access', access), behaviour: heard('behaviour', behaviour) },
        ...{ commitment: heard('commitment', commitment), decision: heard('decision', decision) },
        ...{ customerMeeting: heard('customerMeeting', customerMeeting), focus: heard('focus', focus) },
        ...{ person: heard('person', person), rhythm: heard('rhythm', rhythm) },
        session: heard('session', session),
      },
      ...{ actor: actorOf(room.tenant, me), me, now: NOW, newId: v7 },
    };
    expect((await getTeam(context, {}, await askForTeam(context.stores, me.id))).ok).toBe(true);
  });
  return calls;
};

test('a team of many is read in as many questions as a team of one', async () => {
  expect(await askedFor(5)).toEqual(await askedFor(1));
});

test('no two questions for a team’s page are the same', async () => {
  const calls = await askedFor(2);
  const again = calls.filter((call, nth) => calls.indexOf(call) !== nth);
  expect(again.filter((call) => call !== 'person.several')).toEqual([]);
});
