import { faultsOf, template as shape } from '../../../shared/coaching/template.ts';
import { OWN_VERSIONS_FROM } from '../../../shared/coaching/templates.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import type { OwnTemplate } from './template-store.ts';
import { nameOf } from '../use-case.ts';
import { called, ownVersion, templateInUse } from './template-in-use.ts';
import type { Uses } from '../stores.ts';

/** The organisation's template of that type, or a team's; an empty one if nobody has changed it. */
export const ownOf = async (
  stores: Uses<{ template: 'find' }>,
  type: ConversationType,
  team: PersonId | null,
): Promise<OwnTemplate> =>
  (await stores.template.find(type, team)) ?? { type, team, version: 0, draft: null, inUse: null };

/** Gives a team's template the organisation's name for the type, which is the same for everybody; the organisation's own keeps its own. */
export const underItsName = async (
  stores: Uses<{ template: 'find' | 'published' }>,
  { type, team }: Pick<OwnTemplate, 'type' | 'team'>,
  template: Template,
): Promise<Template> =>
  team === null ? template : called(template, (await templateInUse(stores, type, null)).template);

export const templateView = async (
  stores: Uses<{ person: 'several'; template: 'find' | 'names' | 'published' }>,
  own: OwnTemplate,
): Promise<TemplateView> => {
  const { type, team, version, draft, inUse } = own;
  const published = inUse === null ? null : await ownVersion(stores, type, inUse);
  const people = await stores.person.several(
    [team, published?.by, draft?.by].filter((one): one is PersonId => one != null),
  );
  const by = (person: PersonId | null | undefined) => (person ? nameOf(people, person) : null);
  const current = published?.template ?? (await templateInUse(stores, type, null)).template;
  const drafted = draft && (await underItsName(stores, own, draft.template));
  return {
    type,
    team: by(team),
    version,
    inUse: {
      own: published ? published.number - OWN_VERSIONS_FROM : null,
      template: shape.parse(await underItsName(stores, own, current)),
      by: by(published?.by),
      at: published?.at ?? null,
    },
    draft: draft &&
      drafted && {
        template: shape.parse(drafted),
        faults: [...faultsOf(drafted, namesOfOthers(type, await stores.template.names()))],
        by: by(draft.by),
        at: draft.at,
      },
  };
};
