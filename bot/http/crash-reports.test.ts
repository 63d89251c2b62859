import { expect, test, vi } from 'vitest';
import type { CrashReport } from '../../shared/contracts/crash.ts';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { notingCrashes } from './crash-reports.ts';
import { CRASH_BURST, CRASHES_PER_SECOND, createLimiter } from './limiter.ts';

const identity = {
  tenant: tenantId.parse('3d9f1c52-0000-4000-8000-000000000002'),
  person: personId.parse('3d9f1c52-0000-4000-8000-000000000001'),
  name: 'Ali Rezai',
  upn: 'ali.rezai@nordvik.example',
  roles: [],
  expiresAt: 0,
  token: 'secret',
};
const report: CrashReport = {
  id: '00112233aabbccdd',
  kind: 'render',
  error: 'TypeError',
  page: 'personal',
  at: ['assets/index-1a2b.js:1:2345'],
  components: ['MyCoaching'],
};

test('a crash in a tab is one line in the log and a metric, without the person', async () => {
  const error = vi.fn();
  const countCrash = vi.fn();
  const note = notingCrashes({ mayReport: () => true, countCrash, log: { error } });
  expect(await note(identity, report)).toEqual({ ok: true, value: null });
  const { id, ...rest } = report;
  const line = { crash: id, ...rest, tenant: identity.tenant };
  expect(error.mock.calls).toEqual([[line, 'a tab crashed']]);
  expect(countCrash.mock.calls).toEqual([['render']]);
});

test('a tab that crashes over and over fills no log', async () => {
  const error = vi.fn();
  const { mayAsk: mayReport } = createLimiter(() => 0, CRASH_BURST, CRASHES_PER_SECOND);
  const note = notingCrashes({ mayReport, countCrash: () => undefined, log: { error } });
  for (let reports = 0; reports < 50; reports += 1) await note(identity, report);
  expect(error).toHaveBeenCalledTimes(CRASH_BURST);
  expect(await note(identity, report)).toEqual({ ok: false, refusal: 'too-many' });
});
