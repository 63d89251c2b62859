import { SODERMAN } from '../../../local-teams/people.ts';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import { listTemplates, renameType } from '../../../shared/contracts/template.ts';
import { aTemplateFile, asked, onDraft } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { asManager, change, stale } from './asking.ts';

/** One whom nobody is coached by. */
const ofNoTeam = (asking: Asking | undefined): Asking =>
  change(asking, { team: 'd1c5b5a0-0000-4000-8000-00000000dead' });

const fromFile = (wrong: object): Asking =>
  change(asked['importTemplate'], { file: { ...aTemplateFile, ...wrong } });

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const templateRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  listTemplates: { 'administrators-only': asManager(asked['listTemplates']) },
  saveDraft: {
    'administrators-only': asManager(asked['saveDraft']),
    changed: stale(asked['saveDraft']),
    'not-found': ofNoTeam(asked['saveDraft']),
  },
  publishTemplate: {
    'administrators-only': asManager(asked['publishTemplate']),
    changed: stale(asked['publishTemplate']),
    'not-found': ofNoTeam(asked['publishTemplate']),
    'no-draft': onDraft(null),
    'template-faulty': onDraft({ ...builtIn('skill'), sections: [] }),
  },
  useBuiltIn: {
    'administrators-only': asManager(asked['useBuiltIn']),
    changed: stale(asked['useBuiltIn']),
    'not-found': ofNoTeam(asked['useBuiltIn']),
    'names-faulty': async ({ kadens }) => {
      const rename = async (type: 'preparation' | 'performance', name: InBoth) => {
        const { templates } = await kadens.must('adam', listTemplates);
        const version = templates.find((one) => one.type === type)?.version ?? 0;
        return kadens.must('adam', renameType, { body: { type, version, names: { name, short: null } } });
      };
      const { version } = await rename('preparation', { sv: 'Förmöte', en: 'Rehearsal' });
      await rename('performance', builtIn('preparation').name);
      return { by: 'adam', body: { type: 'preparation', version } };
    },
  },
  useAgain: {
    'administrators-only': asManager(asked['useAgain']),
    changed: stale(asked['useAgain']),
    'not-found': change(asked['useAgain'], { own: 4_000 }),
    'names-faulty': async ({ kadens }) => {
      const version = async (type: 'preparation' | 'performance') =>
        (await kadens.must('adam', listTemplates)).templates.find((one) => one.type === type)?.version ?? 0;
      const rename = async (type: 'preparation' | 'performance', name: InBoth) =>
        kadens.must('adam', renameType, {
          body: { type, version: await version(type), names: { name, short: null } },
        });
      const name = { sv: 'Genrep', en: 'Dry run' };
      const { inUse } = await rename('preparation', name);
      await rename('preparation', { sv: 'Genomgång', en: 'Walk-through' });
      await rename('performance', name);
      return {
        by: 'adam',
        body: { type: 'preparation', version: await version('preparation'), own: inUse.own },
      };
    },
  },
  listTeams: { 'administrators-only': asManager(asked['listTeams']) },
  renameType: {
    'administrators-only': asManager(asked['renameType']),
    changed: stale(asked['renameType']),
    'names-faulty': change(asked['renameType'], { names: { name: { sv: '', en: 'Practice' }, short: null } }),
  },
  exportTemplate: { 'administrators-only': asManager(asked['exportTemplate']) },
  importTemplate: {
    'administrators-only': asManager(asked['importTemplate']),
    changed: stale(asked['importTemplate']),
    'not-found': ofNoTeam(asked['importTemplate']),
    'file-unreadable': fromFile({ format: 'yaml' }),
    'file-other-version': fromFile({ version: 2 }),
    'file-other-organisation': fromFile({ organisation: SODERMAN }),
    'file-other-type': fromFile({ type: 'deal' }),
    'file-name-taken': fromFile({ template: { ...aTemplateFile.template, name: builtIn('pipeline').name } }),
  },
};
