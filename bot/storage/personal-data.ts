import type { Tables } from './tables.ts';

/**
 * Whom a value is from or about: the person in that column of the same row; `both` of the rhythm that the row belongs
 * to; whoever's id stands in the value itself; or `anybody` at all. Where the column is empty it is both's.
 */
type Subject<Column extends string> = Column | 'both' | 'named-within' | 'anybody';

/**
 * What becomes of a value when a person is erased. `row`: its whole row is deleted. `blank`: emptied, or empty text where
 * there has to be one. `words-within`: the free text in it is emptied and their id becomes the stand-in's, the rest stays.
 * `kept`: stays to the end of its term, since it says nothing once the person is a stand-in, or is the other's record too.
 */
type ErasureRule = 'row' | 'blank' | 'words-within' | 'kept';

/** What one column holds of people, and the rule for it. */
export type ColumnRule<Column extends string = string> = Readonly<
  | { holds: 'nothing' }
  /**
   * A person's id. It goes out as a name, never as an id. When they are erased, the row is deleted, or the column
   * comes to point at a stand-in: a nameless person made for that erasure, the same in every table, so that what is
   * the other's stays whole and tells of nobody.
   */
  | { holds: 'person'; erased: 'row' | 'stand-in' }
  /** What is from somebody or about somebody: who has it in their export, and with whose erasure it goes, and how. */
  | {
      holds: 'content';
      exportedTo: readonly Subject<Column>[];
      erased: ErasureRule;
      erasedWith: readonly Subject<Column>[];
    }
>;

const nothing = { holds: 'nothing' } as const;
/** What a row's texts can be found by. PostgreSQL makes it of them, so it goes when they go, and can't be written. */
const madeOfTexts = nothing;
/** Names somebody whose row it is: it goes with them. */
const whoseRow = { holds: 'person', erased: 'row' } as const;
/** Names one of those in what is shared. */
const party = { holds: 'person', erased: 'stand-in' } as const;

/** Theirs alone, and gone with its row. */
const rowOf = <Column extends string>(column: Column) =>
  ({ holds: 'content', exportedTo: [column], erased: 'row', erasedWith: [column] }) as const;
/** What the two have agreed or done, in days, numbers and kinds: it tells nothing of a stand-in. */
const shared = { holds: 'content', exportedTo: ['both'], erased: 'kept', erasedWith: [] } as const;
/** Free words between the two. Who they are about can't be told apart, so they go with either. */
const words = { holds: 'content', exportedTo: ['both'], erased: 'blank', erasedWith: ['both'] } as const;
/** A way into somebody's calendar or chat, which can name them or be followed to them. */
const wayIn = words;
/** The words of a commitment: the other's stay, since they are the other's to keep. */
const commitmentWords = {
  holds: 'content',
  exportedTo: ['both'],
  erased: 'blank',
  erasedWith: ['owner_id'],
} as const;
/** What only carries things out: a copy, or of no meaning to anyone, so that no export has it. */
const machinery = <Who extends string>(...erasedWith: readonly Who[]) =>
  ({ holds: 'content', exportedTo: [], erased: 'row', erasedWith }) as const;

/**
 * Every column there is, with its rule for export and erasure (docs/privacy.md). A column that is added without one
 * fails the type check here, or the test over the catalogue.
 */
