import { requestIdOf } from '../platform/refusal-error.ts';
import { useWords } from '../platform/words.tsx';
import { CopyableCode } from './copyable-code.tsx';

/** After a bug of ours, the id by which support finds the request; renders nothing after anything else. */
export const RequestId = ({ error }: Readonly<{ error: unknown }>) => {
  const { say } = useWords();
  const id = requestIdOf(error);
  return id === null ? null : <CopyableCode code={id} say={say} />;
};
