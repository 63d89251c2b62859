import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isBeside } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { OwnMeeting } from './session-store.ts';

/** A Teams meeting's join link and chat; null where there is none yet. */
type Meeting = Pick<Rhythm, 'joinUrl' | 'chatId'>;

const NONE: Meeting = { joinUrl: null, chatId: null };

/** The Teams meeting of a session: its own, else that of the rhythm's series, unless the session is held outside the rhythm. */
export const meetingOf = (session: Session, series: Meeting, own: OwnMeeting | undefined): Meeting =>
  own ?? (isBeside(session) ? NONE : series);
