import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { OutboxStore } from '../use-cases/outbox/outbox-store.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import { accessStore } from './access-store.ts';
import { CHANGE_CHANNEL } from './changes.ts';
import { commitmentStore } from './commitment-store.ts';
import { conversationStore } from './conversation-store.ts';
import type { Database } from './database.ts';
import { customerMeetingStore } from './customer-meeting-store.ts';
import { dealConclusionStore } from './deal-conclusion-store.ts';
import { dealChangeStore } from './deal-change-store.ts';
import { dealImportStore } from './deal-import-store.ts';
import { dealPersonStore } from './deal-person-store.ts';
import { dealStore } from './deal-store.ts';
import { waitingPointStore } from './waiting-point-store.ts';
import { decisionStore } from './decision-store.ts';
import { calendarMeetingStore } from './calendar-meeting-store.ts';
import { calendarWatchStore } from './calendar-watch-store.ts';
import { causeStore } from './cause-store.ts';
import { expectationStore } from './expectation-store.ts';
import { practiceStore } from './practice-store.ts';
import { forecastStore } from './forecast-store.ts';
import { focusStore } from './focus-store.ts';
import { goalChangeStore } from './goal-change-store.ts';
import { goalStore } from './goal-store.ts';
import { handoverStore } from './handover-store.ts';
import { helpTalkStore } from './help-talk-store.ts';
import { noteStore, privateNoteStore } from './note-store.ts';
import { outboxStore } from './outbox-store.ts';
import type { OutboxPorts } from './outbox-store.ts';
import { overviewStore } from './overview-store.ts';
import { pastSessionStore } from './past-session-store.ts';
import { organisationOf, personStore } from './person-store.ts';
import type { Holidays } from './person-store.ts';
import { pipelined } from './pipelined.ts';
import { programmeStore } from './programme-store.ts';
import { ratingStore } from './rating-store.ts';
import { receiptStore } from './receipt-store.ts';
import { resultImportStore } from './result-import-store.ts';
import { resultKeyStore } from './result-key-store.ts';
import { resultStore } from './result-store.ts';
import { rhythmStore } from './rhythm-store.ts';
import { sessionStore } from './session-store.ts';
import type { Tables } from './tables.ts';
import { behaviourStore } from './behaviour-store.ts';
import { templateStore } from './template-store.ts';
import { timelineStore } from './timeline-store.ts';
import { todoStore } from './todo-store.ts';
import { reminderDefaultsStore } from './reminder-defaults-store.ts';
import { suggestionSkipStore } from './suggestion-skip-store.ts';
import { retentionStore } from './retention-store.ts';
import { modelStore } from './model-store.ts';
import { transcriptStore } from './transcript-store.ts';
import { tokenCacheStore } from './token-cache-store.ts';
import { usefulnessStore } from './usefulness-store.ts';
import { writtenMessageStore } from './written-message-store.ts';

/** The most people that one notification names: each id takes 39 bytes, and PostgreSQL carries fewer than 8 000 (sql-notify). */
const PEOPLE_A_SIGNAL = 150;

const storesOf = (
  tx: Transaction<Tables>,
  tenant: TenantId,
  newId: () => string,
  clock: Clock,
  outbox: OutboxStore,
  holidays: Holidays,
): Stores => ({
  organisation: organisationOf(tx, tenant),
  person: personStore(tx, tenant, holidays),
  rhythm: rhythmStore(tx, tenant),
  session: sessionStore(tx, tenant, clock),
  pastSession: pastSessionStore(tx, tenant),
  commitment: commitmentStore(tx, tenant, newId),
  decision: decisionStore(tx, tenant),
  calendarMeeting: calendarMeetingStore(tx, tenant),
  calendarWatch: calendarWatchStore(tx, tenant),
  cause: causeStore(tx, tenant),
  forecast: forecastStore(tx, tenant),
  practice: practiceStore(tx, tenant),
  waitingPoint: waitingPointStore(tx, tenant),
  goal: goalStore(tx, tenant),
  goalChange: goalChangeStore(tx, tenant),
  handover: handoverStore(tx, tenant),
  helpTalk: helpTalkStore(tx, tenant),
  programme: programmeStore(tx, tenant),
  suggestionSkip: suggestionSkipStore(tx, tenant),
  deal: dealStore(tx, tenant),
  dealChange: dealChangeStore(tx, tenant),
  dealImport: dealImportStore(tx, tenant),
  dealPerson: dealPersonStore(tx, tenant),
  dealConclusion: dealConclusionStore(tx, tenant),
  customerMeeting: customerMeetingStore(tx, tenant),
  focus: focusStore(tx, tenant),
  rating: ratingStore(tx, tenant),
  expectation: expectationStore(tx, tenant),
  behaviour: behaviourStore(tx, tenant),
  template: templateStore(tx, tenant),
  timeline: timelineStore(tx, tenant, clock),
  todo: todoStore(tx, tenant),
  note: noteStore(tx, tenant),
  privateNote: privateNoteStore(tx, tenant),
  access: accessStore(tx, tenant, newId),
  conversation: conversationStore(tx, tenant),
  receipt: receiptStore(tx, tenant),
  outbox,
  result: resultStore(tx, tenant),
  resultImport: resultImportStore(tx, tenant),
  overview: overviewStore(tx, tenant),
  resultKey: resultKeyStore(tx, tenant),
  reminderDefaults: reminderDefaultsStore(tx, tenant),
  retention: retentionStore(tx, tenant),
  tokenCache: tokenCacheStore(tx, tenant),
  model: modelStore(tx, tenant),
  transcript: transcriptStore(tx, tenant),
  usefulness: usefulnessStore(tx, tenant),
  writtenMessage: writtenMessageStore(tx, tenant),
  publish: async (change) => {
    for (let from = 0; from < change.people.length; from += PEOPLE_A_SIGNAL) {
      const part = { ...change, people: change.people.slice(from, from + PEOPLE_A_SIGNAL) };
      await sql`select pg_notify(${CHANGE_CHANNEL}, ${JSON.stringify({ tenant, change: part })})`.execute(tx);
    }
  },
});

/** Runs transactions that see one organisation: the scope's tenant is set for row-level security before anything else. */
export const tenantTransactions =
  (
    db: Database,
    newId: () => string,
    clock: Clock,
    holidays: Holidays,
    ports: OutboxPorts,
  ): WithTenantTransaction =>
  (scope, run) =>
    db.transaction().execute(async (own) => {
      const tx = await pipelined(own);
      const outbox = outboxStore(tx, scope.tenant, clock, ports);
      const setTenant = sql`select set_config('kadens.tenant', ${scope.tenant}, true)`.execute(tx);
      // What is asked first is sent right behind it.
      const [, value] = await Promise.all([
        setTenant,
        run(storesOf(tx, scope.tenant, newId, clock, outbox, holidays)),
      ]);
      await outbox.wakeUp();
      return value;
    });
