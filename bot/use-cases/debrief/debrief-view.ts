import type { DebriefView } from '../../../shared/contracts/debrief.ts';
import type { DebriefOf } from '../../../shared/domain/debrief.ts';

/** A debrief as the rep and the rep's managers read it. */
export const debriefView = ({ meeting, customer, metAt, decided, surprised }: DebriefOf): DebriefView => ({
  meetingId: meeting,
  customer,
  metAt,
  decided,
  surprised,
});
