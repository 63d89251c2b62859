import { isDeepStrictEqual } from 'node:util';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import { faultsOfNames, template as shape } from '../../../shared/coaching/template.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import type { UseCase } from '../use-case.ts';
import { changeOwn } from './change-template.ts';
import type { TemplateVersion } from './change-template.ts';
import { publishNext } from './publish-template.ts';
import { called, templateInUse } from './template-in-use.ts';
import type { Uses } from '../stores.ts';

type Names = Readonly<{ name: InBoth; short: InBoth | null }>;

const areSame = (one: Template, other: Template): boolean =>
  isDeepStrictEqual(shape.parse(one), shape.parse(other));

/**
 * Renames a type, in the template in use and in its draft alike; null restores the default name. A new name is a new version, like
 * any other change to a template; a template that then equals the built-in one in everything is the built-in one again.
 */
export const renameType: UseCase<
  Omit<TemplateVersion, 'team'> & Readonly<{ names: Names | null }>,
  TemplateView,
  'administrators-only' | 'changed' | 'names-faulty',
  Uses<{ person: 'several'; template: 'find' | 'lastNumber' | 'names' | 'publish' | 'published' | 'save' }>
> = (context, { names: given, ...seen }) =>
  changeOwn(context, seen, async (own) => {
    const names = given ?? { name: builtIn(own.type).name, short: null };
    const current = (await templateInUse(context.stores, own.type, null)).template;
    const renamed = called(current, names);
    const others = namesOfOthers(own.type, await context.stores.template.names());
    if (faultsOfNames(renamed, others).length > 0) return refuse('names-faulty');
    const inUse = areSame(renamed, builtIn(own.type))
      ? null
      : areSame(renamed, current)
        ? own.inUse
        : await publishNext(context, own, renamed);
    return ok({
      ...own,
      inUse,
      draft: own.draft && { ...own.draft, template: called(own.draft.template, names) },
    });
  });
