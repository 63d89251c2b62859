import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId, RhythmId } from '../../shared/domain/ids.ts';
import { periodsAway } from '../../shared/domain/out-of-office.ts';
import { addDays, addMinutes, dayAt } from '../../shared/domain/time.ts';
import { onBehalfOf } from '../identity/actor.ts';
import { followLeave } from '../use-cases/person/follow-leave.ts';
import type { Uses } from '../use-cases/stores.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('find-leave'), person: personId });

/** How far ahead to look for leave, in days: about as far as one request about other people's calendars reaches. */
const AHEAD_DAYS = 60;

/**
 * Locks everything that those people's leave may replan, in the same order as everything else that changes several rhythms: two managers
 * of one rep may be told of the same leave at once.
 */
const lockRhythmsOf = async (
  stores: Uses<{ rhythm: 'lock' | 'ofPerson' }>,
  people: readonly PersonId[],
): Promise<void> => {
  const all = new Set<RhythmId>();
  for (const person of people) for (const { id } of await stores.rhythm.ofPerson(person)) all.add(id);
  for (const id of [...all].sort()) await stores.rhythm.lock(id);
};

/**
 * Reads in the calendars when a manager and their reps are out of office, which counts as leave as if they had entered it here. Somebody
 * whose calendar isn't visible keeps the leave they had.
 */
export const findLeave: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { person: id }) => {
    const manager = await stores.person.find(id);
    const rhythms = await stores.rhythm.ofManager(id);
    if (!manager || rhythms.length === 0) return voidComposition;
    const addresses = await stores.person.addressesOf([id, ...rhythms.map(({ rep }) => rep)]);
    const who = onBehalfOf({
      ...{ tenant, person: id, leader: manager.leader, administrator: manager.administrator },
    });
    const to = addMinutes(now, AHEAD_DAYS * 24 * 60);
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const away = await calendar.away(who, [...addresses.values()], now, to);
        if (!away.ok) return isPassing(away) ? retryLater(away) : voidDelivery;
        return {
          ...completedDelivery,
          record: async (context) => {
            await lockRhythmsOf(context.stores, [...addresses.keys()]);
            for (const [person, address] of addresses) {
              const times = away.value.get(address);
              const me = times && (await context.stores.person.find(person));
              if (!me) continue;
              const today = dayAt(context.now, me.zone);
              const found = periodsAway(times, me, { from: today, to: addDays(today, AHEAD_DAYS - 1) });
              const { leader, administrator } = me;
              const actor = onBehalfOf({ tenant, person, leader, administrator });
              await followLeave({ ...context, me, actor }, found);
            }
          },
        };
      },
    };
  },
);
