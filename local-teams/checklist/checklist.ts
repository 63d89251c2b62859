import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { calendarDay, dayAt, instant } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { checklistItem } from '../protocol.ts';
import type { Checklist, ChecklistItem, LocalEvent } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

const ZONE = 'Europe/Stockholm';

/** What to check for after each action; the clock reports the rest. */
const ASKED_FOR: readonly ChecklistItem[] = ['start', 'answer', 'step', 'close'];

const noted = z.object({
  open: z.boolean(),
  done: z.array(checklistItem),
  openedOn: calendarDay,
  openedAt: z.optional(instant),
});

export type ChecklistOptions = Readonly<{
  file: string;
  /** Whether there is a sample to try things on. */
  offered: boolean;
  clock: Clock;
  /** What on the list has been done since then. */
  thingsDone: (since: Instant) => Promise<readonly ChecklistItem[]>;
  tell: (event: LocalEvent) => void;
}>;

/**
 * A few things to try, ticked off when they are really done, by anybody and anywhere. Call `begin` once the sample has been played to start
 * watching, and `onMoved` when the clock has been moved.
 */
export const addChecklist = (
  app: FastifyInstance,
  { file, offered, clock, thingsDone, tell }: ChecklistOptions,
) => {
  let state: ReturnType<typeof openNote> | null = null;
  const openNote = () =>
    openStateFile(file, noted, () => ({
      ...{ open: offered, done: [] },
      ...{ openedOn: dayAt(clock(), ZONE), openedAt: clock() },
    }));
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

  /** Decided by what is stored rather than by the request: chat, card and tab are ways to the same thing. */
  const look = async (): Promise<void> => {
    const since = state?.value.openedAt;
    if (since === undefined || !shown().open) return;
    if (ASKED_FOR.every((item) => shown().done.includes(item))) return;
    for (const item of await thingsDone(since)) tick(item);
  };
  app.addHook('onResponse', (request, reply, done) => {
    done();
    const isAct = request.method !== 'GET' && request.url.startsWith('/api/') && reply.statusCode < 300;
    // If the database is going away, the check is made after the next action.
    if (isAct) look().catch(() => undefined);
  });
  app.get('/local/checklist', shown);
  app.post('/local/checklist/close', () => {
    change({ open: false });
    return shown();
  });
  return {
    begin: (): void => {
      state = openNote();
      state.value.openedAt ??= clock();
      state.save();
    },
    onMoved: (now: Instant): void => {
      if (state !== null && dayAt(now, ZONE) > state.value.openedOn) tick('tomorrow');
    },
  };
};
