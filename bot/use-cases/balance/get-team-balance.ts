import type { z } from 'zod';
import type { getTeamBalance as contract } from '../../../shared/contracts/balance.ts';
import { balanceOf } from '../../../shared/coaching/balance/balance-of.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { noteReadings } from '../person/access.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { coachingRecords } from './coaching-records.ts';
import type { RecordStores } from './coaching-records.ts';

/** What each of the actor's own reps has been given of what was agreed, and how that is to be read over the team. */
export const getTeamBalance = async (
  context: UseCaseContext<RecordStores & Uses<{ access: 'logAfresh'; rhythm: 'ofManager' }>>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, me, now } = context;
  const rhythms = await stores.rhythm.ofManager(me.id);
  const records = await coachingRecords(context, rhythms);
  const { reps, team } = balanceOf(records, dayAt(now, me.zone));
  const people = await stores.person.several(records.map(({ rep }) => rep));
  await noteReadings(
    context,
    records.map(({ rep }) => rep),
    'team',
  );
  return ok({
    reps: records.flatMap(({ rep: id }) => {
      const one = reps.find(({ rep }) => rep === id);
      if (!one) return [];
      const { given, agreed, share, due, missed } = one;
      return [{ rep: nameOf(people, id), given, agreed, share, due, missed }];
    }),
    team: team && { mean: team.mean, lowest: team.lowest, reading: team.reading },
  });
};
