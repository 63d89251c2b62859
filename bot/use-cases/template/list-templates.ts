import type { TemplateView } from '../../../shared/contracts/template.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { ownOf, templateView } from './template-view.ts';
import type { Uses } from '../stores.ts';

/** The template of each type, and those that teams have of their own, for an administrator. */
export const listTemplates: UseCase<
  object,
  { templates: TemplateView[]; ofTeams: TemplateView[] },
  'administrators-only',
  Uses<{ person: 'several'; template: 'find' | 'names' | 'ofTeams' | 'published' }>
> = async ({ stores, actor }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const templates: TemplateView[] = [];
  for (const type of conversationTypes)
    templates.push(await templateView(stores, await ownOf(stores, type, null)));
  const ofTeams: TemplateView[] = [];
  for (const own of await stores.template.ofTeams()) ofTeams.push(await templateView(stores, own));
  return ok({ templates, ofTeams });
};
