import type { ColumnRule, TableRules } from './column-rule.ts';
import { accessTables } from './tables/access.ts';
import type { AccessTables } from './tables/access.ts';
import { behaviourTables } from './tables/behaviour.ts';
import type { BehaviourTables } from './tables/behaviour.ts';
import { calendarMeetingTables } from './tables/calendar-meeting.ts';
import type { CalendarMeetingTables } from './tables/calendar-meeting.ts';
import { calendarWatchTables } from './tables/calendar-watch.ts';
import type { CalendarWatchTables } from './tables/calendar-watch.ts';
import { causeTables } from './tables/cause.ts';
import type { CauseTables } from './tables/cause.ts';
import { commitmentTables } from './tables/commitment.ts';
import type { CommitmentTables } from './tables/commitment.ts';
import { conversationTables } from './tables/conversation.ts';
import type { ConversationTables } from './tables/conversation.ts';
import { customerMeetingTables } from './tables/customer-meeting.ts';
import type { CustomerMeetingTables } from './tables/customer-meeting.ts';
import { dealTables } from './tables/deal.ts';
import type { DealTables } from './tables/deal.ts';
import { expectationTables } from './tables/expectation.ts';
import type { ExpectationTables } from './tables/expectation.ts';
import { focusTables } from './tables/focus.ts';
import type { FocusTables } from './tables/focus.ts';
import { forecastTables } from './tables/forecast.ts';
import type { ForecastTables } from './tables/forecast.ts';
import { goalTables } from './tables/goal.ts';
import type { GoalTables } from './tables/goal.ts';
import { handoverTables } from './tables/handover.ts';
import type { HandoverTables } from './tables/handover.ts';
import { helpTalkTables } from './tables/help-talk.ts';
import type { HelpTalkTables } from './tables/help-talk.ts';
import { leaveTables } from './tables/leave.ts';
import type { LeaveTables } from './tables/leave.ts';
import { noteTables } from './tables/note.ts';
import type { NoteTables } from './tables/note.ts';
import { outboxTables } from './tables/outbox.ts';
import type { OutboxTables } from './tables/outbox.ts';
import { overviewTables } from './tables/overview.ts';
import type { OverviewTables } from './tables/overview.ts';
import { personTables } from './tables/person.ts';
import type { PersonTables } from './tables/person.ts';
import { practiceTables } from './tables/practice.ts';
import type { PracticeTables } from './tables/practice.ts';
import { programmeTables } from './tables/programme.ts';
import type { ProgrammeTables } from './tables/programme.ts';
import { ratingTables } from './tables/rating.ts';
import type { RatingTables } from './tables/rating.ts';
import { receiptTables } from './tables/receipt.ts';
import type { ReceiptTables } from './tables/receipt.ts';
import { modelTables } from './tables/model.ts';
import type { ModelTables } from './tables/model.ts';
import { reminderTables } from './tables/reminder.ts';
import type { ReminderTables } from './tables/reminder.ts';
import { resultTables } from './tables/result.ts';
import type { ResultTables } from './tables/result.ts';
import { retentionTables } from './tables/retention.ts';
import type { RetentionTables } from './tables/retention.ts';
import { rhythmTables } from './tables/rhythm.ts';
import type { RhythmTables } from './tables/rhythm.ts';
import { sessionTables } from './tables/session.ts';
import type { SessionTables } from './tables/session.ts';
import { suggestionSkipTables } from './tables/suggestion-skip.ts';
import type { SuggestionSkipTables } from './tables/suggestion-skip.ts';
import { templateTables } from './tables/template.ts';
import type { TemplateTables } from './tables/template.ts';
import { tenantTables } from './tables/tenant.ts';
import type { TenantTables } from './tables/tenant.ts';
import { todoTables } from './tables/todo.ts';
import type { TodoTables } from './tables/todo.ts';
import { tokenCacheTables } from './tables/token-cache.ts';
import type { TokenCacheTables } from './tables/token-cache.ts';
import { transcriptTables } from './tables/transcript.ts';
import type { TranscriptTables } from './tables/transcript.ts';
import { usefulnessTables } from './tables/usefulness.ts';
import type { UsefulnessTables } from './tables/usefulness.ts';
import { writtenMessageTables } from './tables/written-message.ts';
import type { WrittenMessageTables } from './tables/written-message.ts';

/**
 * The rows as PostgreSQL holds them (storage/migrations), with types that its keys, checks and the pool guarantee: an id is of its
 * kind, a date is a day. Stores turn rows into domain values, and parse JSON and free text.
 */
export type Tables = AccessTables &
  BehaviourTables &
  CalendarMeetingTables &
  CalendarWatchTables &
  CauseTables &
  CommitmentTables &
  ConversationTables &
  CustomerMeetingTables &
  DealTables &
  ExpectationTables &
  FocusTables &
  ForecastTables &
  GoalTables &
  HandoverTables &
  HelpTalkTables &
  LeaveTables &
  NoteTables &
  OutboxTables &
  OverviewTables &
  PersonTables &
  PracticeTables &
  ProgrammeTables &
  RatingTables &
  ReceiptTables &
  ModelTables &
  ReminderTables &
  ResultTables &
  RetentionTables &
  RhythmTables &
  SessionTables &
  SuggestionSkipTables &
  TemplateTables &
  TenantTables &
  TodoTables &
  TokenCacheTables &
  TranscriptTables &
  UsefulnessTables &
  WrittenMessageTables;

type TableRule = Readonly<{ onlyAddedTo?: true; columns: Readonly<Record<string, ColumnRule>> }>;
const rules: Readonly<Record<string, TableRule>> = {
  ...accessTables,
  ...behaviourTables,
  ...calendarMeetingTables,
  ...calendarWatchTables,
  ...causeTables,
  ...commitmentTables,
  ...conversationTables,
  ...customerMeetingTables,
  ...dealTables,
  ...expectationTables,
  ...focusTables,
  ...forecastTables,
  ...goalTables,
  ...handoverTables,
  ...helpTalkTables,
  ...leaveTables,
  ...noteTables,
  ...outboxTables,
  ...overviewTables,
  ...personTables,
  ...practiceTables,
  ...programmeTables,
  ...ratingTables,
  ...receiptTables,
  ...modelTables,
  ...reminderTables,
  ...resultTables,
  ...retentionTables,
  ...rhythmTables,
  ...sessionTables,
  ...suggestionSkipTables,
  ...templateTables,
  ...tenantTables,
  ...todoTables,
  ...tokenCacheTables,
  ...transcriptTables,
  ...usefulnessTables,
  ...writtenMessageTables,
} satisfies TableRules<Tables>;

/** Every column, with its rule for export and erasure. */
export const personalData: Readonly<Record<string, TableRule['columns']>> = Object.fromEntries(
  Object.entries(rules).map(([table, { columns }]) => [table, columns]),
);

/** Every column of a table by its name. A connection remembers what asks so, and not what asks for `*` (driver.ts). */
export const columnsOf = <Table extends keyof Tables>(table: Table) => {
  const columns = rules[table]?.columns ?? {};
  const isColumn = (name: string): name is keyof Tables[Table] & string => name in columns;
  return Object.keys(columns).filter(isColumn);
};

/** The tables that rows are only added to. */
export const onlyAddedTo: readonly string[] = Object.entries(rules).flatMap(([table, rule]) =>
  rule.onlyAddedTo ? [table] : [],
);
