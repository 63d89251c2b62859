import type { FailureNotice } from './effect.ts';

/** Both are told when a recap could not be sent, to whichever chat. */
export const recapFailure: FailureNotice = { about: 'recap', toldTo: 'pair' };
