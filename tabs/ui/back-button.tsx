import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useWords } from '../platform/words.tsx';

/** Before a session's title: the way back to where one came from. */
export const BackButton = ({ back }: Readonly<{ back: () => void }>) => {
  const { say } = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      aria-label={say('app.back')}
      title={say('app.back')}
      onClick={back}
    />
  );
};
