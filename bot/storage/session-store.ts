import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { agendaItemKinds } from '../../shared/domain/agenda.ts';
import { conversationType } from '../../shared/domain/conversation-type.ts';
import { agendaItemId, personId } from '../../shared/domain/ids.ts';
import type { PersonId, RhythmId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import {
  ENDS_AFTER_MINUTES,
  cancelReasons,
  endQuestions,
  endsAt,
  isClosed,
  isLive,
  sessionAsOf,
  sessionStates,
  startOf,
} from '../../shared/domain/session.ts';
import type { CalendarEntry, NotHeld, PlanChange, Session } from '../../shared/domain/session.ts';
import { addMinutes, calendarDay, instant } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import type { SessionOrRhythm, SessionStore } from '../use-cases/session/session-store.ts';
import { builtOnce } from './built-once.ts';
import type { Tables } from './tables.ts';

const agendaItem = z.object({
  id: agendaItemId,
  kind: z.enum(agendaItemKinds),
  section: z.string().nullable(),
  text: z.string().nullable(),
  addedBy: z.nullable(personId),
  forNext: z.optional(z.literal(true)),
  minutes: z.int(),
  // Missing in rows written by earlier releases.
  takenFrom: z.string().nullable().default(null),
  usedSeconds: z.int(),
  enteredAt: z.nullable(instant),
});
const agenda = z.array(agendaItem);

/** Every column except the search words, which only a search needs. */
const shown = [
  'session_id',
  'version',
  'rhythm_id',
  'manager_id',
  'rep_id',
  'type',
  'template_version',
  'state',
  'starts_at',
  'minutes',
  'started_at',
  'closed_at',
  'leader_id',
  'event_id',
  'event_starts_at',
  'event_minutes',
  'event_declined',
  'agenda',
  'no_step_reason',
  'usefulness',
  'chosen_by',
  'recommended',
  'moved_from',
  'moved_for_day_off',
  'own_length',
  'changed_by',
  'changed_at',
  'changed_from',
  'cancel_reason',
  'cancel_note',
  'customer_meeting_id',
  'extra',
  'single',
  'on_the_spot',
  'last_sign_at',
  'has_content',
  'closing',
  'ended_by_itself',
  'end_question',
  'not_held_by',
  'not_held_from',
] as const;
type Row = Pick<Selectable<Tables['session']>, (typeof shown)[number]> &
  Readonly<{ rhythm_ended_at: Instant | null }>;

const plan = z.object({
  state: z.enum(['planned', 'missed', 'cancelled']),
  startsAt: instant,
  minutes: z.int(),
  movedFrom: z.nullable(calendarDay),
  // Missing in rows written by earlier releases.
  movedForDayOff: z.boolean().default(false),
  ownLength: z.boolean(),
  places: z
    .array(agendaItem.pick({ id: true, kind: true, section: true, minutes: true, takenFrom: true }))
    .nullable()
    .default(null),
});
const cancelReason = z.enum([...cancelReasons, 'calendar']);

/** The three columns are set together. */
const changed = (row: Row): PlanChange | null =>
  row.changed_by === null || row.changed_at === null
    ? null
    : {
        by: row.changed_by,
        at: row.changed_at,
        from: plan.parse(row.changed_from),
      };

/** The columns are set together. */
const entryOf = (row: Row): CalendarEntry | null =>
  row.event_id === null || row.event_starts_at === null || row.event_minutes === null
    ? null
    : {
        id: row.event_id,
        startsAt: row.event_starts_at,
        minutes: row.event_minutes,
        declined: row.event_declined,
      };

/** What every session has, whatever its state. */
const common = (row: Row) => ({
  id: row.session_id,
  version: row.version,
  rhythm: row.rhythm_id,
  manager: row.manager_id,
  rep: row.rep_id,
  rhythmEndedAt: row.rhythm_ended_at,
  type: conversationType.parse(row.type),
  templateVersion: row.template_version,
  startsAt: row.starts_at,
  minutes: row.minutes,
  leader: row.leader_id,
  entry: entryOf(row),
  agenda: agenda.parse(row.agenda),
  chosenBy: row.chosen_by,
  movedFrom: row.moved_from,
  movedForDayOff: row.moved_for_day_off,
  ownLength: row.own_length,
  lastChange: changed(row),
  customerMeeting: row.customer_meeting_id,
});

/** How a session had ended that was said not to have been held; its texts and ratings stay in their own columns. */
const ending = z.object({
  state: z.literal('closed'),
  origin: z.enum(['rhythm', 'single', 'extra', 'on-the-spot']),
  startedAt: instant,
  recommended: conversationType,
  closedAt: instant,
  endedByItself: z.boolean(),
  endQuestion: z.nullable(z.enum(endQuestions)),
  lastSignAt: z.nullable(instant),
});

/** The two columns are set together. */
const notHeldOf = ({ not_held_by, not_held_from, no_step_reason, usefulness }: Row): NotHeld | null =>
  not_held_by === null || not_held_from === null
    ? null
    : {
        by: not_held_by,
        ending: { ...ending.parse(not_held_from), noStepReason: no_step_reason, usefulness },
      };

/** A session's state, with what it has only in that state. One entered afterwards has no recommended type. */
const stateOf = (row: Row) => {
  const state = z.enum(sessionStates).parse(row.state);
  const origin = row.extra ? 'extra' : row.single ? 'single' : 'rhythm';
  const recommended = row.recommended === null ? null : conversationType.parse(row.recommended);
  switch (state) {
    case 'planned':
      return { state, origin } as const;
    case 'missed':
      return { state, origin, notHeld: notHeldOf(row) } as const;
    case 'cancelled':
      return {
        state,
        origin,
        cancellation: { reason: cancelReason.parse(row.cancel_reason), note: row.cancel_note ?? '' },
      } as const;
    case 'live':
    case 'closed': {
      const startedAt = instant.parse(row.started_at);
      const begun = { startedAt, origin: row.on_the_spot ? 'on-the-spot' : origin } as const;
      if (state === 'live')
        return {
          ...begun,
          state,
          recommended: recommended ?? conversationType.parse(row.type),
          lastSignAt: row.last_sign_at ?? startedAt,
          hasContent: row.has_content,
          isClosing: row.closing,
        };
      return {
        ...(recommended === null
          ? ({ startedAt, origin: 'afterwards' } as const)
          : { ...begun, recommended }),
        state,
        closedAt: instant.parse(row.closed_at),
        noStepReason: row.no_step_reason,
        usefulness: row.usefulness,
        endedByItself: row.ended_by_itself,
        endQuestion: z.nullable(z.enum(endQuestions)).parse(row.end_question),
        lastSignAt: row.last_sign_at,
      } as const;
    }
  }
};

const stored = (row: Row): Session => ({ ...common(row), ...stateOf(row) });

/** A session's columns; what it doesn't have in its state is null. */
const columns = (value: Session) => {
  const cancellation = value.state === 'cancelled' ? value.cancellation : null;
  const closed = value.state === 'closed' ? value : null;
  const notHeld = value.state === 'missed' ? value.notHeld : null;
  const ended = closed ?? notHeld?.ending;
  return {
    rhythm_id: value.rhythm,
    manager_id: value.manager,
    rep_id: value.rep,
    type: value.type,
    template_version: value.templateVersion,
    state: value.state,
    starts_at: value.startsAt,
    minutes: value.minutes,
    started_at: startOf(value),
    closed_at: closed?.closedAt ?? null,
    leader_id: value.leader,
    event_id: value.entry?.id ?? null,
    event_starts_at: value.entry?.startsAt ?? null,
    event_minutes: value.entry?.minutes ?? null,
    event_declined: value.entry?.declined ?? false,
    agenda: JSON.stringify(value.agenda),
    no_step_reason: ended?.noStepReason ?? null,
    usefulness: ended?.usefulness ?? null,
    chosen_by: value.chosenBy,
    recommended: 'recommended' in value ? value.recommended : null,
    moved_from: value.movedFrom,
    moved_for_day_off: value.movedForDayOff,
    own_length: value.ownLength,
    changed_by: value.lastChange?.by ?? null,
    changed_at: value.lastChange?.at ?? null,
    changed_from: value.lastChange && JSON.stringify(value.lastChange.from),
    cancel_reason: cancellation?.reason ?? null,
    cancel_note: cancellation === null || cancellation.note === '' ? null : cancellation.note,
    customer_meeting_id: value.customerMeeting,
    extra: value.origin === 'extra',
    single: value.origin === 'single',
    on_the_spot: value.origin === 'on-the-spot',
    last_sign_at: isLive(value) || isClosed(value) ? value.lastSignAt : null,
    has_content: isLive(value) && value.hasContent,
    closing: isLive(value) && value.isClosing,
    ended_by_itself: closed?.endedByItself ?? false,
    end_question: closed?.endQuestion ?? null,
    not_held_by: notHeld?.by ?? null,
    not_held_from: notHeld && JSON.stringify(ending.parse(notHeld.ending)),
    ends_at: isLive(value) ? endsAt(value) : null,
  };
};

/** Whether a closed session counts: nobody is still to be asked if it was held. */
const isCounted = sql<boolean>`end_question is distinct from 'held'`;

/** A sign of life is stored at most once in this many minutes. */
const SIGN_EVERY_MINUTES = 1;

const isIn = (where: SessionOrRhythm): RawBuilder<boolean> =>
  'session' in where ? sql`session_id = ${where.session}` : sql`rhythm_id = ${where.rhythm}`;

/** The most sessions of a rhythm that are read from a moment on, the next ones first. */
const READ_PER_RHYTHM = 100;

const rowsIn = (tx: Transaction<Tables>, tenant: TenantId | RawBuilder<TenantId>) =>
  tx
    .selectFrom('session')
    .select(shown)
    .select((eb) =>
      eb
        .selectFrom('rhythm')
        .select('ended_at')
        .whereRef('rhythm.tenant_id', '=', 'session.tenant_id')
        .whereRef('rhythm.rhythm_id', '=', 'session.rhythm_id')
        .as('rhythm_ended_at'),
    )
    .where('tenant_id', '=', tenant);

const rowOf = builtOnce<Readonly<{ tenant: TenantId; id: SessionId }>>()((tx, given) =>
  rowsIn(tx, given('tenant')).where('session_id', '=', given('id')),
);

const heldAt = sql<Instant>`coalesce(started_at, starts_at)`;

const rowBefore = builtOnce<
  Readonly<{ tenant: TenantId; rhythm: RhythmId; current: SessionId; began: Instant }>
>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('rhythm_id', '=', given('rhythm'))
    .where('session_id', '!=', given('current'))
    .where('state', '=', 'closed')
    .where(isCounted)
    .where(heldAt, '<', given('began'))
    .orderBy(heldAt, 'desc')
    .orderBy('session_id', 'desc')
    .limit(1),
);

