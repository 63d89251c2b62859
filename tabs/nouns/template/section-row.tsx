import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useId } from 'react';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import type { Section } from '../../../shared/coaching/templates.ts';
import { useWords } from '../../platform/words.tsx';
import { SectionFields } from './section-fields.tsx';
import { useTemplateStyles } from './template-styles.ts';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', minHeight: '44px', gap: tokens.spacingHorizontalXS },
  open: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalXS,
  },
  title: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexShrink: 0 },
});

type Props = Readonly<{
  section: Section;
  title: string;
  faults: readonly TemplateFault[];
  /** Why the section stays in place; null for one that can be moved and removed. */
  fixed: 'always-first' | 'always-last' | null;
  first: boolean;
  last: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (section: Section) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}>;

/** A section of the template: its title, and everything else when opened. */
export const SectionRow = (props: Props) => {
  const { section, title, faults, fixed, first, last, open, onOpen, onChange, onMove, onRemove } = props;
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say } = useWords();
  const inside = useId();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? inside : undefined}
          onClick={() => onOpen(!open)}
        >
          <span className={styles.title}>
            <span>{title}</span>
            {faults.length > 0 ? (
              <span className={shared.small}>{say('template.section.faults', { count: faults.length })}</span>
            ) : (
              <span className={mergeClasses(shared.small, shared.numbers)}>
                {section.minutes.join(' · ')}
                {fixed !== null && <> · {say(`template.section.${fixed}`)}</>}
              </span>
            )}
          </span>
        </Button>
        {fixed === null && (
          <span className={styles.acts}>
            <Button
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={say('template.section.up', { title })}
              disabledFocusable={first}
              onClick={() => onMove(-1)}
            />
            <Button
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={say('template.section.down', { title })}
              disabledFocusable={last}
              onClick={() => onMove(1)}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={say('template.section.remove', { title })}
              onClick={onRemove}
            />
          </span>
        )}
      </div>
      {open && (
        <div id={inside}>
          <SectionFields section={section} faults={faults} fixed={fixed !== null} onChange={onChange} />
        </div>
      )}
    </li>
  );
};
