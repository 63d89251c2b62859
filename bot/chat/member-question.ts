import { TeamsInfo } from 'botbuilder';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { MemberAnswer } from '../use-cases/person/departure.ts';
import type { ChatAdapter } from './adapter.ts';
import { errorNameOf } from './adapter.ts';
import { ConnectorRefusal, MEMBER_NOT_FOUND } from './connector-client.ts';
import { referenceOf } from './conversation-reference.ts';
import type { Conversations } from './conversations.ts';
import type { ChatLog, ChatSettings } from './ports.ts';

export type AskMember = (tenant: TenantId, person: PersonId) => Promise<MemberAnswer>;

type Parts = Readonly<{
  adapter: ChatAdapter;
  settings: ChatSettings;
  conversations: Pick<Conversations, 'find'>;
  log: ChatLog;
}>;

/**
 * Asks the connector for somebody in their own chat with the bot (Microsoft Learn, "Get Teams-specific context for your bot", a single
 * member). Only its word that there is no such member counts: an app that was removed or blocked is refused with another.
 */
export const createMemberQuestion =
  ({ adapter, settings, conversations, log }: Parts): AskMember =>
  async (tenant, person) => {
    const conversation = await conversations.find(tenant, { person });
    if (!conversation) return 'unclear';
    try {
      await adapter.continueConversationAsync(
        settings.botId,
        referenceOf(settings, tenant, conversation),
        async (context) => {
          await TeamsInfo.getMember(context, person);
        },
      );
      return 'known';
    } catch (error) {
      if (error instanceof ConnectorRefusal && error.code === MEMBER_NOT_FOUND) return 'missing';
      log.warn({ error: errorNameOf(error) }, 'whether somebody is still there could not be known');
      return 'unclear';
    }
  };
