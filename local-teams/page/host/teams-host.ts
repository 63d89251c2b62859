import { z } from 'zod';
import { local } from '../api.ts';
import { CLIENT_TYPE, contextFor, frameContextOf, SDK_VERSION } from './context.ts';
import type { FrameSetting } from './context.ts';
import { logFrameMessage } from './message-log.ts';
import { newMeetingDraft } from './new-meeting.tsx';
import type { NewMeetingDraft } from './new-meeting.tsx';
import { openPopup, popupAt } from './popup.ts';

/** Where a tab or link wants to go in the app: a tab of the manifest and a place in it. */
export type Destination = Readonly<{ page: string | null; place: string | null; chat: string | null }>;

/** What the host does for a frame besides answering it. */
export type FrameActions = Readonly<{
  go: (to: Destination) => void;
  openLink: (link: string) => void;
  openChat: () => void;
  share: (url: string) => void;
  unshare: () => void;
  isSharing: () => boolean;
}>;

/** How far the app in a frame has come (teams-js `app.notifyAppLoaded`, `notifySuccess`, `notifyFailure`). */
export type Progress = Readonly<
  { state: 'loading' | 'loaded' | 'succeeded' } | { state: 'failed'; message: string }
>;

export type Frame = Readonly<{
  id: string;
  window: () => Window | null;
  setting: () => FrameSetting;
  actions: () => FrameActions;
  progress: (progress: Progress) => void;
  /** Opens Teams' own form for a new meeting, filled in. */
  compose: (meeting: NewMeetingDraft) => void;
  /** Names of the host events that the app listens to. */
  listensTo: Readonly<{ add: (name: string) => void }>;
}>;

const frames = new Set<Frame>();

/** Answers teams-js in that frame from now on; returns a function that stops it. */
export const attachFrame = (frame: Frame): (() => void) => {
  frames.add(frame);
  return () => frames.delete(frame);
};

const frameAt = (source: MessageEventSource | null): Frame | undefined =>
  source === null ? undefined : [...frames].find((frame) => frame.window() === source);

/** Sends an event to teams-js in a frame: `themeChange`, `load`, `beforeUnload`. */
export const pushEvent = (frame: Frame, func: string, args: readonly unknown[]): void =>
  frame.window()?.postMessage({ func, args }, location.origin);

/** Tells the app in a frame that it is shown again, as Teams does with a suspended tab. */
export const resumeFrame = (frame: Frame): void =>
  pushEvent(frame, 'load', [
    { entityId: 'kadens', contentUrl: frame.window()?.location.href ?? location.href },
  ]);

/** The same for every frame, after the clock was moved: as after an absence. */
export const resumeFrames = (): void => frames.forEach(resumeFrame);

/** A message that teams-js posts to its parent (2.58, `createMessageRequest`). */
const request = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).nullish(),
});

/** teams-js `ErrorCode`. */
const NOT_SUPPORTED = { errorCode: 100, message: 'Not supported by local Teams' };
const INVALID_ARGUMENTS = { errorCode: 4_000, message: 'Invalid arguments' };

/** Calls whose answer begins with a success flag rather than an error (`sendAndHandleStatusAndReason`). */
const STATUS_FIRST =
  /^(executeDeepLink|navigate(CrossDomain|Back|ToTab)|settings\.setSettings|(calendar|mail|conversations|search|chat)\..*|pages\.navigateToApp|authentication\..*)$/;

const refusalOf = (func: string, error: { message: string }): readonly unknown[] =>
  STATUS_FIRST.test(func) ? [false, error.message] : [error, null];

/** What the host supports, in the format of `runtime.supports`: `isSupported()` is false for capabilities left out. */
const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: false,
  isDeeplyNestedAuthSupported: false,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { appInstallDialog: {}, calendar: {}, chat: {}, pages: { currentApp: {} } },
};

type Args = readonly unknown[];
/** The answer's arguments; undefined if nothing is to be answered. */
type Answer = Args | undefined;

const told = (frame: Frame, progress: Progress): Answer => {
  frame.progress(progress);
  return undefined;
};

const destination = z.object({
  pageId: z.string().nullish(),
  subPageId: z.string().nullish(),
  chatId: z.string().nullish(),
});
const toDestination = (params: z.infer<typeof destination>): Destination => ({
  page: params.pageId ?? null,
  place: params.subPageId ?? null,
  chat: params.chatId ?? null,
});

const go = (frame: Frame, params: unknown, good: Args, bad: Args): Args => {
  const parsed = destination.safeParse(params);
  if (!parsed.success) return bad;
  frame.actions().go(toDestination(parsed.data));
  return good;
};

const meetingDetails = (frame: Frame): Args => {
  const { meeting, person } = frame.setting();
  if (!meeting) return [{ errorCode: 1_000, message: 'Not in a meeting' }, null];
  return [
    null,
    {
      details: {
        scheduledStartTime: meeting.start,
        scheduledEndTime: meeting.end,
        joinUrl: meeting.joinWebUrl,
        title: meeting.subject,
        type: 'Recurring',
      },
      conversation: { id: meeting.chatId },
      organizer: { tenantId: person.tenant },
    },
  ];
};

const shareToStage = (frame: Frame, url: unknown): Args => {
  const { origin } = location;
  if (typeof url !== 'string' || new URL(url, origin).origin !== origin) return [INVALID_ARGUMENTS, null];
  frame.actions().share(url);
  return [null, true];
};

