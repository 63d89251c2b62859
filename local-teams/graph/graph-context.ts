import type { Clock } from '../../shared/domain/time.ts';
import type { Chats } from '../connector/chats.ts';
import type { UserActions } from '../connector/user-actions.ts';
import type { Faults } from '../faults.ts';
import type { SigningKey } from '../sign-in/keys.ts';
import type { SignInPolicies } from '../sign-in/sign-in-policies.ts';
import type { OnTraffic } from '../traffic.ts';
import type { Calendars } from './calendars.ts';
import type { EventChanges } from './event-changes.ts';
import type { DeltaTokens } from './delta-tokens.ts';
import type { MailboxLimits } from './mailbox-limits.ts';
import type { MailboxStates } from './mailbox-states.ts';
import type { Notifications } from './notifications.ts';
import type { OnlineMeetings } from './online-meetings.ts';
import type { ReportingLines } from './reporting-lines.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { TodoStore } from './todo.ts';
import type { Transcripts } from './transcripts.ts';

/** Everything that the stand-in for Graph works on. */
export type GraphContext = Readonly<{
  address: string;
  authority: string;
  signInKey: SigningKey;
  policies: SignInPolicies;
  calendars: Calendars;
  changes: EventChanges;
  subscriptions: Subscriptions;
  notifications: Notifications;
  deltaTokens: DeltaTokens;
  onlineMeetings: OnlineMeetings;
  limits: MailboxLimits;
  mailboxes: MailboxStates;
  reportingLines: ReportingLines;
  todo: TodoStore;
  transcripts: Transcripts;
  chats: Chats;
  userActions: UserActions;
  /** The app's id in its manifest. */
  externalId: string;
  faults: Faults;
  clock: Clock;
  onTraffic: OnTraffic;
}>;
