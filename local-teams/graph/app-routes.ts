import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { StoredChat } from '../connector/chats.ts';
import { findPerson, personOf } from '../people.ts';
import { pathParameter, StandInRefusal } from '../stand-in-scope.ts';
import { requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { pageOf } from './replies.ts';
import type { GraphContext } from './graph-context.ts';

/** Kadens' id in the organisation's catalogue. */
export const CATALOG_APP_ID = '3d9f1c52-0000-4000-8000-0000000ca7a1';

const binding = z.object({
  'teamsApp@odata.bind': z.string(),
  consentedPermissionSet: z
    .object({
      resourceSpecificPermissions: z
        .array(z.object({ permissionValue: z.string(), permissionType: z.string() }))
        .min(1),
    })
    .optional(),
});

const FOR_CHAT = [
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
  'TeamsAppInstallation.ReadWriteAndConsentForChat',
];
const FOR_USER = [
  'TeamsAppInstallation.ReadWriteSelfForUser',
  'TeamsAppInstallation.ReadWriteForUser',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];
const PAGE = { size: 50, parameter: '$skiptoken' } as const;

const teamsApp = (externalId: string) => ({
  id: CATALOG_APP_ID,
  externalId,
  displayName: 'Kadens',
  distributionMethod: 'organization' as const,
});

/** Kadens' installations for people and in chats, and the members of a chat. */
export const addApps = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { address, chats, userActions, externalId } = context;
  const installation = (chat: StoredChat) => ({
    id: Buffer.from(`1##${chat.id}##${CATALOG_APP_ID}`).toString('base64'),
    teamsApp: teamsApp(externalId),
    teamsAppDefinition: { teamsAppId: CATALOG_APP_ID, displayName: 'Kadens', version: '1.0.0' },
  });
  const list = (request: FastifyRequest, chat: StoredChat, context: string) =>
    pageOf(request, address, context, chat.installed ? [installation(chat)] : [], PAGE);

  const install = async (request: FastifyRequest, chat: StoredChat, consent: boolean): Promise<void> => {
    const asked = binding.parse(request.body);
    if (!asked['teamsApp@odata.bind'].endsWith(`/appCatalogs/teamsApps/${CATALOG_APP_ID}`))
      throw new StandInRefusal(404, 'NotFound', "The specified app isn't in the organisation's catalogue.");
    if (consent && !asked.consentedPermissionSet)
      throw new StandInRefusal(400, 'BadRequest', 'The required permissions have not been consented to.');
    if (chat.installed)
      throw new StandInRefusal(409, 'Conflict', 'The app is already installed in this scope.');
    const caller = callerOf(request);
    await userActions.install(
      caller.kind === 'person' ? caller.person.key : (chat.people[0] ?? 'adam'),
      chat,
    );
  };

  const userChat = (request: FastifyRequest): StoredChat => {
    const caller = callerOf(request);
    requireScope(caller, 'teams', FOR_USER);
    const id = pathParameter(request, 'user');
    const person = caller.kind === 'person' && id === 'me' ? caller.person : findPerson(id);
    if (person?.tenant !== caller.tenant)
      throw new StandInRefusal(404, 'NotFound', 'The user was not found.');
    if (caller.kind === 'person' && person.key !== caller.person.key)
      throw new StandInRefusal(403, 'Forbidden', 'The caller may only act for the signed-in user.');
    return chats.personal(person.key);
  };
  const meetingChat = (request: FastifyRequest): StoredChat => {
    const caller = callerOf(request);
    const chat = chats.find(pathParameter(request, 'chat'));
    const inside =
      chat?.tenant === caller.tenant && (caller.kind === 'app' || chat.people.includes(caller.person.key));
    if (!chat || !inside) throw new StandInRefusal(404, 'NotFound', 'NotFound');
    return chat;
  };

  scope.get('/users/:user/teamwork/installedApps', (request) =>
    list(request, userChat(request), 'installedApps'),
  );
  scope.post('/users/:user/teamwork/installedApps', async (request, reply) => {
    await install(request, userChat(request), false);
    return reply.code(201).send();
  });
  scope.get('/chats/:chat/installedApps', (request) => {
    requireScope(callerOf(request), 'teams', [...FOR_CHAT, 'TeamsAppInstallation.ReadForChat']);
    return list(request, meetingChat(request), 'installedApps');
  });
  scope.post('/chats/:chat/installedApps', async (request, reply) => {
    requireScope(callerOf(request), 'teams', FOR_CHAT);
    await install(request, meetingChat(request), true);
    return reply.code(201).send();
  });
  scope.get('/chats/:chat/members', (request) => {
    const caller = callerOf(request);
    const chat = meetingChat(request);
    const bySpecificConsent = caller.kind === 'app' && chat.installed;
    if (!bySpecificConsent) requireScope(caller, 'teams', ['ChatMember.Read', 'Chat.ReadBasic', 'Chat.Read']);
    const members = chat.people.map(personOf).map((person) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      id: Buffer.from(`${person.tenant}##${chat.id}##${person.oid}`).toString('base64'),
      roles: ['owner'],
      displayName: person.name,
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
      userId: person.oid,
      email: person.upn,
      tenantId: person.tenant,
    }));
    return pageOf(request, address, `chats('${chat.id}')/members`, members, PAGE);
  });
  scope.get('/appCatalogs/teamsApps', (request) => {
    requireScope(callerOf(request), 'teams', ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All']);
    return pageOf(request, address, 'appCatalogs/teamsApps', [teamsApp(externalId)], PAGE);
  });
};
