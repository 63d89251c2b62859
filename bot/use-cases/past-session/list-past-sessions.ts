import type { z } from 'zod';
import type { SearchHit, listPastSessions as contract } from '../../../shared/contracts/past-session.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { pastStates } from '../../../shared/domain/past.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { searchTerms, snippetOf } from '../../../shared/domain/search.ts';
import { NEAREST_HOURS, otherThan, stateAt } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt, toInstant } from '../../../shared/domain/time.ts';
import { rhythmsOfRep } from '../handover/rhythms-of-rep.ts';
import { noteReadings } from '../person/access.ts';
import type { PastSessionQuery, PastSessionRow } from './past-session-store.ts';
import { nameOf } from '../use-case.ts';
import type { People, UseCaseContext, UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** How many sessions come at a time. */
const PAGE = 20;

type PastSessionsInput = z.output<typeof contract.query>;
type Row = z.output<typeof contract.reply>['rows'][number];

const cursorOf = ({ at, id }: PastSessionRow): string => `${at}~${id}`;
const beforeOf = (cursor: string | undefined): PastSessionQuery['before'] => {
  const [at, id] = cursor?.split('~') ?? [];
  return at === undefined || id === undefined ? null : { at: toInstant(at), id: id as SessionId };
};

/** The rhythms asked about: those the actor coaches in, with all reps or one, or those the actor is or was coached in. */
const rhythmsOf = async (
  { stores, me }: UseCaseContext<Uses<{ rhythm: 'endedOf' | 'ofManager' | 'ofRep' }>>,
  { as, repId }: PastSessionsInput,
): Promise<readonly Rhythm[]> => {
  const own = await (as === 'rep' ? rhythmsOfRep(stores, me.id) : stores.rhythm.ofManager(me.id));
  return own.filter(({ rep }) => repId === undefined || rep === repId);
};

type Page = Readonly<{
  total: number | null;
  rows: readonly PastSessionRow[];
  foundIn: (id: SessionId) => readonly SearchHit[];
}>;

const listed = async (
  { stores }: UseCaseContext<Uses<{ pastSession: 'list' }>>,
  asked: PastSessionQuery,
): Promise<Page> => ({
  total: null,
  rows: await stores.pastSession.list(asked, PAGE + 1),
  foundIn: () => [],
});

const searched = async (
  { stores, me }: UseCaseContext<Uses<{ pastSession: 'found' | 'search' | 'usable' }>>,
  asked: PastSessionQuery,
  q: string,
): Promise<Page> => {
  const terms = await stores.pastSession.usable(searchTerms(q));
  if (terms.length === 0) return { total: 0, rows: [], foundIn: () => [] };
  const { total, rows } = await stores.pastSession.search(asked, terms, PAGE + 1);
  const shown = rows.slice(0, PAGE).map(({ id }) => id);
  const { texts, isFound } = await stores.pastSession.found(shown, me.id, terms);
  return {
    total,
    rows,
    foundIn: (id) =>
      texts.flatMap(({ session, place, text }) => {
        const pieces = session === id ? snippetOf(text, isFound) : null;
        return pieces ? [{ in: place, pieces: [...pieces] }] : [];
      }),
  };
};

const rowView = (
  { me, now }: Pick<UseCaseContext<unknown>, 'me' | 'now'>,
  people: People,
  row: PastSessionRow,
  found: readonly SearchHit[],
): Row => {
  const state = stateAt(row, now);
  return {
    id: row.id,
    state: pastStates.find((one) => one === state) ?? 'missed',
    at: row.at,
    day: dayAt(row.at, me.zone),
    type: row.type,
    other: nameOf(people, otherThan(row, me.id)),
    minutes: row.minutes,
    inQuestion: row.inQuestion,
    steps: row.steps,
    decision: row.decision,
    found: [...found],
  };
};

/**
 * The actor's own sessions that are over, in one of their roles, or those among them that a search finds. A manager's reading is
 * noted once an hour for each rep about whom something is shown, however many letters are typed.
 */
export const listPastSessions: UseCase<
  PastSessionsInput,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{
    access: 'logAfresh';
    pastSession: 'found' | 'list' | 'search' | 'usable';
    person: 'several';
    rhythm: 'endedOf' | 'ofManager' | 'ofRep';
  }>
> = async (context, asked) => {
  const { stores, me, now } = context;
  const rhythms = await rhythmsOf(context, asked);
  if (asked.repId !== undefined && rhythms.length === 0) return refuse('not-found');
  const of: PastSessionQuery = {
    person: me.id,
    rhythms: rhythms.map(({ id }) => id),
    type: asked.type ?? null,
    now,
    missedBefore: addMinutes(now, -NEAREST_HOURS * 60),
    before: beforeOf(asked.cursor),
  };
  const q = asked.q.trim();
  const page = await (q === '' ? listed(context, of) : searched(context, of, q));
  const shown = page.rows.slice(0, PAGE);
  const people = await stores.person.several([
    ...new Set(shown.flatMap(({ manager, rep }) => [manager, rep])),
  ]);
  await noteReadings(
    context,
    shown.map(({ rep }) => rep),
    q === '' ? 'past' : 'search',
  );
  const rows = shown.map((row) => rowView(context, people, row, page.foundIn(row.id)));
  const last = shown.at(-1);
  return ok({
    now,
    rows,
    next: page.rows.length > PAGE && last ? cursorOf(last) : null,
    total: page.total,
  });
};
