import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { answerGoalChange, listGoalChanges } from '../../../shared/contracts/goal-change.ts';
import type { UnansweredChange } from '../../../shared/contracts/goal-change.ts';
import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { goalChangeInWords } from './goal-change-in-words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What somebody else has set or changed about the reader's goal: it is right, or it is asked about at the next 1:1. */
const Unanswered = ({ goal, change }: UnansweredChange) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [text, write, discard] = useDraftText(`goal-question.${goal.id}.${change.version}`);
  const [asking, ask] = useState(text !== '');
  const { mutate, isPending, error } = useAction(answerGoalChange, { onDone: discard });
  const answer = (given: 'agreed' | 'questioned', question: string | null) =>
    mutate({ params: { id: goal.id }, body: { version: change.version, answer: given, question } });
  const label = say('personal.goal.ask.of', { name: goal.name });
  return (
    <li className={styles.change}>
      <Text>
        {say(change.was === null ? 'personal.goal.told.set' : 'personal.goal.told.changed', {
          name: firstName(change.by.name),
          goal: goal.name,
        })}{' '}
        {goalChangeInWords(words, goal, change)}
      </Text>
      {asking ? (
        <InlineForm
          column
          label={label}
          act={say('personal.goal.ask.save')}
          ready={text.trim() !== ''}
          busy={isPending}
          error={error}
          save={() =>
            answer('questioned', say('personal.goal.ask.point', { goal: goal.name, text: text.trim() }))
          }
          close={() => {
            discard();
            ask(false);
          }}
        >
          <Input
            value={text}
            maxLength={AGENDA_TEXT_MAX / 2}
            aria-label={label}
            placeholder={say('personal.goal.ask.what')}
            autoComplete="off"
            onChange={(_, { value }) => write(value)}
          />
        </InlineForm>
      ) : (
        <div className={styles.acts}>
          <Button size="small" disabledFocusable={isPending} onClick={() => answer('agreed', null)}>
            {say('personal.goal.agree')}
          </Button>
          <Button size="small" onClick={() => ask(true)}>
            {say('personal.goal.ask')}
          </Button>
          <RefusalText error={error} />
        </div>
      )}
    </li>
  );
};

/** The changes to their goals that the reader has not answered, and the goals that were taken away; nothing if there are none. */
export const UnansweredChanges = () => {
  const styles = useStyles();
  const { say } = useWords();
  const { changes, removed } = useFetched(listGoalChanges, {}).data ?? { changes: [], removed: [] };
  if (changes.length + removed.length === 0) return null;
  return (
    <ul className={styles.list}>
      {changes.map((one) => (
        <Unanswered key={`${one.goal.id} ${one.change.version}`} {...one} />
      ))}
      {removed.map(({ id, name }) => (
        <li key={id} className={styles.change}>
          <Text>{say('personal.goal.told.removed', { goal: name })}</Text>
        </li>
      ))}
    </ul>
  );
};
