import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listTemplates } from '../../../shared/contracts/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { keyOf, useFetched } from '../../platform/api.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { UndoToastProvider } from '../../ui/undo-toast.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';

/** A template by its type, and by its team where it is a team's. */
export type TemplateKey = Readonly<{ type: ConversationType; team: PersonRef | null }>;

const areSame = (one: TemplateKey, other: TemplateKey | null): boolean =>
  one.type === other?.type && one.team?.id === other.team?.id;

/** A team's template that nobody has begun: it starts as the organisation's. */
const begun = (all: readonly TemplateView[], { type, team }: TemplateKey): TemplateView | undefined => {
  const found = all.find((one) => one.type === type);
  const inUse = found && { ...found.inUse, own: null, by: null, at: null };
  return found && inUse && { ...found, team, version: 0, inUse, draft: null };
};

/** The organisation's templates and its teams', for its administrator: all of them, or the one being edited. */
export const TemplateSettings = () => {
  const queries = useQueryClient();
  const templates = useFetched(listTemplates, {});
  const [editing, edit] = useState<TemplateKey | null>(null);
  const [left, leave] = useState<TemplateKey | null>(null);

  if (templates.isPending) return <SkeletonRows rows={5} />;
  if (!templates.data) return <ErrorState error={templates.error} retry={() => templates.refetch()} />;
  const { templates: all, ofTeams } = templates.data;
  const chosen =
    editing && ([...all, ...ofTeams].find((one) => areSame(one, editing)) ?? begun(all, editing));
  const keep = (changed: TemplateView): void =>
    void queries.setQueryData(keyOf(listTemplates, {}), {
      templates: all.map((one) => (areSame(one, changed) ? changed : one)),
      ofTeams:
        changed.team === null ? ofTeams : [...ofTeams.filter((one) => !areSame(one, changed)), changed],
    });
  return (
    <UndoToastProvider>
      {chosen ? (
        <TemplateEditor
          key={`${chosen.type} ${chosen.team?.id}`}
          view={chosen}
          all={all}
          onKept={keep}
          onBack={() => {
            leave(chosen);
            edit(null);
          }}
        />
      ) : (
        <TemplateList templates={all} ofTeams={ofTeams} onEdit={edit} focus={left} />
      )}
    </UndoToastProvider>
  );
};