type RhythmRowsGiven = Readonly<{
  tenant: TenantId;
  rhythms: readonly RhythmId[];
  since: Instant;
  limit: number;
}>;

const rowsSince = builtOnce<RhythmRowsGiven>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('rhythm_id', '=', ({ fn }) => fn.any(given('rhythms')))
    .where((eb) => eb.or([eb('starts_at', '>=', given('since')), eb('state', '=', 'live')]))
    .orderBy('starts_at')
    .orderBy('session_id')
    .limit(given('limit')),
);

const rowsAsked = builtOnce<RhythmRowsGiven & Readonly<{ now: Instant }>>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('rhythm_id', '=', ({ fn }) => fn.any(given('rhythms')))
    .where('started_at', '>=', given('since'))
    .where((eb) => eb.or([eb('end_question', 'is not', null), eb('ends_at', '<=', given('now'))]))
    .orderBy('started_at', 'desc')
    .limit(given('limit')),
);

export const sessionStore = (tx: Transaction<Tables>, tenant: TenantId, clock: Clock): SessionStore => {
  const session = (row: Row): Session => sessionAsOf(stored(row), clock());
  const rows = () => rowsIn(tx, tenant);
  const liveRowsOf = (person: PersonId) =>
    rows()
      .where('state', '=', 'live')
      .where((eb) => eb.or([eb('manager_id', '=', person), eb('rep_id', '=', person)]))
      .orderBy('session_id')
      .limit(READ_PER_RHYTHM);
  return {
    find: async (id) => {
      const [row] = await rowOf(tx, { tenant, id });
      return row ? session(row) : null;
    },
    lock: async (id) => {
      const row = await rows().where('session_id', '=', id).forUpdate().executeTakeFirst();
      return row ? session(row) : null;
    },
    lockLive: async (where) => {
      const row = await rows().where(isIn(where)).where('state', '=', 'live').forUpdate().executeTakeFirst();
      const live = row ? stored(row) : null;
      return live && isLive(live) ? live : null;
    },
    liveOf: async (person) => {
      const found = await liveRowsOf(person).execute();
      return found.map(session).filter(isLive);
    },
    lockOthersLive: async (person, besides) => {
      const found = await liveRowsOf(person).where('rhythm_id', '!=', besides).forUpdate().execute();
      return found.map(stored).filter(isLive);
    },
    noteSign: async (where, hasContent) => {
      const at = clock();
      await tx
        .updateTable('session')
        .set({
          last_sign_at: at,
          has_content: sql<boolean>`has_content or ${hasContent}`,
          ends_at: sql<Instant>`greatest(ends_at, ${addMinutes(at, ENDS_AFTER_MINUTES)})`,
        })
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'live')
        .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', at)]))
        .where((eb) =>
          eb.or([
            eb('last_sign_at', '<=', addMinutes(at, -SIGN_EVERY_MINUTES)),
            ...(hasContent ? [eb('has_content', '=', false)] : []),
          ]),
        )
        .where(isIn(where))
        .execute();
    },
    ofEvent: async (manager, eventId) => {
      const row = await rows()
        .where('event_id', '=', eventId)
        .where('manager_id', '=', manager)
        .executeTakeFirst();
      return row ? session(row) : null;
    },
    insert: async (value) => {
      await tx
        .insertInto('session')
        .values({ tenant_id: tenant, session_id: value.id, version: value.version, ...columns(value) })
        .execute();
    },
    save: async (value) => {
      await tx
        .updateTable('session')
        .set((eb) => ({ ...columns(value), version: eb('version', '+', 1) }))
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', value.id)
        .execute();
    },
    remove: async (id) => {
      await tx
        .deleteFrom('session')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', id)
        .where('state', '=', 'planned')
        .execute();
    },
    ofRhythm: async (id, limit = 500) => {
      const found = await rows()
        .where('rhythm_id', '=', id)
        .orderBy('starts_at', 'desc')
        .orderBy('session_id', 'desc')
        .limit(limit)
        .execute();
      return found.map(session);
    },
    previous: async (current) => {
      const began = startOf(current) ?? current.startsAt;
      const [row] = await rowBefore(tx, { tenant, rhythm: current.rhythm, current: current.id, began });
      const previous = row ? session(row) : null;
      return previous && isClosed(previous) ? previous : null;
    },
    ownMeetings: async (ids) => {
      if (ids.length === 0) return new Map();
      const found = await tx
        .selectFrom('own_meeting')
        .select(['session_id', 'join_url', 'chat_id', 'meeting_id'])
        .where('tenant_id', '=', tenant)
        .where('session_id', 'in', [...ids])
        .execute();
      return new Map(
        found.map((row) => [
          row.session_id,
          { joinUrl: row.join_url, chatId: row.chat_id, meetingId: row.meeting_id },
        ]),
      );
    },
    askedType: async (id) => {
      const row = await tx
        .selectFrom('session')
        .select('asked_type')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', id)
        .executeTakeFirst();
      return z.nullable(conversationType).parse(row?.asked_type ?? null);
    },
    keepAskedType: async (id, type) => {
      await tx
        .updateTable('session')
        .set({ asked_type: type })
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', id)
        .execute();
    },
    keepOwnMeeting: async (id, { joinUrl, chatId, meetingId }) => {
      const meeting = { join_url: joinUrl, chat_id: chatId, meeting_id: meetingId };
      await tx
        .insertInto('own_meeting')
        .values({ tenant_id: tenant, session_id: id, ...meeting })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'session_id']).doUpdateSet(meeting))
        .execute();
    },
    ofRhythms: async (ids, since, until = null) => {
      if (ids.length === 0) return [];
      const limit = READ_PER_RHYTHM * ids.length;
      if (until === null) return (await rowsSince(tx, { tenant, rhythms: ids, since, limit })).map(session);
      const found = await rows()
        .where('rhythm_id', 'in', [...ids])
        .where((eb) =>
          eb.or([
            eb.and([eb('starts_at', '>=', since), eb('starts_at', '<=', until)]),
            eb('state', '=', 'live'),
          ]),
        )
        .orderBy('starts_at')
        .orderBy('session_id')
        .limit(limit)
        .execute();
      return found.map(session);
    },
    asked: async (ids, since) => {
      if (ids.length === 0) return [];
      const limit = READ_PER_RHYTHM * ids.length;
      const found = await rowsAsked(tx, { tenant, rhythms: ids, since, limit, now: clock() });
      return found
        .map(session)
        .filter((one) => isClosed(one) && one.endQuestion !== null)
        .filter(isClosed);
    },
    held: async (ids) => {
      if (ids.length === 0) return [];
      const found = await tx
        .selectFrom('session')
        .select(({ fn }) => ['rhythm_id', 'type', fn.max('started_at').as('started_at')])
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', 'in', [...ids])
        .where('state', '=', 'closed')
        .where(isCounted)
        .groupBy(['rhythm_id', 'type'])
        .execute();
      return found.flatMap((row) =>
        row.started_at === null
          ? []
          : [
              {
                rhythm: row.rhythm_id,
                type: conversationType.parse(row.type),
                startedAt: row.started_at,
              },
            ],
      );
    },
    firstHeld: async (since) => {
      if (since.size === 0) return new Map();
      const asked = JSON.stringify([...since].map(([id, from]) => ({ id, from })));
      const { rows } = await sql<{ id: RhythmId; first: Instant }>`
        select a.id, s.started_at as first
        from jsonb_to_recordset(${asked}::jsonb) as a (id uuid, "from" timestamptz)
        cross join lateral (
          select min(started_at) as started_at from session
          where tenant_id = ${tenant} and rhythm_id = a.id and state = 'closed' and started_at >= a.from and ${isCounted}
        ) s
        where s.started_at is not null`.execute(tx);
      return new Map(rows.map(({ id, first }) => [id, first]));
    },
    countHeld: async (ids, since) => {
      if (ids.length === 0) return new Map();
      const found = await tx
        .selectFrom('session')
        .select(({ fn }) => ['type', fn.countAll<string>().as('count')])
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', 'in', [...ids])
        .where(sql<Instant>`coalesce(started_at, starts_at)`, '>=', since)
        .where('state', '=', 'closed')
        .where(isCounted)
        .groupBy('type')
        .execute();
      return new Map(found.map(({ type, count }) => [conversationType.parse(type), Number(count)]));
    },
  };
};
