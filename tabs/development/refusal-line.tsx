import { Text } from '@fluentui/react-components';
import { useWords } from '../platform/words.tsx';
import { codeOf } from '../platform/refused.ts';
import { RefusalText } from '../ui/refusal-text.tsx';

const own = {
  'evidence-needed': 'development.rate.evidence.needed',
  'two-at-once': 'development.two',
  'already-practised': 'development.gone',
  changed: 'development.gone',
} as const;

const isOwn = (code: string): code is keyof typeof own => code in own;

/** What was refused here, and what to do; the rest is said as everywhere. */
export const RefusalLine = ({ error }: Readonly<{ error: unknown }>) => {
  const { say } = useWords();
  const code = error ? codeOf(error) : null;
  return code !== null && isOwn(code) ? (
    <Text role="alert" size={200}>
      {say(own[code])}
    </Text>
  ) : (
    <RefusalText error={error} />
  );
};
