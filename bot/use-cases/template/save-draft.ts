import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../turn.ts';
import { changeTemplate } from './change-template.ts';
import type { Seen } from './change-template.ts';

type Draft = Seen & Readonly<{ template: Template | null }>;

/** Keeps a draft as it is written, faults and all; without one, the draft is thrown away. */
export const saveDraft: UseCase<Draft, TemplateView, 'administrators-only' | 'changed'> = (
  turn,
  { template, ...seen },
) =>
  changeTemplate(turn, seen, (own) =>
    ok({ ...own, draft: template && { template, by: turn.me.id, at: turn.now } }),
  );
