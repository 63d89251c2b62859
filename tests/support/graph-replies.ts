import type {
  ChangeNotification,
  Event,
  LinkedResource,
  MailboxSettings,
  MeetingTimeSuggestionsResult,
  OnlineMeeting,
  ScheduleInformation,
  Subscription,
  TodoTask,
  TodoTaskList,
  User,
} from '@microsoft/microsoft-graph-types';

/** What the Graph stand-in answers with; tests make JSON schemas of these types. */
export type GraphReplies = {
  /** Plus a property that Graph's replies have and Microsoft's types lack (msgraph-metadata, issue 827). */
  event: Event & { occurrenceId?: string | null };
  user: User;
  onlineMeeting: OnlineMeeting;
  mailboxSettings: MailboxSettings;
  subscription: Subscription;
  scheduleInformation: ScheduleInformation;
  meetingTimes: MeetingTimeSuggestionsResult;
  todoTaskList: TodoTaskList;
  todoTask: TodoTask;
  linkedResource: LinkedResource;
  /** Microsoft's type has no properties for `resourceData`, which holds whatever was changed. */
  changeNotification: Omit<ChangeNotification, 'resourceData'> & {
    resourceData?: { id: string };
  };
};
