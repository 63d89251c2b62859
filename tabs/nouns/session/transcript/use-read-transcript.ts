import { useState } from 'react';
import { isTranscript } from '../../../../shared/capture/transcript.ts';
import {
  beginTranscript,
  proposeSteps,
  readMeetingTranscript,
  stopTranscript,
} from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { call, useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { codeOf } from '../../../platform/refusal-error.ts';
import { useWords } from '../../../platform/words.tsx';
import { letModelRead } from './let-model-read.ts';
import type { PieceRead } from './let-model-read.ts';
import { proposalsFrom, talkBetween } from './proposals-from.ts';

type Outcome = 'not-one' | 'none' | null;

/**
 * Reads a transcript here, in the person's own window: the server hears that it is gone through before anything is read, and gets the
 * steps that were heard. It gets the text only `withModel`, to pass it on to the language model that both have let read it.
 */
export const useReadTranscript = (session: SessionView, withModel: boolean, done: () => void) => {
  const { language, daysOff, dayOf } = useWords();
  const today = useToday();
  const begin = useAction(beginTranscript);
  const stop = useAction(stopTranscript);
  const propose = useAction(proposeSteps);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const [isReading, setReading] = useState(false);
  const [piece, setPiece] = useState<PieceRead | null>(null);
  const params = { id: session.id };

  const proposeFrom = async (text: string): Promise<void> => {
    const said = dayOf(session.startedAt ?? session.startsAt);
    const talk = talkBetween(session, { language, daysOff, said });
    if (withModel) await letModelRead(session, text, talk, setPiece);
    setPiece(null);
    const proposals = await proposalsFrom(text, session, talk, today);
    const { proposed } = await propose.mutateAsync({ params, body: { proposals: [...proposals] } });
    if (proposed === 0) setOutcome('none');
    else done();
  };
  const goThrough = async (textOf: () => Promise<string>): Promise<void> => {
    setOutcome(null);
    setRefused(null);
    setReading(true);
    let isBegun = false;
    try {
      await begin.mutateAsync({ params });
      isBegun = true;
      await proposeFrom(await textOf());
    } catch (error) {
      setRefused(error);
      // Nothing is gone through any more; somebody else may have stopped it already.
      if (isBegun) await stop.mutateAsync({ params }).catch(() => undefined);
    } finally {
      setReading(false);
      setPiece(null);
    }
  };
  return {
    read: async (text: string): Promise<void> => {
      if (isTranscript(text)) await goThrough(() => Promise.resolve(text));
      else setOutcome('not-one');
    },
    fetchFromTeams: (): Promise<void> =>
      goThrough(async () => (await call(readMeetingTranscript, { params })).text),
    outcome,
    isReading,
    piece,
    error: refused,
    needsConsent: codeOf(refused) === 'consent-needed',
  };
};
