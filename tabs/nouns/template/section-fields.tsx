import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { kindOf } from '../../../shared/coaching/section-kinds.ts';
import { LIMITS } from '../../../shared/coaching/template.ts';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import type { Section } from '../../../shared/coaching/templates.ts';
import { useWords } from '../../platform/words.tsx';
import { KindField } from './kind-field.tsx';
import { MinutesFields } from './minutes-fields.tsx';
import { addQuestion, removeQuestion, setQuestion, setYield } from './template-draft.ts';
import { useTemplateStyles } from './template-styles.ts';
import { TextPair } from './text-pair.tsx';

const useStyles = makeStyles({
  fields: { paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalL}` },
  question: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  remove: { marginTop: '26px', flexShrink: 0 },
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
});

/** What a section between the first and the last can show besides its questions. A section with facts shows the rest by itself. */
const choosable = (section: Section) =>
  kindOf(section) === null ? (['notes', 'goal', 'rating', 'deal'] as const) : (['notes'] as const);

type Props = Readonly<{
  section: Section;
  faults: readonly TemplateFault[];
  /** True for follow-up and next steps, which are always there. */
  fixed: boolean;
  onChange: (section: Section) => void;
}>;

/** Everything that can be changed in one section. */
export const SectionFields = ({ section, faults, fixed, onChange }: Props) => {
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say } = useWords();
  const about = (part: string, question: number | null = null): readonly TemplateFault[] =>
    faults.filter((fault) => 'part' in fault && fault.part === part && fault.question === question);
  return (
    <div className={mergeClasses(shared.stack, styles.fields)}>
      <TextPair
        label={say('template.section.title')}
        value={section.title}
        faults={about('title')}
        onChange={(title) => onChange({ ...section, title })}
      />
      <TextPair
        long
        label={say('template.section.purpose')}
        value={section.purpose}
        faults={about('purpose')}
        onChange={(purpose) => onChange({ ...section, purpose })}
      />
      <MinutesFields section={section} faults={faults} mayBeLeftOut={!fixed} onChange={onChange} />
      <div className={shared.tight}>
        {section.questions.map((question, nth) => (
          <div key={nth} className={styles.question}>
            <div className={shared.grow}>
              <TextPair
                long
                label={say('template.question', { number: nth + 1 })}
                value={question}
                faults={about('question', nth)}
                onChange={(text) => onChange(setQuestion(section, nth, text))}
              />
            </div>
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={say('template.question.remove', { number: nth + 1 })}
              onClick={() => onChange(removeQuestion(section, nth))}
            />
          </div>
        ))}
        {section.questions.length < LIMITS.questions && (
          <div>
            <Button appearance="subtle" icon={<AddRegular />} onClick={() => onChange(addQuestion(section))}>
              {say('template.question.add')}
            </Button>
          </div>
        )}
      </div>
      {!fixed && <KindField section={section} onChange={onChange} />}
      {!fixed && (
        <fieldset className={styles.set}>
          <legend className={styles.legend}>{say('template.yields')}</legend>
          <div className={shared.row}>
            {choosable(section).map((one) => (
              <Checkbox
                key={one}
                label={say(`template.yields.${one}`)}
                checked={section.yields.includes(one)}
                onChange={(_, { checked }) => onChange(setYield(section, one, checked === true))}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
};
