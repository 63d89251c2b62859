import type { z } from 'zod';
import { overviewOf } from '../../../shared/coaching/overview/overview-of.ts';
import type { getOwnOverview as contract } from '../../../shared/contracts/overview.ts';
import { monthsEarlier, quarterStart } from '../../../shared/domain/month.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { leaderSeesAt, teamView } from './get-overview.ts';
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
  Uses<{ overview: 'months' | 'shownGroups' | 'teams'; person: 'several'; rhythm: 'ofManager' }>
>): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const made = await stores.overview.months();
  const latest = made.at(-1);
  if (!latest) return ok({ team: null, isAmongSmall: false, leaderSeesFrom: null });
  const all = await stores.overview.teams(monthsEarlier(latest.month, OVERVIEW_MONTHS - 1), latest.month);
  const own = all.filter(({ manager }) => manager === me.id);
  const until = own.at(-1)?.month ?? latest.month;
  const [team] = overviewOf(own, quarterStart(until)).teams;
  const seesAt = leaderSeesAt(latest.madeAt);
  const reps = (await stores.rhythm.ofManager(me.id)).map(({ rep }) => rep);
  const small = (await stores.overview.shownGroups()).findLast(({ manager }) => manager === null);
  return ok({
    team: team ? teamView(await stores.person.several([me.id]), team) : null,
    isAmongSmall: !team && reps.some((rep) => small?.members.has(rep)),
    leaderSeesFrom: seesAt > now ? dayAt(seesAt, me.zone) : null,
  });
};
