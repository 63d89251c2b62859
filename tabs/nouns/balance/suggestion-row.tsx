import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { skipSuggestion } from '../../../shared/contracts/suggestion.ts';
import type { SuggestionView } from '../../../shared/contracts/suggestion.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { ConsentQuestion } from './consent-question.tsx';
import { suggestionInWords, suggestionReasons } from './suggestion-in-words.ts';
import { useBookSuggestions } from './use-book-suggestions.ts';

const useStyles = makeStyles({
  row: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  acts: { ...QUIET_LAST, rowGap: tokens.spacingVerticalXS },
  reasons: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    maxWidth: '68ch',
  },
});

type Props = Readonly<{
  suggestion: SuggestionView;
  /** What is known of the calendars, and whether nothing better can be planned. */
  known: Readonly<{ seen: 'all' | 'some' | 'none'; isBest: boolean }>;
}>;

/** One suggestion: what, one tap to book it, one to skip it for the week, and why. */
export const SuggestionRow = ({ suggestion, known }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const toast = useUndoToast();
  const [isExplained, explain] = useState(false);
  const { rhythmId } = suggestion;
  const rep = firstName(suggestion.rep.name);
  const { book, isPending, error } = useBookSuggestions([suggestion]);
  const unskip = useAction(skipSuggestion);
  const skip = useAction(skipSuggestion, {
    onDone: () =>
      toast(say('balance.skipped', { rep }), () =>
        unskip.mutate({ params: { id: rhythmId }, body: { skipped: false } }),
      ),
  });
  return (
    <div className={styles.row} data-testid="suggestion">
      <Text>{suggestionInWords(suggestion, known.seen !== 'none', words)}</Text>
      <div className={styles.acts}>
        <Button
          size="small"
          aria-label={say('balance.book.with', { rep })}
          disabledFocusable={isPending}
          onClick={() => book(true)}
        >
          {say('book.do')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('balance.skip.with', { rep })}
          disabledFocusable={skip.isPending}
          onClick={() => skip.mutate({ params: { id: rhythmId }, body: { skipped: true } })}
        >
          {say('balance.skip')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isExplained}
          onClick={() => explain(!isExplained)}
        >
          {say('balance.why')}
        </Button>
      </div>
      {isExplained && (
        <ul className={styles.reasons}>
          {suggestionReasons(suggestion, known, words).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {error?.code === 'consent-needed' ? (
        <ConsentQuestion take={book} />
      ) : (
        <RefusalText error={error ?? skip.error} />
      )}
    </div>
  );
};
