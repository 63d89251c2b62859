import type { Session } from '../../../../shared/contracts/session.ts';
import { goToTab } from '../../../platform/host.ts';

/** The rhythm is settled in the personal tab: goes there from a meeting. */
export const bookInTab = ({ rhythmId }: Pick<Session, 'rhythmId'>): void =>
  void goToTab('home', `rhythm:${rhythmId}`);
