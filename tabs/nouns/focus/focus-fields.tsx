import { Field, Input } from '@fluentui/react-components';
import { FOCUS_TEXT_MAX } from '../../../shared/domain/focus.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';

/** The texts of a focus; `until` is the day as typed. */
export type FocusWords = Readonly<{ why: string; sign: string; until: string }>;

type Props = Readonly<{
  /** The highest level's text, shown as what will be seen when nothing else is entered. */
  five: string;
  words: FocusWords;
  change: (words: FocusWords) => void;
}>;

/** Fields for why, what the two will see, and until when. */
export const FocusFields = ({ five, words, change }: Props) => {
  const { say } = useWords();
  const today = useToday();
  return (
    <>
      <Field size="small" label={say('development.focus.why')}>
        <Input
          size="small"
          maxLength={FOCUS_TEXT_MAX}
          value={words.why}
          onChange={(_, { value }) => change({ ...words, why: value })}
        />
      </Field>
      <Field size="small" label={say('development.focus.sign')}>
        <Input
          size="small"
          maxLength={FOCUS_TEXT_MAX}
          placeholder={five}
          value={words.sign}
          onChange={(_, { value }) => change({ ...words, sign: value })}
        />
      </Field>
      <Field size="small" label={say('development.focus.until')}>
        <Input
          size="small"
          type="date"
          min={today}
          value={words.until}
          onChange={(_, { value }) => change({ ...words, until: value })}
        />
      </Field>
    </>
  );
};
