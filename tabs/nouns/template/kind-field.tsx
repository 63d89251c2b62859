import { Field, makeStyles, Select } from '@fluentui/react-components';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { kindOf, sectionKinds } from '../../../shared/coaching/section-kinds.ts';
import type { SectionKind } from '../../../shared/coaching/section-kinds.ts';
import type { Section } from '../../../shared/coaching/templates.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  // As wide as the room allows, rather than as the longest option.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Which type's built-in template each family of kinds comes from. */
const families: Readonly<Record<ConversationType, string>> = {
  ...{ deal: 'deal-', pipeline: 'pipeline-', skill: 'skill-', performance: 'goal-', preparation: 'meeting-' },
};

type Props = Readonly<{ section: Section; onChange: (section: Section) => void }>;

/** Chooses which facts Kadens brings to a section, from those of all types. */
export const KindField = ({ section, onChange }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const known = kindOf(section);
  const isLater = known === null && section.kind !== null && section.kind !== undefined;
  const value = known ?? (isLater ? section.kind : '');
  const choose = (chosen: string): void => {
    const kind: SectionKind | undefined = sectionKinds.find((one) => one === chosen);
    onChange({ ...section, kind: kind ?? (chosen === '' ? null : section.kind) });
  };
  return (
    <Field className={styles.field} label={say('template.kind')}>
      <Select className={styles.select} value={value} onChange={(_, data) => choose(data.value)}>
        <option value="">{say('template.kind.none')}</option>
        {isLater && <option value={section.kind}>{say('template.kind.later')}</option>}
        {conversationTypes.map((type) => (
          <optgroup key={type} label={typeNames.of(type)}>
            {sectionKinds
              .filter((kind) => kind.startsWith(families[type]))
              .map((kind) => (
                <option key={kind} value={kind}>
                  {say(`template.kind.${kind}`)}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
};
