import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { Clock } from '../shared/domain/time.ts';
import { openExtension } from './connector/extension.ts';
import { openUserActions } from './connector/user-actions.ts';
import type { UserActions } from './connector/user-actions.ts';
import { openChats } from './connector/chats.ts';
import type { Chats } from './connector/chats.ts';
import { openDelivery } from './connector/deliver.ts';
import type { Deliver } from './connector/deliver.ts';
import { openEvents } from './connector/events.ts';
import type { Events } from './connector/events.ts';
import { addConnector, CONNECTOR_PATH } from './connector/connector-routes.ts';
import { addControl } from './connector/control-routes.ts';
import { noFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { addCalendarControl } from './graph/calendar-control-routes.ts';
import { openCalendars } from './graph/calendars.ts';
import type { GraphContext } from './graph/graph-context.ts';
import { invitedPeople } from './graph/events.ts';
import type { StoredEvent } from './graph/stored-event.ts';
import { addGraphControl } from './graph/graph-control-routes.ts';
import { openEventChanges } from './graph/event-changes.ts';
import { openDeltaTokens } from './graph/delta-tokens.ts';
import { openReportingLines } from './graph/reporting-lines.ts';
import { openMailboxStates } from './graph/mailbox-states.ts';
import { outlooksLimits } from './graph/mailbox-limits.ts';
import { openNotifications } from './graph/notifications.ts';
import { promptOnlineMeetings } from './graph/online-meetings.ts';
import { GRAPH_PATH } from './graph/replies.ts';
import { addGraph } from './graph/graph-routes.ts';
import { openSubscriptions } from './graph/subscriptions.ts';
import { addTodoControl } from './graph/todo-control-routes.ts';
import { addTranscriptControl } from './graph/transcript-routes.ts';
import { openTranscripts } from './graph/transcripts.ts';
import { openTodo } from './graph/todo.ts';
import { openModelAnswers } from './model/model-answers.ts';
import type { ModelAnswers } from './model/model-answers.ts';
import { addModel } from './model/model-routes.ts';
import { CLIENT_ID } from './people.ts';
import type { PersonKey } from './protocol.ts';
import { openConsents } from './sign-in/consents.ts';
import type { Consents } from './sign-in/consents.ts';
import { openKey } from './sign-in/keys.ts';
import { openMint } from './sign-in/mint.ts';
import type { Mint } from './sign-in/mint.ts';
import { localNetworkClient } from './sign-in/network-client.ts';
import { openSignInPolicies } from './sign-in/sign-in-policies.ts';
import type { SignInPolicies } from './sign-in/sign-in-policies.ts';
import { addSignIn, SIGN_IN_PATH } from './sign-in/sign-in-routes.ts';
import { trafficLog } from './traffic.ts';

export type StandInOptions = Readonly<{
  /** Where the server listens, e.g. `http://127.0.0.1:3978`; it is part of tokens and addresses. */
  address: string;
  /** The folder that keys, consents, chats and calendars are kept in; null keeps them in memory. */
  folder: string | null;
  clock: Clock;
  botUrl?: string;
  botTokenIssuer?: string;
  consented?: readonly PersonKey[];
  applicationRoles?: readonly string[];
  limited?: boolean;
  /** Whether there is a stand-in for a language model too. */
  withModel?: boolean;
}>;

/** The state of the stand-in for Graph, and what it can be made to do. */
type GraphState = Pick<
  GraphContext,
  | 'calendars'
  | 'subscriptions'
  | 'notifications'
  | 'deltaTokens'
  | 'onlineMeetings'
  | 'limits'
  | 'mailboxes'
  | 'reportingLines'
  | 'todo'
  | 'transcripts'
>;

export type StandIns = Readonly<{
  mint: Mint;
  consents: Consents;
  policies: SignInPolicies;
  chats: Chats;
  userActions: UserActions;
  deliver: Deliver;
  events: Events;
  faults: Readonly<{ graph: Faults; connector: Faults }>;
  model: ModelAnswers;
  settings: ReturnType<typeof settingsAt>;
  networkClient: ReturnType<typeof localNetworkClient>;
}> &
  GraphState;

/** Settings that point the product at a server listening at `address` instead of at Microsoft. */
export const settingsAt = (address: string, botTokenIssuer = 'https://api.botframework.com') => ({
  authorityUrl: `${address}${SIGN_IN_PATH}`,
  graphUrl: `${address}${GRAPH_PATH}`,
  // The Bot Framework's SDK remembers keys by address, also those of what had this port before.
  botOpenIdMetadataUrl: `${address}${CONNECTOR_PATH}/.well-known/openidconfiguration?of=${randomUUID()}`,
  botTokenIssuer,
  serviceUrl: `${address}${CONNECTOR_PATH}/`,
});

const meetingId = (chatId: string): string => Buffer.from(`0#${chatId}#0`).toString('base64');

/** Puts a calendar event's online meeting and chat into Teams, and keeps them in step. */
const followMeetings = (chats: () => Chats) => ({
  added: (event: StoredEvent): void => {
    if (!event.online) return;
    chats().addMeeting({
      id: meetingId(event.online.threadId),
      chatId: event.online.threadId,
      subject: event.subject,
      joinWebUrl: event.online.joinUrl,
      organizer: event.owner,
      people: [event.owner, ...invitedPeople(event)],
      eventId: event.id,
      startedAt: null,
      cancelled: false,
    });
  },
  changed: (event: StoredEvent): void => {
    const meeting = event.online && chats().meeting(meetingId(event.online.threadId));
    if (!meeting) {
      followMeetings(chats).added(event);
      return;
    }
    const people = [event.owner, ...invitedPeople(event)];
    chats().meetingChanged(
      Object.assign(meeting, { subject: event.subject, people, cancelled: event.cancelled }),
    );
  },
});

/** Adds sign-in, Graph, the connector and local Teams' own routes to the server. */
export const addStandIns = async (app: FastifyInstance, options: StandInOptions): Promise<StandIns> => {
  const { address, folder, clock } = options;
  const file = (name: string): string | null => (folder === null ? null : join(folder, name));
  const settings = settingsAt(address, options.botTokenIssuer);
  const { authorityUrl: authority, serviceUrl, botTokenIssuer: issuer } = settings;
  const signInKey = await openKey(file('sign-in-key.json'));
  const connectorKey = await openKey(file('connector-key.json'));
  const events = openEvents();
  const traffic = trafficLog((entry) => events.tell({ type: 'traffic', entry }));
  const onTraffic = traffic.add;
  const faults = { graph: noFaults(), connector: noFaults() };
  const mint = openMint(signInKey, authority);
  const consents = openConsents(file('consents.json'), options.consented ?? [], {
    changed: () => events.tell({ type: 'people' }),
    revoked: (person) => {
      for (const one of subscriptions.all().filter(({ creator }) => creator === person)) {
        notifications.sendLifecycle(one, 'subscriptionRemoved');
        subscriptions.remove(one.id);
      }
    },
  });
  const policies = openSignInPolicies(file('sign-in-policies.json'));
  const chats = openChats(file('chats.json'), clock, events.tell);
  const subscriptions = openSubscriptions(file('subscriptions.json'), clock);
  const notifications = openNotifications({ subscriptions, clock, onTraffic });
  const deltaTokens = openDeltaTokens(file('delta-tokens.json'), clock);
  const onlineMeetings = promptOnlineMeetings();
  const limits = outlooksLimits(clock);
  const mailboxes = openMailboxStates(file('mailboxes.json'));
  const reportingLines = openReportingLines(file('reporting-lines.json'));
  app.addHook('preClose', (done) => {
    notifications.stop();
    done();
  });
  const todo = openTodo(file('todo.json'), clock, (change) => {
    events.tell({ type: 'todo', people: [change.person] });
    notifications.noteTask(change);
  });
  const calendars = openCalendars(file('calendars.json'), clock, {
    ...followMeetings(() => chats),
    noted: (change) => {
      events.tell({ type: 'calendar', people: [change.person] });
      notifications.note(change);
    },
  });
  const transcripts = openTranscripts();
  const changes = openEventChanges(calendars, onlineMeetings);
  const times = calendars.timesOf;
  const botUrl = options.botUrl ?? `${address}/api/messages`;
  const deliver = openDelivery({ key: connectorKey, issuer, serviceUrl, botUrl, clock, onTraffic });
  const userActions = openUserActions({ chats, deliver, serviceUrl, clock, tell: events.tell });
  const runExtension = openExtension({ chats, deliver, serviceUrl, clock });

  addSignIn(
    app,
    { authority, key: signInKey, mint, consents, policies, applicationRoles: options.applicationRoles ?? [] },
    { clock, onTraffic },
  );
  const graphState = {
    ...{ calendars, subscriptions, notifications, deltaTokens },
    ...{ onlineMeetings, limits, mailboxes, reportingLines, todo, transcripts },
  };
  const graph = {
    ...graphState,
    address,
    authority,
    signInKey,
    policies,
    changes,
    chats,
    userActions,
    externalId: CLIENT_ID,
    faults: faults.graph,
    clock,
    onTraffic,
  };
  addGraph(app, graph);
  addGraphControl(app, graph);
  addCalendarControl(app, { calendars, changes });
  addTodoControl(app, todo);
  addTranscriptControl(app, graph);
  addConnector(app, {
    chats,
    address,
    key: connectorKey,
    signInKey,
    issuer,
    faults: faults.connector,
    times,
    limited: options.limited ?? false,
    clock,
    onTraffic,
  });
  const model = openModelAnswers();
  if (options.withModel === true) addModel(app, model);
  addControl(app, { chats, userActions, runExtension, consents, events, traffic, faults, times, clock });

  return {
    mint,
    consents,
    policies,
    chats,
    userActions,
    ...graphState,
    deliver,
    events,
    faults,
    model,
    settings,
    networkClient: localNetworkClient(authority),
  };
};
