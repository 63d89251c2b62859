import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Server } from '@hocuspocus/server';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import type { Text } from 'yjs';
import { LIVE_PATH, notesOf, sessionDocument } from '../shared/contracts/live.ts';
import type { SessionView } from '../shared/contracts/session-view.ts';
import { figureOf, inTurns } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Product } from './product.ts';

const TURNS = { warmUp: 100, counted: 600 };
/** Milliseconds after which an edit counts as lost. */
const EDIT_TIMEOUT = 10_000;

type Client = Readonly<{ text: Text; leave: () => void }>;

const joinDocument = (
  url: string,
  name: string,
  item: string,
  token: () => Promise<string>,
): Promise<Client> =>
  new Promise((resolve, reject) => {
    const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: WebSocket });
    const document = new Doc();
    const provider = new HocuspocusProvider({
      websocketProvider,
      name,
      document,
      token,
      onAuthenticationFailed: ({ reason }) => reject(new Error(reason)),
      onSynced: () =>
        resolve({
          text: document.getText(item),
          leave: () => {
            websocketProvider.shouldConnect = false;
            provider.destroy();
            websocketProvider.destroy();
          },
        }),
    });
    provider.attach();
  });

/** Milliseconds from one client's edit until the other client has it. */
const timeEdit = (from: Text, to: Text): Promise<number> =>
  new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error('An edit was lost')), EDIT_TIMEOUT);
    const begun = performance.now();
    const arrive = (): void => {
      to.unobserve(arrive);
      clearTimeout(timeout);
      resolve(performance.now() - begun);
    };
    to.observe(arrive);
    from.insert(from.length, 'x');
  });

/** From one person's edit until the other person has it, against a Hocuspocus that does nothing else. */
export const liveEdit = async (product: Product, session: SessionView): Promise<Figure> => {
  const bare = new Server({ port: 0, address: '127.0.0.1', quiet: true });
  await bare.listen();
  const item = notesOf(session.agenda[0]?.id ?? '');
  const name = sessionDocument(session.id);
  const bareUrl = `ws://127.0.0.1:${bare.address.port}`;
  const url = `${product.address.replace('http', 'ws')}${LIVE_PATH}`;
  const anyToken = (): Promise<string> => Promise.resolve('anyToken');
  const clients = await Promise.all([
    joinDocument(bareUrl, name, item, anyToken),
    joinDocument(bareUrl, name, item, anyToken),
    joinDocument(url, name, item, () => product.token('maria')),
    joinDocument(url, name, item, () => product.token('johan')),
  ] as const);
  const [bareOne, bareOther, maria, johan] = clients;
  const measured = await inTurns(TURNS, {
    floor: () => timeEdit(bareOne.text, bareOther.text),
    value: () => timeEdit(maria.text, johan.text),
  });
  for (const { leave } of clients) leave();
  await bare.destroy();
  return figureOf('live-edit', 'ms', measured);
};
