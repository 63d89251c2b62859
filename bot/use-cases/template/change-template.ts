import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { OwnTemplate } from './template-store.ts';
import type { UseCaseContext } from '../use-case.ts';
import { ownOf, templateView } from './template-view.ts';
import type { Uses } from '../stores.ts';

/** A template, and the version of it that somebody saw. */
export type TemplateVersion = Readonly<{ type: ConversationType; version: number }>;

/** Makes one change to the organisation's template of a type, for an administrator who has seen its present version. */
export const changeTemplate = async <Refusal extends string>(
  {
    stores,
    actor,
  }: UseCaseContext<Uses<{ person: 'several'; template: 'find' | 'names' | 'published' | 'save' }>>,
  { type, version }: TemplateVersion,
  decide: (own: OwnTemplate) => Result<OwnTemplate, Refusal> | Promise<Result<OwnTemplate, Refusal>>,
): Promise<Result<TemplateView, Refusal | 'administrators-only' | 'changed', TemplateView>> => {
  if (!actor.administrator) return refuse('administrators-only');
  const own = await ownOf(stores, type);
  if (own.version !== version) return refuse('changed', await templateView(stores, own));
  const decided = await decide(own);
  if (!decided.ok) return { ...decided, current: await templateView(stores, own) };
  if (!(await stores.template.save(decided.value, version)))
    return refuse('changed', await templateView(stores, await ownOf(stores, type)));
  return ok(await templateView(stores, { ...decided.value, version: version + 1 }));
};
