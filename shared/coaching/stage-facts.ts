import { mayBeHeardByAll } from './goal-questions.ts';
import type { InBoth } from './in-both.ts';
import type { SectionContent } from './section-content.ts';

type BroughtKind = SectionContent['kind'];

/**
 * Whether a section's content may be on the stage, which others in the room can see (SKETCHES §2). What is seen, rated or expected of a
 * person, the causes of their figures, what is late and what is still being written never may; goals stay off it too.
 */
const mayStand: Readonly<Record<BroughtKind, boolean>> = {
  'brought-point': true,
  'deal-picture': true,
  'deal-people': false,
  'deal-risk': false,
  'deal-move': false,
  'pipeline-enough': true,
  'pipeline-alive': false,
  'pipeline-forecast': true,
  'pipeline-focus': true,
  'skill-seen': false,
  'skill-behaviour': false,
  'skill-practice': false,
  'skill-transfer': false,
  'goal-direction': false,
  'goal-pace': false,
  'goal-causes': false,
  'goal-change': false,
  'meeting-aim': true,
  'meeting-people': false,
  'meeting-plan': false,
  'meeting-rehearsal': false,
};

export const mayStandOnStage = (kind: BroughtKind | null): boolean => kind !== null && mayStand[kind];

/**
 * The question on the stage: the one taken up last, unless the facts added it and may not be on the stage themselves, such as that the two
 * see something differently, or that a goal is behind. In that case it is the section's own first question. What is asked of somebody
 * who is ahead or on plan stands there too: the section's own would ask them what is missing.
 */
export const questionOnStage = (
  kind: BroughtKind | null,
  { asked, own, index }: Readonly<{ asked: readonly InBoth[] | null; own: readonly InBoth[]; index: number }>,
): InBoth | null => {
  const question = (asked ?? own)[index] ?? (asked ?? own)[0] ?? null;
  if (question === null) return null;
  const isOwn = own.some(({ sv }) => sv === question.sv);
  return isOwn || mayStandOnStage(kind) || mayBeHeardByAll(question) ? question : (own[0] ?? null);
};
