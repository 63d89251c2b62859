import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { TabIdentity } from './tab-token.ts';

/** Proof of who acts, and in which organisation. Made only here, from a verified token or a stored row. */
export type Actor = Readonly<{
  tenant: TenantId;
  person: PersonId;
  leader: boolean;
  administrator: boolean;
}> & { readonly brand: 'Actor' };

/** Authority over one organisation without a person, for jobs and for what nobody has signed in to yet. */
export type SystemScope = Readonly<{ tenant: TenantId; person: null }> & { readonly brand: 'SystemScope' };

/** Whatever reaches into an organisation's records holds one of these. */
export type Scope = Actor | SystemScope;

type Roles = Readonly<{ leader: boolean; administrator: boolean }>;

/** A stored person's row, or a speaker whose activity has been verified together with it. */
export type PersonRow = Readonly<{ tenant: TenantId; person: PersonId }> & Roles;

const noRoles: Roles = { leader: false, administrator: false };

/** The one who holds a verified token; what the organisation has settled in Kadens adds to the token's roles. */
export const fromTab = (
  identity: Pick<TabIdentity, 'tenant' | 'person' | 'roles'>,
  settled: Roles = noRoles,
): Actor =>
  ({
    tenant: identity.tenant,
    person: identity.person,
    leader: settled.leader || identity.roles.includes('Leader'),
    administrator: settled.administrator || identity.roles.includes('Administrator'),
  }) as Actor;

/** The one a stored row names: for jobs, and for activities that Teams has vouched for. */
export const onBehalfOf = ({ tenant, person, leader, administrator }: PersonRow): Actor =>
  ({ tenant, person, leader, administrator }) as Actor;

/** The person of that organisation whom a job acts for. */
export const actorOf = (
  tenant: TenantId,
  { id, leader, administrator }: Pick<Person, 'id' | 'leader' | 'administrator'>,
): Actor => onBehalfOf({ tenant, person: id, leader, administrator });

/** The organisation of a stored row. */
export const system = (tenant: TenantId): SystemScope => ({ tenant, person: null }) as SystemScope;
