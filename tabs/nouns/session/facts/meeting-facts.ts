import { MeetingAimFacts } from './meeting-aim.tsx';
import { MeetingPeopleFacts } from './meeting-people.tsx';
import { MeetingPlanFacts } from './meeting-plan.tsx';
import { MeetingRehearsalFacts } from './meeting-rehearsal.tsx';

/** The facts that a customer meeting brings to the sections preparing it, by kind. */
export const meetingFactsByKind = {
  'meeting-aim': MeetingAimFacts,
  'meeting-people': MeetingPeopleFacts,
  'meeting-plan': MeetingPlanFacts,
  'meeting-rehearsal': MeetingRehearsalFacts,
};
