import { authentication } from '@microsoft/teams-js';
import { refusedFor } from './refusal-error.ts';

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
