import type { Temporal as Implementation } from 'temporal-polyfill';

type Namespace = typeof Implementation;
const native = (globalThis as { Temporal?: Namespace }).Temporal;

/** The browser's own calendar where it has one (Chromium from 144); else the same rules, fetched. */
export const Temporal: Namespace = native ?? (await import('temporal-polyfill/implementation')).Temporal;
