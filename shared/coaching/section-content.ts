import { z } from 'zod/mini';
import type { AgendaItem } from '../domain/agenda.ts';
import type { SectionFacts } from './section-facts.ts';
import type { SectionKind } from './section-kinds.ts';
import { broughtPoint, broughtPointOf } from './sections/brought-point.ts';
import { dealMove, dealMoveOf } from './sections/deal-move.ts';
import { dealPeople, dealPeopleOf } from './sections/deal-people.ts';
import { dealRisks, dealRisksOf } from './sections/deal-risk.ts';
import { dealPicture, dealPictureOf } from './sections/deal-picture.ts';
import { goalCauses, goalCausesOf } from './sections/goal-causes.ts';
import { goalChange, goalChangeOf } from './sections/goal-change.ts';
import { goalDirection, goalDirectionOf } from './sections/goal-direction.ts';
import { goalPace, goalPaceOf } from './sections/goal-pace.ts';
import { pipelineAlive, pipelineAliveOf } from './sections/pipeline-alive.ts';
import { pipelineEnough, pipelineEnoughOf } from './sections/pipeline-enough.ts';
import { pipelineFocus, pipelineFocusOf } from './sections/pipeline-focus.ts';
import { pipelineForecast, pipelineForecastOf } from './sections/pipeline-forecast.ts';
import { skillBehaviour, skillBehaviourOf } from './sections/skill-behaviour.ts';
import { skillPractice, skillPracticeOf } from './sections/skill-practice.ts';
import { skillSeen, skillSeenOf } from './sections/skill-seen.ts';
import { skillTransfer, skillTransferOf } from './sections/skill-transfer.ts';
import { meetingAim, meetingAimOf } from './sections/meeting-aim.ts';
import { meetingPeople, meetingPeopleOf } from './sections/meeting-people.ts';
import { meetingPlan, meetingPlanOf } from './sections/meeting-plan.ts';
import { meetingRehearsal, meetingRehearsalOf } from './sections/meeting-rehearsal.ts';

/** What a section shows the two, by its kind; each kind's shape and rule are in its own file. */
export const sectionContent = z.discriminatedUnion('kind', [
  broughtPoint,
  dealPicture,
  dealPeople,
  dealRisks,
  dealMove,
  goalCauses,
  goalChange,
  goalDirection,
  goalPace,
  pipelineAlive,
  pipelineEnough,
  pipelineFocus,
  pipelineForecast,
  skillBehaviour,
  skillPractice,
  skillSeen,
  skillTransfer,
  meetingAim,
  meetingPeople,
  meetingPlan,
  meetingRehearsal,
]);
export type SectionContent = z.output<typeof sectionContent>;

const contentOfKind: Readonly<{
  [Kind in SectionKind]: (facts: SectionFacts) => Extract<SectionContent, { kind: Kind }>;
}> = {
  'deal-picture': dealPictureOf,
  'deal-people': dealPeopleOf,
  'deal-risk': dealRisksOf,
  'deal-move': dealMoveOf,
  'goal-causes': goalCausesOf,
  'goal-change': goalChangeOf,
  'goal-direction': goalDirectionOf,
  'goal-pace': goalPaceOf,
  'pipeline-alive': pipelineAliveOf,
  'pipeline-enough': pipelineEnoughOf,
  'pipeline-focus': pipelineFocusOf,
  'pipeline-forecast': pipelineForecastOf,
  'skill-behaviour': skillBehaviourOf,
  'skill-practice': skillPracticeOf,
  'skill-seen': skillSeenOf,
  'skill-transfer': skillTransferOf,
  'meeting-aim': meetingAimOf,
  'meeting-people': meetingPeopleOf,
  'meeting-plan': meetingPlanOf,
  'meeting-rehearsal': meetingRehearsalOf,
};

/** What an agenda item shows: by its section's kind, or about the point that somebody brought; null if it only asks questions. */
export const contentOf = (
  kind: SectionKind | null,
  facts: SectionFacts,
  item: Pick<AgendaItem, 'kind' | 'text'>,
): SectionContent | null =>
  item.kind === 'added' ? broughtPointOf(facts, item) : kind && contentOfKind[kind](facts);
