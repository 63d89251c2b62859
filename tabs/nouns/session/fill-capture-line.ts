import { useEffect } from 'react';

/** What is known besides the words: whose it is, and what it serves. */
export type KnownOfStep = Readonly<{ ownerId?: string; serves?: string }>;
type Fill = (text: string, known: KnownOfStep) => void;

/** The capture lines on the page, by their sessions. */
const captureLines = new Map<string, Fill>();

/** Writes into a session's capture line and puts the caret there: whoever reads it presses Enter, or changes it first. */
export const fillCaptureLine = (sessionId: string, text: string, known: KnownOfStep = {}): void =>
  captureLines.get(sessionId)?.(text, known);

/** Lets a session's capture line be filled from elsewhere on the page. */
export const useCaptureLineFill = (sessionId: string, fill: Fill): void => {
  useEffect(() => {
    captureLines.set(sessionId, fill);
    return () => {
      if (captureLines.get(sessionId) === fill) captureLines.delete(sessionId);
    };
  }, [sessionId, fill]);
};
