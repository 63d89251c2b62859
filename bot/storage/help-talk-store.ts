import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { HelpTalk } from '../../shared/domain/help-talk.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { HelpTalkStore } from '../use-cases/help-talk/help-talk-store.ts';
import type { Tables } from './tables.ts';

const helpTalk = (row: Selectable<Tables['help_talk']>): HelpTalk => ({
  id: row.help_talk_id,
  rhythm: row.rhythm_id,
  manager: row.manager_id,
  rep: row.rep_id,
  commitment: row.commitment_id,
  startsAt: row.starts_at,
  minutes: row.minutes,
  bookedBy: row.booked_by,
  bookedAt: row.booked_at,
  cancelledAt: row.cancelled_at,
  eventId: row.event_id,
});

const isOver = (now: Instant) => sql<boolean>`starts_at + make_interval(mins => minutes) <= ${now}`;

export const helpTalkStore = (tx: Transaction<Tables>, tenant: TenantId): HelpTalkStore => {
  const rows = () => tx.selectFrom('help_talk').selectAll().where('tenant_id', '=', tenant);
  const changed = () => tx.updateTable('help_talk').where('tenant_id', '=', tenant);
  return {
    find: async (id) => {
      const row = await rows().where('help_talk_id', '=', id).executeTakeFirst();
      return row ? helpTalk(row) : null;
    },
    standingFor: async (commitment) => {
      const row = await rows()
        .where('commitment_id', '=', commitment)
        .where('cancelled_at', 'is', null)
        .orderBy('starts_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? helpTalk(row) : null;
    },
    countTaken: async (rhythm, since, now) => {
      const { count } = await tx
        .selectFrom('help_talk')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', '=', rhythm)
        .where('cancelled_at', 'is', null)
        .where('starts_at', '>=', since)
        .where(isOver(now))
        .executeTakeFirstOrThrow();
      return count;
    },
    taken: async (rhythms, since, now) => {
      if (rhythms.length === 0) return [];
      const found = await rows()
        .where('rhythm_id', 'in', [...rhythms])
        .where('cancelled_at', 'is', null)
        .where('starts_at', '>=', since)
        .where(isOver(now))
        .execute();
      return found.map(helpTalk);
    },
    insert: async (talk) => {
      await tx
        .insertInto('help_talk')
        .values({
          tenant_id: tenant,
          help_talk_id: talk.id,
          rhythm_id: talk.rhythm,
          manager_id: talk.manager,
          rep_id: talk.rep,
          commitment_id: talk.commitment,
          starts_at: talk.startsAt,
          minutes: talk.minutes,
          booked_by: talk.bookedBy,
          booked_at: talk.bookedAt,
          cancelled_at: talk.cancelledAt,
          event_id: talk.eventId,
        })
        .execute();
    },
    cancel: async (id, at) => {
      await changed().set({ cancelled_at: at }).where('help_talk_id', '=', id).execute();
    },
    setEvent: async (id, eventId) => {
      await changed().set({ event_id: eventId }).where('help_talk_id', '=', id).execute();
    },
  };
};
