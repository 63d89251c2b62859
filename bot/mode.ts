/**
 * Production is the server by itself, for real organisations. Local is the same server with stand-ins for Microsoft around
 * it, on a laptop: anybody who reaches it is whoever they say they are.
 */
export type Mode = 'local' | 'production';

/** What NODE_ENV may say; not set is as `development`. */
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

/** The organisations that local mode admits, and no others. A database with exactly these was begun by it. */
export const LOCAL_ORGANISATIONS = {
  nordvik: '6f1c2a30-0000-4000-8000-000000000001',
  soderman: '6f1c2a30-0000-4000-8000-000000000002',
} as const;
