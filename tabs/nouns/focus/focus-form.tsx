import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { behaviourToSuggest } from '../../../shared/coaching/behaviour-to-suggest.ts';
import type { Development } from '../../../shared/contracts/development.ts';
import { changeFocus, setFocus } from '../../../shared/contracts/focus.ts';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import { addDays, calendarDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftForm } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { FocusFields } from './focus-fields.tsx';
import type { FocusWords } from './focus-fields.tsx';
import { BehaviourChoice, WithBehaviours } from '../behaviour/behaviour-choice.tsx';
import type { ChoosableBehaviour } from '../behaviour/behaviour-choice.tsx';
import { practiceRefusals } from '../behaviour/practice-refusals.ts';

/** In days. Long enough to practise a behaviour several times and see it; can be changed. */
const SIX_WEEKS = 42;

const useStyles = makeStyles({
  five: { color: tokens.colorNeutralForeground2 },
});

const FOCUS_TEXTS = ['why', 'sign'] as const;

type FormProps = Readonly<{
  five: string;
  start: FocusWords;
  /** The key that half-typed text is kept under. */
  draft: string;
  saveLabel: string;
  /** False while something else than its fields is to be chosen first. */
  ready?: boolean;
  pending: boolean;
  error: unknown;
  save: (words: Omit<FocusWords, 'until'> & Readonly<{ until: CalendarDay }>, done: () => void) => void;
  close: () => void;
  children?: ReactNode;
}>;

/** What was typed stays when saving is refused. */
const Form = ({ five, start, draft, saveLabel, ready = true, ...props }: FormProps) => {
  const { pending, error, save, close, children } = props;
  const [words, change, discard] = useDraftForm(draft, start, FOCUS_TEXTS);
  const end = () => {
    discard();
    close();
  };
  const day = calendarDay.safeParse(words.until);
  return (
    <InlineForm
      column
      testId="focus-form"
      label={saveLabel}
      act={saveLabel}
      ready={ready && day.success}
      busy={pending}
      error={error}
      own={practiceRefusals}
      save={() => {
        if (day.success) save({ ...words, until: day.data }, end);
      }}
      close={end}
    >
      {children}
      <FocusFields five={five} words={words} change={change} />
    </InlineForm>
  );
};

type ChosenProps = Readonly<{
  rhythmId: string;
  all: readonly ChoosableBehaviour[];
  /** The behaviour chosen from the start; null where the person chooses. */
  suggested: string | null;
  close: () => void;
}>;

const ChosenFocus = ({ rhythmId, all, suggested, close }: ChosenProps) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const today = useToday();
  const [behaviour, choose] = useState(suggested ?? '');
  const five = all.find(({ id }) => id === behaviour)?.levels[5][language] ?? '';
  const set = useAction(setFocus);
  return (
    <Form
      five={five}
      start={{ why: '', sign: '', until: addDays(today, SIX_WEEKS) }}
      draft={`focus.${rhythmId}`}
      saveLabel={say('development.focus.save')}
      ready={behaviour !== ''}
      pending={set.isPending}
      error={set.error}
      save={(words, onSuccess) =>
        set.mutate({ params: { id: rhythmId }, body: { behaviour, ...words } }, { onSuccess })
      }
      close={close}
    >
      <BehaviourChoice value={behaviour} choose={choose} all={all} />
      {behaviour !== '' && (
        <Text size={200} className={styles.five}>
          {say('development.level.five', { text: five })}
        </Text>
      )}
    </Form>
  );
};

type NewProps = Readonly<{
  rhythmId: string;
  development: Pick<Development, 'focus' | 'ended' | 'ratings'>;
  close: () => void;
}>;

/** Starts a focus. Only the behaviour and the day are required; the highest level says what will be seen. */
export const NewFocus = ({ rhythmId, development, close }: NewProps) => (
  <WithBehaviours rhythmId={rhythmId} without={development.focus.map(({ behaviour }) => behaviour)}>
    {(all) => {
      const offered = all.map(({ id }) => id);
      const suggested = behaviourToSuggest(development, offered);
      return <ChosenFocus rhythmId={rhythmId} all={all} suggested={suggested} close={close} />;
    }}
  </WithBehaviours>
);

/** Changes the texts or the day of a current focus. */
export const EditFocus = ({ focus, close }: Readonly<{ focus: FocusView; close: () => void }>) => {
  const { language, say } = useWords();
  const { id, version, words, why, sign, until } = focus;
  const changed = useAction(changeFocus);
  return (
    <Form
      five={words.levels[5][language]}
      start={{ why, sign, until }}
      draft={`focus.${id}`}
      saveLabel={say('development.focus.change.save')}
      pending={changed.isPending}
      error={changed.error}
      save={(fields, onSuccess) =>
        changed.mutate({ params: { id }, body: { version, ...fields } }, { onSuccess })
      }
      close={close}
    />
  );
};
