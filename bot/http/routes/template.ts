import * as template from '../../../shared/contracts/template.ts';
import { listTemplates } from '../../use-cases/template/list-templates.ts';
import { listTeams } from '../../use-cases/template/list-teams.ts';
import { renameType } from '../../use-cases/template/rename-type.ts';
import { publishTemplate, useAgain, useBuiltIn } from '../../use-cases/template/publish-template.ts';
import { saveDraft } from '../../use-cases/template/save-draft.ts';
import { exportTemplate, importTemplate } from '../../use-cases/template/template-files.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** The organisation’s templates. */
export const templateRoutes: readonly Route[] = [
  route(template.listTemplates, listTemplates),
  route(template.listTeams, listTeams),
  route(template.saveDraft, saveDraft),
  route(template.publishTemplate, publishTemplate),
  route(template.useBuiltIn, useBuiltIn),
  route(template.useAgain, useAgain),
  route(template.renameType, renameType),
  route(template.exportTemplate, exportTemplate),
  route(template.importTemplate, importTemplate),
];
