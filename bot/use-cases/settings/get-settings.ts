import type { z } from 'zod';
import type { settings } from '../../../shared/contracts/settings.ts';
import { permissionNames } from '../../../shared/domain/permission.ts';
import type { PermissionName } from '../../../shared/domain/permission.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { termAt } from '../../../shared/domain/term.ts';
import { TERMS } from '../retention/trim-records.ts';
import type { Turn } from '../turn.ts';

/** Which permissions Entra was asked about, and what it said. The rest cannot be seen from here. */
export type Given = Readonly<Partial<Record<PermissionName, boolean>>>;

const said = (given: boolean | undefined): 'yes' | 'no' | 'unseen' =>
  given === undefined ? 'unseen' : given ? 'yes' : 'no';

/** What the organisation has settled, for an administrator. */
export const getSettings = async (
  { stores, actor, now }: Turn,
  _input: object,
  given: Given,
): Promise<Result<z.output<typeof settings>, 'administrators-only'>> => {
  if (!actor.administrator) return refuse('administrators-only');
  const people = await stores.person.withRoles();
  const those = (role: 'leader' | 'administrator') =>
    people.filter((person) => person[role]).map(({ id, name }) => ({ id, name }));
  return ok({
    permissions: permissionNames.map((name) => ({ name, given: said(given[name]) })),
    leaders: those('leader'),
    administrators: those('administrator'),
    kept: termAt(await stores.term.find(), now),
    terms: TERMS,
  });
};
