import { makeStyles, tokens } from '@fluentui/react-components';
import { mayStandOnStage, questionOnStage } from '../../../shared/coaching/stage-facts.ts';
import { getSectionFacts } from '../../../shared/contracts/section-facts.ts';
import type { AgendaItemView, SessionView } from '../../../shared/contracts/session-view.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { FactsPlaceProvider } from '../../ui/facts-place.ts';
import { onStage } from '../../ui/stage-scale.ts';
import { purposeOf, questionsInBoth } from './agenda-words.ts';
import { SectionFactsContent } from './section-facts-view.tsx';
import { StageQuestion } from './stage-question.tsx';

const useStyles = makeStyles({
  // Three lines, and no part of a fourth.
  facts: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: onStage(120),
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
  },
});

type Props = Readonly<{
  session: SessionView;
  item: AgendaItemView;
  /** Index of the question last taken up. */
  index: number;
}>;

const noAsking = (): void => undefined;

/** The current question and the section's facts, as far as others in the room may see them; the same components as in the panel. */
export const StageFacts = ({ session, item, index }: Props) => {
  const styles = useStyles();
  const { language } = useWords();
  const { data } = useFetched(getSectionFacts, { params: { id: session.id } });
  const brought = data?.sections.find(({ itemId }) => itemId === item.id);
  const content = brought?.content ?? null;
  const question = questionOnStage(content?.kind ?? null, {
    ...{ asked: brought?.questions ?? null, own: questionsInBoth(session, item), index },
  });
  return (
    <InWords language={language} of="facts">
      <InWords language={language} of="sales">
        <StageQuestion>{question?.[language] ?? purposeOf(session, item, language) ?? ''}</StageQuestion>
        {content && mayStandOnStage(content.kind) && (
          <div className={styles.facts} data-testid="stage-facts">
            <FactsPlaceProvider value="stage">
              <SectionFactsContent {...{ kind: content.kind, session, item, content }} ask={noAsking} />
            </FactsPlaceProvider>
          </div>
        )}
      </InWords>
    </InWords>
  );
};
