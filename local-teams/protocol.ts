/**
 * The messages between the host page and the stand-ins under `/local`. Everything is JSON. An id in an address is escaped with
 * `encodeURIComponent` (chat and meeting ids contain `:`, `@`, `=`).
 */
import { z } from 'zod';
import { language } from '../shared/domain/language.ts';
import { instant } from '../shared/domain/time.ts';

export const personKey = z.enum([
  'maria',
  'lars',
  'eva',
  'adam',
  'ali',
  'sara',
  'johan',
  'elin',
  'omar',
  'nina',
  'petra',
  'mallory',
]);
export type PersonKey = z.infer<typeof personKey>;

export const role = z.enum(['Administrator', 'Leader']);

export const localPerson = z.object({
  key: personKey,
  name: z.string(),
  givenName: z.string(),
  /** Entra object id: teams-js `context.user.id`. */
  oid: z.string(),
  /** Entra tenant id: teams-js `context.user.tenant.id`. */
  tenant: z.string(),
  /** The bot's id of the person, `29:…`. */
  teamsId: z.string(),
  upn: z.string(),
  jobTitle: z.string(),
  /** What Teams reports unless the page was told otherwise: 'sv-SE', 'en-GB'. */
  locale: z.string(),
  zone: z.string(),
  manager: personKey.nullable(),
  roles: z.array(role),
});
export type LocalPerson = z.infer<typeof localPerson>;

/** GET /local/people */
export const peopleReply = z.object({
  people: z.array(
    localPerson.extend({
      /** Whether Kadens is installed in the person's own scope; the bot cannot write to them otherwise. */
      installed: z.boolean(),
      /** Whether the person has consented to Kadens acting for them in Graph. */
      consented: z.boolean(),
    }),
  ),
});
export type PeopleReply = z.infer<typeof peopleReply>;

export const attachment = z.object({
  /** `application/vnd.microsoft.card.adaptive` for a card; `content` is then the card's JSON. */
  contentType: z.string(),
  content: z.unknown(),
  name: z.string().optional(),
});

export const chatMessage = z.object({
  /** The activity's id. */
  id: z.string(),
  at: instant,
  /** Set once its writer, or the bot, has changed the message. */
  editedAt: z.nullable(instant),
  /** Whether its writer has deleted it, and may bring it back. */
  deleted: z.boolean(),
  /** The writer: a person, or the bot when null. */
  person: personKey.nullable(),
  name: z.string(),
  /** Plain text or Teams' markdown, according to `format`; `<at>Kadens</at>` is a mention. '' for a card alone. */
  text: z.string(),
  format: z.enum(['plain', 'markdown', 'xml']),
  /** As this person sees them: a card replaced or refreshed for them is theirs alone. */
  attachments: z.array(attachment),
  /** Titles of the imBack suggestions that come with it; a tap sends `value` as a message. */
  suggestions: z.array(z.object({ title: z.string(), value: z.string() })),
  /** Teams' own label for what is made by AI, and its buttons for what people think of it. */
  isAiGenerated: z.boolean(),
  asksFeedback: z.boolean(),
});
export type ChatMessage = z.infer<typeof chatMessage>;

export const localMeeting = z.object({
  /** teams-js `context.meeting.id` and the bot's `channelData.meeting.id`; one for a whole series. */
  id: z.string(),
  /** The meeting's chat: teams-js `context.chat.id`. */
  chatId: z.string(),
  subject: z.string(),
  joinWebUrl: z.string(),
  organizer: personKey,
  people: z.array(personKey),
  /** The current occurrence, else the next one, else the last one. */
  start: instant,
  end: instant,
  /** Set while the meeting runs. */
  startedAt: z.nullable(instant),
  /** Whether Kadens has been added to the meeting. */
  installed: z.boolean(),
  cancelled: z.boolean(),
});
export type LocalMeeting = z.infer<typeof localMeeting>;

export const chat = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'meeting']),
  title: z.string(),
  /** The people in it, besides the bot. */
  people: z.array(personKey),
  installed: z.boolean(),
  /** The meeting's id, when it is a meeting's chat. */
  meetingId: z.string().nullable(),
  messages: z.array(chatMessage),
});
export type ChatThread = z.infer<typeof chat>;

/** GET /local/chats/:person · the person's own chat with the bot first, then the meetings' chats, newest first. */
export const chatsReply = z.object({ chats: z.array(chat) });

/** GET /local/meetings/:person · soonest first. */
export const meetingsReply = z.object({ meetings: z.array(localMeeting) });

