import type { Language } from '../../shared/domain/language.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';

export type ChatRefusal =
  | 'not-found'
  | 'not-open'
  | 'changed'
  | 'day-in-the-past'
  | 'day-too-far'
  | 'session-closed'
  | 'agenda-full'
  | 'not-closed'
  | 'not-held-yet'
  | 'already-debriefed'
  | 'no-session'
  | 'no-pair'
  | 'no-pair.meeting'
  | 'not-yours'
  | 'too-long'
  | 'unclear-card'
  | 'unknown';

const sentences = {
  'not-found': 'chat.refused.not-found',
  'not-open': 'chat.refused.not-open',
  changed: 'chat.refused.changed',
  'day-in-the-past': 'chat.refused.day-in-the-past',
  'day-too-far': 'chat.refused.day-too-far',
  'session-closed': 'chat.refused.session-closed',
  'agenda-full': 'chat.refused.agenda-full',
  'not-closed': 'chat.refused.not-closed',
  'not-held-yet': 'chat.refused.not-held-yet',
  'already-debriefed': 'chat.refused.already-debriefed',
  'no-session': 'chat.refused.no-session',
  'no-pair': 'chat.refused.no-pair',
  'no-pair.meeting': 'chat.refused.no-pair.meeting',
  'not-yours': 'chat.refused.not-yours',
  'too-long': 'chat.refused.too-long',
  'unclear-card': 'chat.refused.unclear-card',
  unknown: 'chat.refused.unknown',
} satisfies Record<ChatRefusal, WordKey>;

/** A refusal, said kindly. */
export const refusalInWords = (language: Language, refusal: ChatRefusal): string =>
  say(language, sentences[refusal]);
