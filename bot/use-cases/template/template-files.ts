import { faultsOfNames } from '../../../shared/coaching/template.ts';
import { fileOf, readFile } from '../../../shared/coaching/template-file.ts';
import type { fileRefusals, TemplateFile } from '../../../shared/coaching/template-file.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import type { UseCase } from '../use-case.ts';
import { changeTemplate } from './change-template.ts';
import type { TemplateStores, TemplateVersion } from './change-template.ts';
import { templateInUse } from './template-in-use.ts';
import type { Uses } from '../stores.ts';

/** A template as a file: the draft if there is one, else the template in use. */
export const exportTemplate: UseCase<
  Omit<TemplateVersion, 'version'>,
  TemplateFile,
  'administrators-only',
  Uses<{ template: 'find' | 'published' }>
> = async ({ stores, actor }, { type, team = null }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const own = await stores.template.find(type, team);
  const content = own?.draft?.template ?? (await templateInUse(stores, type, team)).template;
  return ok(fileOf(actor.tenant, type, content));
};

type TemplateUpload = TemplateVersion & Readonly<{ file: unknown }>;

/**
 * Makes a file's content the draft, without names that can't be used; it isn't used before somebody publishes it. A file that gives
 * the type another type's name changes nothing.
 */
export const importTemplate: UseCase<
  TemplateUpload,
  TemplateView,
  'administrators-only' | 'changed' | 'not-found' | 'file-name-taken' | (typeof fileRefusals)[number],
  TemplateStores
> = (context, { file, ...seen }) =>
  changeTemplate(context, seen, async (own) => {
    const { stores, actor, me, now } = context;
    const read = readFile(file, actor.tenant, own.type);
    if (!read.ok) return read;
    const current = (await templateInUse(stores, own.type, own.team)).template;
    const { name, short } = faultsOfNames(read.value).length > 0 ? current : read.value;
    const others = namesOfOthers(own.type, await stores.template.names());
    if (own.team === null && faultsOfNames({ name, short }, others).length > 0)
      return refuse('file-name-taken');
    return ok({ ...own, draft: { template: { ...read.value, name, short }, by: me.id, at: now } });
  });
