import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { withTimeout } from '../with-timeout.ts';

/** Entra answers in well under a second; nobody should wait for a page longer than this. */
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

/** How msal-node reaches Entra. Its own client has no time-out for a POST. */
export const entraNetwork = (timeoutMs: number): INetworkModule => ({
  sendGetRequestAsync: (url, options) => send(url, 'GET', options, timeoutMs),
  sendPostRequestAsync: (url, options) => send(url, 'POST', options, timeoutMs),
});

const LATE = 'Sign-in did not answer in time.';

/** The same network with a time-out, whatever it does itself. */
export const impatient = (network: INetworkModule, timeoutMs: number): INetworkModule => ({
  sendGetRequestAsync: (url, options) =>
    withTimeout(network.sendGetRequestAsync(url, options), timeoutMs, LATE),
  sendPostRequestAsync: (url, options) =>
    withTimeout(network.sendPostRequestAsync(url, options), timeoutMs, LATE),
});
