import { undoResultImport } from '../../../shared/contracts/result.ts';
import { makeResultKey } from '../../../shared/contracts/result-key.ts';
import { KEYS_MAX } from '../../../shared/domain/result-key.ts';
import { askAt } from '../../support/empty-database.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { A_FILE, A_KEY, onAppliedDeals, onAppliedResults, resultOf } from '../endpoints-result.ts';
import { NEVER } from '../endpoints-world.ts';
import { asManager } from './asking.ts';

/** An import that has taken effect and was undone. */
const undone: Asking = async (world) => {
  const one = await onAppliedResults(world);
  await world.kadens.must(one.by, undoResultImport, { params: one.params ?? {} });
  return one;
};

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const resultRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  listResultKeys: { 'administrators-only': asManager(asked['listResultKeys']) },
  makeResultKey: {
    'administrators-only': asManager(asked['makeResultKey']),
    'enough-keys': async ({ kadens }) => {
      for (let made = 0; made < KEYS_MAX; made += 1)
        await kadens.call('adam', makeResultKey, { body: A_KEY });
      return { by: 'adam', body: A_KEY };
    },
  },
  withdrawResultKey: {
    'administrators-only': asManager(asked['withdrawResultKey']),
    'not-found': () => ({ by: 'adam', body: { id: NEVER } }),
  },
  listResultImports: { 'results-not-yours': () => ({ by: 'ali' }) },
  beginResultImport: { 'results-not-yours': () => ({ by: 'ali', body: A_FILE }) },
  addResultRows: {
    'import-over': async (world) => ({
      ...(await onAppliedResults(world)),
      body: { rows: [resultOf(world, 'ali')] },
    }),
  },
  addDealRows: { 'import-over': onAppliedDeals },
  checkResultImport: { 'import-over': onAppliedResults },
  removeResultImport: { 'import-over': onAppliedResults },
  applyResultImport: { 'import-over': undone },
  undoResultImport: {
    'not-in-effect': undone,
    'undo-over': async (world) => {
      const one = await onAppliedResults(world);
      const earlier = `update result_import set done_at = '2026-10-01' where import_id = '${one.params?.['id'] ?? ''}'`;
      await askAt(world.kadens.database.superuserUrl, earlier);
      return one;
    },
  },
};
