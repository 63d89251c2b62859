/** How long a browser keeps to https, in seconds: a year (RFC 6797; hstspreload.org asks for as much). */
const HSTS_SECONDS = 31_536_000;

/** What every reply carries. `publicUrl` is the address that browsers know: on http, which is a laptop, they may stay there. */
export const securityHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  ...(publicUrl.startsWith('https://') && { 'strict-transport-security': `max-age=${HSTS_SECONDS}` }),
});
