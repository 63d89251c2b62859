import type { z } from 'zod';
import type { getRhythm as contract } from '../../../shared/contracts/rhythm.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { stateAt } from '../../../shared/domain/session.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal, maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { shownCommitments } from '../commitment/shown-commitments.ts';
import { goalLinesOf, goalsOfRep } from '../goal/goal-view.ts';
import { noteReading } from '../person/access.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { rhythmView } from './rhythm-view.ts';
import type { Uses } from '../stores.ts';

/** How many sessions of a rhythm are shown, the latest first. */
const SESSIONS_SHOWN = 100;

/** One rep as the manager sees them, and as the rep sees it: the same for both. */
export const getRhythm: UseCase<
  Readonly<{ id: RhythmId; open?: string | undefined }>,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{
    access: 'about' | 'log';
    commitment: 'listed';
    goal: 'all';
    person: 'several';
    rhythm: 'find';
    session: 'ofRhythm';
  }>
> = async (context, { id, open }) => {
  const { stores, me, now } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  await noteReading(context, rhythm.rep, 'rhythm');
  const people = await participantsOf(stores, [rhythm]);
  const shown = await shownCommitments(context, [rhythm], people, {
    of: 'all',
    open: open === undefined ? undefined : Number(open),
  });
  const goals = (await stores.goal.all([rhythm.rep, rhythm.manager])).filter((goal) =>
    maySeeGoal(goal, me.id, [rhythm]),
  );
  return ok({
    now,
    rhythm: rhythmView(rhythm, people),
    sessions: (await stores.session.ofRhythm(id, SESSIONS_SHOWN)).map((one) => ({
      ...{ id: one.id, type: one.type, startsAt: one.startsAt, minutes: one.minutes },
      state: stateAt(one, now),
    })),
    commitments: shown.commitments,
    commitmentsTotal: shown.openTotal,
    goals: goalLinesOf(goals, dayAt(now, me.zone), goalsOfRep(rhythm.rep)),
  });
};
