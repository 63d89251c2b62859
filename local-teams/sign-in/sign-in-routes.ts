import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { Clock } from '../../shared/domain/time.ts';
import { CLIENT_ID, findPerson, people, personOf } from '../people.ts';
import { consentBody, personKey, signInPolicyBody, tokenBody } from '../protocol.ts';
import { pathParameter, queryOf, readBodies } from '../stand-in-scope.ts';
import { recordTraffic } from '../traffic.ts';
import type { OnTraffic } from '../traffic.ts';
import { accountPage, consentPage } from './consent-page.ts';
import { keysIn } from './consents.ts';
import { graphScopes, openGrants, REGISTERED_SCOPES, SignInRefusal } from './grants.ts';
import type { SignInContext } from './grants.ts';
import { readClaims, SURER_SIGN_IN } from './sign-in-policies.ts';

export const SIGN_IN_PATH = '/local/signin';

/** Whether an address is the product on this machine; consent pages send people nowhere else. */
const isOurs = (address: string): boolean =>
  URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);

const landing = (redirectUri: string, values: Readonly<Record<string, string>>, mode: string): string => {
  const to = new URL(redirectUri);
  if (mode === 'fragment') to.hash = new URLSearchParams(values).toString();
  else for (const [name, value] of Object.entries(values)) to.searchParams.set(name, value);
  return to.toString();
};

const html = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(page);

const form = z.record(z.string(), z.string());

/** The authority as the caller knows it: msal's network client states it, as a reverse proxy would. */
const authorityFor = (context: SignInContext, request: FastifyRequest): string => {
  const forwarded = request.headers['x-forwarded-authority'];
  return typeof forwarded === 'string' ? forwarded : context.authority;
};

