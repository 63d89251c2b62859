import { useNavigate, useSearchParams } from 'react-router';
import { TakeInResults } from '../../nouns/result/take-in-results.tsx';
import { useNotifyShown } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { InnerPage } from './inner-page.tsx';

/** Where results of sales are taken in, opened from the personal tab's menu. */
export const ResultsPage = () => {
  const { say } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [from, group] = [params.get('from'), params.get('group')];
  const back = from === null ? '' : `?view=${from}${group === null ? '' : `&group=${group}`}`;
  useNotifyShown(true);
  return (
    <InnerPage title={say('result.title')} back={() => void navigate(`/tabs/personal${back}`)}>
      <TakeInResults />
    </InnerPage>
  );
};
