import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  dropCommitment,
  keepCommitment,
  moveCommitment,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import { closeSession, startOnTheSpot, startSession } from '../../shared/contracts/session.ts';
import { calendarDay, dayAt } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { checklistItem } from '../protocol.ts';
import type { Checklist, ChecklistItem, LocalEvent } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

const ZONE = 'Europe/Stockholm';

/** Which of the product's own requests does what is on the list. */
const doneBy = new Map<string, ChecklistItem>(
  (
    [
      [startSession, 'start'],
      [startOnTheSpot, 'start'],
      [keepCommitment, 'answer'],
      [moveCommitment, 'answer'],
      [dropCommitment, 'answer'],
      [recordCommitment, 'step'],
      [closeSession, 'close'],
    ] as const
  ).map(([{ method, path }, item]) => [`${method} ${path}`, item]),
);

const noted = z.object({ open: z.boolean(), done: z.array(checklistItem), openedOn: calendarDay });

export type ChecklistOptions = Readonly<{
  file: string;
  /** Whether there is a sample to try it on. */
  offered: boolean;
  clock: Clock;
  tell: (event: LocalEvent) => void;
}>;

/**
 * A few things to try, ticked off from what is really done, by whomever and wherever. `begin` starts the watch, once the
 * sample has been played; `onMoved` is told when the clock has been moved.
 */
export const addChecklist = (app: FastifyInstance, { file, offered, clock, tell }: ChecklistOptions) => {
  let state: ReturnType<typeof openNote> | null = null;
  const openNote = () =>
    openStateFile(file, noted, () => ({ open: offered, done: [], openedOn: dayAt(clock(), ZONE) }));
  const shown = (): Checklist => ({ open: state?.value.open ?? false, done: state?.value.done ?? [] });
  const change = (to: Partial<Checklist>): void => {
    if (state === null) return;
    Object.assign(state.value, to);
    state.save();
    tell({ type: 'checklist', checklist: shown() });
  };
  const tick = (item: ChecklistItem): void => {
    const { open, done } = shown();
    if (open && !done.includes(item)) change({ done: [...done, item] });
  };

  app.addHook('onResponse', (request, reply, done) => {
    const item = doneBy.get(`${request.method} ${request.routeOptions.url ?? ''}`);
    if (item && reply.statusCode === 200) tick(item);
    done();
  });
  app.get('/local/checklist', shown);
  app.post('/local/checklist/close', () => {
    change({ open: false });
    return shown();
  });
  return {
    begin: (): void => {
      state = openNote();
      state.save();
    },
    onMoved: (now: Instant): void => {
      if (state !== null && dayAt(now, ZONE) > state.value.openedOn) tick('tomorrow');
    },
  };
};
