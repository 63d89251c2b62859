import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import type { SectionContent } from '../../../shared/coaching/section-content.ts';
import { getSectionFacts } from '../../../shared/contracts/section-facts.ts';
import type { AgendaItemView, SessionView } from '../../../shared/contracts/session-view.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { BroughtPointFacts } from './facts/brought-point.tsx';
import { DealMoveFacts } from './facts/deal-move.tsx';
import { DealPeopleFacts } from './facts/deal-people.tsx';
import { DealPictureFacts } from './facts/deal-picture.tsx';
import { DealRiskFacts } from './facts/deal-risk.tsx';
import { GoalCausesFacts } from './facts/goal-causes.tsx';
import { GoalChangeFacts } from './facts/goal-change.tsx';
import { GoalDirectionFacts } from './facts/goal-direction.tsx';
import { GoalPaceFacts } from './facts/goal-pace.tsx';
import { PipelineAliveFacts } from './facts/pipeline-alive.tsx';
import { PipelineEnoughFacts } from './facts/pipeline-enough.tsx';
import { PipelineFocusFacts } from './facts/pipeline-focus.tsx';
import { PipelineForecastFacts } from './facts/pipeline-forecast.tsx';
import { SkillBehaviourFacts } from './facts/skill-behaviour.tsx';
import { SkillPracticeFacts } from './facts/skill-practice.tsx';
import { SkillSeenFacts } from './facts/skill-seen.tsx';
import { SkillTransferFacts } from './facts/skill-transfer.tsx';
import { MeetingAimFacts } from './facts/meeting-aim.tsx';
import { MeetingPeopleFacts } from './facts/meeting-people.tsx';
import { MeetingPlanFacts } from './facts/meeting-plan.tsx';
import { MeetingRehearsalFacts } from './facts/meeting-rehearsal.tsx';

/** What a section's facts are shown with: the session they are of, and the item in hand. */
export type FactsProps<Kind extends SectionContent['kind']> = Readonly<{
  session: SessionView;
  item: AgendaItemView;
  content: Extract<SectionContent, { kind: Kind }>;
  /** Other questions than those that came with the facts, since what is in hand has been changed here; null for those again. */
  ask: (questions: readonly InBoth[] | null) => void;
}>;

const shown: Readonly<{ [Kind in SectionContent['kind']]: ComponentType<FactsProps<Kind>> }> = {
  'brought-point': BroughtPointFacts,
  'deal-picture': DealPictureFacts,
  'deal-people': DealPeopleFacts,
  'deal-risk': DealRiskFacts,
  'deal-move': DealMoveFacts,
  'goal-causes': GoalCausesFacts,
  'goal-change': GoalChangeFacts,
  'goal-direction': GoalDirectionFacts,
  'goal-pace': GoalPaceFacts,
  'pipeline-alive': PipelineAliveFacts,
  'pipeline-enough': PipelineEnoughFacts,
  'pipeline-focus': PipelineFocusFacts,
  'pipeline-forecast': PipelineForecastFacts,
  'skill-behaviour': SkillBehaviourFacts,
  'skill-practice': SkillPracticeFacts,
  'skill-seen': SkillSeenFacts,
  'skill-transfer': SkillTransferFacts,
  'meeting-aim': MeetingAimFacts,
  'meeting-people': MeetingPeopleFacts,
  'meeting-plan': MeetingPlanFacts,
  'meeting-rehearsal': MeetingRehearsalFacts,
};

/** What one kind of section brings, shown by the one component that shows it anywhere. */
export const SectionFactsContent = <Kind extends SectionContent['kind']>({
  kind,
  ...props
}: FactsProps<Kind> & Readonly<{ kind: Kind }>) => {
  const Facts: ComponentType<FactsProps<Kind>> = shown[kind];
  return <Facts {...props} />;
};

const useStyles = makeStyles({
  // What there is no room for is scrolled to within its own part, and the first of it always in view.
  facts: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 1,
    minWidth: 0,
    margin: '-2px',
    padding: '2px',
    overflowY: 'auto',
    '& > *': { flexShrink: 0 },
    ':has(> :nth-child(2))': { minHeight: '2.5rem' },
  },
  failed: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{
  session: SessionView;
  item: AgendaItemView;
  /** What follows the facts, given the questions that they decide, null where the section's own stand, and what facts there are; undefined until that is known. */
  children?: (
    questions: readonly InBoth[] | null,
    kind: SectionContent['kind'] | null | undefined,
  ) => ReactNode;
}>;

const Facts = ({ session, item, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [asked, ask] = useState<readonly InBoth[] | null>(null);
  const { data, error, refetch, isPending } = useFetched(getSectionFacts, { params: { id: session.id } });
  const own = data?.sections.find(({ itemId }) => itemId === item.id);
  return (
    <>
      {isPending && <SkeletonRows rows={item.kind === 'section' ? 3 : 2} />}
      {item.kind === 'section' && data === undefined && error !== null && (
        <p className={styles.failed} role="alert">
          {say(`facts.failed.${session.type}`)}
          <Button size="small" onClick={() => void refetch()}>
            {say('app.retry')}
          </Button>
        </p>
      )}
      {own?.content && (
        <div className={styles.facts} role="group" aria-label={say('facts.label')} data-testid="facts">
          <SectionFactsContent
            kind={own.content.kind}
            session={session}
            item={item}
            content={own.content}
            ask={ask}
          />
        </div>
      )}
      {children?.(asked ?? own?.questions ?? null, isPending ? undefined : (own?.content?.kind ?? null))}
    </>
  );
};

const InFactWords = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { language } = useWords();
  return (
    <InWords language={language} of="facts">
      <InWords language={language} of="sales">
        {children}
      </InWords>
    </InWords>
  );
};

/** What the section in hand brings to the two, the same in panel, stage and two columns. */
export const SectionFactsView = (props: Props) => (
  <InFactWords>
    <Facts {...props} />
  </InFactWords>
);

const Fetched = ({ session }: Pick<Props, 'session'>) => {
  useFetched(getSectionFacts, { params: { id: session.id } });
  return null;
};

/** Fetches what the next section brings before the two come to it, so that nothing jumps in late there. */
export const SectionFactsAhead = (props: Pick<Props, 'session'>) => (
  <InFactWords>
    <Fetched {...props} />
  </InFactWords>
);
