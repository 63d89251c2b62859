import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { openLink } from '../../platform/host.ts';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{ joinUrl: string | null }>;

/** Says how to add Kadens to the series' meeting by hand, where Teams didn't let Kadens do it. */
export const AddByHand = ({ joinUrl }: Props) => {
  const { say } = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('personal.rhythm.by-hand')}</MessageBarTitle>
        {say('personal.rhythm.by-hand.then')}{' '}
        {joinUrl !== null && (
          <Link onClick={() => openLink(joinUrl)}>{say('personal.rhythm.by-hand.open')}</Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};
