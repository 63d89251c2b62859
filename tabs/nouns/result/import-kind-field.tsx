import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { importKinds } from '../../../shared/domain/sales-result.ts';
import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{ kind: ImportKind; change: (kind: ImportKind) => void }>;

/** What a file brings: guessed from its columns, and to be changed. */
export const ImportKindField = ({ kind, change }: Props) => {
  const { say } = useWords();
  return (
    <Field label={say('result.kind')}>
      <RadioGroup
        layout="horizontal"
        value={kind}
        onChange={(_, { value }) => change(importKinds.find((one) => one === value) ?? kind)}
      >
        {importKinds.map((one) => (
          <Radio key={one} value={one} label={say(`result.kind.${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
};
