import type { Browser } from 'playwright-core';
import { getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { goTo, openWindow } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';

/** Everything there is during a walk: the product, the windows, and what has been done in them. */
export type World = {
  readonly product: Product;
  readonly windows: readonly PersonWindow[];
  /** The pair's rhythm. */
  readonly rhythm: RhythmId;
  /** When somebody last did something; the passing of time doesn't count. */
  movedAt: Instant;
  /** The live session; null if there is none. */
  live: string | null;
  /** The state of the pair's sessions after the last move, to notice one beginning or ending. */
  sessionsSeen: string;
  /** The day of each planned session of the pair after the last move: only a person moves one. */
  plannedDays: ReadonlyMap<string, CalendarDay>;
  /** How many times each thing has been used, and by whom. */
  readonly visits: Map<string, number>;
  /** What was written into the shared notes, by session and section; none of it may be lost. */
  readonly notes: Map<string, string[]>;
  /** How many phrases have been written: each is unique. */
  phrases: number;
  /** What was done, in words, most recent last. */
  readonly trail: string[];
  /** Faults of the process that runs the product. */
  readonly complaints: string[];
  end: () => Promise<void>;
};

/** The zone of the two people's rhythm. */
export const ZONE = 'Europe/Stockholm';

/** The two people whose session it is. */
const PAIR = ['maria', 'ali'] as const;

/** A rhythm whose next session is the same afternoon, with its Teams meeting. */
const bookRhythm = async (product: Product, { id, version }: RhythmView): Promise<void> => {
  await product.must('maria', setCadence, {
    params: { id },
    body: {
      ...{ weeks: 2, minutes: 30, weekday: 1, time: '14:00', zone: ZONE },
      ...{ anchor: dayAt(product.now(), ZONE), mix: establishedMix, version },
    },
  });
  await eventually(async () => {
    await product.kadens.sweep();
    if (product.standIns.chats.meetingsOf('ali').length === 0) throw new Error('no meeting is booked');
  });
};

/** A fresh world: the sample, a live session of that type, and a window for each wandering person. */
export const openWorld = async (browser: Browser, type: ConversationType, people: number): Promise<World> => {
  const product = await startProduct({ withSample: true });
  const complaints: string[] = [];
  const onRejection = (reason: unknown): void =>
    void complaints.push(`unhandled in the process: ${String(reason)}`);
  process.on('unhandledRejection', onRejection);
  const { rows } = await product.must('maria', getTeam);
  const rhythm = rows.find((row) => row.rhythm.rep.id === product.idOf('ali'))?.rhythm;
  if (!rhythm) throw new Error('nobody to coach');
  await bookRhythm(product, rhythm);
  const { id } = await product.must('maria', startOnTheSpot, {
    body: { rhythmId: rhythm.id, type, extra: true },
  });
  const windows: PersonWindow[] = [];
  for (const person of PAIR.slice(0, people)) windows.push(await openWindow(browser, person));
  for (const window of windows)
    await goTo(window, product.address, { view: 'panel', language: 'sv', url: null });
  return {
    ...{
      product,
      windows,
      rhythm: rhythm.id,
      live: id,
      movedAt: product.now(),
      sessionsSeen: '',
      plannedDays: new Map(),
      complaints,
    },
    ...{ visits: new Map(), notes: new Map(), phrases: 0, trail: [] },
    end: async () => {
      process.off('unhandledRejection', onRejection);
      for (const { context } of windows) await context.close();
      await product.end();
    },
  };
};

/** Counts a use of something, and returns how many there were before. */
export const visit = ({ visits }: World, what: string): number => {
  const before = visits.get(what) ?? 0;
  visits.set(what, before + 1);
  return before;
};

/** One of the least used things, picked by a number from 0 up to but not including 1. */
export const leastVisited = <Thing extends Readonly<{ key: string }>>(
  { visits }: World,
  things: readonly Thing[],
  pick: number,
): Thing | undefined => {
  const least = Math.min(...things.map(({ key }) => visits.get(key) ?? 0));
  const fresh = things.filter(({ key }) => (visits.get(key) ?? 0) === least);
  return fresh[Math.floor(pick * fresh.length)];
};
