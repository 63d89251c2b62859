import { useState } from 'react';
import type { z } from 'zod/mini';
import type { Endpoint, ReplyOf } from '../../shared/contracts/endpoint.ts';
import { useAction } from './api.ts';
import type { CallInput, RefusalError } from './api.ts';

type ReplyShape<Reply> = Readonly<{ reply: z.ZodMiniType<Reply> }>;
type VersionedRecord = Readonly<{ version: number }>;

/** The record as somebody else has saved it, if an action was refused with that code because they were first; null otherwise. */
export const overtakenBy = <Reply>(
  { reply }: ReplyShape<Reply>,
  { code, problem }: RefusalError,
  because: 'changed' | 'already-booked' = 'changed',
) => (code === because ? (reply.safeParse(problem.current).data ?? null) : null);

/**
 * An action on a record that somebody else may change meanwhile. It sends the version seen when the form opened or, once they have saved
 * first, theirs. Typed text stays, and `theirs` is the record that it then competes with.
 */
export const useVersionedAction = <Reply extends VersionedRecord, E extends Endpoint & ReplyShape<Reply>>(
  endpoint: E & ReplyShape<Reply>,
  opened: VersionedRecord,
  onDone: (reply: ReplyOf<E>) => void,
) => {
  const [seen] = useState(opened.version);
  const [theirs, setTheirs] = useState<Reply | null>(null);
  const { mutate, isPending, error } = useAction<E>(endpoint, {
    onDone,
    onRefused: (refused) => setTheirs((known) => overtakenBy(endpoint, refused) ?? known),
  });
  return {
    theirs,
    isPending,
    error: theirs !== null && error?.code === 'changed' ? null : error,
    save: (inputAt: (version: number) => CallInput<E>) => mutate(inputAt(theirs?.version ?? seen)),
  };
};
