import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState } from 'react';
import { faultsOf } from '../../../shared/coaching/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import { useWords } from '../../platform/words.tsx';
import { TypeBadge } from '../conversation-type/type-badge.tsx';
import { faultInWords } from './fault-in-words.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { whoseTemplate } from './whose-template.ts';
import { ownNamesIn } from './shown-names.ts';
import { templateRefusals } from './template-refusals.ts';
import { TemplateFields } from './template-fields.tsx';
import { TemplateMenu } from './template-menu.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { useTemplateStyles } from './template-styles.ts';
import { useTemplate } from './use-template.ts';

type Props = Readonly<{
  view: TemplateView;
  all: readonly TemplateView[];
  onKept: (view: TemplateView) => void;
  onBack: () => void;
}>;

/** One template: its text, a preview, and everything that can be done with it. */
export const TemplateEditor = ({ view, all, onKept, onBack }: Props) => {
  const shared = useTemplateStyles();
  const words = useWords();
  const { say, day, dayOf, language } = words;
  const [shown, show] = useState<'edit' | 'preview'>('edit');
  const own = useTemplate(view, onKept);
  const { template, isChanged } = own;
  const faults = faultsOf(template, namesOfOthers(view.type, ownNamesIn(all)));
  const { inUse, draft, team } = view;
  const since =
    draft?.by != null
      ? say('template.drafted', { day: day(dayOf(draft.at)), name: draft.by.name })
      : inUse.at !== null && inUse.by !== null
        ? say('template.published', { day: day(dayOf(inUse.at)), name: inUse.by.name })
        : null;
  return (
    <section className={shared.stack}>
      <div className={shared.tight}>
        <div>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} autoFocus onClick={onBack}>
            {say('template.back')}
          </Button>
        </div>
        <div className={shared.row}>
          <h2 className={mergeClasses(shared.heading, shared.grow)}>
            <TypeBadge type={view.type} strong name={template.name[language]} />
            {team && <span className={shared.quiet}> {say('template.of-team', { name: team.name })}</span>}
          </h2>
          <Button disabledFocusable={!isChanged || own.isBusy} onClick={own.save}>
            {say('template.save')}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={faults.length > 0 || (!isChanged && !draft) || own.isBusy}
            onClick={own.publish}
          >
            {say('template.publish')}
          </Button>
          <TemplateMenu view={view} isChanged={isChanged} own={own} />
        </div>
        <p className={mergeClasses(shared.quiet, shared.heading)}>
          {whoseTemplate(say, view)}
          {since !== null && <> · {since}</>}
          {isChanged && <> · {say('template.unsaved')}</>}
        </p>
        <p className={mergeClasses(shared.quiet, shared.heading)}>
          {team === null
            ? say('template.publish.then')
            : say('template.publish.then.team', { name: team.name })}
        </p>
        {own.theirs ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{say('template.changed')}</MessageBarTitle>
              {say('template.changed.then')}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={own.takeTheirs}>{say('template.changed.theirs')}</Button>
              <Button onClick={own.keepMine}>{say('template.changed.mine')}</Button>
            </MessageBarActions>
          </MessageBar>
        ) : (
          <RefusalText error={own.error} own={templateRefusals} />
        )}
        {faults.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{say('template.faults', { count: faults.length })}</MessageBarTitle>
              <ul className={shared.list}>
                {faults.slice(0, 6).map((fault, nth) => (
                  <li key={nth}>{faultInWords(words, template, fault)}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <TabList
        aria-label={say('template.parts')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(value === 'preview' ? 'preview' : 'edit')}
      >
        <Tab value="edit">{say('template.edit')}</Tab>
        <Tab value="preview">{say('template.preview')}</Tab>
      </TabList>
      {shown === 'edit' ? (
        <TemplateFields template={template} faults={faults} onChange={own.change} />
      ) : (
        <TemplatePreview template={template} />
      )}
    </section>
  );
};
