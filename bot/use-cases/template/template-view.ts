import { builtIn } from '../../../shared/coaching/built-in.ts';
import { faultsOf, template as shape } from '../../../shared/coaching/template.ts';
import { OWN_VERSIONS_FROM } from '../../../shared/coaching/templates.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import type { OwnTemplate } from './template-store.ts';
import { nameOf } from '../use-case.ts';
import { ownVersion } from './template-in-use.ts';
import type { Uses } from '../stores.ts';

/** The organisation's template of that type; an empty one if nobody has changed it. */
export const ownOf = async (
  stores: Uses<{ template: 'find' }>,
  type: ConversationType,
): Promise<OwnTemplate> =>
  (await stores.template.find(type)) ?? { type, version: 0, draft: null, inUse: null };

/** Converts to the contract's type: the stored one may be narrower. */
const shown = (template: Template): TemplateView['inUse']['template'] => shape.parse(template);

export const templateView = async (
  stores: Uses<{ person: 'several'; template: 'names' | 'published' }>,
  { type, version, draft, inUse }: OwnTemplate,
): Promise<TemplateView> => {
  const published = inUse === null ? null : await ownVersion(stores, type, inUse);
  const people = await stores.person.several(
    [published?.by, draft?.by].filter((one): one is PersonId => one != null),
  );
  const by = (person: PersonId | null | undefined) => (person ? nameOf(people, person) : null);
  return {
    type,
    version,
    inUse: {
      own: published ? published.number - OWN_VERSIONS_FROM : null,
      template: shown(published?.template ?? builtIn(type)),
      by: by(published?.by),
      at: published?.at ?? null,
    },
    draft: draft && {
      template: shown(draft.template),
      faults: [...faultsOf(draft.template, namesOfOthers(type, await stores.template.names()))],
      by: by(draft.by),
      at: draft.at,
    },
  };
};
