// The product as a separate process, composed as in production, from its settings. Only the clock and the way to Entra differ: the clock
// stands still at NOW, and msal-node would not accept an address without https.
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { prepareDatabase } from '../../bot/prepare-database.ts';
import { tenantId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import { NORDVIK } from '../../local-teams/people.ts';
import { LOCAL_AUTHORITY, localNetworkClient } from '../../local-teams/sign-in/network-client.ts';

const settings = readConfig(process.env);
if (!settings.ok) throw new Error(JSON.stringify(settings.faults));
const { config } = settings;
const now = instant.parse(process.env['NOW']);

const prepared = await prepareDatabase(config, 'production');
if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
const kadens = await compose(config, {
  clock: () => now,
  leaseSeconds: 3,
  log: pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' }, pino.destination(2)),
  tabsFolder: fileURLToPath(new URL('../../dist/tabs', import.meta.url)),
  msal: { authorityUrl: LOCAL_AUTHORITY, networkClient: localNetworkClient(config.authorityUrl) },
});
await kadens.admit({
  id: tenantId.parse(NORDVIK),
  name: 'Nordvik',
  zone: 'Europe/Stockholm',
  language: 'sv',
});
await kadens.start();
console.log('Kadens is ready');
process.on('SIGTERM', () => {
  console.log('Kadens is stopping');
  void kadens.stop().then(() => process.exit(0));
});
