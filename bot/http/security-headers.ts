/** How long a browser must use https, in seconds: a year (RFC 6797; hstspreload.org asks for as much). */
const HSTS_SECONDS = 31_536_000;

/** Headers of every reply. `publicUrl` is the address that browsers use: if it is http, as on a laptop, they may go on using http. */
export const securityHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  ...(publicUrl.startsWith('https://') && { 'strict-transport-security': `max-age=${HSTS_SECONDS}` }),
});
