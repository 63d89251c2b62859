import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { FunctionComponent, ReactNode } from 'react';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import type { SectionContent } from '../../../shared/coaching/section-content.ts';
import { getSectionFacts } from '../../../shared/contracts/section-facts.ts';
import type { AgendaItemView, SessionView } from '../../../shared/contracts/session-view.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { fetchPart, whenOnline } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { usePopoversAhead } from '../../ui/anchored-popover.tsx';
import { FORM_IN_HAND } from '../../ui/room-for-text.ts';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { kindInSession } from './agenda-words.ts';

/** The props of a section's facts: the session, the current item and its content. */
export type FactsProps<Kind extends SectionContent['kind']> = Readonly<{
  session: SessionView;
  item: AgendaItemView;
  content: Extract<SectionContent, { kind: Kind }>;
  /** Replaces the questions that came with the facts, after a change made here; null restores them. */
  ask: (questions: readonly InBoth[] | null) => void;
}>;

/** Components by kind. */
type FactsByKind = Readonly<{ [Kind in SectionContent['kind']]?: FunctionComponent<FactsProps<Kind>> }>;

/** Calls `load` once and returns the same promise from then on; it resolves to null if loading fails. */
const once = <Part,>(load: () => Promise<Part>): (() => Promise<Part | null>) => {
  let asked: Promise<Part | null> | undefined;
  return () => (asked ??= fetchPart(whenOnline(load)));
};

const brought = once(() =>
  import('./facts/brought-point.tsx').then((made) => ({ 'brought-point': made.BroughtPointFacts })),
);
const deal = once(() => import('./facts/deal-facts.ts').then((made) => made.dealFactsByKind));
const goal = once(() => import('./facts/goal-facts.ts').then((made) => made.goalFactsByKind));
const meeting = once(() => import('./facts/meeting-facts.ts').then((made) => made.meetingFactsByKind));
const pipeline = once(() => import('./facts/pipeline-facts.ts').then((made) => made.pipelineFactsByKind));
const skill = once(() => import('./facts/skill-facts.ts').then((made) => made.skillFactsByKind));

/** The kinds of one type load together: whoever is in one of its sections goes on to the next. */
const componentsWith: Readonly<Record<SectionContent['kind'], () => Promise<FactsByKind | null>>> = {
  'brought-point': brought,
  'deal-picture': deal,
  'deal-people': deal,
  'deal-risk': deal,
  'deal-move': deal,
  'goal-causes': goal,
  'goal-change': goal,
  'goal-direction': goal,
  'goal-pace': goal,
  'pipeline-alive': pipeline,
  'pipeline-enough': pipeline,
  'pipeline-focus': pipeline,
  'pipeline-forecast': pipeline,
  'skill-behaviour': skill,
  'skill-practice': skill,
  'skill-seen': skill,
  'skill-transfer': skill,
  'meeting-aim': meeting,
  'meeting-people': meeting,
  'meeting-plan': meeting,
  'meeting-rehearsal': meeting,
};

/** One kind's facts, by the same component wherever they are shown. */
export const SectionFactsContent = <Kind extends SectionContent['kind']>({
  kind,
  ...props
}: FactsProps<Kind> & Readonly<{ kind: Kind }>) => {
  const Facts: FunctionComponent<FactsProps<Kind>> | undefined = use(componentsWith[kind]())?.[kind];
  return Facts ? <Facts {...props} /> : null;
};

const useStyles = makeStyles({
  // Facts that don't fit scroll within this part; the first always shows.
  facts: {
    display: 'flex',
    flexDirection: 'column',
    // Shrinks before the questions do.
    flexShrink: 50,
    minWidth: 0,
    margin: '-2px',
    padding: '2px',
    overflowY: 'auto',
    '& > *': { flexShrink: 0 },
    ':has(> :nth-child(2))': { minHeight: '2.5rem' },
    // An opened form takes the place of the facts around it (SKETCHES §1).
    [FORM_IN_HAND]: {
      '&:has([data-inline-form]) > :not([data-inline-form], :has([data-inline-form]))': { display: 'none' },
    },
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
  /** Renders what follows the facts. Gets their questions (null for the section's own) and their kind (undefined until fetched). */
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
  usePopoversAhead();
  // Loads the component while the facts are fetched.
  const expected = item.kind === 'added' ? 'brought-point' : kindInSession(session, item);
  if (expected !== null) void componentsWith[expected]();
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

/** The facts of the current section, the same in the panel, on the stage and in two columns. */
export const SectionFactsView = (props: Props) => (
  <InFactWords>
    <Facts {...props} />
  </InFactWords>
);

const Fetched = ({ session }: Pick<Props, 'session'>) => {
  useFetched(getSectionFacts, { params: { id: session.id } });
  void brought();
  return null;
};

/** Fetches the next section's facts before the two get there, so that nothing jumps in late. */
export const SectionFactsAhead = (props: Pick<Props, 'session'>) => (
  <InFactWords>
    <Fetched {...props} />
  </InFactWords>
);
