import { isDeepStrictEqual } from 'node:util';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import { faultsOf, faultsOfNames, template as shape } from '../../../shared/coaching/template.ts';
import { OWN_VERSIONS_FROM } from '../../../shared/coaching/templates.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { changeTemplate } from './change-template.ts';
import type { TemplateStores, TemplateVersion } from './change-template.ts';
import type { OwnTemplate } from './template-store.ts';
import { ownVersion } from './template-in-use.ts';
import { underItsName } from './template-view.ts';
import type { Uses } from '../stores.ts';

/** Publishes the template as the type's next version, for everybody or for a team, and returns its number. */
export const publishNext = async (
  { stores, me, now }: UseCaseContext<Uses<{ template: 'lastNumber' | 'publish' }>>,
  { type, team }: Pick<OwnTemplate, 'type' | 'team'>,
  template: Template,
): Promise<number> => {
  const number = ((await stores.template.lastNumber(type)) ?? OWN_VERSIONS_FROM) + 1;
  await stores.template.publish({ type, team, number, template, by: me.id, at: now });
  return number;
};

/** Publishes the draft as a version. Sessions already planned keep the version they were planned with. */
export const publishTemplate: UseCase<
  TemplateVersion,
  TemplateView,
  'administrators-only' | 'changed' | 'not-found' | 'no-draft' | 'template-faulty',
  TemplateStores & Uses<{ template: 'lastNumber' | 'publish' }>
> = (context, seen) =>
  changeTemplate(context, seen, async (own) => {
    if (own.draft === null) return refuse('no-draft');
    const template = await underItsName(context.stores, own, own.draft.template);
    const others = namesOfOthers(own.type, await context.stores.template.names());
    if (faultsOf(template, others).length > 0) return refuse('template-faulty');
    return ok({ ...own, draft: null, inUse: await publishNext(context, own, template) });
  });

/**
 * Goes back to the built-in template for new sessions, a team to the organisation's; the one in use becomes the draft, unless there is
 * one. Refused where another type already has the built-in name.
 */
export const useBuiltIn: UseCase<
  TemplateVersion,
  TemplateView,
  'administrators-only' | 'changed' | 'not-found' | 'names-faulty',
  TemplateStores
> = (context, seen) =>
  changeTemplate(context, seen, async (own) => {
    if (own.inUse === null) return ok(own);
    const others = namesOfOthers(own.type, await context.stores.template.names());
    if (own.team === null && faultsOfNames(builtIn(own.type), others).length > 0)
      return refuse('names-faulty');
    const { template, by, at } = await ownVersion(context.stores, own.type, own.inUse);
    return ok({ ...own, inUse: null, draft: own.draft ?? { template, by, at } });
  });

/** A draft that says the same as the version that is used again is that version, and no draft any more. */
const draftBeside = ({ draft }: OwnTemplate, template: Template): OwnTemplate['draft'] =>
  draft && isDeepStrictEqual(shape.parse(draft.template), shape.parse(template)) ? null : draft;

/** Plans new sessions with a version again that was published before, for everybody or for that team: how going back is undone. */
export const useAgain: UseCase<
  TemplateVersion & Readonly<{ own: number }>,
  TemplateView,
  'administrators-only' | 'changed' | 'not-found' | 'names-faulty',
  TemplateStores
> = (context, { own: nth, ...seen }) =>
  changeTemplate(context, seen, async (own) => {
    const { stores } = context;
    const published = await stores.template.published(own.type, nth + OWN_VERSIONS_FROM);
    if (!published || published.team !== own.team) return refuse('not-found');
    const others = namesOfOthers(own.type, await stores.template.names());
    if (own.team === null && faultsOfNames(published.template, others).length > 0)
      return refuse('names-faulty');
    return ok({ ...own, inUse: published.number, draft: draftBeside(own, published.template) });
  });
