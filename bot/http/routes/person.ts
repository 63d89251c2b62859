import * as person from '../../../shared/contracts/person.ts';
import * as undeliveredMessage from '../../../shared/contracts/undelivered-message.ts';
import { listUndeliveredMessages, resendMessage } from '../../use-cases/outbox/undelivered-messages.ts';
import { listAccess } from '../../use-cases/person/access.ts';
import { changeMySettings, getMe } from '../../use-cases/person/get-me.ts';
import { ok } from '../../../shared/domain/result.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these endpoints need from outside. */
export type PersonPorts = Readonly<{
  /** The countries whose public holidays are known. */
  holidayPlaces: () => readonly Readonly<{
    country: string;
    regions: readonly Readonly<{ region: string; name: string }>[];
  }>[];
}>;

/** The person who asks, and messages that should have reached them. */
export const personRoutes = ({ holidayPlaces }: PersonPorts): readonly Route[] => [
  route(person.getMe, getMe),
  route(person.changeMySettings, changeMySettings),
  route(person.listHolidayPlaces, () =>
    Promise.resolve(
      ok({ countries: holidayPlaces().map(({ country, regions }) => ({ country, regions: [...regions] })) }),
    ),
  ),
  route(person.listAccess, listAccess),
  route(undeliveredMessage.listUndeliveredMessages, listUndeliveredMessages),
  route(undeliveredMessage.resendMessage, resendMessage),
];
