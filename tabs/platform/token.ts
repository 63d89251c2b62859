import { authentication } from '@microsoft/teams-js';
import { refusedFor } from './refused.ts';

let locale: string | null = null;

/** The locale that Teams speaks to this person in; sent along so that the server can greet a newcomer in it. */
export const hostLocale = (): string | null => locale;
export const setHostLocale = (spoken: string): void => {
  locale = spoken;
};

const refusalOf = (message: string) =>
  /consent|AADSTS65001|invalid_grant/i.test(message)
    ? refusedFor('admin-needed', 0, message)
    : refusedFor(navigator.onLine ? 'unauthenticated' : 'offline', 0, message);

/** The person's token for our API, from Teams; asked for each time, since Teams keeps and renews it. */
export const apiToken = async (): Promise<string> => {
  try {
    return await authentication.getAuthToken();
  } catch (error) {
    throw refusalOf(error instanceof Error ? error.message : String(error));
  }
};
