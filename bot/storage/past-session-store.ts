import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import { conversationType } from '../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import { places } from '../../shared/domain/past.ts';
import type { TextPlace } from '../../shared/domain/past.ts';
import { wordsIn } from '../../shared/domain/search.ts';
import type { SearchTerm } from '../../shared/domain/search.ts';
import { heldMinutes } from '../../shared/domain/session.ts';
import type { SessionState } from '../../shared/domain/session.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type {
  PastSessionQuery,
  PastSessionRow,
  PastSessionStore,
} from '../use-cases/past-session/past-session-store.ts';
import { foundBy, termsOf } from './finding.ts';
import { searchedText } from './searched-text.ts';
import type { Tables } from './tables.ts';

type Row = {
  session_id: SessionId;
  rhythm_id: RhythmId;
  manager_id: PersonId;
  rep_id: PersonId;
  type: string;
  template_version: number;
  state: SessionState;
  starts_at: Instant;
  at: Instant;
  minutes: number;
  started_at: Instant | null;
  closed_at: Instant | null;
  last_sign_at: Instant | null;
  ended_by_itself: boolean;
  end_question: string | null;
  recommended: string | null;
  steps: number;
  decision: string | null;
};

/** How long a held session took, or how long another was planned for. */
const minutesOf = ({ state, started_at: startedAt, closed_at: closedAt, ...row }: Row): number =>
  state !== 'closed' || startedAt === null || closedAt === null
    ? row.minutes
    : heldMinutes({
        ...{ startedAt, closedAt, minutes: row.minutes },
        ...{ endedByItself: row.ended_by_itself, lastSignAt: row.last_sign_at },
        origin: row.recommended === null ? 'afterwards' : 'rhythm',
      });

const past = (row: Row): PastSessionRow => ({
  id: row.session_id,
  rhythm: row.rhythm_id,
  manager: row.manager_id,
  rep: row.rep_id,
  type: conversationType.parse(row.type),
  templateVersion: row.template_version,
  state: row.state,
  startsAt: row.starts_at,
  at: row.at,
  minutes: minutesOf(row),
  inQuestion: row.end_question === 'held',
  steps: row.steps,
  decision: row.decision,
});

/** When a session began, or should have; the index `session_held` is over the same expression. */
const HELD = sql`coalesce(s.started_at, s.starts_at)`;

/** The condition for the person's own sessions in these rhythms that are over. */
const over = (tenant: TenantId, { person, rhythms, type, now, missedBefore }: PastSessionQuery) => sql`
  s.tenant_id = ${tenant} and s.rhythm_id = any (${[...rhythms]}::uuid[])
    and (s.manager_id = ${person} or s.rep_id = ${person})
    and (s.state in ('closed', 'cancelled', 'missed') or (s.state = 'planned' and s.starts_at < ${missedBefore}))
    and ${HELD} <= ${now} and (${type}::text is null or s.type = ${type})`;

const earlierThan = ({ before }: PastSessionQuery): RawBuilder<unknown> =>
  before === null ? sql`` : sql`and (${HELD}, s.session_id) < (${before.at}, ${before.id}::uuid)`;

/** The rows about the sessions that `chosen` selects. */
const described = (tenant: TenantId, chosen: RawBuilder<unknown>) => sql<Row>`
  select s.session_id, s.rhythm_id, s.manager_id, s.rep_id, s.type, s.template_version, s.state, s.starts_at,
    ${HELD} as at, s.minutes, s.started_at, s.closed_at, s.last_sign_at, s.ended_by_itself, s.end_question, s.recommended,
    (select count(*)::int from commitment c
      where c.tenant_id = ${tenant} and c.session_id = s.session_id and c.disputed_at is null) as steps,
    (select d.text from decision d where d.tenant_id = ${tenant} and d.session_id = s.session_id
      order by d.at, d.decision_id limit 1) as decision
  from (${chosen}) chosen join session s on s.tenant_id = ${tenant} and s.session_id = chosen.session_id
  order by ${HELD} desc, s.session_id desc`;

/** The words that match the wanted terms, in any of their forms. */
const wordsFound = async (
  tx: Transaction<Tables>,
  terms: readonly SearchTerm[],
  words: readonly string[],
): Promise<ReadonlySet<string>> => {
  const wanted = terms.filter(({ unwanted }) => !unwanted);
  const text = wanted.map((term) => term.text).join(' ');
  const goesOn = wordsIn(wanted.find((term) => term.goesOn)?.text ?? '').at(-1) ?? null;
  const { rows } = await sql<{ word: string }>`
    with needle as materialized (
      select tsvector_to_array(to_tsvector('swedish', ${text})) as swedish,
        tsvector_to_array(to_tsvector('english', ${text})) as english,
        tsvector_to_array(to_tsvector('simple', ${text})) as simple)
    select word from needle, unnest(${[...words]}::text[]) as word
    where ts_lexize('swedish_stem', word) && swedish or ts_lexize('english_stem', word) && english
      or word = any (simple) or starts_with(word, ${goesOn})`.execute(tx);
  return new Set(rows.map(({ word }) => word));
};

