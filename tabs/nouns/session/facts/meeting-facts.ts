import { MeetingAimFacts } from './meeting-aim.tsx';
import { MeetingPeopleFacts } from './meeting-people.tsx';
import { MeetingPlanFacts } from './meeting-plan.tsx';
import { MeetingRehearsalFacts } from './meeting-rehearsal.tsx';

/** What a customer meeting brings to the sections that prepare it. */
export const meetingFactsByKind = {
  'meeting-aim': MeetingAimFacts,
  'meeting-people': MeetingPeopleFacts,
  'meeting-plan': MeetingPlanFacts,
  'meeting-rehearsal': MeetingRehearsalFacts,
};
