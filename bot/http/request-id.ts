import { randomBytes } from 'node:crypto';

/** A new id for one request: short enough to read out over a telephone, long enough never to come twice in a log. */
export const newRequestId = (): string => randomBytes(8).toString('hex');