/** How many matching texts of one session a search shows. */
const PLACES_SHOWN = 3;

export const pastSessionStore = (tx: Transaction<Tables>, tenant: TenantId): PastSessionStore => ({
  list: async (asked, limit) => {
    // Each rhythm's latest, and the latest of those: the reading doesn't grow with the history.
    const chosen = sql`
      select latest.session_id from unnest(${[...asked.rhythms]}::uuid[]) as r (id)
        cross join lateral (
          select s.session_id, ${HELD} as at from session s
          where s.rhythm_id = r.id and ${over(tenant, asked)} ${earlierThan(asked)}
          order by ${HELD} desc, s.session_id desc limit ${limit}) latest
      order by latest.at desc, latest.session_id desc limit ${limit}`;
    const { rows } = await described(tenant, chosen).execute(tx);
    return rows.map(past);
  },
  usable: async (terms) => {
    // Stop words are in every text and in no stemmed vector: they count only when quoted, or when there is nothing else.
    const { rows } = await sql<{ at: number; small: boolean }>`
      select at, not quoted and (numnode(plainto_tsquery('swedish', text)) = 0
        or numnode(plainto_tsquery('english', text)) = 0) as small
      from (${termsOf(terms)}) term where numnode(query) > 0 order by at`.execute(tx);
    const own = rows.filter(({ small }) => !small);
    return (own.length > 0 ? own : rows).flatMap(({ at }) => terms[at] ?? []);
  },
  search: async (asked, terms, limit) => {
    const chosen = sql`
      with scope as materialized (select s.session_id, ${HELD} as at from session s where ${over(tenant, asked)}),
        term as materialized (${termsOf(terms)}),
        hit as (
          select said.session_id, count(distinct term.at) filter (where not term.unwanted) as wanted,
            bool_or(term.unwanted) as spoilt
          from (${searchedText(tenant, asked.person, sql`select session_id from scope`)}) said
            join term on said.words @@ term.query
          group by said.session_id)
      select scope.session_id, scope.at from scope left join hit using (session_id)
      where coalesce(hit.wanted, 0) = (select count(*) from term where not term.unwanted)
        and not coalesce(hit.spoilt, false)`;
    const { rows: all } = await sql<{ session_id: string; total: number }>`
      with found as materialized (${chosen})
      select s.session_id, (select count(*)::int from found) as total from found s
      where ${asked.before === null ? sql`true` : sql`(s.at, s.session_id) < (${asked.before.at}, ${asked.before.id}::uuid)`}
      order by s.at desc, s.session_id desc limit ${limit}`.execute(tx);
    if (all.length === 0) return { total: 0, rows: [] };
    const ids = all.map((row) => row.session_id);
    const { rows } = await described(tenant, sql`select unnest(${ids}::uuid[]) as session_id`).execute(tx);
    return { total: all[0]?.total ?? 0, rows: rows.map(past) };
  },
  found: async (sessions, person, terms) => {
    if (sessions.length === 0) return { texts: [], isFound: () => false };
    // A row's search words come from all its texts: which text matches is tested only for rows that have several.
    const order = sql.join(places.map((place) => sql`${place}`));
    const { rows } = await sql<{ session_id: SessionId; place: TextPlace; text: string }>`
      with term as materialized (${termsOf(terms)})
      select session_id, place, text from (
        select said.session_id, said.place, said.text,
          row_number() over (partition by said.session_id order by array_position(array[${order}]::text[], said.place), said.text) as nth
        from (${searchedText(tenant, person, sql`select unnest(${[...sessions]}::uuid[])`)}) said
        where exists (select from term where not term.unwanted and case
            when not said.words @@ term.query then false
            when said.place in ('note', 'decision', 'private', 'plan', 'cause', 'conclusion') then true
            else ${foundBy(sql`said.text`)} @@ term.query end)
      ) best where nth <= ${PLACES_SHOWN}`.execute(tx);
    const words = new Set(rows.flatMap(({ text }) => wordsIn(text)));
    const found = await wordsFound(tx, terms, [...words]);
    return {
      texts: rows.map((row) => ({
        session: row.session_id,
        place: row.place,
        text: row.text,
      })),
      isFound: (word) => found.has(word),
    };
  },
});