/**
 * POST /local/chats/:chatId/messages → 201 messageReply. In a meeting's chat the bot is told only when `mention` is
 * true or the text holds `@Kadens`; in the personal chat always.
 */
export const messageBody = z.object({
  person: personKey,
  text: z.string(),
  mention: z.boolean().optional(),
  /** An Adaptive Card's JSON that goes with it, put there by the message extension. */
  card: z.unknown().optional(),
  /** The language of the window it is written in; the person's own by default. */
  language: z.optional(language),
});
export const messageReply = z.object({ message: chatMessage, delivery: z.lazy(() => delivery).nullable() });

/**
 * POST /local/chats/:chatId/messages/:activityId → messageChangeReply. What a person does to a message of their own. As with a new one, the
 * bot is told of an edit in a meeting's chat only where it is mentioned, before or now.
 */
export const messageChangeBody = z.object({
  person: personKey,
  change: z.discriminatedUnion('do', [
    z.object({ do: z.literal('edit'), text: z.string().min(1) }),
    z.object({ do: z.literal('delete') }),
    z.object({ do: z.literal('undelete') }),
  ]),
  /** As in `messageBody`. */
  language: z.optional(language),
});
export type MessageChange = z.infer<typeof messageChangeBody>['change'];
export const messageChangeReply = z.object({ delivery: z.lazy(() => delivery).nullable() });

/** The outcome of an activity sent to the bot; `status` is 0 if the bot did not answer at all. */
export const delivery = z.object({ status: z.number(), body: z.unknown() });
export type Delivery = z.infer<typeof delivery>;

/**
 * POST /local/chats/:chatId/cards/:activityId/actions → cardActionReply.
 * `type` 'execute' (the default) is an `Action.Execute` and goes as an invoke; 'submit' is an `Action.Submit` and goes as
 * a message with a value. `trigger` 'automatic' is a card's `refresh` when somebody listed in it sees the card.
 */
export const cardActionBody = z.object({
  person: personKey,
  type: z.enum(['execute', 'submit']).default('execute'),
  verb: z.string().optional(),
  /** The action's own id in the card. */
  id: z.string().optional(),
  /** The action's data, with the card's inputs merged in. */
  data: z.record(z.string(), z.unknown()).default({}),
  trigger: z.enum(['manual', 'automatic']).default('manual'),
  /** As in `messageBody`. */
  language: z.optional(language),
});
export const cardActionReply = z.object({
  delivery,
  /** The message as the person sees it afterwards; null when it is gone. */
  message: chatMessage.nullable(),
  /** A sentence from the bot to show beside the card (`application/vnd.microsoft.activity.message`), or why the action failed. */
  notice: z.string().nullable(),
});

/** POST /local/chats/{id}/messages/{id}/feedback · Teams' own buttons below what is labelled as made by AI. */
export const feedbackBody = z.object({ person: personKey, reaction: z.enum(['like', 'dislike']) });
export const feedbackReply = z.object({ delivery });

/**
 * POST /local/chats/:chatId/extension → extensionReply. What a person does with Kadens' message extension, which need not be added to that
 * chat. `messageId` is the message that it was chosen on; null while writing one.
 */
export const extensionBody = z.object({
  person: personKey,
  /** As in `messageBody`. */
  language: z.optional(language),
  command: z.discriminatedUnion('do', [
    z.object({ do: z.literal('open'), messageId: z.nullable(z.string()) }),
    z.object({
      do: z.literal('submit'),
      messageId: z.nullable(z.string()),
      data: z.record(z.string(), z.unknown()),
    }),
    z.object({ do: z.literal('find'), words: z.string(), skip: z.number().int().nonnegative().default(0) }),
  ]),
});
export type ExtensionCommand = z.infer<typeof extensionBody>['command'];
/** What Teams shows then. */
export const extensionAnswer = z.discriminatedUnion('shows', [
  z.object({ shows: z.literal('dialog'), title: z.string(), card: z.unknown() }),
  z.object({ shows: z.literal('sentence'), text: z.string() }),
  z.object({
    shows: z.literal('results'),
    results: z.array(z.object({ title: z.string(), text: z.string(), card: z.unknown() })),
  }),
  z.object({ shows: z.literal('nothing') }),
  /** The bot did not answer, or not with what Teams takes. */
  z.object({ shows: z.literal('failure') }),
]);
export type ExtensionAnswer = z.infer<typeof extensionAnswer>;
export const extensionReply = z.object({ delivery, answer: extensionAnswer });

