import { useWords } from '../../platform/words.tsx';
import { Anchored } from './anchored.tsx';

type Props = Readonly<{ target: HTMLElement | null; close: () => void }>;

/** What helps when a promise has been moved twice (coaching-model §6). */
export const TipsPopover = ({ target, close }: Props) => {
  const { say } = useWords();
  return (
    <Anchored target={target} close={close} label={say('panel.tips')}>
      <h3 style={{ margin: 0 }}>{say('panel.tips.title')}</h3>
      <ul style={{ margin: 0, paddingInlineStart: '20px' }}>
        <li>{say('panel.tips.1')}</li>
        <li>{say('panel.tips.2')}</li>
        <li>{say('panel.tips.3')}</li>
        <li>{say('panel.tips.4')}</li>
      </ul>
    </Anchored>
  );
};
