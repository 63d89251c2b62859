import type { Scope } from '../identity/actor.ts';
import type { SuggestionSkipStore } from './balance/suggestion-skip-store.ts';
import type { BehaviourStore } from './behaviour/behaviour-store.ts';
import type { CalendarMeetingStore } from './calendar-meeting/calendar-meeting-store.ts';
import type { CommitmentStore } from './commitment/commitment-store.ts';
import type { ConversationStore } from './conversation/conversation-store.ts';
import type { CustomerMeetingStore } from './customer-meeting/customer-meeting-store.ts';
import type { DealChangeStore } from './deal/deal-change-store.ts';
import type { DealImportStore } from './deal/deal-import-store.ts';
import type { DealPersonStore } from './deal/deal-person-store.ts';
import type { DealStore } from './deal/deal-store.ts';
import type { ExpectationStore } from './expectation/expectation-store.ts';
import type { FocusStore } from './focus/focus-store.ts';
import type { GoalChangeStore } from './goal/goal-change-store.ts';
import type { GoalStore } from './goal/goal-store.ts';
import type { HandoverStore } from './handover/handover-store.ts';
import type { HelpTalkStore } from './help-talk/help-talk-store.ts';
import type { ModelStore } from './model/model-store.ts';
import type { NoteStore } from './note/note-store.ts';
import type { PrivateNoteStore } from './note/private-note-store.ts';
import type { Organisation } from './organisation.ts';
import type { OutboxStore } from './outbox/outbox-store.ts';
import type { OverviewStore } from './overview/overview-store.ts';
import type { PastSessionStore } from './past-session/past-session-store.ts';
import type { AccessStore } from './person/access-store.ts';
import type { PersonStore } from './person/person-store.ts';
import type { TokenCacheStore } from './person/token-cache-store.ts';
import type { ProgrammeStore } from './programme/programme-store.ts';
import type { RatingStore } from './rating/rating-store.ts';
import type { ReceiptStore } from './receipt/receipt-store.ts';
import type { ResultImportStore } from './result/result-import-store.ts';
import type { ResultKeyStore } from './result/result-key-store.ts';
import type { ResultStore } from './result/result-store.ts';
import type { RetentionStore } from './retention/retention-store.ts';
import type { CalendarWatchStore } from './rhythm/calendar-watch-store.ts';
import type { RhythmStore } from './rhythm/rhythm-store.ts';
import type { WaitingPointStore } from './rhythm/waiting-point-store.ts';
import type { CauseStore } from './session/cause-store.ts';
import type { DealConclusionStore } from './session/deal-conclusion-store.ts';
import type { DecisionStore } from './session/decision-store.ts';
import type { ForecastStore } from './session/forecast-store.ts';
import type { PracticeStore } from './session/practice-store.ts';
import type { SessionStore } from './session/session-store.ts';
import type { UsefulnessStore } from './session/usefulness-store.ts';
import type { ReminderDefaultsStore } from './settings/reminder-defaults-store.ts';
import type { TemplateStore } from './template/template-store.ts';
import type { TimelineStore } from './timeline/timeline-store.ts';
import type { TodoStore } from './todo/todo-store.ts';
import type { TranscriptStore } from './transcript/transcript-store.ts';
import type { WrittenMessageStore } from './written-message/written-message-store.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';

/** The stores of one organisation inside one transaction. They reach nothing outside that organisation. */
export type Stores = Readonly<{
  organisation: () => Promise<Organisation>;
  person: PersonStore;
  rhythm: RhythmStore;
  calendarMeeting: CalendarMeetingStore;
  calendarWatch: CalendarWatchStore;
  session: SessionStore;
  commitment: CommitmentStore;
  pastSession: PastSessionStore;
  waitingPoint: WaitingPointStore;
  cause: CauseStore;
  forecast: ForecastStore;
  practice: PracticeStore;
  decision: DecisionStore;
  goal: GoalStore;
  goalChange: GoalChangeStore;
  handover: HandoverStore;
  helpTalk: HelpTalkStore;
  suggestionSkip: SuggestionSkipStore;
  programme: ProgrammeStore;
  deal: DealStore;
  dealChange: DealChangeStore;
  dealImport: DealImportStore;
  dealPerson: DealPersonStore;
  dealConclusion: DealConclusionStore;
  customerMeeting: CustomerMeetingStore;
  focus: FocusStore;
  rating: RatingStore;
  expectation: ExpectationStore;
  behaviour: BehaviourStore;
  template: TemplateStore;
  timeline: TimelineStore;
  todo: TodoStore;
  model: ModelStore;
  note: NoteStore;
  privateNote: PrivateNoteStore;
  access: AccessStore;
  conversation: ConversationStore;
  receipt: ReceiptStore;
  outbox: OutboxStore;
  result: ResultStore;
  resultImport: ResultImportStore;
  overview: OverviewStore;
  resultKey: ResultKeyStore;
  retention: RetentionStore;
  reminderDefaults: ReminderDefaultsStore;
  tokenCache: TokenCacheStore;
  transcript: TranscriptStore;
  usefulness: UsefulnessStore;
  writtenMessage: WrittenMessageStore;
  publish: (change: PublishedChange) => Promise<void>;
}>;

/** Picks the named functions from each noun's store; `true` picks a store that is itself a function. */
export type Uses<
  Named extends Readonly<{
    [Noun in keyof Stores]?: Stores[Noun] extends () => unknown ? true : keyof Stores[Noun] | true;
  }>,
> = Readonly<{
  [Noun in keyof Named & keyof Stores]: Named[Noun] extends keyof Stores[Noun]
    ? Pick<Stores[Noun], Named[Noun]>
    : Stores[Noun];
}>;

/** Runs `run` in one transaction of that organisation, which takes effect as a whole or not at all. */
export type WithTenantTransaction = <Value>(
  scope: Scope,
  run: (stores: Stores) => Promise<Value>,
) => Promise<Value>;
