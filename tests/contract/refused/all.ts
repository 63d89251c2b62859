import type { Asking } from '../endpoints-asked.ts';
import { agendaRefused } from './agenda.ts';
import { balanceRefused } from './balance.ts';
import { behaviourRefused } from './behaviour.ts';
import { commitmentRefused } from './commitment.ts';
import { customerMeetingRefused } from './customer-meeting.ts';
import { dealRefused } from './deal.ts';
import { developmentRefused } from './development.ts';
import { leaveAndGoalRefused } from './leave-and-goal.ts';
import { resultRefused } from './result.ts';
import { programmeRefused } from './programme.ts';
import { rhythmRefused } from './rhythm.ts';
import { sessionRefused } from './session.ts';
import { sessionEndRefused } from './session-end.ts';
import { sessionSubjectRefused } from './session-subject.ts';
import { settingsRefused } from './settings.ts';
import { transcriptRefused } from './transcript.ts';
import { templateRefused } from './template.ts';

/** For every refusal that an endpoint declares as its own, a call that meets it. */
export const refused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  ...rhythmRefused,
  ...sessionRefused,
  ...balanceRefused,
  ...programmeRefused,
  ...agendaRefused,
  ...sessionEndRefused,
  ...commitmentRefused,
  ...developmentRefused,
  ...behaviourRefused,
  ...templateRefused,
  ...leaveAndGoalRefused,
  ...resultRefused,
  ...settingsRefused,
  ...dealRefused,
  ...customerMeetingRefused,
  ...sessionSubjectRefused,
  ...transcriptRefused,
};
