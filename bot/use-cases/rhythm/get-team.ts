import type { z } from 'zod';
import type { getTeam as contract } from '../../../shared/contracts/rhythm.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { commitmentView } from '../commitment/commitment-view.ts';
import { noteReading } from '../person/access.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { teamRows } from './team-rows.ts';
import { sharedFocusIn } from './shared-focus.ts';

/** How many answered promises are shown after the open ones. */
const ANSWERED_SHOWN = 50;

/** Open ones, and of those that have ended the latest. */
export const recent = (commitments: readonly Commitment[]): readonly Commitment[] => {
  const ended = commitments
    .filter((one): one is Exclude<Commitment, { state: 'open' }> => one.state !== 'open')
    .sort((a, b) => (a.on > b.on ? -1 : 1))
    .slice(0, ANSWERED_SHOWN);
  const shown = new Set<CommitmentId>(ended.map(({ id }) => id));
  return commitments.filter(({ id, state }) => state === 'open' || shown.has(id));
};

/** Those the actor coaches, and what the actor has promised them. */
export const getTeam = async (
  context: UseCaseContext,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, me, now } = context;
  const rhythms = await stores.rhythm.ofManager(me.id);
  const people = await participantsOf(stores, rhythms);
  const all = await stores.commitment.ofRhythms(rhythms.map(({ id }) => id));
  for (const { rep } of rhythms) await noteReading(context, rep, 'team');
  return ok({
    now,
    rows: await teamRows(context, rhythms),
    together: await sharedFocusIn(context, rhythms),
    mine: recent(all.filter(({ owner }) => owner === me.id)).flatMap((one) => {
      const rhythm = rhythms.find(({ id }) => id === one.rhythm);
      return rhythm ? [commitmentView(one, rhythm, people, me.id, now)] : [];
    }),
  });
};
