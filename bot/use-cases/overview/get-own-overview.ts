import type { z } from 'zod';
import { leaderSeesAt } from '../../../shared/coaching/overview/leader-sees-at.ts';
import { overviewOf } from '../../../shared/coaching/overview/overview-of.ts';
import type { getOwnOverview as contract } from '../../../shared/contracts/overview.ts';
import { monthsEarlier, quarterStart } from '../../../shared/domain/month.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { teamView } from './get-overview.ts';
import { OVERVIEW_MONTHS } from './make-figures.ts';

/**
 * A manager's own team as a leader will see it, as soon as it is made. Of the small teams together they are told only that theirs is one: from
 * those figures and their own they could reckon the others'.
 */
export const getOwnOverview = async ({
  stores,
  me,
  now,
}: UseCaseContext<
  Uses<{
    overview: 'months' | 'programmeMonths' | 'smallMembers' | 'teams';
    person: 'several';
    rhythm: 'ofManager';
  }>
>): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const made = await stores.overview.months();
  const latest = made.at(-1);
  if (!latest) return ok({ team: null, programme: null, isAmongSmall: false, leaderSeesFrom: null });
  const from = monthsEarlier(latest.month, OVERVIEW_MONTHS - 1);
  const own = await stores.overview.teams(from, latest.month, me.id);
  const until = own.at(-1)?.month ?? latest.month;
  const [team] = overviewOf(own, quarterStart(until)).teams;
  const programme = (await stores.overview.programmeMonths()).findLast(({ manager }) => manager === me.id);
  const seesAt = leaderSeesAt(latest.madeAt);
  const reps = (await stores.rhythm.ofManager(me.id)).map(({ rep }) => rep);
  const small = await stores.overview.smallMembers();
  return ok({
    team: team ? teamView(await stores.person.several([me.id]), team) : null,
    programme: programme ? { people: programme.members.size, kept: programme.kept } : null,
    isAmongSmall: !team && reps.some((rep) => small.has(rep)),
    leaderSeesFrom: seesAt > now ? dayAt(seesAt, me.zone) : null,
  });
};
