import { useEffect } from 'react';

/** What is known besides the words: whose it is, and what it serves. */
export type KnownOfStep = Readonly<{ ownerId?: string; serves?: string }>;
type CaptureLineHandle = Readonly<{ fill: (text: string, known: KnownOfStep) => void; focus: () => void }>;

/** The capture lines on the page, by their sessions. */
const captureLines = new Map<string, CaptureLineHandle>();

/** Writes into a session's capture line and puts the caret there: whoever reads it presses Enter, or changes it first. */
export const fillCaptureLine = (sessionId: string, text: string, known: KnownOfStep = {}): void =>
  captureLines.get(sessionId)?.fill(text, known);

/** Puts the caret in a session's capture line, with whatever has been typed there. */
export const focusCaptureLine = (sessionId: string): void => captureLines.get(sessionId)?.focus();

/** Lets a session's capture line be filled, and given the caret, from elsewhere on the page. */
export const useCaptureLineHandle = (sessionId: string, line: CaptureLineHandle): void => {
  useEffect(() => {
    captureLines.set(sessionId, line);
    return () => {
      if (captureLines.get(sessionId) === line) captureLines.delete(sessionId);
    };
  }, [sessionId, line]);
};
