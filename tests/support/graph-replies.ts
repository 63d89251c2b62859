import type {
  ChangeNotification,
  Event,
  MailboxSettings,
  OnlineMeeting,
  Subscription,
  User,
} from '@microsoft/microsoft-graph-types';

/** The things that the Graph stand-in answers with; tests make JSON schemas of these. */
export type GraphReplies = {
  event: Event;
  user: User;
  onlineMeeting: OnlineMeeting;
  mailboxSettings: MailboxSettings;
  subscription: Subscription;
  /** Microsoft's type has no fields for `resourceData`, which is whatever was changed. */
  changeNotification: Omit<ChangeNotification, 'resourceData'> & {
    resourceData?: { id: string };
  };
};
