import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { changeTemplate } from './change-template.ts';
import type { TemplateStores, TemplateVersion } from './change-template.ts';

type Draft = TemplateVersion & Readonly<{ template: Template | null }>;

/** Saves a draft as it is, faults and all; without a template, discards the draft. */
export const saveDraft: UseCase<
  Draft,
  TemplateView,
  'administrators-only' | 'changed' | 'not-found',
  TemplateStores
> = (context, { template, ...seen }) =>
  changeTemplate(context, seen, (own) =>
    ok({ ...own, draft: template && { template, by: context.me.id, at: context.now } }),
  );
