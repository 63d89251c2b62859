import { Text } from '@fluentui/react-components';
import { useWords } from '../platform/words.tsx';
import { codeOf } from '../platform/refused.ts';
import { RefusalText } from './refusal-text.tsx';
import { developmentRefusalKey } from './development-refusal-key.ts';

/** What was refused here, and what to do; the rest is said as everywhere. */
export const RefusalLine = ({ error }: Readonly<{ error: unknown }>) => {
  const { say } = useWords();
  const code = error ? codeOf(error) : null;
  const key = code === null ? null : developmentRefusalKey(code);
  return key === null ? (
    <RefusalText error={error} />
  ) : (
    <Text role="alert" size={200}>
      {say(key)}
    </Text>
  );
};
