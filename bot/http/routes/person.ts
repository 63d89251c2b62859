import * as person from '../../../shared/contracts/person.ts';
import * as undeliveredMessage from '../../../shared/contracts/undelivered-message.ts';
import { listUndeliveredMessages, resendMessage } from '../../use-cases/outbox/undelivered-messages.ts';
import { listAccess } from '../../use-cases/person/access.ts';
import { changeMySettings, getMe } from '../../use-cases/person/get-me.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** The person who asks, and what was to reach them. */
export const personRoutes: readonly Route[] = [
  route(person.getMe, getMe),
  route(person.changeMySettings, changeMySettings),
  route(person.listAccess, listAccess),
  route(undeliveredMessage.listUndeliveredMessages, listUndeliveredMessages),
  route(undeliveredMessage.resendMessage, resendMessage),
];
