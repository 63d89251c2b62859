import type { z } from 'zod';
import type { getOwnBalance as contract } from '../../../shared/contracts/balance.ts';
import { shareOf } from '../../../shared/coaching/balance/rep-share.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { participantsOf, nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { coachingRecords } from './coaching-records.ts';
import type { RecordStores } from './coaching-records.ts';

/** What the actor, as a rep, has been given of what was agreed, by each who coaches them, and how fresh each type is. */
export const getOwnBalance = async (
  context: UseCaseContext<RecordStores & Uses<{ rhythm: 'ofRep' }>>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, me, now } = context;
  const rhythms = await stores.rhythm.ofRep(me.id);
  const people = await participantsOf(stores, rhythms);
  const records = await coachingRecords(context, rhythms);
  return ok({
    shares: rhythms.flatMap(({ id, manager }) => {
      const record = records.find(({ rhythm }) => rhythm === id);
      if (!record) return [];
      const { given, agreed, share, due, missed, freshness } = shareOf(record, dayAt(now, me.zone));
      return [
        {
          ...{ rhythmId: id, manager: nameOf(people, manager), given, agreed, share, due, missed },
          types: conversationTypes.map((type) => ({ type, freshness: freshness[type] })),
        },
      ];
    }),
  });
};
