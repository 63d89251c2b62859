import type { z } from 'zod';
import type { getTeam as contract } from '../../../shared/contracts/rhythm.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { shownCommitments } from '../commitment/shown-commitments.ts';
import { noteReadings } from '../person/access.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { teamRows } from './team-rows.ts';
import type { TeamRowStores } from './team-rows.ts';
import type { Uses } from '../stores.ts';
import { sharedFocusIn } from './shared-focus.ts';

/** The people the actor coaches, and the commitments the actor has made to them and to those coached earlier. */
export const getTeam = async (
  context: UseCaseContext<
    TeamRowStores &
      Uses<{
        access: 'log' | 'readSince';
        behaviour: 'all';
        commitment: 'listed';
        focus: 'ofRhythms';
        person: 'addressesOf';
        rhythm: 'endedOf' | 'ofManager';
      }>
  >,
  { open }: Readonly<{ open?: string | undefined }>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, me, now } = context;
  const rhythms = await stores.rhythm.ofManager(me.id);
  const ended = (await stores.rhythm.endedOf(me.id)).filter(({ manager }) => manager === me.id);
  const promised = [...rhythms, ...ended];
  const people = await participantsOf(stores, promised);
  const own = await shownCommitments(context, promised, people, {
    of: 'own',
    open: open === undefined ? undefined : Number(open),
  });
  await noteReadings(
    context,
    rhythms.map(({ rep }) => rep),
    'team',
  );
  const focus = await stores.focus.ofRhythms(rhythms.map(({ id }) => id));
  return ok({
    now,
    rows: await teamRows(context, rhythms, focus),
    together: await sharedFocusIn(context, rhythms, focus),
    mine: own.commitments,
    mineTotal: own.openTotal,
  });
};
