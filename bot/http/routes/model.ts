import * as contract from '../../../shared/contracts/model.ts';
import type { ModelProposal } from '../../../shared/capture/quoted-proposals.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { SpokenLine } from '../../../shared/domain/spoken-line.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { answerModelPermission } from '../../use-cases/model/answer-model-permission.ts';
import { getModelPermission } from '../../use-cases/model/get-model-permission.ts';
import type { KnownModel } from '../../use-cases/model/known-model.ts';
import { noteModelProposals } from '../../use-cases/transcript/note-model-proposals.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type ModelPorts = Readonly<{
  /** The model that the server is set up with; null for none. */
  knownModel: () => KnownModel | null;
  /** What it proposes from a piece of what was said in a session; null where it gave no answer of use. */
  askModel: (
    identity: TabIdentity,
    asked: Readonly<{ id: SessionId; lines: readonly SpokenLine[] }>,
  ) => Promise<Result<readonly ModelProposal[] | null, 'not-found' | 'transcript-stopped' | 'model-off'>>;
}>;

/** A language model that reads transcripts, where all whom it concerns let it. */
export const modelRoutes = ({ knownModel, askModel }: ModelPorts): readonly Route[] => [
  preparedRoute(contract.getModelPermission, () => Promise.resolve(ok(knownModel())), getModelPermission),
  route(contract.answerModelPermission, answerModelPermission),
  preparedRoute(contract.readWithModel, askModel, noteModelProposals),
];
