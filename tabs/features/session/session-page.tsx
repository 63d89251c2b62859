import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useLocation, useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { useWords } from '../../platform/words.tsx';
import { SessionView } from './session-view.tsx';

/** Whether one came from a page that one goes back to as it was. */
const cameFrom = z.object({ back: z.literal(true) });

/** The same session in the personal tab: same room, one laptop, or a phone. */
export const SessionPage = () => {
  const { id = '' } = useParams();
  const { say } = useWords();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const back = (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      aria-label={say('app.back')}
      title={say('app.back')}
      onClick={() => void (cameFrom.safeParse(state).success ? navigate(-1) : navigate('/tabs/personal'))}
    />
  );
  return <SessionView key={id} id={id} before={back} />;
};
