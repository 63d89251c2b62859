/**
 * PostgreSQL's error classes for a server that is gone, going or full, and for a transaction that lost to another one (its manual,
 * Appendix A).
 */
const PASSING_STATES = /^(08|40|53|55000|55P03|57)/;
/** Node's codes for a server that can't be reached. */
const NETWORK_CODES: readonly unknown[] = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'];
/** pg's messages without a code. */
const PASSING_MESSAGES =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Cannot use a pool after calling end/;

/** Whether an error means that the database is gone, going or full, so that another attempt may succeed. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && PASSING_STATES.test(code)) ||
    NETWORK_CODES.includes(code) ||
    PASSING_MESSAGES.test(error.message)
  );
};

/** PostgreSQL's codes for a connection that it ends by itself, Node's for one that is gone, and pg's messages without a code. */
const CUT_CODES: readonly unknown[] = ['57P01', '57P02', '57P05', 'ECONNRESET', 'EPIPE'];
const CUT_MESSAGES = /Connection terminated|is not queryable/;

/** Whether an error means that the other end closed the connection. */
export const isConnectionCut = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && CUT_CODES.includes(error.code)) || CUT_MESSAGES.test(error.message));
