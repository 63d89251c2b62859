import type { PersonRef } from '../../shared/contracts/person.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';

/** What a sentence to the bot asks for. */
export type Understood =
  | Readonly<{ kind: 'help' | 'greeting' | 'list' | 'nothing' }>
  | Readonly<{ kind: 'keep' | 'ask-help'; about: string }>
  | Readonly<{ kind: 'move'; about: string; to: CalendarDay | null }>
  | Readonly<{ kind: 'decision'; text: string }>
  | Readonly<{ kind: 'step'; text: string; owner: PersonId | null; due: CalendarDay | null }>;

export type Sentence = Readonly<{
  text: string;
  language: Language;
  now: Instant;
  zone: string;
  speaker: PersonId;
  people: readonly (PersonRef & Readonly<{ role: 'manager' | 'rep' }>)[];
}>;

/** How the chat understands people: shared/capture, as the chat needs it. */
export type Understanding = Readonly<{
  understand: (sentence: Sentence) => Understood;
  /** The commitments that `about` may mean, the likeliest first. */
  matching: (about: string, commitments: readonly CommitmentLine[]) => readonly CommitmentLine[];
}>;
