import type { SessionView } from '../../../../shared/contracts/session.ts';
import { goToTab } from '../../../platform/host.ts';

/** The rhythm is settled in the personal tab: goes there from a meeting. */
export const bookInTab = ({ rhythmId }: Pick<SessionView, 'rhythmId'>): void =>
  void goToTab('home', `rhythm:${rhythmId}`);
