import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LENGTHS } from '../../../shared/coaching/agenda-for.ts';
import type { Section } from '../../../shared/coaching/templates.ts';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import { useWords } from '../../platform/words.tsx';
import { setMinutes } from './template-draft.ts';
import { useTemplateStyles } from './template-styles.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 96px))',
    gap: tokens.spacingHorizontalS,
    '& *': { minWidth: 0 },
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

type Props = Readonly<{
  section: Section;
  faults: readonly TemplateFault[];
  /** Whether the section can be left out of short sessions. */
  mayBeLeftOut: boolean;
  onChange: (section: Section) => void;
}>;

/** How long a section takes at each session length. */
export const MinutesFields = ({ section, faults, mayBeLeftOut, onChange }: Props) => {
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say } = useWords();
  const isWrong = (length: number): boolean =>
    faults.some((fault) => fault.what === 'minutes' && fault.length === length);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{say('template.minutes')}</legend>
      <div className={mergeClasses(styles.fields, shared.numbers)}>
        {LENGTHS.map((length, column) => (
          <Field
            key={length}
            label={say('template.minutes.at', { length })}
            {...(isWrong(length) && { validationState: 'warning' as const })}
          >
            <Input
              type="number"
              min={mayBeLeftOut ? 0 : 1}
              max={length}
              value={String(section.minutes[column])}
              onChange={(_, { value }) => {
                const minutes = Number.parseInt(value, 10);
                const within = Math.max(-999, Math.min(999, Number.isNaN(minutes) ? 0 : minutes));
                onChange(setMinutes(section, column, within));
              }}
            />
          </Field>
        ))}
      </div>
      {mayBeLeftOut && (
        <p className={mergeClasses(shared.quiet, shared.heading)}>{say('template.minutes.out')}</p>
      )}
    </fieldset>
  );
};
