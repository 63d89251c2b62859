import { app, authentication } from '@microsoft/teams-js';
import { ME_PATH, MEETING_PATH } from '../../shared/contracts/first-paths.ts';
import { languageOf } from '../../shared/domain/language-of.ts';
import { meetingWithSessionQuery, meQuery } from './first-queries.ts';
import { firstWords } from './first-words.ts';
import { hostContextOf, isOutsideTeams } from './host-context.ts';
import type { HostContext } from './host-context.ts';
import { laterThemes } from './later-themes.ts';
import { placeIn } from './place.ts';
import { addressOf, PATIENCE_MS, requestHeaders } from './request.ts';

type EarlyStart = Readonly<{
  /** Where the tab is shown, and to whom; null outside Teams. */
  met: Promise<HostContext | null>;
}>;

let started: EarlyStart | null = null;
let firstToken: Promise<string> | null = null;
const replies = new Map<string, Promise<Response>>();

const ask = (token: Promise<string>, path: string, input: Readonly<{ query: object }>): void => {
  const address = addressOf(path, input);
  const reply = token.then((given) =>
    fetch(address, { headers: requestHeaders(given), signal: AbortSignal.timeout(PATIENCE_MS) }),
  );
  replies.set(address, reply);
  // What went wrong before anybody needed it is tried again by whoever does.
  reply.catch(() => replies.delete(address));
};

/** A link into the tab names its session itself. */
const isMeetingPanel = ({ subPageId }: HostContext): boolean =>
  placeIn(location.pathname) === 'meeting' && subPageId === null;

const start = (): EarlyStart => {
  if (isOutsideTeams()) return { met: Promise.resolve(null) };
  const initialized = app.initialize();
  const token = initialized.then(() => authentication.getAuthToken());
  // Whoever needs the token learns if it can't be had.
  token.catch(() => undefined);
  firstToken = token;
  const met = initialized.then(async () => {
    const context = hostContextOf(await app.getContext());
    ask(token, ME_PATH, meQuery(context.locale));
    if (isMeetingPanel(context)) ask(token, MEETING_PATH, meetingWithSessionQuery(context));
    firstWords[languageOf(context.locale)]().catch(() => undefined);
    if (context.theme !== 'default') laterThemes[context.theme]().catch(() => undefined);
    return context;
  });
  return { met: met.catch(() => null) };
};

/**
 * Meets Teams and asks for the first view's data and words, once. It runs as soon as possible, in a script of its own that needs nothing of
 * the tab's, which is still being fetched and run meanwhile.
 */
export const startEarly = (): EarlyStart => (started ??= start());

/** The token that was asked for early, for the first who needs one; it may be rejected by what Teams says. */
export const takeFirstToken = (): Promise<string> | null => {
  const token = firstToken;
  firstToken = null;
  return token;
};

/** The answer to a request that was sent early, for the first who sends the same. */
export const takeEarlyReply = (address: string): Promise<Response> | null => {
  const reply = replies.get(address) ?? null;
  replies.delete(address);
  return reply;
};
