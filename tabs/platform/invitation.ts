import { calendar } from '@microsoft/teams-js';
import type { CalendarDay, WallTime } from '../../shared/domain/time.ts';

export type Invitation = Readonly<{
  subject: string;
  text: string;
  /** User principal names, as in Teams. */
  attendees: readonly string[];
  day: CalendarDay;
  from: WallTime;
  to: WallTime;
}>;

/** "11/25/2026 09:00:00", the only format teams-js takes. */
const inTeams = (day: CalendarDay, time: WallTime): string => {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year} ${time}:00`;
};

/** Whether Teams has a form for a new meeting here. */
export const canInvite = (): boolean => {
  try {
    return calendar.isSupported();
  } catch {
    return false;
  }
};

/** Opens Teams' own form for a new meeting, filled in; nothing is sent before the person sends it. False if Teams didn't open it. */
export const openInvitation = async (invitation: Invitation): Promise<boolean> => {
  const { subject, text, attendees, day, from, to } = invitation;
  try {
    await calendar.composeMeeting({
      ...{ subject, content: text, attendees: [...attendees] },
      ...{ startTime: inTeams(day, from), endTime: inTeams(day, to) },
    });
    return true;
  } catch {
    return false;
  }
};
