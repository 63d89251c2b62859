import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { OwnTemplate } from './template-store.ts';
import type { UseCaseContext } from '../use-case.ts';
import { ownOf, templateView } from './template-view.ts';
import type { Uses } from '../stores.ts';

/** A template, and the version of it that somebody saw; without a team the organisation's. */
export type TemplateVersion = Readonly<{
  type: ConversationType;
  version: number;
  team?: PersonId | undefined;
}>;

export type TemplateStores = Uses<{
  person: 'several';
  rhythm: 'repsOf';
  template: 'find' | 'names' | 'published' | 'save';
}>;

type Decide<Refusal extends string> = (
  own: OwnTemplate,
) => Result<OwnTemplate, Refusal> | Promise<Result<OwnTemplate, Refusal>>;

/** Makes one change to the organisation's template of a type, or a team's, for an administrator who has seen its present version. */
export const changeOwn = async <Refusal extends string>(
  { stores, actor }: UseCaseContext<Omit<TemplateStores, 'rhythm'>>,
  { type, version, team = null }: Omit<TemplateVersion, 'team'> & Readonly<{ team?: PersonId | null }>,
  decide: Decide<Refusal>,
): Promise<Result<TemplateView, Refusal | 'administrators-only' | 'changed', TemplateView>> => {
  if (!actor.administrator) return refuse('administrators-only');
  const own = await ownOf(stores, type, team);
  if (own.version !== version) return refuse('changed', await templateView(stores, own));
  const decided = await decide(own);
  if (!decided.ok) return { ...decided, current: await templateView(stores, own) };
  if (!(await stores.template.save(decided.value, version)))
    return refuse('changed', await templateView(stores, await ownOf(stores, type, team)));
  return ok(await templateView(stores, { ...decided.value, version: version + 1 }));
};

/** The same for one who may not know that there is such a team: somebody who coaches, or has a template from when they did. */
export const changeTemplate = async <Refusal extends string>(
  context: UseCaseContext<TemplateStores>,
  { team: asked, ...seen }: TemplateVersion,
  decide: Decide<Refusal>,
): Promise<Result<TemplateView, Refusal | 'administrators-only' | 'changed' | 'not-found', TemplateView>> => {
  const { stores, actor } = context;
  const team = asked ?? null;
  if (actor.administrator && team !== null) {
    const isTeam =
      (await stores.rhythm.repsOf([team])).has(team) ||
      (await stores.template.find(seen.type, team)) !== null;
    if (!isTeam) return refuse('not-found');
  }
  return changeOwn(context, { ...seen, team }, decide);
};
