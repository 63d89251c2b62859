import type { PersonId } from '../../shared/domain/ids.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { typeNames } from '../../shared/words/type-names.ts';
import type { Recipient } from '../use-cases/chat-message.ts';
import type { Reader } from './cards/card.ts';
import type { ChatSettings, Known } from './ports.ts';

/** The entity id of our personal tab in the app's manifest. */
const PERSONAL_TAB = 'home';

/** A link that opens our personal tab in Teams, at a place in it. (Microsoft Learn, "Create deep links to a tab") */
export const linkTo =
  (settings: Pick<ChatSettings, 'appId'>) =>
  (place: string | null): string => {
    const link = new URL(
      `https://teams.microsoft.com/l/entity/${encodeURIComponent(settings.appId)}/${PERSONAL_TAB}`,
    );
    if (place !== null) link.searchParams.set('context', JSON.stringify({ subEntityId: place }));
    return link.href;
  };

type Where = Readonly<{ settings: ChatSettings; clock: Clock }>;

export const readerOf = (
  { settings, clock }: Where,
  known: Pick<Known, 'language' | 'zone' | 'typeNames'>,
  person: PersonId | null,
  teamsId: string | null,
): Reader => ({
  language: known.language,
  zone: known.zone,
  typeNames: typeNames(known.language, known.typeNames),
  now: clock(),
  person,
  teamsId,
  link: linkTo(settings),
});

export const readerAt = (where: Where, to: Recipient, teamsId: string | null): Reader =>
  readerOf(where, to, to.kind === 'person' ? to.person : null, teamsId);
