import { addAgendaItem } from '../../shared/contracts/agenda.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { addDays, dayAt, momentOf, toEpoch, weekdayOf } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { idOf } from '../people.ts';
import { EARLY, MORNING, ZONE } from './hours.ts';
import { addOwnBehaviours } from './own-behaviours.ts';
import { scenesOf } from './rep-part.ts';
import { sampleCalls } from './sample-calls.ts';
import type { SampleCall, SampleRun } from './sample-calls.ts';
import type { Sample } from './scene.ts';
import type { SampleRep } from './team.ts';

/** Adds the points that each pair wants to raise in the next session. */
const bringPoints = async (call: SampleCall, reps: readonly SampleRep[]): Promise<void> => {
  const { rows } = await call('maria', getTeam, {});
  for (const { rep, points } of reps) {
    const next = rows.find(({ rhythm }) => rhythm.rep.id === idOf(rep))?.next;
    if (!points || !next) continue;
    const params = { id: next.id };
    await call(rep, addAgendaItem, { params, body: { text: points.rep } });
    await call('maria', addAgendaItem, { params, body: { text: points.manager } });
  }
};

/** How long before the Monday of this week the sample begins, in days. */
const beginningOf = (reps: readonly SampleRep[]): number =>
  7 * Math.ceil((Math.max(...reps.map(({ settled }) => settled)) + 4) / 7);

/** Plays some weeks of a small team through the product's own endpoints, and leaves the clock where it was. */
export const playSample = async (stage: SampleRun, sample: Sample): Promise<void> => {
  const call = sampleCalls(stage);
  const { moveClock, now } = stage;
  const present = now();
  const today = dayAt(present, ZONE);
  const monday = addDays(today, 1 - weekdayOf(today));

  await moveClock(momentOf(addDays(monday, -beginningOf(sample.team)), EARLY, ZONE));
  for (const key of ['eva', 'maria', 'lars'] as const) await call(key, getMe, { query: { locale: 'sv-SE' } });
  await call('omar', getMe, { query: { locale: 'en-GB', zone: 'Europe/London' } });
  await addOwnBehaviours(call);
  await sample.company?.(stage.databaseUrl, present);

  const scenes = [
    ...sample.team.flatMap((one) => scenesOf({ ...stage, call }, one, today)),
    ...sample.goals(call, sample.team, present),
    ...(sample.results?.(call, sample.team, present) ?? []),
  ]
    .filter(({ at }) => at <= present)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  /** Day by day, so that each morning's cards arrive on time. */
  const live = async (until: Instant): Promise<void> => {
    for (
      let day = addDays(dayAt(now(), ZONE), 1);
      momentOf(day, MORNING, ZONE) < until;
      day = addDays(day, 1)
    )
      await moveClock(momentOf(day, MORNING, ZONE));
    await moveClock(until);
  };
  const begun = toEpoch(now());
  for (const { at, play } of scenes) {
    await live(at);
    stage.reach((toEpoch(now()) - begun) / (toEpoch(present) - begun));
    await play();
  }
  await live(present);
  await bringPoints(call, sample.team);
};
