import type { FastifyReply, FastifyRequest } from 'fastify';
import { toInstant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { queryOf, StandInRefusal } from '../stand-in-scope.ts';
import { ianaZone, momentIn, wallText } from './zones.ts';

/** The zone in the caller's `Prefer` header, as Outlook reads it; UTC by default. */
export const preferredZone = (request: FastifyRequest, reply: FastifyReply): string => {
  const prefer = request.headers['prefer'];
  const wanted = /outlook\.timezone\s*=\s*"([^"]+)"/i.exec(String(prefer ?? ''))?.[1];
  if (wanted === undefined) return 'UTC';
  try {
    ianaZone(wanted);
  } catch {
    throw new StandInRefusal(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The value '${wanted}' is not.`,
    );
  }
  reply.header('Preference-Applied', `outlook.timezone="${wanted}"`);
  return wanted;
};

const momentOfText = (text: string | undefined): Instant => {
  if (text === undefined || text === '')
    throw new StandInRefusal(
      400,
      'ErrorInvalidParameter',
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  try {
    return /(Z|[+-]\d\d:\d\d)$/.test(text) ? toInstant(text) : momentIn(wallText(text), 'UTC');
  } catch {
    throw new StandInRefusal(
      400,
      'ErrorInvalidParameter',
      `The value '${text}' of the time window isn't valid.`,
    );
  }
};

export type TimeWindow = Readonly<{ from: Instant; until: Instant }>;

/** The time window in the query. */
export const windowOf = (request: FastifyRequest): TimeWindow => {
  const query = Object.fromEntries(
    Object.entries(queryOf(request)).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    from: momentOfText(query['startdatetime']),
    until: momentOfText(query['enddatetime']),
  };
};

/** The page size in the caller's `Prefer` header (`odata.maxpagesize=…`). */
export const pageSizeOf = (request: FastifyRequest, usual: number): number => {
  const wanted = /odata\.maxpagesize\s*=\s*(\d+)/i.exec(String(request.headers['prefer'] ?? ''))?.[1];
  return wanted === undefined ? usual : Math.max(1, Number(wanted));
};
