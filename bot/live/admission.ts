import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import { readName } from './documents.ts';
import type { Named } from './documents.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

/** Who is at a connection, to which document, and whether they may only read it. */
export type Admitted = Readonly<{ who: LiveIdentity; named: Named; readOnly: boolean }>;
export type NotAdmitted = 'unauthenticated' | 'guest' | 'unavailable' | 'not-found';

/** Says who may open which document. What isn't theirs is as if it weren't there. */
export const createAdmission =
  ({ verify, openSession, log }: Pick<LivePorts, 'verify' | 'openSession' | 'log'>) =>
  async (document: string, token: string): Promise<Result<Admitted, NotAdmitted>> => {
    try {
      const verified = await verify(`Bearer ${token}`);
      if (!verified.ok) return refuse(verified.refusal);
      const who = verified.value;
      const named = readName(document);
      if (named?.kind === 'person')
        return named.person === who.person ? ok({ who, named, readOnly: true }) : refuse('not-found');
      const state = named && (await openSession(who, named.session));
      if (!state) return refuse('not-found');
      return ok({ who, named, readOnly: state !== 'planned' && state !== 'live' });
    } catch (error) {
      log.error({ document, error: String(error) }, 'a live connection could not be looked up');
      return refuse('unavailable');
    }
  };
