import { requestIdOf } from '../platform/refusal-error.ts';
import { useWords } from '../platform/words.tsx';
import { CopyableCode } from './copyable-code.tsx';

/** After a bug of ours, what support looks the request up by; nothing after anything else. */
export const RequestId = ({ error }: Readonly<{ error: unknown }>) => {
  const { say } = useWords();
  const id = requestIdOf(error);
  return id === null ? null : <CopyableCode code={id} say={say} />;
};
