import type { CaptureContext, Nudge, UnderstoodStep } from '../../shared/capture/context.ts';
import type { PersonRef } from '../../shared/contracts/person.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';

/** What a sentence to the bot asks for. */
export type MessageIntent =
  | Readonly<{ kind: 'help' | 'greeting' | 'list' | 'nothing' }>
  | Readonly<{ kind: 'keep' | 'ask-help'; about: string }>
  | Readonly<{ kind: 'move'; about: string; to: CalendarDay | null }>
  | Readonly<{ kind: 'decision' | 'point'; text: string }>
  | Readonly<{ kind: 'step'; text: string; owner: PersonId | null; due: CalendarDay | null }>;

export type Sentence = Readonly<{
  text: string;
  language: Language;
  now: Instant;
  zone: string;
  daysOff: DaysOff;
  speaker: PersonId;
  people: readonly (PersonRef & Readonly<{ role: 'manager' | 'rep' }>)[];
}>;

/** How the chat understands people: through shared/capture, in the form that the chat needs. */
export type Understanding = Readonly<{
  understand: (sentence: Sentence) => MessageIntent;
  /** The commitments that `about` may mean, the likeliest first. */
  matching: (about: string, commitments: readonly CommitmentLine[]) => readonly CommitmentLine[];
}>;

/** The result of `intentOf` in shared/capture. */
export type CapturedIntent =
  | Readonly<{ kind: 'help' | 'greeting' | 'list' | 'nothing' }>
  | Readonly<{ kind: 'keep' | 'ask-help'; about: string }>
  | Readonly<{ kind: 'move'; about: string; to: CalendarDay | null }>
  | Readonly<{ kind: 'decision' | 'point'; text: string }>
  | Readonly<{ kind: 'step'; step: UnderstoodStep; nudge: Nudge | null }>;

/** Understands through shared/capture; an owner who is not one of the people is ignored. */
export const understandingBy = (
  intentOf: (text: string, context: CaptureContext) => CapturedIntent,
  matching: Understanding['matching'],
): Understanding => ({
  matching,
  understand: ({ text, language, now, zone, daysOff, speaker, people }) => {
    const intent = intentOf(text, {
      locale: language,
      today: dayAt(now, zone),
      daysOff,
      speaker,
      participants: people.map(({ id, name, role }) => ({ id, name, role })),
    });
    if (intent.kind !== 'step') return intent;
    const { step } = intent;
    const owner = people.find(({ id }) => id === step.ownerId)?.id ?? null;
    return { kind: 'step', text: step.text, owner, due: step.due };
  },
});
