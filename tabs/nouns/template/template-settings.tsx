import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listTemplates } from '../../../shared/contracts/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { keyOf, useFetched } from '../../platform/api.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { UndoToastProvider } from '../../ui/undo-toast.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';

/** The organisation's templates, for its administrator: all five, or the one being edited. */
export const TemplateSettings = () => {
  const queries = useQueryClient();
  const templates = useFetched(listTemplates, {});
  const [editing, edit] = useState<ConversationType | null>(null);
  const [left, leave] = useState<ConversationType | null>(null);

  if (templates.isPending) return <SkeletonRows rows={5} />;
  if (!templates.data) return <ErrorState error={templates.error} retry={() => templates.refetch()} />;
  const all = templates.data.templates;
  const chosen = all.find(({ type }) => type === editing);
  const keep = (changed: TemplateView): void =>
    void queries.setQueryData(keyOf(listTemplates, {}), {
      templates: all.map((one) => (one.type === changed.type ? changed : one)),
    });
  return (
    <UndoToastProvider>
      {chosen ? (
        <TemplateEditor
          key={chosen.type}
          view={chosen}
          all={all}
          onKept={keep}
          onBack={() => {
            leave(chosen.type);
            edit(null);
          }}
        />
      ) : (
        <TemplateList templates={all} onEdit={edit} focus={left} />
      )}
    </UndoToastProvider>
  );
};
