import type { z } from 'zod';
import type { settings } from '../../../shared/contracts/settings.ts';
import { permissionNames } from '../../../shared/domain/permission.ts';
import type { PermissionName } from '../../../shared/domain/permission.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { retentionPeriodAt } from '../../../shared/domain/retention-period.ts';
import { groupUndelivered } from '../../../shared/domain/undelivered.ts';
import { RETENTION_DAYS } from '../retention/run-retention.ts';
import type { KnownModel } from '../model/known-model.ts';
import { roleHolders } from './change-role.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Every permission's scopes, Entra's answers about those it was asked about (the others cannot be seen from here), and the language model. */
export type SettingsFacts = Readonly<{
  model: KnownModel | null;
  scopesOf: (name: PermissionName) => readonly string[];
  given: Readonly<Partial<Record<PermissionName, boolean>>>;
}>;

const asGrant = (given: boolean | undefined): 'yes' | 'no' | 'unseen' =>
  given === undefined ? 'unseen' : given ? 'yes' : 'no';

/** The organisation's settings, for an administrator. */
export const getSettings = async (
  {
    stores,
    actor,
    now,
  }: UseCaseContext<
    Uses<{
      model: 'months' | 'setting';
      outbox: 'countUndelivered';
      person: 'countLeft' | 'withRoles';
      reminderDefaults: 'find';
      retention: 'find';
    }>
  >,
  _input: object,
  { scopesOf, given, model }: SettingsFacts,
): Promise<Result<z.output<typeof settings>, 'administrators-only'>> => {
  if (!actor.administrator) return refuse('administrators-only');
  return ok({
    left: await stores.person.countLeft(),
    undelivered: groupUndelivered(await stores.outbox.countUndelivered()),
    permissions: permissionNames.map((name) => ({
      ...{ name, scopes: [...scopesOf(name)], given: asGrant(given[name]) },
    })),
    ...(await roleHolders(stores)),
    kept: retentionPeriodAt(await stores.retention.find(), now),
    terms: RETENTION_DAYS,
    reminders: await stores.reminderDefaults.find(),
    model: {
      ...(await stores.model.setting()),
      model: model && { host: model.host, name: model.name },
      months: [...(await stores.model.months())],
    },
  });
};
