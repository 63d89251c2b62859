import { useEffect } from 'react';

/** What is known besides the text: whose commitment it is, and what it serves. */
export type KnownOfStep = Readonly<{ ownerId?: string; serves?: string }>;
type CaptureLineHandle = Readonly<{ fill: (text: string, known: KnownOfStep) => void; focus: () => void }>;

/** The capture lines on the page, by session id. */
const captureLines = new Map<string, CaptureLineHandle>();

/** Writes into a session's capture line and puts the caret there; the reader presses Enter, or changes it first. */
export const fillCaptureLine = (sessionId: string, text: string, known: KnownOfStep = {}): void =>
  captureLines.get(sessionId)?.fill(text, known);

/** Puts the caret in a session's capture line and keeps what has been typed there. */
export const focusCaptureLine = (sessionId: string): void => captureLines.get(sessionId)?.focus();

/** Lets the rest of the page fill a session's capture line and put the caret there. */
export const useCaptureLineHandle = (sessionId: string, line: CaptureLineHandle): void => {
  useEffect(() => {
    captureLines.set(sessionId, line);
    return () => {
      if (captureLines.get(sessionId) === line) captureLines.delete(sessionId);
    };
  }, [sessionId, line]);
};