/** POST /local/meetings/:id/start and …/end → meetingActionReply. Starting twice is harmless. */
export const meetingActionBody = z.object({ person: personKey });
export const meetingActionReply = z.object({ meeting: localMeeting, delivery: delivery.nullable() });

/** POST /local/people/:person/install and …/uninstall → installReply. */
export const installReply = z.object({ installed: z.boolean(), delivery: delivery.nullable() });
/** POST /local/chats/:chatId/install {person} adds Kadens to a meeting by hand → installReply. */
export const chatInstallBody = z.object({ person: personKey });

/** POST /local/people/:person/consent {granted} → {granted}. With `scopes`, consents to those alone, whatever was granted before. */
export const consentBody = z.object({ granted: z.boolean(), scopes: z.array(z.string()).optional() });

/**
 * POST /local/people/:person/sign-in-policy → 204. Which service demands a stronger sign-in than that person has made: Entra, before it
 * issues a token for Graph, or Graph, before it accepts one.
 */
export const signInPolicyBody = z.object({ policy: z.enum(['none', 'entra', 'graph']) });
export type SignInPolicy = z.infer<typeof signInPolicyBody>['policy'];

/** POST /local/token {person} → {token}: the token that `getAuthToken` gives in that person's tab. */
export const tokenBody = z.object({ person: personKey });
export const tokenReply = z.object({ token: z.string() });

const answer = z.enum(['accepted', 'declined', 'tentativelyAccepted']);
export type InvitationAnswer = z.infer<typeof answer>;

/** One item in somebody's calendar, as that person sees it. */
export const calendarItem = z.object({
  /** The event's own id, or that of one occurrence of a series. */
  id: z.string(),
  /** The series that it is an occurrence of. */
  seriesId: z.string().nullable(),
  subject: z.string(),
  start: instant,
  end: instant,
  isAllDay: z.boolean(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
  /** Whether this person is the organiser, who alone may move it. */
  own: z.boolean(),
  organizer: z.string(),
  attendees: z.array(z.object({ name: z.string(), response: z.string() })),
  /** This person's answer; null for the organiser. */
  response: z.string().nullable(),
  cancelled: z.boolean(),
  online: z.boolean(),
  /** Whether this occurrence differs from its series. */
  changed: z.boolean(),
});
export type CalendarItem = z.infer<typeof calendarItem>;

/** GET /local/calendar/:person?from=…&until=… · soonest first. */
export const calendarReply = z.object({ items: z.array(calendarItem) });

/** POST /local/calendar/:person → 204. An action by the person in their calendar; `id` is an item's, or its series' for all of it. */
export const calendarAction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('move'), id: z.string(), start: instant, end: instant }),
  /** Cancels it if sent by the organiser; an attendee removes it from their own calendar. */
  z.object({ do: z.literal('remove'), id: z.string() }),
  z.object({ do: z.literal('answer'), id: z.string(), answer }),
  /** Whole days out of office, the last one included. */
  z.object({ do: z.literal('leave'), subject: z.string(), from: z.iso.date(), until: z.iso.date() }),
  z.object({
    do: z.literal('customer-meeting'),
    subject: z.string().min(1),
    customer: z.string().min(1),
    start: instant,
    end: instant,
  }),
]);
export type CalendarAction = z.infer<typeof calendarAction>;

/** One task in somebody's Microsoft To Do. */
export const todoItem = z.object({
  id: z.string(),
  title: z.string(),
  /** The day it is due, in the person's zone. */
  due: z.iso.date().nullable(),
  done: z.boolean(),
  /** What it is linked to, with the name shown there. */
  link: z.object({ name: z.string(), url: z.string() }).nullable(),
});
export type TodoItem = z.infer<typeof todoItem>;

/** GET /local/todo/:person · tasks not done first, then by day. */
export const todoReply = z.object({ tasks: z.array(todoItem) });

/** POST /local/todo/:person → 204. Ticks or unticks a task, or gives it another day. */
export const todoAction = z.object({
  id: z.string(),
  done: z.boolean().optional(),
  due: z.iso.date().optional(),
});
export type TodoAction = z.infer<typeof todoAction>;

/** One request and its answer, for the drawer. */
export const trafficEntry = z.object({
  id: z.string(),
  at: instant,
  /**
   * The receiver: the product asked Graph, the bot asked the connector, Teams asked the bot, someone asked sign-in, or Graph notified the
   * product of a change.
   */
  to: z.enum(['graph', 'connector', 'bot', 'sign-in', 'notifications']),
  method: z.string(),
  path: z.string(),
  status: z.number(),
  milliseconds: z.number(),
  request: z.unknown(),
  reply: z.unknown(),
});
export type TrafficEntry = z.infer<typeof trafficEntry>;

