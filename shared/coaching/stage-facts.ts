import type { InBoth } from './in-both.ts';
import type { SectionContent } from './section-content.ts';

type BroughtKind = SectionContent['kind'];

/**
 * Whether what a section brings may stand on the stage, which others in the room see (SKETCHES §2). What is seen, rated or expected of
 * a person, what lies behind their figures, what is late and what is still being written never does; goals stand beside.
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
 * The question that stands on the stage: the one taken up last, unless the facts put it there and may not stand there themselves, as
 * that the two see something differently, or that a goal is behind. Then it is the section's own first.
 */
export const questionOnStage = (
  kind: BroughtKind | null,
  { asked, own, index }: Readonly<{ asked: readonly InBoth[] | null; own: readonly InBoth[]; index: number }>,
): InBoth | null => {
  const question = (asked ?? own)[index] ?? (asked ?? own)[0] ?? null;
  const isOwn = own.some(({ sv }) => sv === question?.sv);
  return isOwn || mayStandOnStage(kind) ? question : (own[0] ?? null);
};
