import { randomBytes } from 'node:crypto';

/** A new name for one request: short enough to be read out over a telephone, long enough never to come twice in a log. */
export const newRequestId = (): string => randomBytes(8).toString('hex');
