import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** The authority that msal-node is given locally: it accepts only https. */
export const LOCAL_AUTHORITY = 'https://login.kadens.local';

const passOn = async <T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> => {
  const reply = await fetch(url, init);
  return {
    headers: Object.fromEntries(reply.headers),
    // msal-node parses and checks what it is given.
    body: (await reply.json()) as T,
    status: reply.status,
  };
};

/**
 * Carries msal-node's requests for `https://login.kadens.local/…` to the sign-in stand-in at `signIn`, as a reverse proxy that terminates
 * TLS would. Other addresses are refused: locally, nothing goes out.
 */
export const localNetworkClient = (signIn: string): INetworkModule => {
  const address = (url: string): string => {
    if (!url.startsWith(`${LOCAL_AUTHORITY}/`)) throw new Error(`No way from here to ${new URL(url).host}.`);
    return `${signIn}${url.slice(LOCAL_AUTHORITY.length)}`;
  };
  const headers = (options?: NetworkRequestOptions): Record<string, string> => ({
    ...options?.headers,
    'x-forwarded-authority': LOCAL_AUTHORITY,
  });
  return {
    sendGetRequestAsync: (url, options) => passOn(address(url), { headers: headers(options) }),
    sendPostRequestAsync: (url, options) =>
      passOn(address(url), { method: 'POST', headers: headers(options), body: options?.body ?? '' }),
  };
};
