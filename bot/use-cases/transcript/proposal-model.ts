import type { ModelProposal } from '../../../shared/capture/quoted-proposals.ts';
import type { ModelUse } from '../../../shared/domain/model.ts';
import type { SpokenLine } from '../../../shared/domain/spoken-line.ts';

/** A piece of a talk, and what the two are called in it. */
export type ModelQuestion = Readonly<{
  lines: readonly SpokenLine[];
  names: Readonly<{ manager: string; rep: string }>;
}>;

/** What came of asking a model; `proposals` null when it didn't answer in time, or not as it was asked to. */
export type ModelReply = Readonly<{ proposals: readonly ModelProposal[] | null; use: ModelUse }>;

/** Proposes next steps from a piece of a talk. Never throws, and takes no longer than somebody waits. */
export type ProposalModel = (question: ModelQuestion) => Promise<ModelReply>;
