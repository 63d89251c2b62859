import { Subtitle2 } from '@fluentui/react-components';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { useWords } from '../../platform/words.tsx';
import { TeamTemplateStart } from './team-template-start.tsx';
import { TemplateRow } from './template-row.tsx';
import type { TemplateKey } from './template-settings.tsx';
import { useTemplateStyles } from './template-styles.ts';

type Props = Readonly<{
  templates: readonly TemplateView[];
  ofTeams: readonly TemplateView[];
  onEdit: (template: TemplateKey) => void;
  /** The template whose editor was just left; its row gets the focus back. */
  focus: TemplateKey | null;
}>;

/** The five types, each with the organisation's template, and below them what teams have of their own. */
export const TemplateList = ({ templates, ofTeams, onEdit, focus }: Props) => {
  const shared = useTemplateStyles();
  const { say } = useWords();
  const begun = ofTeams
    .filter(({ inUse, draft }) => inUse.own !== null || draft !== null)
    .sort((a, b) => (a.team?.name ?? '').localeCompare(b.team?.name ?? '', 'sv'));
  const rowOf = (view: TemplateView) => (
    <TemplateRow
      key={`${view.type} ${view.team?.id}`}
      view={view}
      onEdit={onEdit}
      focused={focus?.type === view.type && focus.team?.id === view.team?.id}
    />
  );
  return (
    <section className={shared.stack}>
      <div className={shared.tight}>
        <Subtitle2 as="h2" className={shared.heading}>
          {say('template.title')}
        </Subtitle2>
        <p className={shared.lead}>{say('template.lead')}</p>
      </div>
      <ul className={shared.list} aria-label={say('template.list')}>
        {templates.map(rowOf)}
      </ul>
      {begun.length > 0 && (
        <ul className={shared.list} aria-label={say('template.teams')}>
          {begun.map(rowOf)}
        </ul>
      )}
      <TeamTemplateStart templates={templates} onStart={onEdit} />
    </section>
  );
};
