import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/words.tsx';
import { SessionView } from './session-view.tsx';

/** The same session in the personal tab: same room, one laptop, or a phone. */
export const SessionPage = () => {
  const { id = '' } = useParams();
  const { say } = useWords();
  const navigate = useNavigate();
  const back = (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      aria-label={say('app.back')}
      title={say('app.back')}
      onClick={() => void navigate('/tabs/personal')}
    />
  );
  return <SessionView key={id} id={id} before={back} />;
};
