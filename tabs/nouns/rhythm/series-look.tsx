import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { findSeries } from '../../../shared/contracts/series-offer.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { FetchResult } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ConsentAnswer, useConsent } from './consent.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

type Props = Readonly<{
  found: FetchResult<ReplyOf<typeof findSeries>>;
  /** Shown when the calendar was searched and has none. */
  none: string;
  /** Replaces the usual line that offers to look, when consent is missing. */
  offer?: (look: () => void) => ReactNode;
}>;

/** Takes the place of 1:1s in the calendar while none are known: looking, what is missing, or that there are none. */
export const SeriesLook = ({ found, none, offer }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { ask, answer } = useConsent('calendar', () => void found.refetch());
  const missing = found.isError ? 'no-answer' : (found.data?.missing ?? null);
  const line = (text: string, act?: Readonly<{ text: string; do: () => void }>) => (
    <Text block size={200} className={styles.quiet}>
      {text}
      {act && ' '}
      {act && (
        <Link className={styles.link} inline as="button" type="button" onClick={act.do}>
          {act.text}
        </Link>
      )}
    </Text>
  );
  if (found.isPending) return line(say('personal.series.looking'));
  if (missing === 'no-answer')
    return line(say('personal.series.no-answer'), {
      text: say('app.retry'),
      do: () => void found.refetch(),
    });
  if (missing === null) return line(none);
  return (
    <>
      {offer?.(ask) ?? line(say('personal.series.leave'), { text: say('personal.series.look'), do: ask })}
      {answer !== null && line(say('personal.series.leave.refused'))}
      {answer === 'admin-needed' && <ConsentAnswer answer={answer} />}
    </>
  );
};
