import type { Temporal as Implementation } from 'temporal-polyfill';

type Namespace = typeof Implementation;
const native = (globalThis as { Temporal?: Namespace }).Temporal;

/** The browser's own Temporal (Chromium from 144), else the polyfill, which is then fetched. */
export const Temporal: Namespace = native ?? (await import('temporal-polyfill/implementation')).Temporal;
