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

/** How a request names an app: always by Graph's own address, whatever way the request takes. */
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
  // 409: it is installed already, which is what was asked for.
  return !answer.ok && answer.refusal === 'conflict' ? { ok: true, value: null } : answer;
};

/**
 * Puts the app into a chat and consents for that chat to what its manifest asks for there. `app` is its id in the
 * organisation's catalogue, and the permissions have to be those of its manifest, all of them (Microsoft Learn, "Add app
 * to chat"). `consent-needed` and `not-found` mean "not yet": a meeting's chat comes with its first message.
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

/** Puts the app into a person's own scope, so that the bot can write to them. People may do so for themselves only. */
export const installForPerson =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, person: PersonId, app: string): Promise<GraphResult<null>> => {
    const body: NewInstallation = { 'teamsApp@odata.bind': `${APPS}/${app}` };
    const path = `/users/${person}/teamwork/installedApps`;
    return install(graph, onBehalfOf, { method: 'POST', path, body, scopes: installScopes.person });
  };
