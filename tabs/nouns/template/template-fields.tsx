import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { LENGTHS } from '../../../shared/coaching/agenda-for.ts';
import { LIMITS, sectionsOf } from '../../../shared/coaching/template.ts';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { sectionName } from './fault-in-words.ts';
import { SectionRow } from './section-row.tsx';
import { addSection, changeSection, moveSection, removeSection, sumOf } from './template-draft.ts';
import { useTemplateStyles } from './template-styles.ts';

type Props = Readonly<{
  template: Template;
  faults: readonly TemplateFault[];
  onChange: (template: Template) => void;
}>;

/** The sum of the sections' minutes, and what it should be. */
const Sums = ({ template }: Readonly<{ template: Template }>) => {
  const shared = useTemplateStyles();
  const { say } = useWords();
  return (
    <p className={mergeClasses(shared.row, shared.numbers, shared.heading)}>
      <span className={shared.quiet}>{say('template.sums')}</span>
      {LENGTHS.map((length, column) => {
        const sum = sumOf(template, column);
        const count = Math.abs(sum - length);
        const key = sum === length ? 'sum' : sum > length ? 'sum.over' : 'sum.under';
        return (
          <span key={length} className={sum === length ? shared.quiet : shared.late}>
            {say(`template.${key}`, { sum, length, count })}
          </span>
        );
      })}
    </p>
  );
};

/** Edits a template's sections. */
export const TemplateFields = ({ template, faults, onChange }: Props) => {
  const shared = useTemplateStyles();
  const words = useWords();
  const { say } = words;
  const toast = useUndoToast();
  const [open, setOpen] = useState<string | null>(null);
  const all = sectionsOf(template);
  const last = all.length - 1;
  return (
    <div className={shared.stack}>
      <Sums template={template} />
      <p className={mergeClasses(shared.quiet, shared.heading)}>
        {say('template.minutes.of-each', { lengths: LENGTHS.join(' · ') })}
      </p>
      <ol className={shared.list}>
        {all.map((section, place) => (
          <SectionRow
            key={section.id}
            section={section}
            title={sectionName(words, template, place)}
            faults={faults.filter((fault) => fault.section === place)}
            fixed={place === 0 ? 'always-first' : place === last ? 'always-last' : null}
            first={place === 1}
            last={place === last - 1}
            open={open === section.id}
            onOpen={(isOpen) => setOpen(isOpen ? section.id : null)}
            onChange={(changed) => onChange(changeSection(template, place, () => changed))}
            onMove={(by) => onChange(moveSection(template, place, by))}
            onRemove={() => {
              onChange(removeSection(template, place));
              toast(sectionName(words, template, place), () => onChange(template));
            }}
          />
        ))}
      </ol>
      {template.sections.length < LIMITS.sections && (
        <div>
          <Button
            icon={<AddRegular />}
            onClick={() => {
              const more = addSection(template);
              onChange(more);
              setOpen(more.sections.at(-1)?.id ?? null);
            }}
          >
            {say('template.section.add')}
          </Button>
        </div>
      )}
    </div>
  );
};