/** GET /local/traffic · oldest first, at most the last 300. */
export const trafficReply = z.object({ entries: z.array(trafficEntry) });

/** What newcomers are asked to try, in the order they meet it. */
export const checklistItem = z.enum(['start', 'answer', 'step', 'close', 'tomorrow']);
export type ChecklistItem = z.infer<typeof checklistItem>;

/** GET /local/checklist, and POST /local/checklist/close {}, which dismisses it for good. */
export const checklist = z.object({ open: z.boolean(), done: z.array(checklistItem) });
export type Checklist = z.infer<typeof checklist>;

/**
 * GET /local/events · server-sent events. Each has the type as its `event:` and the JSON of the whole object as `data:`, so `new
 * EventSource('/local/events').addEventListener('chat', …)`. `chat`: read that chat again; `meeting`: read the meetings again; `calendar`:
 * read the calendars again; `todo`: read the tasks again; `people`: read the people again; `clock`: the time was moved; `checklist`:
 * something on it was done, or it was dismissed.
 */
export const localEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('chat'), chatId: z.string(), people: z.array(personKey) }),
  z.object({ type: z.literal('meeting'), meetingId: z.string(), people: z.array(personKey) }),
  z.object({ type: z.literal('calendar'), people: z.array(personKey) }),
  z.object({ type: z.literal('todo'), people: z.array(personKey) }),
  z.object({ type: z.literal('people') }),
  z.object({ type: z.literal('clock'), now: instant }),
  z.object({ type: z.literal('traffic'), entry: trafficEntry }),
  z.object({ type: z.literal('checklist'), checklist }),
]);
export type LocalEvent = z.infer<typeof localEvent>;

/**
 * POST /local/faults → 204. The next `times` calls with that method and path are answered like this instead; `never` keeps silent, and
 * `unheard` does what is asked and loses the answer on its way. `path` is matched as a prefix after the stand-in's own address:
 * '/me/events', '/v3/conversations'.
 */
export const faultBody = z.object({
  target: z.enum(['graph', 'connector']),
  method: z.string().optional(),
  path: z.string(),
  answer: z.enum(['400', '401', '403', '404', '412', '429', '502', '503', '504', 'never', 'unheard']),
  times: z.number().int().positive().default(1),
  retryAfterSeconds: z.number().int().nonnegative().default(1),
});
export type Fault = z.infer<typeof faultBody>;

/** POST /local/graph/lifecycle → {told}: Graph sends a lifecycle event to the subscriptions to that person's calendar, or to all. */
export const lifecycleBody = z.object({
  person: personKey.optional(),
  event: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
});

/** POST /local/graph/notifications → 204. What happens to the next change notifications. */
export const notificationFault = z.object({
  kind: z.enum(['lost', 'doubled']),
  times: z.number().int().positive().default(1),
});
export type NotificationFault = z.infer<typeof notificationFault>;

/**
 * POST /local/graph/join-links → 204. The next `times` events with an online meeting are made without its address, and are read without it
 * `reads` more times; then it is there, and the change is notified. POST /local/graph/delta-tokens/expire → 204.
 */
export const lateJoinLinks = z.object({
  reads: z.number().int().nonnegative(),
  times: z.number().int().positive().default(1),
});
export type LateJoinLinks = z.infer<typeof lateJoinLinks>;

/** POST /local/graph/limits → 204. Graph's limits for one mailbox from now on; null for no limit. */
export const mailboxLimitsBody = z.object({
  concurrent: z.number().int().positive().nullable().optional(),
  perTenMinutes: z.number().int().positive().nullable().optional(),
  /** How long each answer takes; without it, no requests ever overlap here. */
  latencyMs: z.number().int().nonnegative().optional(),
  retryAfterSeconds: z.number().int().nonnegative().optional(),
});
export type MailboxLimitsBody = z.infer<typeof mailboxLimitsBody>;

/** POST /local/graph/reporting-lines → 204. To whom that person reports in the directory from now on. */
export const reportingLineBody = z.object({ person: personKey, manager: z.nullable(personKey) });

/** POST /local/graph/mailboxes → 204. Where that person's mailbox is; Graph reaches none outside the cloud. */
export const mailboxStateBody = z.object({
  person: personKey,
  state: z.enum(['cloud', 'on-premises', 'gone']),
});
export type MailboxState = z.infer<typeof mailboxStateBody>['state'];
