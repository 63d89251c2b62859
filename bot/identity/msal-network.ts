import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** Entra answers in well under a second; a person who waits for a page waits no longer than this. */
export const ENTRA_TIMEOUT_MS = 8_000;

const send = async <T>(
  url: string,
  method: 'GET' | 'POST',
  options: NetworkRequestOptions | undefined,
  timeoutMs: number,
): Promise<NetworkResponse<T>> => {
  const reply = await fetch(url, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
    ...(options?.headers && { headers: options.headers }),
    ...(method === 'POST' && { body: options?.body ?? '' }),
  });
  // msal-node checks what it is given; its port asks for the type.
  return {
    status: reply.status,
    headers: Object.fromEntries(reply.headers),
    body: (await reply.json()) as T,
  };
};

/** How msal-node reaches Entra. Its own client gives a POST no time-out. */
export const entraNetwork = (timeoutMs: number): INetworkModule => ({
  sendGetRequestAsync: (url, options) => send(url, 'GET', options, timeoutMs),
  sendPostRequestAsync: (url, options) => send(url, 'POST', options, timeoutMs),
});

const within = <T>(work: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Sign-in did not answer in time.')), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** The same network, given up after that long whatever it does itself. */
export const impatient = (network: INetworkModule, timeoutMs: number): INetworkModule => ({
  sendGetRequestAsync: (url, options) => within(network.sendGetRequestAsync(url, options), timeoutMs),
  sendPostRequestAsync: (url, options) => within(network.sendPostRequestAsync(url, options), timeoutMs),
});
