import type { User } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { languageOf } from '../../shared/domain/language-of.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';

/** Somebody in the directory; invitations go to `address`, and `alias` is what they sign in with. */
export type DirectoryPerson = Readonly<{
  id: PersonId;
  name: string;
  address: string;
  alias: string;
  jobTitle: string | null;
  /** Null when the directory doesn't say. */
  language: Language | null;
}>;

/** A manager coaches 5–12 reps; a list longer than this is no team. */
export const REPORTS_MAX = 200;
/** The largest page of directory objects that Graph returns (Microsoft Learn, "List directReports", `$top`). */
const PAGE = '999';

export const directoryScopes = {
  self: ['User.Read'],
  others: ['User.ReadBasic.All'],
} as const;

const fields = [
  'id',
  'displayName',
  'mail',
  'userPrincipalName',
  'jobTitle',
  'preferredLanguage',
] satisfies readonly (keyof User)[];
const $select = fields.join(',');

const user = z
  .object({
    '@odata.type': z.string().optional(),
    id: personId,
    displayName: z.string().nullish(),
    mail: z.string().nullish(),
    userPrincipalName: z.string(),
    jobTitle: z.string().nullish(),
    preferredLanguage: z.string().nullish(),
  })
  .transform((found): DirectoryPerson => ({
    id: found.id,
    name: found.displayName ?? found.userPrincipalName,
    address: found.mail ?? found.userPrincipalName,
    alias: found.userPrincipalName,
    jobTitle: found.jobTitle ?? null,
    language: found.preferredLanguage == null ? null : languageOf(found.preferredLanguage),
  }));

const PERSON = '#microsoft.graph.user';
/** A direct report, or null for one that is no person: contacts can report to somebody too. */
const report = z.union([
  z.object({ '@odata.type': z.string().refine((type) => type !== PERSON) }).transform(() => null),
  user,
]);

export const getGraphUser =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf): Promise<GraphResult<DirectoryPerson>> =>
    graph.request(
      onBehalfOf,
      { method: 'GET', path: '/me', query: { $select }, scopes: directoryScopes.self },
      user,
    );

/** The people who report to the one who asks. */
export const listDirectReports =
  (graph: Graph) =>
  async (onBehalfOf: OnBehalfOf): Promise<GraphResult<readonly DirectoryPerson[]>> => {
    const request = { method: 'GET', path: '/me/directReports', scopes: directoryScopes.self } as const;
    const found = await graph.list(
      onBehalfOf,
      { ...request, query: { $select, $top: PAGE } },
      report,
      REPORTS_MAX,
    );
    return found.ok ? { ok: true, value: found.value.filter((one) => one !== null) } : found;
  };

/** A colleague in the organisation of the one who asks. */
export const getUser =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, id: PersonId): Promise<GraphResult<DirectoryPerson>> =>
    graph.request(
      onBehalfOf,
      { method: 'GET', path: `/users/${id}`, query: { $select }, scopes: directoryScopes.others },
      user,
    );
