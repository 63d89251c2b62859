import { isSaidThere } from '../../../shared/capture/said-again.ts';
import { namedIn } from '../../../shared/coaching/name-in-text.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import { decisionId } from '../../../shared/domain/ids.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import { takesAdditions } from '../../../shared/domain/recap.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { withContent } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

/** The store functions that finding the deal of a decision uses. */
export type DealDecidedStores = Uses<{ deal: 'namedIn' | 'ofRep' }>;

/**
 * The deal that a decision in that session is about: the one its words name, else the one named by the point being talked about,
 * else the latest chosen for the session; null if there is none.
 */
export const dealDecided = async (
  { deal }: DealDecidedStores,
  session: Session,
  text: string,
): Promise<DealId | null> => {
  const deals = await deal.ofRep(session.rep);
  const point = session.agenda.find(({ enteredAt }) => enteredAt !== null)?.text ?? '';
  const about = namedIn(text, deals) ?? namedIn(point, deals.filter(isOpenDeal));
  return about?.id ?? (await deal.namedIn(session.id))[0]?.id ?? null;
};

/**
 * Records what the two have decided, even if remembered soon after the close; it is read again next time. With `unlessThere` it is refused
 * where its session has it already, whoever of the two recorded that.
 */
export const recordDecision: SessionUseCase<
  Readonly<{ id: SessionId; text: string; unlessThere?: boolean }>,
  'not-found' | 'session-closed' | 'already-there',
  SessionChangeStores & DealDecidedStores & Uses<{ decision: 'insert' | 'ofSessions' }>
> = (context, { id, text, unlessThere = false }) =>
  changeSession(context, id, async (session) => {
    if (!takesAdditions(session, context.now)) return refuse('session-closed');
    const there = unlessThere ? await context.stores.decision.ofSessions([id]) : [];
    if (there.some((one) => isSaidThere(text, one.text))) return refuse('already-there');
    await context.stores.decision.insert({
      id: decisionId.parse(context.newId()),
      rhythm: session.rhythm,
      session: id,
      deal: await dealDecided(context.stores, session, text),
      text,
      by: context.me.id,
      at: context.now,
    });
    return ok(withContent(session));
  });