export const personalData = {
  tenant: { tenant_id: nothing, name: nothing, zone: nothing, language: nothing, consented_at: nothing },
  tenant_wakeup: { tenant_id: nothing, at: nothing },

  // Deleted last, once everything that is kept points at the stand-in.
  person: {
    tenant_id: nothing,
    person_id: whoseRow,
    name: rowOf('person_id'),
    address: rowOf('person_id'),
    teams_id: rowOf('person_id'),
    language: rowOf('person_id'),
    zone: rowOf('person_id'),
    seen_language: rowOf('person_id'),
    seen_zone: rowOf('person_id'),
    works_from: rowOf('person_id'),
    works_to: rowOf('person_id'),
    reachable: rowOf('person_id'),
    reconnect: rowOf('person_id'),
    leader: rowOf('person_id'),
    administrator: rowOf('person_id'),
  },

  rhythm: {
    tenant_id: nothing,
    rhythm_id: nothing,
    version: nothing,
    manager_id: party,
    rep_id: party,
    cadence: shared,
    calendar: shared,
    series_id: wayIn,
    join_url: wayIn,
    chat_id: wayIn,
    meeting_id: wayIn,
    greeted_at: shared,
    started_on: shared,
    wish: shared,
  },

  session: {
    tenant_id: nothing,
    session_id: nothing,
    version: nothing,
    rhythm_id: nothing,
    manager_id: party,
    rep_id: party,
    type: shared,
    template_version: nothing,
    state: shared,
    starts_at: shared,
    minutes: shared,
    started_at: shared,
    closed_at: shared,
    leader_id: party,
    event_id: wayIn,
    // What somebody has added is in their own words; the rest is the template's, and how the time was used.
    agenda: { holds: 'content', exportedTo: ['both'], erased: 'words-within', erasedWith: ['both'] },
    no_step_reason: words,
    // The rep's own word, which the manager is never told, in an export either.
    usefulness: { holds: 'content', exportedTo: ['rep_id'], erased: 'blank', erasedWith: ['rep_id'] },
    chosen_by: party,
    recommended: shared,
    words: madeOfTexts,
    moved_from: shared,
    own_length: shared,
    changed_by: party,
    changed_at: shared,
    changed_from: shared,
    cancel_reason: shared,
    cancel_note: words,
    // The meeting itself is the rep's, and goes with them.
    customer_meeting_id: nothing,
    extra: shared,
    on_the_spot: shared,
    last_sign_at: shared,
    has_content: shared,
    ended_by_itself: shared,
    end_question: shared,
    ends_at: nothing,
  },
  session_deal: { tenant_id: nothing, session_id: nothing, deal_id: nothing },

  // What a rep is selling, and to whom: theirs. The sessions that were about it stay, and no longer say so.
  deal: {
    tenant_id: nothing,
    deal_id: nothing,
    version: nothing,
    rep_id: whoseRow,
    name: rowOf('rep_id'),
    value: rowOf('rep_id'),
    closes_on: rowOf('rep_id'),
    created_on: rowOf('rep_id'),
    stage: rowOf('rep_id'),
    last_activity_on: rowOf('rep_id'),
    slips: rowOf('rep_id'),
    slipped_from: rowOf('rep_id'),
    paused_until: rowOf('rep_id'),
    state: rowOf('rep_id'),
    ended_on: rowOf('rep_id'),
    removed_at: rowOf('rep_id'),
  },
  customer_meeting: {
    tenant_id: nothing,
    customer_meeting_id: nothing,
    version: nothing,
    rep_id: whoseRow,
    customer: rowOf('rep_id'),
    at: rowOf('rep_id'),
    deal_id: nothing,
    attendees: rowOf('rep_id'),
    new_people: rowOf('rep_id'),
    debriefed_at: rowOf('rep_id'),
    removed_at: rowOf('rep_id'),
  },

  commitment: {
    tenant_id: nothing,
    commitment_id: nothing,
    version: nothing,
    rhythm_id: nothing,
    session_id: nothing,
    owner_id: party,
    text: commitmentWords,
    due: shared,
    serves: commitmentWords,
    plan: commitmentWords,
    state: shared,
    ended_on: shared,
    why: commitmentWords,
    outcome: commitmentWords,
    moves: shared,
    help_wanted_at: shared,
    disputed_at: shared,
    recorded_by: party,
    recorded_at: shared,
    source: shared,
    words: madeOfTexts,
  },

  commitment_event: {
    tenant_id: nothing,
    event_id: nothing,
    commitment_id: nothing,
    at: shared,
    by_id: party,
    what: shared,
    from_day: shared,
    to_day: shared,
    reason: words,
    counted: shared,
  },

  decision: {
    tenant_id: nothing,
    decision_id: nothing,
    rhythm_id: nothing,
    session_id: nothing,
    text: words,
    by_id: party,
    at: shared,
    words: madeOfTexts,
  },

  // What the rep has told after a customer meeting: theirs, and gone with the meeting.
  debrief: {
    tenant_id: nothing,
    customer_meeting_id: nothing,
    rep_id: whoseRow,
    decided: rowOf('rep_id'),
    surprised: rowOf('rep_id'),
    at: rowOf('rep_id'),
  },

  // The notes while they are being written; they go out as text. Nobody can take one's words out of it and leave the rest.
  live_document: {
    tenant_id: nothing,
    session_id: nothing,
    state: { holds: 'content', exportedTo: ['both'], erased: 'row', erasedWith: ['both'] },
  },

  note: {
    tenant_id: nothing,
    session_id: nothing,
    item_id: nothing,
    part: nothing,
    text: words,
    author_id: party,
    words: madeOfTexts,
  },

  // In the writer's export. They are about the other, who has them on a request that somebody decides on; they go with either.
  private_note: {
    tenant_id: nothing,
    session_id: nothing,
    person_id: whoseRow,
    version: nothing,
    text: { holds: 'content', exportedTo: ['person_id'], erased: 'row', erasedWith: ['both'] },
    words: madeOfTexts,
  },

  // Somebody who still has a team's goal hands it over first; what served a goal that goes then stands by itself.
  goal: {
    tenant_id: nothing,
    goal_id: nothing,
    version: nothing,
    level: rowOf('owner_id'),
    owner_id: whoseRow,
    parent_id: nothing,
    name: rowOf('owner_id'),
    unit: rowOf('owner_id'),
    kind: rowOf('owner_id'),
    up: rowOf('owner_id'),
    baseline: rowOf('owner_id'),
    target: rowOf('owner_id'),
    value: rowOf('owner_id'),
    period_from: rowOf('owner_id'),
    period_to: rowOf('owner_id'),
    why: rowOf('owner_id'),
  },

  // Once there is a session it stands on its agenda, and not here.
  // The organisation's own; who settled it becomes a stand-in.
  term: {
    tenant_id: nothing,
    version: nothing,
    months: nothing,
    notice_until: nothing,
    notice_months: nothing,
    settled_by: party,
    settled_at: nothing,
  },

  waiting_point: {
    tenant_id: nothing,
    point_id: nothing,
    rhythm_id: nothing,
    text: words,
    by_id: party,
    at: shared,
  },

  focus: {
    tenant_id: nothing,
    focus_id: nothing,
    version: nothing,
    rhythm_id: nothing,
    behaviour: shared,
    why: words,
    until: shared,
    sign: words,
    state: shared,
    ended_on: shared,
    set_by: party,
    set_at: shared,
    ended_by: party,
    outcome: words,
  },

  // What is rated in a session that goes on is the rater's alone until the other has rated too; an export keeps to that.
  rating: {
    tenant_id: nothing,
    rating_id: nothing,
    version: nothing,
    rhythm_id: nothing,
    session_id: nothing,
    behaviour: shared,
    by_id: party,
    level: shared,
    evidence: words,
    at: shared,
    revised: shared,
  },

  expectation: {
    tenant_id: nothing,
    expectation_id: nothing,
    version: nothing,
    rhythm_id: nothing,
    session_id: nothing,
    text: words,
    by_id: party,
    at: shared,
    state: shared,
    answered_by: party,
    answered_at: shared,
  },

  // The organisation's own words about conversations and behaviours in general; who wrote them down becomes a stand-in.
  behaviour: {
    tenant_id: nothing,
    id: nothing,
    version: nothing,
    grouped_under: nothing,
    words: nothing,
    aside: nothing,
    changed_by: party,
    changed_at: nothing,
  },
  template: {
    tenant_id: nothing,
    type: nothing,
    version: nothing,
    draft: nothing,
    drafted_by: party,
    drafted_at: nothing,
    in_use: nothing,
  },
  template_version: {
    tenant_id: nothing,
    type: nothing,
    number: nothing,
    content: nothing,
    published_by: party,
    published_at: nothing,
  },

  // A person's own chat goes with them; a meeting's, which names nobody, with its rhythm's two.
  conversation: {
    tenant_id: nothing,
    chat_id: rowOf('person_id'),
    person_id: whoseRow,
    reference: rowOf('person_id'),
  },

  // Keys and payloads hold ids only; the words are made on delivery. What waits for the erased one is not sent.
  outbox: {
    tenant_id: nothing,
    key: machinery('person_id', 'named-within'),
    kind: rowOf('person_id'),
    person_id: whoseRow,
    payload: machinery('person_id', 'named-within'),
    state: rowOf('person_id'),
    due_at: rowOf('person_id'),
    attempts: nothing,
    sent_at: rowOf('person_id'),
    activity_id: machinery('person_id'),
    error: machinery('person_id'),
    lane: machinery('person_id', 'named-within'),
    lease: nothing,
    lease_until: nothing,
    failing_since: nothing,
  },

  // A reply is a copy of what others may have written. Receipts only serve a request that is sent again, so all of them go.
  receipt: {
    tenant_id: nothing,
    key: machinery('anybody'),
    person_id: whoseRow,
    at: machinery('anybody'),
    digest: machinery('anybody'),
    status: nothing,
    reply: machinery('anybody'),
  },

  // Whom the entry is about has it; who looked stays a stand-in, so that it is known that somebody did.
  access_log: {
    tenant_id: nothing,
    access_id: nothing,
    at: {
      holds: 'content',
      exportedTo: ['subject_id', 'reader_id'],
      erased: 'row',
      erasedWith: ['subject_id'],
    },
    reader_id: party,
    subject_id: whoseRow,
    what: {
      holds: 'content',
      exportedTo: ['subject_id', 'reader_id'],
      erased: 'row',
      erasedWith: ['subject_id'],
    },
  },

  // A key to the person's calendar: nobody gets it, the person either. The export says that there is one.
  token_cache: {
    tenant_id: nothing,
    person_id: whoseRow,
    version: nothing,
    key_id: nothing,
    sealed: machinery('person_id'),
  },
} satisfies {
  [Table in keyof Tables]: { [Column in keyof Tables[Table]]: ColumnRule<keyof Tables[Table] & string> };
};