const failure = (frame: Frame, [reason, message]: Args): Answer =>
  told(frame, { state: 'failed', message: [message, reason].find((one) => typeof one === 'string') ?? '' });

const answers: Readonly<Record<string, (frame: Frame, args: Args) => Answer | Promise<Answer>>> = {
  initialize: (frame) => [
    frameContextOf(frame.setting().surface),
    CLIENT_TYPE,
    JSON.stringify(runtime),
    SDK_VERSION,
  ],
  getContext: (frame) => [contextFor(frame.setting(), frame.id)],
  registerHandler: (frame, [name]) => {
    frame.listensTo.add(String(name));
    return undefined;
  },
  readyToUnload: () => undefined,

  'appInitialization.appLoaded': (frame) => told(frame, { state: 'loaded' }),
  'appInitialization.success': (frame) => told(frame, { state: 'succeeded' }),
  'appInitialization.failure': failure,
  'appInitialization.expectedFailure': (frame) => told(frame, { state: 'succeeded' }),

  'authentication.getAuthToken': (frame) =>
    local.token(frame.setting().person.key).then(
      (token) => [true, token],
      (error: unknown) => [false, String(error)],
    ),
  'authentication.authenticate': async (_frame, [url, width, height]) => {
    const { success, result } = await openPopup(String(url), width, height);
    return [success, result];
  },

  'meeting.shareAppContentToStage': (frame, [url]) => shareToStage(frame, url),
  'meeting.stopSharingAppContentToStage': (frame) => {
    frame.actions().unshare();
    return [null, true];
  },
  'meeting.getAppContentStageSharingState': (frame) => [null, { isAppSharing: frame.actions().isSharing() }],
  'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: true }],
  'meeting.getMeetingDetails': meetingDetails,

  'pages.currentApp.navigateTo': (frame, [params]) =>
    go(frame, params, [null, true], [INVALID_ARGUMENTS, null]),
  'pages.currentApp.navigateToDefaultPage': (frame) => go(frame, {}, [null, true], []),
  'pages.navigateToApp': (frame, [params]) => go(frame, params, [true], [false, INVALID_ARGUMENTS.message]),
  executeDeepLink: (frame, [link]) => {
    frame.actions().openLink(String(link));
    return [true];
  },
  'chat.openChat': (frame) => {
    frame.actions().openChat();
    return [true];
  },
  'calendar.composeMeeting': (frame, [params]) => {
    const parsed = newMeetingDraft.safeParse(params);
    if (!parsed.success) return [false, INVALID_ARGUMENTS.message];
    frame.compose(parsed.data);
    return [true];
  },
  'appInstallDialog.openAppInstallDialog': async (frame) => {
    await local.install(frame.setting().person.key);
    return undefined;
  },
};

const outcomeOf = (func: string, answer: Answer) => {
  if (answer === undefined) return 'told';
  const [first] = answer;
  const refused = STATUS_FIRST.test(func) ? first === false : first !== null && answer.length > 1;
  return refused && func !== 'initialize' && func !== 'authentication.getAuthToken' ? 'refused' : 'answered';
};

const nameOf = ({ person, surface }: FrameSetting): string => `${person.givenName} · ${surface}`;

const reply = (source: Window, asked: z.infer<typeof request>, args: Args): void =>
  source.postMessage(
    { id: asked.id, uuidAsString: asked.uuidAsString, args, isPartialResponse: false },
    location.origin,
  );

const answerFrame = async (frame: Frame, source: Window, asked: z.infer<typeof request>): Promise<void> => {
  const args = asked.args ?? [];
  const act = answers[asked.func];
  const from = nameOf(frame.setting());
  if (!act) {
    logFrameMessage({ from, name: asked.func, args, outcome: 'unsupported' });
    reply(source, asked, refusalOf(asked.func, NOT_SUPPORTED));
    return;
  }
  const answer = await Promise.resolve(act(frame, args)).catch((error: unknown) =>
    refusalOf(asked.func, { message: String(error) }),
  );
  logFrameMessage({ from, name: asked.func, args, outcome: outcomeOf(asked.func, answer) });
  if (answer) reply(source, asked, answer);
};

const POPUP_RUNTIME = JSON.stringify({ ...runtime, supports: {} });

const answerPopup = (
  popup: NonNullable<ReturnType<typeof popupAt>>,
  asked: z.infer<typeof request>,
): void => {
  const [first] = asked.args ?? [];
  const result = typeof first === 'string' ? first : '';
  logFrameMessage({ from: 'popup', name: asked.func, args: [], outcome: 'answered' });
  if (asked.func === 'initialize')
    reply(popup.window, asked, ['authentication', CLIENT_TYPE, POPUP_RUNTIME, SDK_VERSION]);
  if (asked.func === 'authentication.authenticate.success') popup.answer({ success: true, result });
  if (asked.func === 'authentication.authenticate.failure') popup.answer({ success: false, result });
};

/** Listens to teams-js in every frame and sign-in window; returns a function that stops it. */
export const listenToFrames = (): (() => void) => {
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (origin !== location.origin) return;
    const asked = request.safeParse(data);
    if (!asked.success) return;
    const frame = frameAt(source);
    const target = frame?.window();
    if (frame && target) void answerFrame(frame, target, asked.data);
    const popup = popupAt(source);
    if (popup) answerPopup(popup, asked.data);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
};
