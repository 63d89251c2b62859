import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { conversationType } from '../../shared/domain/conversation-type.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Clock, Instant, CalendarDay } from '../../shared/domain/time.ts';
import { TIMELINE_MOST } from '../../shared/domain/timeline.ts';
import type { TimelineStore } from '../use-cases/timeline/timeline-store.ts';
import type { Tables } from './tables.ts';

/** When a session began, or should have; the index `session_held` is over the same expression. */
const heldAt = sql<Instant>`coalesce(started_at, starts_at)`;
/** When a commitment ended, or falls due; the index `commitment_day` is over the same expression. */
const endsOn = sql<CalendarDay>`coalesce(ended_on, due)`;

export const timelineStore = (tx: Transaction<Tables>, tenant: TenantId, clock: Clock): TimelineStore => ({
  sessions: async (rhythm, { from, to }) => {
    const now = clock();
    const found = await tx
      .selectFrom('session')
      .select(['session_id', 'type', 'state', 'starts_at', 'started_at', 'ends_at'])
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', rhythm)
      .where(heldAt, '>=', from)
      .where(heldAt, '<', to)
      .where(sql<boolean>`end_question is distinct from 'held'`)
      .orderBy(heldAt, 'desc')
      .orderBy('session_id', 'desc')
      .limit(TIMELINE_MOST.sessions)
      .execute();
    return found.reverse().map((row) => ({
      id: row.session_id,
      type: conversationType.parse(row.type),
      // One that was left has ended by itself, whether that is stored yet or not.
      state: row.state === 'live' && row.ends_at !== null && row.ends_at <= now ? 'closed' : row.state,
      startsAt: row.starts_at,
      startedAt: row.started_at,
    }));
  },
  commitments: async (rhythm, { from, to }) => {
    const found = await tx
      .selectFrom('commitment')
      .select(['commitment_id', 'owner_id', 'text', 'state', endsOn.as('on')])
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', rhythm)
      .where(endsOn, '>=', from)
      .where(endsOn, '<=', to)
      .where('disputed_at', 'is', null)
      .orderBy(endsOn, 'desc')
      .orderBy('commitment_id', 'desc')
      .limit(TIMELINE_MOST.commitments)
      .execute();
    return found.reverse().map((row) => ({
      id: row.commitment_id,
      owner: row.owner_id,
      text: row.text,
      state: row.state,
      on: row.on,
    }));
  },
});
