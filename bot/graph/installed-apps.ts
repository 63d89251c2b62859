import type {
  TeamsAppInstallation,
  TeamsAppResourceSpecificPermission,
} from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { GraphResult } from './graph-result.ts';
import type { GraphRequest, Graph, OnBehalfOf } from './graph.ts';

/** A resource-specific permission of the manifest, with who holds it. */
export type ResourcePermission = Readonly<{
  permissionValue: string;
  permissionType: 'application' | 'delegated';
}>;

export const installScopes = {
  chat: ['TeamsAppInstallation.ReadWriteAndConsentSelfForChat'],
  person: ['TeamsAppInstallation.ReadWriteSelfForUser'],
} as const;

/** How a request names an app: always by Graph's own address, wherever the request is sent. */
const APPS = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps';

const nothing = z.unknown().transform(() => null);

type NewInstallation = Pick<TeamsAppInstallation, 'consentedPermissionSet'> & {
  'teamsApp@odata.bind': string;
};

const install = async (
  graph: Graph,
  onBehalfOf: OnBehalfOf,
  request: GraphRequest,
): Promise<GraphResult<null>> => {
  const answer = await graph.request(onBehalfOf, request, nothing);
  // 409: it is installed already, as requested.
  return !answer.ok && answer.refusal === 'conflict' ? { ok: true, value: null } : answer;
};

/**
 * Adds the app to a chat and consents, for that chat, to what its manifest asks for there. `app` is its id in the organisation's catalogue,
 * and the permissions must be exactly those in its manifest (Microsoft Learn, "Add app to chat"). `consent-needed` and `not-found` mean
 * "not yet": a meeting's chat is created with its first message.
 */
export const installInChat =
  (graph: Graph) =>
  (
    onBehalfOf: OnBehalfOf,
    chatId: string,
    app: string,
    permissions: readonly ResourcePermission[],
  ): Promise<GraphResult<null>> => {
    const resourceSpecificPermissions: TeamsAppResourceSpecificPermission[] = permissions.map((one) => ({
      ...one,
    }));
    const body: NewInstallation = {
      'teamsApp@odata.bind': `${APPS}/${app}`,
      ...(permissions.length > 0 && { consentedPermissionSet: { resourceSpecificPermissions } }),
    };
    const path = `/chats/${encodeURIComponent(chatId)}/installedApps`;
    return install(graph, onBehalfOf, { method: 'POST', path, body, scopes: installScopes.chat });
  };

/** Installs the app in a person's own scope, so that the bot can write to them. People may do so only for themselves. */
export const installForPerson =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, person: PersonId, app: string): Promise<GraphResult<null>> => {
    const body: NewInstallation = { 'teamsApp@odata.bind': `${APPS}/${app}` };
    const path = `/users/${person}/teamwork/installedApps`;
    return install(graph, onBehalfOf, { method: 'POST', path, body, scopes: installScopes.person });
  };
