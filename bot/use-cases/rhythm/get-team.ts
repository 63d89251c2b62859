import type { z } from 'zod';
import type { getTeam as contract } from '../../../shared/contracts/rhythm.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { atOnce } from '../at-once.ts';
import { shownCommitments } from '../commitment/shown-commitments.ts';
import { noteReadings } from '../person/access.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { teamRows } from './team-rows.ts';
import type { TeamRowStores } from './team-rows.ts';
import type { Uses } from '../stores.ts';
import { sharedFocusIn } from './shared-focus.ts';

/** What is asked along with who the actor is. */
export const askForTeam = ({ rhythm }: Uses<{ rhythm: 'endedOf' | 'ofManager' }>, person: PersonId) =>
  atOnce({ rhythms: rhythm.ofManager(person), ended: rhythm.endedOf(person) });

/** The people the actor coaches, and the commitments the actor has made to them and to those coached earlier. */
export const getTeam = async (
  context: UseCaseContext<
    TeamRowStores &
      Uses<{
        access: 'logAfresh';
        behaviour: 'all';
        commitment: 'listed';
        focus: 'ofRhythms';
        person: 'addressesOf';
      }>
  >,
  { open }: Readonly<{ open?: string | undefined }>,
  { rhythms, ended }: Awaited<ReturnType<typeof askForTeam>>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, me, now } = context;
  const promised = [...rhythms, ...ended.filter(({ manager }) => manager === me.id)];
  const focus = stores.focus.ofRhythms(rhythms.map(({ id }) => id));
  const reps = rhythms.map(({ rep }) => rep);
  const { own, rows, together } = await atOnce({
    noted: noteReadings(context, reps, 'team'),
    own: shownCommitments(context, promised, participantsOf(stores, promised), {
      of: 'own',
      open: open === undefined ? undefined : Number(open),
    }),
    rows: teamRows(context, rhythms, focus),
    together: focus.then((its) => sharedFocusIn(context, rhythms, its)),
  });
  return ok({
    ...{ now, rows, together },
    mine: own.commitments,
    mineTotal: own.openTotal,
  });
};
