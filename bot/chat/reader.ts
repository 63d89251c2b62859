import type { PersonId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';
import { typeNames } from '../../shared/words/type-names.ts';
import type { Recipient } from '../use-cases/chat-message.ts';
import type { Reader } from './cards/card.ts';
import type { ChatSettings } from './ports.ts';

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

/** How somebody reads: the language, the zone that days and times are shown in, its days off, and the organisation's type names. */
type ReadingSettings = Readonly<{
  language: Language;
  zone: string;
  daysOff: DaysOff;
  typeNames: OwnNames;
}>;

export const readerOf = (
  settings: ChatSettings,
  now: Instant,
  reading: ReadingSettings,
  person: PersonId | null,
  teamsId: string | null,
): Reader => ({
  language: reading.language,
  zone: reading.zone,
  daysOff: reading.daysOff,
  typeNames: typeNames(reading.language, reading.typeNames),
  now,
  person,
  teamsId,
  link: linkTo(settings),
});

export const readerAt = (
  { settings, clock }: Readonly<{ settings: ChatSettings; clock: Clock }>,
  to: Recipient,
  teamsId: string | null,
): Reader => readerOf(settings, clock(), to, to.kind === 'person' ? to.person : null, teamsId);
