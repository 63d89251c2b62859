import * as settings from '../../../shared/contracts/settings.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { countExpiring } from '../../use-cases/settings/count-expiring.ts';
import { retryFailedEffects } from '../../use-cases/settings/retry-failed-effects.ts';
import { getSettings } from '../../use-cases/settings/get-settings.ts';
import type { AskedPermissions } from '../../use-cases/settings/get-settings.ts';
import { changeReminderDefaults } from '../../use-cases/settings/change-reminder-defaults.ts';
import { changeRetentionPeriod } from '../../use-cases/settings/change-retention-period.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type SettingsPorts = Readonly<{
  /** All permissions, and which of them Entra grants for this person; nothing of it is stored. */
  granted: (identity: TabIdentity) => Promise<Result<AskedPermissions, never>>;
}>;

/** An administrator's settings. */
export const settingsRoutes = ({ granted }: SettingsPorts): readonly Route[] => [
  preparedRoute(settings.getSettings, granted, getSettings),
  route(settings.changeRetentionPeriod, changeRetentionPeriod),
  route(settings.countExpiring, countExpiring),
  route(settings.changeReminderDefaults, changeReminderDefaults),
  route(settings.retryFailedEffects, retryFailedEffects),
];
