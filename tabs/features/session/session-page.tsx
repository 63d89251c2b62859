import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { z } from 'zod';
import type { Session } from '../../../shared/contracts/session.ts';
import { useWords } from '../../platform/words.tsx';
import { SessionView } from './session-view.tsx';

/** Whether one came from a page that one goes back to as it was. */
const cameFrom = z.object({ back: z.literal(true) });

type Props = Readonly<{ renderHeld: (session: Session, open: boolean) => ReactNode }>;

/** The same session in the personal tab: same room, one laptop, or a phone. */
export const SessionPage = ({ renderHeld }: Props) => {
  const { id = '' } = useParams();
  const { say } = useWords();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const [asked] = useSearchParams();
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
  return <SessionView key={id} id={id} before={back} renderHeld={renderHeld} then={asked.get('then')} />;
};
