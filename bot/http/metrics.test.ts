import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { freePort } from '../../local-teams/free-port.ts';

test('what is given up and what breaks in tabs are figures, by kind', async () => {
  const metrics = createMetrics();
  metrics.countFailedDelivery('recap');
  metrics.countFailedDelivery('recap');
  metrics.countCrash('render');
  const port = await freePort();
  const stop = await metrics.listen('127.0.0.1', port);
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await stop();
  expect(text).toContain('kadens_failed_deliveries_total{kind="recap"} 2');
  expect(text).toContain('kadens_tab_crashes_total{kind="render"} 1');
});
