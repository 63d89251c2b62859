import { ok, refuse } from '../../shared/domain/result.ts';
import { AHEAD } from '../../shared/domain/slots-ahead.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { listCalendarView, listInstances } from '../graph/calendar.ts';
import type { EventInstance } from '../graph/calendar.ts';
import { listDirectReports } from '../graph/directory.ts';
import type { GraphFailure } from '../graph/graph-result.ts';
import type { Graph, OnBehalfOf } from '../graph/graph.ts';
import { getRecurringMeeting, listRecurringMeetings } from '../graph/recurring-meetings.ts';
import type { RhythmPorts } from '../http/routes/rhythm.ts';
import { system } from '../identity/actor.ts';
import type { TabIdentity } from '../identity/tab-token.ts';
import { lacksConsent } from '../use-cases/calendar-refusal.ts';
import { zoneToLookIn } from '../use-cases/rhythm/find-series.ts';
import type { Aliases } from '../use-cases/rhythm/find-series.ts';
import type { SeriesDate } from '../use-cases/rhythm/take-over-dates.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';

/** How many dates of a series are read: those that are planned ahead, and twice as many more, in case some were taken out. */
const TURNS_READ = 3 * AHEAD;
const WEEK_MINUTES = 7 * 24 * 60;

const dateIn =
  (zone: string) =>
  ({ eventId, startsAt, minutes, declined, originallyAt }: EventInstance): SeriesDate => ({
    ...{ id: eventId, startsAt, minutes, declined: declined ?? false },
    turn: dayAt(originallyAt ?? startsAt, zone),
  });

/** What endpoints ask about the series in the calendar of somebody who is in the tab. */
export const seriesPorts = (
  graph: Graph,
  calendarConsent: RhythmPorts['calendarConsent'],
  withTenantTransaction: WithTenantTransaction,
  clock: Clock,
): Pick<RhythmPorts, 'recurringMeetings' | 'seriesToAdopt'> => {
  const zoneOf = (identity: TabIdentity): Promise<string | null> =>
    withTenantTransaction(system(identity.tenant), (stores) => zoneToLookIn(stores, identity));
  const mayRead = async (identity: TabIdentity): Promise<boolean> => {
    const leave = await calendarConsent(identity);
    return leave.ok && leave.value === 'connected';
  };
  /** If the directory can't be read, people are known by one address only. */
  const aliasesFor = async (who: OnBehalfOf): Promise<Aliases> => {
    const reports = await listDirectReports(graph)(who);
    return new Map(reports.ok ? reports.value.map(({ id, alias }) => [id, alias]) : []);
  };

  return {
    recurringMeetings: async (identity) => {
      const none = { meetings: [], aliases: new Map(), missing: null };
      const zone = await zoneOf(identity);
      if (zone === null) return ok(none);
      if (!(await mayRead(identity))) return ok({ ...none, missing: 'leave' });
      const [meetings, aliases] = await Promise.all([
        listRecurringMeetings(graph)(identity, zone),
        aliasesFor(identity),
      ]);
      return meetings.ok
        ? ok({ meetings: meetings.value, aliases, missing: null })
        : ok({ ...none, missing: lacksConsent(meetings) ? 'leave' : 'no-answer' });
    },
    seriesToAdopt: async (identity, seriesId) => {
      const zone = await zoneOf(identity);
      if (zone === null) return ok(refuse('series-gone'));
      if (!(await mayRead(identity))) return ok(refuse('consent-needed'));
      const because = async (failure: GraphFailure) => {
        if (failure.refusal === 'not-found') {
          // Graph finds nothing in a mailbox that is out of reach: that tells nothing about its content.
          const reached = await listCalendarView(graph)(identity, clock(), addMinutes(clock(), 1));
          if (reached.ok) return ok(refuse('series-gone'));
        }
        return ok(refuse(lacksConsent(failure) ? 'consent-needed' : 'calendar-unavailable'));
      };
      const meeting = await getRecurringMeeting(graph)(identity, seriesId, zone);
      if (!meeting.ok) return because(meeting);
      const now: Instant = clock();
      const weeks = meeting.value.pattern?.weeks ?? 1;
      const until = addMinutes(now, TURNS_READ * weeks * WEEK_MINUTES);
      const instances = await listInstances(graph)(identity, seriesId, now, until);
      if (!instances.ok) return because(instances);
      const dates = instances.value.filter(({ cancelled }) => !cancelled).map(dateIn(zone));
      const aliases = await aliasesFor(identity);
      return ok(ok({ meeting: meeting.value, ahead: { dates, until }, aliases }));
    },
  };
};
