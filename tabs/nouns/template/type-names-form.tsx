import { faultsOfNames } from '../../../shared/coaching/template.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import type { ShownNames } from './shown-names.ts';
import { templateRefusals } from './template-refusals.ts';
import { TextPair } from './text-pair.tsx';
import type { OpenTypeNames } from './use-type-names.ts';

type Props = Readonly<{
  names: ShownNames;
  /** The names of the other types. */
  others: readonly ShownNames[];
  acts: OpenTypeNames;
  label: string;
}>;

/** Edits a type's full and short name in both languages; faults are shown at the field. */
export const TypeNamesForm = ({ names, others, acts, label }: Props) => {
  const { say } = useWords();
  const faults = faultsOfNames(names, others);
  return (
    <InlineForm
      column
      label={label}
      act={say('template.names.save')}
      ready={faults.length === 0}
      busy={acts.isBusy}
      error={acts.error}
      own={templateRefusals}
      save={() => acts.save(names)}
      close={acts.close}
    >
      {(['name', 'short'] as const).map((part) => (
        <TextPair
          key={part}
          label={say(`template.${part}`)}
          value={names[part]}
          faults={faults.filter((fault) => 'part' in fault && fault.part === part)}
          onChange={(text) => acts.write({ ...names, [part]: text })}
        />
      ))}
    </InlineForm>
  );
};
