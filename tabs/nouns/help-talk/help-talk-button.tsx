import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { TimePopover } from '../rhythm/time-popover.tsx';
import type { HelpWish } from './help-talk-form.tsx';

const HelpTalkForm = lazily(() => import('./help-talk-form.tsx').then((made) => made.HelpTalkForm));

type Props = Readonly<{ wish: HelpWish; look?: 'primary' | 'secondary' }>;

/** Ta tio minuter*: offers three times today that suit both, beside the button. */
export const HelpTalkButton = ({ wish, look = 'secondary' }: Props) => {
  const { say } = useWords();
  const label = say('personal.do.ten.with', { name: firstName(wish.rep.name), commitment: wish.text });
  return (
    <TimePopover text={say('personal.do.ten')} label={label} look={look}>
      {(close) => <HelpTalkForm wish={wish} done={close} />}
    </TimePopover>
  );
};
