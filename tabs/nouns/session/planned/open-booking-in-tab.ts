import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { navigateToTab } from '../../../platform/host.ts';

/** The rhythm is settled in the personal tab: goes there from a meeting. */
export const openBookingInTab = ({ rhythmId }: Pick<SessionView, 'rhythmId'>): void =>
  void navigateToTab('home', `rhythm:${rhythmId}`);
