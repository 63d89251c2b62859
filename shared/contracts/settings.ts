import { z } from 'zod/mini';
import { personId } from '../domain/ids.ts';
import { role } from '../domain/role.ts';
import { permissionNames } from '../domain/permission.ts';
import { retentionMonths } from '../domain/retention-period.ts';
import { prepareBeforeDays, remindBeforeDays } from '../domain/reminder-defaults.ts';
import { calendarDay, instant, wallTime } from '../domain/time.ts';
import { effectGroups, failureCauses } from '../domain/undelivered.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

export const permission = z.object({
  name: z.enum(permissionNames),
  /** Their names at Microsoft, as on Entra's page for consent. */
  scopes: z.array(z.string()),
  /**
   * Whether Entra grants it to the administrator who asks, as it does to everybody after consent for everybody. `unseen`: it only shows in
   * a meeting, or Entra did not answer.
   */
  given: z.enum(['yes', 'no', 'unseen']),
});
export type Permission = z.output<typeof permission>;

const months = z.literal(retentionMonths);
/** How many months what is over is kept; while a shorter period waits, until when, and the period that applies until then. */
export const retentionPeriod = z.object({
  version,
  months,
  notice: z.nullable(z.object({ until: instant, months })),
});

/** When people are reminded, by their own clock, and the hours in which Kadens writes to them, Monday to Friday. */
export const reminderDefaults = z.object({
  version,
  /** Working days before a commitment's day; null is no reminder. The question after it always comes. */
  before: z.nullable(z.literal(remindBeforeDays)),
  /** Null means the start of the working day. */
  at: z.nullable(wallTime),
  /** Working days before a session on which the rep is asked to prepare. */
  prepare: z.literal(prepareBeforeDays),
  hours: z.object({ from: wallTime, to: wallTime }),
});

/** Effects that haven't gone out, by what they are: how many, since when and why, never whom they are for. */
export const undelivered = z.array(
  z.object({
    group: z.enum(effectGroups),
    failed: z.int(),
    retrying: z.int(),
    /** They wait for somebody to install Kadens. */
    unreachable: z.int(),
    since: z.nullable(instant),
    causes: z.array(z.enum(failureCauses)),
  }),
);

/** Whether a language model may be used in the organisation. */
export const modelSetting = z.object({ version, isOn: z.boolean() });

const tokens = z.int();
/** The language model that the server is set up with (null for none), and how much the organisation has used it. */
export const modelSettings = z.extend(modelSetting, {
  model: z.nullable(z.object({ host: z.string(), name: z.string() })),
  /** The months in which it was used, the latest first. `cost` is in millionths of a krona, null where no price was set. */
  months: z.array(
    z.object({
      month: calendarDay,
      questions: z.int(),
      failed: z.int(),
      inputTokens: tokens,
      outputTokens: tokens,
      cost: z.nullable(z.int()),
      liked: z.int(),
      disliked: z.int(),
    }),
  ),
});

/** People with a role: given in Entra, and known once they have opened Kadens, or given here. */
export const roleHolders = z.array(z.extend(personRef, { byHand: z.boolean() }));
export type RoleHolder = z.output<typeof roleHolders>[number];

export const settings = z.object({
  model: modelSettings,
  undelivered,
  /** How many people Teams doesn't know any more: their rhythms are paused, and nothing is written to them. */
  left: z.int(),
  kept: retentionPeriod,
  reminders: reminderDefaults,
  permissions: z.array(permission),
  leaders: roleHolders,
  administrators: roleHolders,
  /** For how many days records are kept before they are deleted. */
  terms: z.object({ receipts: z.int(), outbox: z.int(), access: z.int() }),
});

export const getSettings = endpoint({
  name: 'getSettings',
  method: 'GET',
  path: '/api/settings',
  summary:
    'What the organisation has let Kadens do, who has which role, how long things are kept, and when people are reminded',
  reply: settings,
  refusals: { 403: ['administrators-only'] },
});

export const changeRetentionPeriod = endpoint({
  name: 'changeRetentionPeriod',
  method: 'PUT',
  path: '/api/settings/term',
  summary: 'For how long sessions and what was settled in them are kept once they are over',
  body: z.object({ version, months }),
  reply: retentionPeriod,
  refusals: { 403: ['administrators-only'], 409: ['changed'] },
});

/** The longest address (RFC 5321, 4.5.3.1.3). */
const ADDRESS_MAX = 254;

export const giveRole = endpoint({
  name: 'giveRole',
  method: 'POST',
  path: '/api/settings/roles',
  summary: 'Gives a role to somebody who has opened Kadens, by their address',
  body: z.object({ role, address: z.string().check(z.trim(), z.minLength(1), z.maxLength(ADDRESS_MAX)) }),
  reply: z.object({ leaders: roleHolders, administrators: roleHolders }),
  refusals: { 403: ['administrators-only'], 422: ['address-unknown'] },
});

export const takeRole = endpoint({
  name: 'takeRole',
  method: 'POST',
  path: '/api/settings/roles/taken',
  summary: 'Takes back a role that was given here; one from Entra stays',
  body: z.object({ role, personId }),
  reply: z.object({ leaders: roleHolders, administrators: roleHolders }),
  refusals: { 403: ['administrators-only'] },
});

/** How much a period would delete: sessions, commitments, deals, and ratings, expectations, customer meetings and goals together. */
export const expiringCounts = z.object({
  sessions: z.int(),
  commitments: z.int(),
  deals: z.int(),
  others: z.int(),
});
export type ExpiringCounts = z.output<typeof expiringCounts>;

export const countExpiring = endpoint({
  name: 'countExpiring',
  method: 'GET',
  path: '/api/settings/term/expiring',
  summary: 'How much of what is over would be deleted, were that term settled now',
  query: z.object({ months: z.enum(['12', '24', '36', '60']) }),
  reply: expiringCounts,
  refusals: { 403: ['administrators-only'] },
});

export const changeReminderDefaults = endpoint({
  name: 'changeReminderDefaults',
  method: 'PUT',
  path: '/api/settings/reminders',
  summary: 'When people are reminded, also of what is planned already and has not been sent',
  body: reminderDefaults,
  reply: reminderDefaults,
  refusals: { 403: ['administrators-only'], 409: ['changed'], 422: ['hours-unfit'] },
});

export const retryFailedEffects = endpoint({
  name: 'retryFailedEffects',
  method: 'POST',
  path: '/api/settings/undelivered/retry',
  summary: 'Tries again to send and book what was given up; what no longer holds is not sent',
  reply: undelivered,
  refusals: { 403: ['administrators-only'] },
});

export const changeModel = endpoint({
  name: 'changeModel',
  method: 'PUT',
  path: '/api/settings/model',
  summary: 'Whether a language model may read transcripts where both of the two want that',
  body: modelSetting,
  reply: modelSetting,
  refusals: { 403: ['administrators-only'], 409: ['changed'] },
});
