import type { QuestionSuggestion } from '../../../../shared/coaching/sections/meeting-plan.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { PlanField } from './plan-field.tsx';

const inWords = ({ say }: Words, suggestion: QuestionSuggestion): string =>
  suggestion.ask === 'decider'
    ? suggestion.name === null
      ? say('facts.meeting.suggest.decider.else')
      : say('facts.meeting.suggest.decider', { name: suggestion.name })
    : say(`facts.meeting.suggest.${suggestion.ask}`);

/** The opening, three questions and the close. Missing parts are suggested, grey until taken. */
export const MeetingPlanFacts = ({ session, content }: FactsProps<'meeting-plan'>) => {
  const words = useWords();
  const { say } = words;
  const { meeting, plan, suggestions } = content;
  if (meeting === null) return <MeetingHead session={session} meeting={null} />;
  return (
    <>
      <PlanField
        meeting={meeting.id}
        part="opening"
        text={plan.opening}
        label={say('facts.meeting.opening')}
        lead={say('facts.meeting.opening')}
      />
      {([1, 2, 3] as const).map((n) => {
        const text = plan[`question-${n}`];
        // Keyed by position, so that a suggestion that was taken and reworded isn't suggested again.
        const suggested = suggestions[n - 1];
        const hint = text === null && suggested ? inWords(words, suggested) : undefined;
        return (
          <PlanField
            key={n}
            meeting={meeting.id}
            part={`question-${n}`}
            text={text}
            label={say('facts.meeting.question', { n })}
            lead={String(n)}
            {...(hint !== undefined && { hint })}
          />
        );
      })}
      <PlanField
        meeting={meeting.id}
        part="closing"
        text={plan.closing}
        label={say('facts.meeting.closing')}
        lead={say('facts.meeting.closing')}
      />
    </>
  );
};
