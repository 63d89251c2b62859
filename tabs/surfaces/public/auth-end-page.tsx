import { useEffect } from 'react';
import { reportConsentResult, parseConsentResult } from '../../platform/host.ts';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** The page where the consent window ends: tells the tab that opened it the result, and shows it. */
export const AuthEndPage = () => {
  const { say } = useWords();
  const query = new URLSearchParams(location.search);
  const result = parseConsentResult(query.get('result') ?? '');
  const isForEverybody = result === 'done' && query.get('for') === 'everybody';
  useEffect(() => {
    void reportConsentResult(result);
  }, [result]);
  return (
    <EmptyState
      alert={result !== 'done'}
      title={say(`app.auth.${result}.title`)}
      text={say(isForEverybody ? 'app.auth.done.everybody' : `app.auth.${result}.text`)}
    />
  );
};
