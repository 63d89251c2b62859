import { builtIn } from '../../../shared/coaching/built-in.ts';
import { faultsOf, faultsOfNames } from '../../../shared/coaching/template.ts';
import { OWN_VERSIONS_FROM } from '../../../shared/coaching/templates.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { changeTemplate } from './change-template.ts';
import type { TemplateVersion } from './change-template.ts';
import { ownVersion } from './template-in-use.ts';
import type { Uses } from '../stores.ts';

/** Publishes the template as the type's next version, and returns its number. */
export const publishNext = async (
  { stores, me, now }: UseCaseContext<Uses<{ template: 'lastNumber' | 'publish' }>>,
  type: ConversationType,
  template: Template,
): Promise<number> => {
  const number = ((await stores.template.lastNumber(type)) ?? OWN_VERSIONS_FROM) + 1;
  await stores.template.publish({ type, number, template, by: me.id, at: now });
  return number;
};

/** Publishes the draft as a version. Sessions already planned keep the version they were planned with. */
export const publishTemplate: UseCase<
  TemplateVersion,
  TemplateView,
  'administrators-only' | 'changed' | 'no-draft' | 'template-faulty',
  Uses<{ person: 'several'; template: 'find' | 'lastNumber' | 'names' | 'publish' | 'published' | 'save' }>
> = (context, seen) =>
  changeTemplate(context, seen, async (own) => {
    if (own.draft === null) return refuse('no-draft');
    const { template } = own.draft;
    const others = namesOfOthers(own.type, await context.stores.template.names());
    if (faultsOf(template, others).length > 0) return refuse('template-faulty');
    return ok({ ...own, draft: null, inUse: await publishNext(context, own.type, template) });
  });

/**
 * Goes back to the built-in template for new sessions; the one in use becomes the draft, unless there is one. Refused where another
 * type already has the built-in name.
 */
export const useBuiltIn: UseCase<
  TemplateVersion,
  TemplateView,
  'administrators-only' | 'changed' | 'names-faulty',
  Uses<{ person: 'several'; template: 'find' | 'names' | 'published' | 'save' }>
> = (context, seen) =>
  changeTemplate(context, seen, async (own) => {
    if (own.inUse === null) return ok(own);
    const others = namesOfOthers(own.type, await context.stores.template.names());
    if (faultsOfNames(builtIn(own.type), others).length > 0) return refuse('names-faulty');
    const { template, by, at } = await ownVersion(context.stores, own.type, own.inUse);
    return ok({ ...own, inUse: null, draft: own.draft ?? { template, by, at } });
  });
