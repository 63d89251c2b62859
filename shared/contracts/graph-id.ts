import { z } from 'zod/mini';

/**
 * How Graph names what is in a calendar: in the letters of either base64 (what has another, Graph answers with
 * ErrorInvalidIdMalformed). It has no longest one, and those of today are some 150 characters long (Microsoft Learn, "Obtain immutable
 * identifiers").
 */
export const graphId = z.string().check(z.regex(/^[\w\-=+/]{1,1000}$/));