const metadata = (authority: string, tenant: string) => ({
  token_endpoint: `${authority}/${tenant}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: ['client_secret_post'],
  jwks_uri: `${authority}/${tenant}/discovery/v2.0/keys`,
  response_modes_supported: ['query', 'fragment'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  issuer: `${authority}/${tenant}/v2.0`,
  authorization_endpoint: `${authority}/${tenant}/oauth2/v2.0/authorize`,
  end_session_endpoint: `${authority}/${tenant}/oauth2/v2.0/logout`,
});

const addConsentPages = (scope: FastifyInstance, context: SignInContext): void => {
  const ask = (request: FastifyRequest, reply: FastifyReply, forAll: boolean): FastifyReply => {
    const query = queryOf(request);
    const tenant = pathParameter(request, 'tenant');
    if (query['client_id'] !== CLIENT_ID || !isOurs(query['redirect_uri'] ?? ''))
      return html(reply.code(400), '<p>AADSTS50011: The redirect URI or the client is not registered.</p>');
    const person = findPerson(query['login_hint'] ?? '');
    const known = people.filter((one) => one.tenant === tenant || !z.guid().safeParse(tenant).success);
    if (!person)
      return html(
        reply,
        accountPage(known, (one) => {
          const to = new URL(request.url, context.authority);
          to.searchParams.set('login_hint', one.upn);
          return `${to.pathname}${to.search}`;
        }),
      );
    const asked = graphScopes(query['scope'] ?? '').filter((one) => one !== '.default');
    const scopes = asked.length > 0 ? asked : REGISTERED_SCOPES;
    const action = `${SIGN_IN_PATH}/${tenant}/${forAll ? 'adminconsent' : 'oauth2/v2.0/authorize'}`;
    const { surer } = readClaims(query['claims']);
    return html(reply, consentPage({ person, scopes, forAll, surer, action, fields: query }));
  };

  scope.get('/:tenant/oauth2/v2.0/authorize', (request, reply) => ask(request, reply, false));
  scope.get('/:tenant/adminconsent', (request, reply) => ask(request, reply, true));
  scope.get('/:tenant/v2.0/adminconsent', (request, reply) => ask(request, reply, true));

  const back = (
    fields: Readonly<Record<string, string>>,
    values: Readonly<Record<string, string>>,
  ): string => {
    const to = fields['redirect_uri'] ?? '';
    if (!isOurs(to))
      throw new SignInRefusal(400, 'invalid_request', 50011, 'The redirect URI is not registered.');
    return landing(
      to,
      { ...values, ...(fields['state'] && { state: fields['state'] }) },
      fields['response_mode'] ?? 'query',
    );
  };
  const declined = { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent.' };

  scope.post('/:tenant/oauth2/v2.0/authorize', async (request, reply) => {
    const fields = form.parse(request.body);
    const person = personOf(personKey.parse(fields['person']));
    if (fields['answer'] !== 'yes') return reply.redirect(back(fields, declined), 302);
    const asked = graphScopes(fields['scope'] ?? '');
    context.consents.grant(person.key, asked.includes('.default') ? REGISTERED_SCOPES : asked);
    const code = await context.mint.signed(
      {
        aud: 'code',
        jti: v7(),
        oid: person.oid,
        scope: fields['scope'] ?? '',
        redirect_uri: fields['redirect_uri'] ?? '',
        challenge: fields['code_challenge'] ?? '',
        // Accepting the page counts as the stronger sign-in that was demanded.
        acrs: readClaims(fields['claims']).surer ? [SURER_SIGN_IN] : [],
        ...(fields['nonce'] !== undefined && { nonce: fields['nonce'] }),
      },
      '10m',
    );
    return reply.redirect(back(fields, { code, session_state: v7() }), 302);
  });

  scope.post('/:tenant/adminconsent', (request, reply) => {
    const fields = form.parse(request.body);
    const person = personOf(personKey.parse(fields['person']));
    if (fields['answer'] !== 'yes' || !person.roles.includes('Administrator'))
      return reply.redirect(back(fields, declined), 302);
    for (const key of keysIn(person.tenant)) context.consents.grant(key, REGISTERED_SCOPES);
    return reply.redirect(back(fields, { admin_consent: 'True', tenant: person.tenant }), 302);
  });
};

/** The stand-in for Entra under `/local/signin`, and `POST /local/token`. */
export const addSignIn = (
  app: FastifyInstance,
  context: SignInContext,
  watch: Readonly<{ clock: Clock; onTraffic: OnTraffic }>,
): void => {
  const grant = openGrants(context);

  void app.register(
    (scope, _options, done) => {
      readBodies(scope);
      recordTraffic(scope, 'sign-in', SIGN_IN_PATH, watch.clock, watch.onTraffic);
      scope.setErrorHandler((error, request, reply) => {
        if (!(error instanceof SignInRefusal)) {
          request.log.error(error);
          return reply
            .code(400)
            .send({ error: 'invalid_request', error_description: String(error), error_codes: [90014] });
        }
        return reply.code(error.status).send({
          error: error.error,
          error_description: `${error.message} Trace ID: ${v7()} Correlation ID: ${v7()} Timestamp: ${watch.clock()}`,
          error_codes: [error.number],
          timestamp: watch.clock(),
          trace_id: v7(),
          correlation_id: v7(),
          ...(error.suberror !== undefined && { suberror: error.suberror }),
          ...(error.claims !== undefined && { claims: error.claims }),
        });
      });
      scope.get('/:tenant/discovery/v2.0/keys', () => ({ keys: [context.key.published] }));
      scope.get('/:tenant/v2.0/.well-known/openid-configuration', (request) =>
        metadata(authorityFor(context, request), pathParameter(request, 'tenant')),
      );
      scope.post('/:tenant/oauth2/v2.0/token', async (request, reply) =>
        reply
          .header('Cache-Control', 'no-store')
          .send(await grant(pathParameter(request, 'tenant'), form.parse(request.body))),
      );
      addConsentPages(scope, context);
      done();
    },
    { prefix: SIGN_IN_PATH },
  );

  void app.register((scope, _options, done) => {
    readBodies(scope);
    scope.setErrorHandler((error, _request, reply) => reply.code(400).send({ error: String(error) }));
    scope.post('/local/token', async (request) => {
      const { person } = tokenBody.parse(request.body);
      return { token: await context.mint.tab(personOf(person)) };
    });
    scope.post('/local/people/:person/consent', (request) => {
      const person = personKey.parse(pathParameter(request, 'person'));
      const { granted, scopes } = consentBody.parse(request.body);
      if (!granted || scopes) context.consents.revoke(person);
      if (granted) context.consents.grant(person, scopes ?? ['*']);
      return { granted };
    });
    scope.post('/local/people/:person/sign-in-policy', (request, reply) => {
      const { policy } = signInPolicyBody.parse(request.body);
      context.policies.set(personKey.parse(pathParameter(request, 'person')), policy);
      return reply.code(204).send();
    });
    done();
  });
};
