import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useWords } from '../platform/words.tsx';

/** The way back, before a session's title. */
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
