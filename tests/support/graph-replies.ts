import type { Event, MailboxSettings, OnlineMeeting, User } from '@microsoft/microsoft-graph-types';

/** The things that the Graph stand-in answers with; tests make JSON schemas of these. */
export type GraphReplies = {
  event: Event;
  user: User;
  onlineMeeting: OnlineMeeting;
  mailboxSettings: MailboxSettings;
};
