import { v7 } from 'uuid';
import { commitmentId, personId, rhythmId, sessionId, tenantId } from '../../shared/domain/ids.ts';
import { toDay, toInstant } from '../../shared/domain/time.ts';
import { noDaysOff } from '../../shared/domain/working-days.ts';
import { typeNames } from '../../shared/words/type-names.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';
import type { Card, Reader } from './cards/card.ts';
import type { ChatPair } from '../use-cases/rhythm/find-chat-pairs.ts';

export const TENANT = tenantId.parse('6f1c2a30-0000-4000-8000-000000000001');
export const OTHER_TENANT = tenantId.parse('6f1c2a30-0000-4000-8000-000000000002');
const person = (number: number, name: string) => ({
  id: personId.parse(`0a1b2c3d-0000-4000-8000-00000000000${number}`),
  name,
});
export const maria = person(1, 'Maria Lindqvist');
export const ali = person(2, 'Ali Rezai');
export const sara = person(3, 'Sara Nyström');
/** A Wednesday in November, 09:00 in Stockholm. */
export const NOW = toInstant('2026-11-25T08:00:00.000Z');
export const FRIDAY = toDay('2026-11-27');
export const rhythmOfAli = rhythmId.parse(v7());
export const sessionOfAli = sessionId.parse(v7());

export const aCommitmentLine = (changes: Partial<CommitmentLine> = {}): CommitmentLine => ({
  id: commitmentId.parse(v7()),
  version: 1,
  owner: ali,
  promisedTo: maria,
  text: 'Skickar offerten till Volvo',
  due: FRIDAY,
  state: 'open',
  plan: null,
  moves: 0,
  helpWanted: false,
  source: 'panel',
  ...changes,
});

export const aReader = (changes: Partial<Reader> = {}): Reader => ({
  language: 'sv',
  zone: 'Europe/Stockholm',
  daysOff: noDaysOff,
  typeNames: typeNames(changes.language ?? 'sv', {}),
  now: NOW,
  person: ali.id,
  teamsId: '29:ali',
  link: () => 'https://teams.microsoft.com/l/entity/app/home',
  ...changes,
});

export const pairOf = (rep: typeof ali): ChatPair => ({
  rhythm: rep.id === ali.id ? rhythmOfAli : rhythmId.parse(v7()),
  manager: maria,
  rep,
  session: rep.id === ali.id ? sessionOfAli : null,
});

/** All text of a card, in reading order. */
export const textOf = (card: Card): string => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'string' && ['text', 'title', 'label'].includes(key)) texts.push(inner);
        else if (key !== 'fallback' && key !== 'data') walk(inner);
  };
  walk([card.body, card.actions ?? []]);
  return texts.join('\n');
};
