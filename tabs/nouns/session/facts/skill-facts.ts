import { SkillBehaviourFacts } from './skill-behaviour.tsx';
import { SkillPracticeFacts } from './skill-practice.tsx';
import { SkillSeenFacts } from './skill-seen.tsx';
import { SkillTransferFacts } from './skill-transfer.tsx';

/** The facts that practice brings to the sections of a skill session, by kind. */
export const skillFactsByKind = {
  'skill-behaviour': SkillBehaviourFacts,
  'skill-practice': SkillPracticeFacts,
  'skill-seen': SkillSeenFacts,
  'skill-transfer': SkillTransferFacts,
};
