import * as crash from '../../shared/contracts/crash.ts';
import { ok } from '../../shared/domain/result.ts';
import type { NoteCrash } from './crash-reports.ts';
import { preparedRoute } from './route.ts';
import type { Route } from './route.ts';
import { balanceRoutes } from './routes/balance.ts';
import type { SuggestionPorts } from './routes/balance.ts';
import { consentRoutes } from './routes/consent.ts';
import type { ClaimsChallengePorts } from './routes/consent.ts';
import { leaveRoutes } from './routes/leave.ts';
import { overviewRoutes } from './routes/overview.ts';
import { personRoutes } from './routes/person.ts';
import type { PersonPorts } from './routes/person.ts';
import { programmeRoutes } from './routes/programme.ts';
import { rhythmRoutes } from './routes/rhythm.ts';
import type { RhythmPorts } from './routes/rhythm.ts';
import { sessionRoutes } from './routes/session.ts';
import type { SessionPorts } from './routes/session.ts';
import { sessionPlanRoutes } from './routes/session-plan.ts';
import { sessionSubjectRoutes } from './routes/session-subject.ts';
import { calendarMeetingRoutes } from './routes/calendar-meeting.ts';
import type { CalendarMeetingPorts } from './routes/calendar-meeting.ts';
import { commitmentRoutes } from './routes/commitment.ts';
import { handoverRoutes } from './routes/handover.ts';
import { helpTalkRoutes } from './routes/help-talk.ts';
import { developmentRoutes } from './routes/development.ts';
import { behaviourRoutes } from './routes/behaviour.ts';
import { templateRoutes } from './routes/template.ts';
import { transcriptRoutes } from './routes/transcript.ts';
import type { TranscriptPorts } from './routes/transcript.ts';
import { ownCoachingRoutes } from './routes/own-coaching.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { todoRoutes } from './routes/todo.ts';
import type { TodoPorts } from './routes/todo.ts';
import { modelRoutes } from './routes/model.ts';
import type { ModelPorts } from './routes/model.ts';
import { goalRoutes } from './routes/goal.ts';
import { resultRoutes } from './routes/result.ts';
import { settingsRoutes } from './routes/settings.ts';
import type { SettingsPorts } from './routes/settings.ts';
import { dealRoutes } from './routes/deal.ts';
import { customerMeetingRoutes } from './routes/customer-meeting.ts';

/** What some verbs need from outside before they decide. */
export type RoutePorts = CalendarMeetingPorts &
  ClaimsChallengePorts &
  ModelPorts &
  PersonPorts &
  RhythmPorts &
  SessionPorts &
  SettingsPorts &
  SuggestionPorts &
  TodoPorts &
  TranscriptPorts &
  Readonly<{ noteCrash: NoteCrash }>;

/** Every endpoint with its use case; a new noun is a file in routes/ and a line here. */
export const routesOf = (ports: RoutePorts): readonly Route[] => [
  ...personRoutes(ports),
  ...consentRoutes(ports),
  ...handoverRoutes,
  ...leaveRoutes,
  ...todoRoutes(ports),
  ...rhythmRoutes(ports),
  ...timelineRoutes,
  ...ownCoachingRoutes,
  ...sessionRoutes(ports),
  ...sessionPlanRoutes,
  ...sessionSubjectRoutes,
  ...commitmentRoutes,
  ...transcriptRoutes(ports),
  ...modelRoutes(ports),
  ...helpTalkRoutes(ports),
  ...balanceRoutes(ports),
  ...programmeRoutes,
  ...developmentRoutes,
  ...behaviourRoutes,
  ...templateRoutes,
  ...goalRoutes,
  ...resultRoutes,
  ...overviewRoutes,
  ...settingsRoutes(ports),
  ...dealRoutes,
  ...calendarMeetingRoutes(ports),
  ...customerMeetingRoutes,
  preparedRoute(crash.reportCrash, ports.noteCrash, () => Promise.resolve(ok({}))),
];
