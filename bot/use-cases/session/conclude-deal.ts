import { noConclusion, pathIn, writeConclusion } from '../../../shared/domain/deal-conclusion.ts';
import type { ConclusionPart } from '../../../shared/domain/deal-conclusion.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen, withContent } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

type WrittenPart = Readonly<{
  id: SessionId;
  dealId: DealId;
  part: ConclusionPart;
  text: string | null;
  /** The text that the writer saw: of two who write the same part, the first counts. */
  before: string | null;
}>;

/** Writes one part of what the two conclude about one of the rep's deals in a session. */
export const concludeDeal: SessionUseCase<
  WrittenPart,
  'not-found' | 'session-closed' | 'changed',
  SessionChangeStores & Uses<{ deal: 'find'; dealConclusion: 'ofDeal' | 'save' }>
> = (context, { id, dealId, part, text, before }) =>
  changeSession(context, id, async (session) => {
    const { stores } = context;
    if (!isOpen(session)) return refuse('session-closed');
    if ((await stores.deal.find(dealId))?.rep !== session.rep) return refuse('not-found');
    const conclusions = await stores.dealConclusion.ofDeal(dealId, session.rhythm);
    const known = conclusions.find((one) => one.session === id) ?? {
      ...{ session: id, deal: dealId, parts: noConclusion },
    };
    const written = part === 'path' ? pathIn(conclusions) : known.parts[part];
    if (written !== before) return refuse('changed');
    await stores.dealConclusion.save(writeConclusion(known, part, text));
    return ok(withContent(session));
  });
