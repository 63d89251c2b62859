/** What a tab asks for before it has the contracts, which are part of its own script. */
export const ME_PATH = '/api/me';
export const MEETING_PATH = '/api/meeting';
