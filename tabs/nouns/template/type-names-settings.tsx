import { Subtitle2 } from '@fluentui/react-components';
import { listTemplates } from '../../../shared/contracts/template.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { useTemplateStyles } from './template-styles.ts';
import { TypeNamesRow } from './type-names-row.tsx';

/** The organisation's names for the five types, for its administrator. */
export const TypeNamesSettings = () => {
  const shared = useTemplateStyles();
  const { say } = useWords();
  const found = useFetched(listTemplates, {});
  if (found.isPending) return <SkeletonRows rows={5} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { templates } = found.data;
  return (
    <section className={shared.stack} aria-labelledby="type-names">
      <div className={shared.tight}>
        <Subtitle2 as="h2" id="type-names" className={shared.heading}>
          {say('template.names')}
        </Subtitle2>
        <p className={shared.lead}>{say('template.names.lead')}</p>
      </div>
      <ul className={shared.list} aria-labelledby="type-names">
        {templates.map((view) => (
          <TypeNamesRow key={view.type} view={view} all={templates} />
        ))}
      </ul>
    </section>
  );
};
