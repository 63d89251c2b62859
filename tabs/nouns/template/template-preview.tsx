import {
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Subtitle2,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { agendaOf, LENGTHS } from '../../../shared/coaching/agenda-for.ts';
import { sectionsOf } from '../../../shared/coaching/template.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import { kindOf } from '../../../shared/coaching/section-kinds.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useWords } from '../../platform/words.tsx';
import { useTemplateStyles } from './template-styles.ts';

const useStyles = makeStyles({
  choices: { columnGap: tokens.spacingHorizontalXXL },
  lengths: { flexWrap: 'wrap', maxWidth: '100%' },
  agenda: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { paddingBlock: tokens.spacingVerticalS },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  facts: {
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground2,
  },
  questions: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The agenda that the template gives, at a chosen length and in a chosen language. */
export const TemplatePreview = ({ template }: Readonly<{ template: Template }>) => {
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say, language: own } = useWords();
  const [length, setLength] = useState<number>(30);
  const [language, setLanguage] = useState<Language>(own);
  const sections = new Map(sectionsOf(template).map((section) => [section.id, section]));
  return (
    <div className={shared.stack}>
      <div className={mergeClasses(shared.row, styles.choices)}>
        <TabList
          size="small"
          className={styles.lengths}
          aria-label={say('template.preview.length')}
          selectedValue={length}
          onTabSelect={(_, { value }) => setLength(Number(value))}
        >
          {LENGTHS.map((one) => (
            <Tab key={one} value={one}>
              {say('template.minutes.at', { length: one })}
            </Tab>
          ))}
        </TabList>
        <Field label={say('template.preview.language')}>
          <RadioGroup
            layout="horizontal"
            value={language}
            onChange={(_, { value }) => setLanguage(value === 'sv' ? 'sv' : 'en')}
          >
            <Radio value="sv" label={say('template.sv')} />
            <Radio value="en" label={say('template.en')} />
          </RadioGroup>
        </Field>
      </div>
      <div lang={language} data-testid="template-preview">
        <Subtitle2 as="h3" className={shared.heading}>
          {template.name[language]}
        </Subtitle2>
        <ol className={styles.agenda}>
          {agendaOf(template, length).map(({ section: id, minutes }) => {
            const section = sections.get(id);
            const kind = section ? kindOf(section) : null;
            return (
              <li key={id} className={styles.item}>
                <div className={styles.head}>
                  <span className={styles.title}>
                    {section?.title[language].trim() || say('template.section.nameless')}
                  </span>
                  <span className={mergeClasses(shared.quiet, shared.numbers)}>
                    {say('template.minutes.at', { length: minutes })}
                  </span>
                </div>
                <div className={shared.quiet}>{section?.purpose[language]}</div>
                {kind !== null && (
                  <div className={styles.facts} lang={own}>
                    {say('template.kind.shown', { what: say(`template.kind.${kind}`) })}
                  </div>
                )}
                <ul className={styles.questions}>
                  {section?.questions.map((question, nth) => (
                    <li key={nth}>{question[language]}</li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
};
