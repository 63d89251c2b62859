import { useNotifyShown } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** An address that leads nowhere. */
export const NoPage = () => {
  const { say } = useWords();
  useNotifyShown(true);
  return <EmptyState alone title={say('app.no-page.title')} text={say('app.no-page.text')} />;
};
