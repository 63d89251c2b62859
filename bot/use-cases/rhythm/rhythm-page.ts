import type { z } from 'zod';
import type { getRhythm as contract } from '../../../shared/contracts/rhythm.ts';
import { HELP_TALKS_COUNTED_DAYS } from '../../../shared/domain/help-talk.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { stateAt } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import { shownCommitments } from '../commitment/shown-commitments.ts';
import { endedGoalViews } from '../goal/ended-goals.ts';
import { goalLinesOf, goalsOfRep, pacedGoals } from '../goal/goal-view.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { rhythmView } from './rhythm-view.ts';
import { joiningKeys } from './series-booking.ts';
import type { Uses } from '../stores.ts';

/** How many sessions of a rhythm are shown, the latest first. */
const SESSIONS_SHOWN = 100;

/** The store functions that the page of a rhythm uses. */
export type RhythmPageStores = Uses<{
  commitment: 'listed';
  conversation: 'ofChat';
  goal: 'all' | 'valuesSince';
  helpTalk: 'countTaken';
  outbox: 'isFailing';
  person: 'several';
  session: 'ofRhythm';
}>;

/** Whether Kadens has tried in vain to join the series' chat, and nobody has added it there since. */
const needsAddingByHand = async (
  stores: Uses<{ conversation: 'ofChat'; outbox: 'isFailing' }>,
  { id, calendar, chatId }: Rhythm,
): Promise<boolean> =>
  calendar === 'booked' &&
  (chatId === null || (await stores.conversation.ofChat(chatId)) === null) &&
  (await stores.outbox.isFailing(joiningKeys(id)));

/** A rhythm's sessions, commitments and goals, as far as every one of `readers` may see them. */
export const rhythmPage = async (
  context: UseCaseContext<RhythmPageStores>,
  rhythm: Rhythm,
  readers: readonly PersonId[],
  open?: number,
): Promise<z.output<typeof contract.reply>> => {
  const { stores, me, now } = context;
  const people = await participantsOf(stores, [rhythm]);
  const shown = await shownCommitments(context, [rhythm], people, { of: 'all', open });
  const seen = (await stores.goal.all([rhythm.rep, rhythm.manager])).filter((goal) =>
    readers.every((reader) => maySeeGoal(goal, reader, [rhythm])),
  );
  const goals = await pacedGoals(stores, seen, me);
  const today = dayAt(now, me.zone);
  return {
    now,
    rhythm: rhythmView(rhythm, people),
    addByHand: await needsAddingByHand(stores, rhythm),
    sessions: (await stores.session.ofRhythm(rhythm.id, SESSIONS_SHOWN)).map((one) => ({
      ...{ id: one.id, type: one.type, startsAt: one.startsAt, minutes: one.minutes },
      state: stateAt(one, now),
    })),
    helpTalks: await stores.helpTalk.countTaken(
      rhythm.id,
      addMinutes(now, -HELP_TALKS_COUNTED_DAYS * 24 * 60),
      now,
    ),
    commitments: shown.commitments,
    commitmentsTotal: shown.openTotal,
    goals: goalLinesOf(goals, today, goalsOfRep(rhythm.rep)),
    endedGoals: endedGoalViews(goals, today, goalsOfRep(rhythm.rep)),
  };
};
