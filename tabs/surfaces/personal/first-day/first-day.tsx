import { useState } from 'react';
import type { RhythmView, TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { Begin } from './begin.tsx';
import { Greeting } from './greeting.tsx';
import { WhoToCoach } from './who-to-coach.tsx';

type Step =
  | Readonly<{ at: 'who' }>
  | Readonly<{ at: 'greeting' }>
  | Readonly<{ at: 'begin'; rows: readonly TeamRow[]; greetingAt: Instant | null }>;

type Props = Readonly<{
  openSession: (id: string) => void;
  openRhythm: (rhythm: RhythmView) => void;
  /** Called when people have been chosen and it remains to begin. */
  onChosen?: () => void;
  /** Called when there is a team to go to. */
  onDone: () => void;
  /** True when adding people to an existing team; it then ends once they are chosen. */
  adding?: boolean;
}>;

/** From nobody to a first session: who, what they will read, and how to begin. Going back keeps what was chosen. */
export const FirstDay = ({ openSession, openRhythm, onChosen, onDone, adding = false }: Props) => {
  const [step, setStep] = useState<Step>({ at: 'who' });
  const [chosen, setChosen] = useState<readonly PersonRef[] | null>(null);
  switch (step.at) {
    case 'who':
      return (
        <WhoToCoach
          chosen={chosen ?? (adding ? [] : null)}
          adding={adding}
          onChosen={(people) => {
            setChosen(people);
            setStep({ at: 'greeting' });
          }}
        />
      );
    case 'greeting':
      return (
        <Greeting
          people={chosen ?? []}
          onBack={() => setStep({ at: 'who' })}
          onDone={(rows, greetingAt) => {
            if (adding) onDone();
            else {
              onChosen?.();
              setStep({ at: 'begin', rows, greetingAt });
            }
          }}
        />
      );
    case 'begin':
      return (
        <Begin
          rows={step.rows}
          greetingAt={step.greetingAt}
          openSession={openSession}
          openRhythm={openRhythm}
          onDone={onDone}
        />
      );
  }
};
