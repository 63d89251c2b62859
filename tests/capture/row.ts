import type { CaptureParticipant } from '../../shared/capture/context.ts';

type Step = readonly [text: string, owner: string | null, due: string | null];

/** What somebody writes to Maria's and Ali's 1:1 on Tuesday 24 November 2026, and the steps that it should give. */
export type Row = readonly [speaker: 'ali' | 'maria', said: string, ...steps: readonly Step[]];

/** A corpus in one language, for a reader who reads that language. */
export type Corpus = Readonly<{ sv: readonly Row[]; en: readonly Row[] }>;

export type People = readonly CaptureParticipant[];
