/**
 * Production is the server alone, for real organisations. Local is the same server on a laptop, with stand-ins for Microsoft around it:
 * anybody who reaches it can act as anybody.
 */
export type Mode = 'local' | 'production';

/** The values that NODE_ENV may have; unset counts as `development`. */
export const NODE_ENVIRONMENTS = ['development', 'test', 'production'] as const;

/** Settings that a server for real organisations has and local mode never uses. */
export const PRODUCTION_SETTINGS = [
  'PUBLIC_URL',
  'CLIENT_ID',
  'CLIENT_SECRET',
  'BOT_ID',
  'BOT_SECRET',
  'BOT_TENANT_ID',
  'TOKEN_CACHE_KEY',
  'TOKEN_CACHE_KEY_ID',
  'TEAMS_APP_ID',
] as const;

/** The only organisations that local mode admits. A database with exactly these was begun by it. */
export const LOCAL_ORGANISATIONS = {
  nordvik: '6f1c2a30-0000-4000-8000-000000000001',
  soderman: '6f1c2a30-0000-4000-8000-000000000002',
} as const;
