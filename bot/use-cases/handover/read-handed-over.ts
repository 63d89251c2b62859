import type { z } from 'zod';
import type { HandedOver, readHandedOver as contract } from '../../../shared/contracts/handover.ts';
import type { HandoverId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isHeld } from '../../../shared/domain/session.ts';
import type { ClosedSession } from '../../../shared/domain/session.ts';
import { mayReadHandedOver } from '../../../shared/domain/visibility.ts';
import { noteReading } from '../person/access.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { findHandover } from './find-handover.ts';
import { handedPractice } from './handed-practice.ts';
import type { HandedPracticeStores } from './handed-practice.ts';
import { handoverView } from './handover-view.ts';
import type { HandoverBetween, HandoverViewStores } from './handover-view.ts';

/** How many sessions come at first. */
const SHOWN = 20;

type ReadableKinds = Readonly<{ recaps: boolean; notes: boolean }>;
type SessionStores = Uses<{
  commitment: 'ofSessions';
  decision: 'ofSessions';
  note: 'ofSession';
  person: 'several';
}>;

const recapsOf = async (
  stores: SessionStores,
  { from }: HandoverBetween,
  sessions: readonly ClosedSession[],
): Promise<(session: ClosedSession) => HandedOver['sessions'][number]['recap']> => {
  const ids = sessions.map(({ id }) => id);
  const decisions = await stores.decision.ofSessions(ids);
  const steps = (await stores.commitment.ofSessions(ids)).filter(({ disputedAt }) => disputedAt === null);
  return ({ id }) => ({
    decisions: decisions.filter(({ session }) => session === id).map(({ text }) => text),
    steps: steps
      .filter(({ session }) => session === id)
      .map(({ owner, text, state }) => ({ owner: owner === from.rep ? 'rep' : 'former', text, state })),
  });
};

const sessionsOf = async (
  stores: SessionStores,
  found: HandoverBetween,
  sessions: readonly ClosedSession[],
  may: ReadableKinds,
): Promise<HandedOver['sessions']> => {
  const people = await participantsOf(stores, [found.from]);
  const recapOf = may.recaps ? await recapsOf(stores, found, sessions) : () => null;
  return Promise.all(
    sessions.map(async (session) => {
      const { id, type, startedAt } = session;
      const notes = may.notes ? await stores.note.ofSession(id) : null;
      return {
        ...{ id, type, at: startedAt, recap: recapOf(session) },
        notes:
          notes &&
          notes
            .filter(({ text }) => text.trim() !== '')
            .map(({ text, author }) => ({ text, by: author === null ? null : nameOf(people, author).name })),
      };
    }),
  );
};

/**
 * What there is from the time with the earlier manager: everything but private notes for the rep, and for the new manager what the rep lets
 * them read. The only way to it for anybody but the two who were there.
 */
export const readHandedOver: UseCase<
  Readonly<{ id: HandoverId; most?: string | undefined }>,
  z.output<typeof contract.reply>,
  'not-found',
  HandoverViewStores &
    SessionStores &
    HandedPracticeStores &
    Uses<{ access: 'logAfresh'; handover: 'find'; session: 'ofRhythm' }>
> = async (context, { id, most }) => {
  const { stores, me, now } = context;
  const found = await findHandover(context, id);
  if (!found) return refuse('not-found');
  const { handover, from, to } = found;
  const may = (kind: 'recaps' | 'notes' | 'practice') => mayReadHandedOver(handover, to, me.id, kind);
  const read = { recaps: may('recaps'), notes: may('notes') };
  const mayReadAny = read.recaps || read.notes;
  const held = mayReadAny ? (await stores.session.ofRhythm(from.id)).filter(isHeld) : [];
  const shown = held.slice(0, most === undefined ? SHOWN : Number(most));
  if (mayReadAny || may('practice')) await noteReading(context, to.rep, 'past');
  return ok({
    now,
    handover: await handoverView(stores, found, me.id),
    sessions: await sessionsOf(stores, found, shown, read),
    more: held.length > shown.length,
    practice: may('practice') ? await handedPractice(stores, from, now) : null,
  });
};
