import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SuggestionView } from '../../../shared/contracts/suggestion.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { ConsentQuestion } from './consent-question.tsx';
import { useBookSuggestions } from './use-book-suggestions.ts';

const useStyles = makeStyles({
  opener: { justifySelf: 'start' },
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: QUIET_LAST,
});

/** Books all that is suggested for next week with one tap, after it has been shown. */
export const FillWeek = ({ suggestions }: Readonly<{ suggestions: readonly SuggestionView[] }>) => {
  const styles = useStyles();
  const { say, moment } = useWords();
  const { open, unfold, fold, button } = useDisclosure();
  const { book, isPending, error } = useBookSuggestions(suggestions, fold);
  const isAllNew = suggestions.every(({ session }) => session === null);
  const isAllLonger = suggestions.every(({ session }) => session !== null);
  if (!open)
    return (
      <Button
        ref={button}
        className={styles.opener}
        size="small"
        disabledFocusable={isPending}
        onClick={unfold}
      >
        {say('balance.fill')}
      </Button>
    );
  return (
    <section className={styles.form} aria-label={say('balance.fill')} data-testid="fill-week">
      <h3 className={styles.title}>{say('balance.fill.title')}</h3>
      <ul className={styles.list}>
        {suggestions.map(({ rhythmId, rep, startsAt, minutes, extra, session }) => (
          <li key={`${rhythmId} ${startsAt}`}>
            {say(session === null ? 'balance.fill.new' : 'balance.fill.longer', {
              ...{ when: moment(startsAt), rep: firstName(rep.name), minutes, before: minutes - extra },
            })}
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.quiet}>
        {say('balance.fill.will', { kind: isAllNew ? 'new' : isAllLonger ? 'longer' : 'both' })}
      </Text>
      {error?.code === 'consent-needed' ? <ConsentQuestion take={book} /> : <RefusalText error={error} />}
      <div className={styles.acts}>
        <Button size="small" appearance="primary" disabledFocusable={isPending} onClick={() => book(true)}>
          {say('balance.fill.do', { count: suggestions.length })}
        </Button>
        <Button size="small" appearance="subtle" onClick={fold}>
          {say('app.cancel')}
        </Button>
      </div>
    </section>
  );
};
