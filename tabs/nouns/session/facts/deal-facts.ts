import { DealPictureFacts } from './deal-picture.tsx';
import { DealPeopleFacts } from './deal-people.tsx';
import { DealRiskFacts } from './deal-risk.tsx';
import { DealMoveFacts } from './deal-move.tsx';

/** The facts that a deal brings to its sections, by kind. */
export const dealFactsByKind = {
  'deal-picture': DealPictureFacts,
  'deal-people': DealPeopleFacts,
  'deal-risk': DealRiskFacts,
  'deal-move': DealMoveFacts,
};
