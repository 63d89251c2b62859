import type { Logger } from 'pino';
import type { TenantId } from '../../shared/domain/ids.ts';
import { realSeconds } from '../clock.ts';
import type { Config } from '../config.ts';
import { createConsent } from '../identity/consent.ts';
import { createEntra } from '../identity/entra.ts';
import type { Entra, EntraSettings } from '../identity/entra.ts';
import { createTabTokenVerifier } from '../identity/tab-token.ts';
import type { TabTokenVerifier } from '../identity/tab-token.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';
import { tokenRows } from './outside.ts';
import { consentScopes } from './permissions.ts';

type SignIn = Readonly<{
  entra: Entra;
  /** The bot's own token for the connector; its app may be another than the tabs'. */
  botToken: Entra['botToken'];
  consent: ReturnType<typeof createConsent>;
  verify: TabTokenVerifier;
}>;

/** Everything that relies on Entra. */
export const signIn = (
  config: Config,
  { log, msal }: Readonly<{ log: Logger; msal?: NonNullable<EntraSettings['msal']> }>,
  withTenantTransaction: WithTenantTransaction,
  isKnownTenant: (tenant: TenantId) => Promise<boolean>,
): SignIn => {
  const { authorityUrl, publicUrl, clientId } = config;
  const keys = config.tokenKeys;
  const entraOf = (id: string, clientSecret: string): Entra =>
    createEntra({
      authorityUrl,
      clientId: id,
      clientSecret,
      botTenantId: config.botTenantId,
      cache: tokenRows(withTenantTransaction),
      keys,
      ...(msal && { msal }),
      warn: (fields, text) => log.warn(fields, text),
    });
  const entra = entraOf(clientId, config.clientSecret);
  return {
    entra,
    botToken: (config.botId === clientId ? entra : entraOf(config.botId, config.botSecret)).botToken,
    consent: createConsent({
      entra,
      publicUrl,
      keys,
      scopes: consentScopes,
      isKnownTenant,
    }),
    verify: createTabTokenVerifier({
      authorityUrl,
      clientId,
      isKnownTenant,
      now: realSeconds,
      appIdUri: `api://${new URL(publicUrl).host}/${clientId}`,
    }),
  };
};
