import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { ResultKey } from '../../shared/domain/result-key.ts';
import type { Roles } from '../../shared/domain/role.ts';
import type { TabIdentity } from './tab-token.ts';

/** Proof of who acts, and in which organisation. Made only here, from a verified token or a stored row. */
export type Actor = Readonly<{
  tenant: TenantId;
  person: PersonId;
  leader: boolean;
  administrator: boolean;
}> & { readonly brand: 'Actor' };

/** Authority over one organisation without a person, for jobs and for what happens before anybody has signed in. */
export type SystemScope = Readonly<{ tenant: TenantId; person: null }> & { readonly brand: 'SystemScope' };

/** Authority of another system to bring results of one organisation's people, and for nothing else. */
export type ResultSender = Readonly<{
  tenant: TenantId;
  person: null;
  /** What its key is called. */
  name: string;
  /** Who made the key, and so answers for what comes in with it. */
  onBehalfOf: PersonId;
}> & { readonly brand: 'ResultSender' };

/** Authority that everything which reaches an organisation's records must hold. */
export type Scope = Actor | ResultSender | SystemScope;

/** A stored person's row, or the verified sender of an activity. */
export type PersonRow = Readonly<{ tenant: TenantId; person: PersonId }> & Roles;

/** The holder of a verified token. */
export const fromTab = (identity: Pick<TabIdentity, 'tenant' | 'person' | 'roles'>): Actor =>
  ({
    tenant: identity.tenant,
    person: identity.person,
    leader: identity.roles.includes('Leader'),
    administrator: identity.roles.includes('Administrator'),
  }) as Actor;

/** The person in a stored row: for jobs, and for activities that Teams vouches for. */
export const onBehalfOf = ({ tenant, person, leader, administrator }: PersonRow): Actor =>
  ({ tenant, person, leader, administrator }) as Actor;

/** The person of that organisation for whom a job acts. */
export const actorOf = (
  tenant: TenantId,
  { id, leader, administrator }: Pick<Person, 'id' | 'leader' | 'administrator'>,
): Actor => onBehalfOf({ tenant, person: id, leader, administrator });

/** The same actor, with the roles besides that an administrator has given them here. */
export const withRolesByHand = (actor: Actor, { leader, administrator }: Roles): Actor => ({
  ...actor,
  leader: actor.leader || leader,
  administrator: actor.administrator || administrator,
});

/** The organisation of a stored row. */
export const system = (tenant: TenantId): SystemScope => ({ tenant, person: null }) as SystemScope;

/** The system that has shown a stored key's secret. */
export const resultSender = (
  tenant: TenantId,
  { name, madeBy }: Pick<ResultKey, 'name' | 'madeBy'>,
): ResultSender => ({ tenant, person: null, name, onBehalfOf: madeBy }) as ResultSender;
