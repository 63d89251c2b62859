import { z } from 'zod/mini';

/**
 * Graph's id of something in a calendar: in the letters of either base64 alphabet (Graph answers others with ErrorInvalidIdMalformed). Ids
 * have no documented maximum, and today's have some 150 characters (Microsoft Learn, "Obtain immutable identifiers").
 */
export const graphId = z.string().check(z.regex(/^[\w\-=+/]{1,1000}$/));
