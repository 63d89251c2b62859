import * as settings from '../../../shared/contracts/settings.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { changeModel } from '../../use-cases/settings/change-model.ts';
import { giveRole, takeRole } from '../../use-cases/settings/change-role.ts';
import { countExpiring } from '../../use-cases/settings/count-expiring.ts';
import { retryFailedEffects } from '../../use-cases/settings/retry-failed-effects.ts';
import { getSettings } from '../../use-cases/settings/get-settings.ts';
import type { SettingsFacts } from '../../use-cases/settings/get-settings.ts';
import { changeReminderDefaults } from '../../use-cases/settings/change-reminder-defaults.ts';
import { changeRetentionPeriod } from '../../use-cases/settings/change-retention-period.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';
import type { ModelPorts } from './model.ts';

/** What these need from outside before they decide. */
export type SettingsPorts = Readonly<{
  /** All permissions, and which of them Entra grants for this person; nothing of it is stored. */
  granted: (identity: TabIdentity) => Promise<Result<Omit<SettingsFacts, 'model'>, never>>;
}> &
  Pick<ModelPorts, 'knownModel'>;

/** An administrator's settings. */
export const settingsRoutes = ({ granted, knownModel }: SettingsPorts): readonly Route[] => [
  preparedRoute(
    settings.getSettings,
    async (identity) => {
      const permissions = await granted(identity);
      return permissions.ok ? ok({ ...permissions.value, model: knownModel() }) : permissions;
    },
    getSettings,
  ),
  route(settings.changeModel, changeModel),
  route(settings.changeRetentionPeriod, changeRetentionPeriod),
  route(settings.giveRole, giveRole),
  route(settings.takeRole, takeRole),
  route(settings.countExpiring, countExpiring),
  route(settings.changeReminderDefaults, changeReminderDefaults),
  route(settings.retryFailedEffects, retryFailedEffects),
];
