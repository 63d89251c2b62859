import { useState } from 'react';
import { beginTranscript, proposeSteps } from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { isTranscript } from '../../../../shared/capture/transcript.ts';
import { useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { proposalsFrom } from './proposals-from.ts';

type Outcome = 'not-one' | 'none' | null;

/** Lets the page show that it is at work before it reads, which may take a second. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Reads a transcript here, in the person's own window: the server hears that it is gone through before anything is read, and gets the
 * steps that were heard, never the text.
 */
export const useReadTranscript = (session: SessionView, done: () => void) => {
  const { language, daysOff, dayOf } = useWords();
  const today = useToday();
  const begin = useAction(beginTranscript);
  const propose = useAction(proposeSteps);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [isReading, setReading] = useState(false);
  const { id } = session;
  const params = { id };

  const read = async (text: string): Promise<void> => {
    if (!isTranscript(text)) {
      setOutcome('not-one');
      return;
    }
    setOutcome(null);
    setReading(true);
    try {
      await begin.mutateAsync({ params });
      await nextFrame();
      const said = dayOf(session.startedAt ?? session.startsAt);
      const proposals = proposalsFrom(text, session, { language, daysOff, said, today });
      await propose.mutateAsync({ params, body: { proposals: [...proposals] } });
      if (proposals.length === 0) setOutcome('none');
      else done();
    } catch {
      // What was refused stands beside the button.
    } finally {
      setReading(false);
    }
  };
  return { read, outcome, isReading, error: begin.error ?? propose.error };
};
