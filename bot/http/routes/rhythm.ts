import { bookSession as bookSessionContract } from '../../../shared/contracts/book-session.ts';
import * as managerView from '../../../shared/contracts/manager-view.ts';
import * as pairDaysOff from '../../../shared/contracts/pair-days-off.ts';
import * as rhythm from '../../../shared/contracts/rhythm.ts';
import * as series from '../../../shared/contracts/series-offer.ts';
import * as times from '../../../shared/contracts/times-that-suit.ts';
import * as typeBasis from '../../../shared/contracts/type-basis.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { adoptSeries } from '../../use-cases/rhythm/adopt-series.ts';
import type { SeriesToAdopt } from '../../use-cases/rhythm/adopt-series.ts';
import { chooseTeam, listCandidates, previewGreeting } from '../../use-cases/rhythm/choose-team.ts';
import type { Report } from '../../use-cases/rhythm/choose-team.ts';
import { findSeries } from '../../use-cases/rhythm/find-series.ts';
import type { SeriesLookedFor } from '../../use-cases/rhythm/find-series.ts';
import { findTimes } from '../../use-cases/rhythm/find-times.ts';
import type { FreeTimes, TimesAsked } from '../../use-cases/rhythm/find-times.ts';
import { getPairDaysOff } from '../../use-cases/rhythm/get-days-off.ts';
import { getMine } from '../../use-cases/rhythm/get-mine.ts';
import { getManagerView } from '../../use-cases/rhythm/get-manager-view.ts';
import { getRhythm } from '../../use-cases/rhythm/get-rhythm.ts';
import { askForTeam, getTeam } from '../../use-cases/rhythm/get-team.ts';
import { getTypeBasis } from '../../use-cases/rhythm/get-type-basis.ts';
import { wishFor } from '../../use-cases/rhythm/wish-for.ts';
import { retryCalendar, setCadence } from '../../use-cases/rhythm/set-cadence.ts';
import type { ConsentState } from '../../use-cases/calendar-refusal.ts';
import { bookSession } from '../../use-cases/session/book-session.ts';
import { withSessionView } from '../../use-cases/session/show-session.ts';
import { aheadRoute, preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type RhythmPorts = Readonly<{
  /** The direct reports of the one who asks, from the directory. */
  reports: (
    identity: TabIdentity,
  ) => Promise<Result<readonly Report[], 'consent-needed' | 'directory-unavailable'>>;
  /** Whether jobs may write to this person's calendar; asked while the person is here. */
  calendarConsent: (identity: TabIdentity) => Promise<Result<ConsentState, never>>;
  /** When both of a rhythm's people are free, by their calendars. */
  freeTimes: (identity: TabIdentity, asked: TimesAsked) => Promise<Result<FreeTimes, never>>;
  /** The series in this person's own calendar. */
  recurringMeetings: (identity: TabIdentity) => Promise<Result<SeriesLookedFor, never>>;
  /** One series as it is now, with its dates. */
  seriesToAdopt: (identity: TabIdentity, seriesId: string) => Promise<Result<SeriesToAdopt, never>>;
}>;

/** Whom one coaches and is coached by, how often, and the pair’s pages. */
export const rhythmRoutes = ({
  reports,
  calendarConsent,
  freeTimes,
  recurringMeetings,
  seriesToAdopt,
}: RhythmPorts): readonly Route[] => [
  aheadRoute(rhythm.getTeam, askForTeam, getTeam),
  preparedRoute(rhythm.listCandidates, reports, listCandidates),
  preparedRoute(rhythm.previewGreeting, reports, previewGreeting),
  preparedRoute(rhythm.chooseTeam, reports, chooseTeam),
  preparedRoute(rhythm.setCadence, calendarConsent, setCadence),
  preparedRoute(rhythm.retryCalendar, calendarConsent, retryCalendar),
  preparedRoute(
    times.findTimes,
    (identity, asked) => freeTimes(identity, { ...asked, minutes: Number(asked.minutes) }),
    findTimes,
  ),
  preparedRoute(bookSessionContract, calendarConsent, (context, booking, consent) =>
    withSessionView(bookSession(consent))(context, booking),
  ),
  preparedRoute(series.findSeries, recurringMeetings, findSeries),
  preparedRoute(
    series.adoptSeries,
    (identity, { seriesId }) => seriesToAdopt(identity, seriesId),
    adoptSeries,
  ),
  route(rhythm.wishFor, wishFor),
  route(rhythm.getRhythm, getRhythm),
  route(pairDaysOff.getPairDaysOff, getPairDaysOff),
  route(typeBasis.getTypeBasis, getTypeBasis),
  route(managerView.getManagerView, getManagerView),
  route(rhythm.getMine, getMine),
];
