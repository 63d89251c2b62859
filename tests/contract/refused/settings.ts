import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import { asManager, change, stale } from './asking.ts';

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const settingsRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  resendMessage: { 'not-found': change(asked['resendMessage'], { key: `before:${NEVER}:2026-11-27` }) },
  getSettings: { 'administrators-only': asManager(asked['getSettings']) },
  retryFailedEffects: { 'administrators-only': asManager(asked['retryFailedEffects']) },
  changeRetentionPeriod: {
    'administrators-only': asManager(asked['changeRetentionPeriod']),
    changed: stale(asked['changeRetentionPeriod']),
  },
  giveRole: {
    'administrators-only': asManager(asked['giveRole']),
    'address-unknown': change(asked['giveRole'], { address: 'nobody@nordvik.example' }),
  },
  takeRole: { 'administrators-only': asManager(asked['takeRole']) },
  getOverview: { 'leaders-only': asManager(asked['getOverview']) },
  countExpiring: { 'administrators-only': asManager(asked['countExpiring']) },
  changeModel: {
    'administrators-only': asManager(asked['changeModel']),
    changed: stale(asked['changeModel']),
  },
  changeReminderDefaults: {
    'administrators-only': asManager(asked['changeReminderDefaults']),
    changed: stale(asked['changeReminderDefaults']),
    'hours-unfit': change(asked['changeReminderDefaults'], { hours: { from: '03:00', to: '17:00' } }),
  },
};
