import { z } from 'zod/mini';
import { endpoint } from './endpoint.ts';

/** The most frames and components in one report: enough to find the place by. */
export const CRASH_FRAMES_MAX = 20;

/** A file of our own build with line and column, such as `assets/index-1a2b3c.js:1:2345`. */
export const buildPosition = z.string().check(z.regex(/^[\w./-]{1,100}:\d{1,7}:\d{1,7}$/));
/** A component's name, which the build may have shortened. */
export const componentName = z.string().check(z.regex(/^[A-Z]\w{0,59}$/));
/** An error's kind, such as `TypeError`; never its message, which may contain what somebody wrote. */
export const errorName = z.string().check(z.regex(/^\w{1,60}$/));

export const crashReport = z.object({
  /** The tab's own id for the crash, which the person sees too. */
  id: z.string().check(z.regex(/^[\da-f]{16}$/)),
  /** In rendering, in an event, or in a promise that nobody awaited. */
  kind: z.enum(['render', 'error', 'rejection']),
  error: errorName,
  /** The first word of the address after `/tabs/`. */
  page: z.string().check(z.regex(/^[a-z-]{0,30}$/)),
  at: z.array(buildPosition).check(z.maxLength(CRASH_FRAMES_MAX)),
  components: z.array(componentName).check(z.maxLength(CRASH_FRAMES_MAX)),
});
export type CrashReport = z.output<typeof crashReport>;

export const reportCrash = endpoint({
  name: 'reportCrash',
  method: 'POST',
  path: '/api/crashes',
  summary: 'Tell that something broke in a tab: where, and nothing of what was written',
  body: crashReport,
  reply: z.object({}),
});
