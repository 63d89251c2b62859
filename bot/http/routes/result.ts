import * as result from '../../../shared/contracts/result.ts';
import {
  addDealRows,
  addResultRows,
  applyResultImport,
  beginResultImport,
  checkResultImport,
  removeResultImport,
} from '../../use-cases/result/import-results.ts';
import { listResultImports } from '../../use-cases/result/list-result-imports.ts';
import { undoResultImport } from '../../use-cases/result/undo-result-import.ts';
import * as resultKey from '../../../shared/contracts/result-key.ts';
import { listResultKeys, makeResultKey, withdrawResultKey } from '../../use-cases/result/result-keys.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** Results of sales, taken in from files. */
export const resultRoutes: readonly Route[] = [
  route(result.listResultImports, listResultImports),
  route(result.beginResultImport, beginResultImport),
  route(result.addResultRows, addResultRows),
  route(result.addDealRows, addDealRows),
  route(result.checkResultImport, checkResultImport),
  route(result.applyResultImport, applyResultImport),
  route(result.undoResultImport, undoResultImport),
  route(result.removeResultImport, removeResultImport),
  route(resultKey.listResultKeys, listResultKeys),
  route(resultKey.makeResultKey, makeResultKey),
  route(resultKey.withdrawResultKey, withdrawResultKey),
];
