import { TeamsInfo } from 'botbuilder';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { ChatAdapter } from './adapter.ts';
import { errorNameOf } from './adapter.ts';
import { referenceOf } from './conversation-reference.ts';
import type { Conversations } from './conversations.ts';
import type { ChatLog, ChatSettings } from './ports.ts';

export type HasOnlyMembers = (
  tenant: TenantId,
  chatId: string,
  people: readonly PersonId[],
) => Promise<boolean>;

type Parts = Readonly<{
  adapter: ChatAdapter;
  settings: ChatSettings;
  conversations: Pick<Conversations, 'find'>;
  log: ChatLog;
}>;

/** Members asked for at once; a chat of two has no second page. */
const PAGE = 50;

/** Asks the connector who is in a chat (Microsoft Learn, "Get Teams-specific context for your bot", paged members). */
export const createMemberCheck =
  ({ adapter, settings, conversations, log }: Parts): HasOnlyMembers =>
  async (tenant, chatId, people) => {
    const conversation = await conversations.find(tenant, { chatId });
    let only = false;
    try {
      await adapter.continueConversationAsync(
        settings.botId,
        referenceOf(settings, tenant, {
          ...{ kind: 'chat', id: chatId },
          serviceUrl: conversation?.serviceUrl ?? settings.serviceUrl,
        }),
        async (context) => {
          const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE);
          const allowed = new Set<string>(people);
          only =
            !continuationToken &&
            members.length > 0 &&
            members.every(
              ({ aadObjectId }) => aadObjectId !== undefined && allowed.has(aadObjectId.toLowerCase()),
            );
        },
      );
    } catch (error) {
      log.warn({ error: errorNameOf(error) }, 'who is in a chat could not be known');
    }
    return only;
  };
