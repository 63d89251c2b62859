import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import { parseDocumentName } from './document-ref.ts';
import type { DocumentRef } from './document-ref.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

/** Who a connection belongs to, which document it is for, and whether it is read-only. */
export type Authorization = Readonly<{ identity: LiveIdentity; ref: DocumentRef; readOnly: boolean }>;
export type AuthorizationRefusal = 'unauthenticated' | 'guest' | 'unavailable' | 'not-found';

/** Decides who may open which document. A document that isn't theirs is treated as if it did not exist. */
export const createAuthorizer =
  ({ verify, openSession, log }: Pick<LivePorts, 'verify' | 'openSession' | 'log'>) =>
  async (document: string, token: string): Promise<Result<Authorization, AuthorizationRefusal>> => {
    try {
      const verified = await verify(`Bearer ${token}`);
      if (!verified.ok) return refuse(verified.refusal);
      const identity = verified.value;
      const ref = parseDocumentName(document);
      if (ref?.kind === 'person')
        return ref.person === identity.person ? ok({ identity, ref, readOnly: true }) : refuse('not-found');
      const state = ref && (await openSession(identity, ref.session));
      if (!state) return refuse('not-found');
      return ok({ identity, ref, readOnly: state !== 'planned' && state !== 'live' });
    } catch (error) {
      log.error({ document, error: String(error) }, 'a live connection could not be looked up');
      return refuse('unavailable');
    }
  };
