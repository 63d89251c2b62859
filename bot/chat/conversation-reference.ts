import type { ConversationReference } from 'botbuilder';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Conversation } from './conversations.ts';
import type { ChatSettings } from './ports.ts';

export const TEAMS = 'msteams';

/** The bot as Teams names it. */
export const botOf = ({ botId }: Pick<ChatSettings, 'botId'>) => ({ id: `28:${botId}`, name: 'Kadens' });

/** A person's or a group's chat with the bot, as the SDK takes it to go on there. */
export const referenceOf = (
  settings: Pick<ChatSettings, 'botId'>,
  tenant: TenantId,
  { kind, id, serviceUrl }: Pick<Conversation, 'kind' | 'id' | 'serviceUrl'>,
): Partial<ConversationReference> => ({
  bot: botOf(settings),
  channelId: TEAMS,
  serviceUrl,
  conversation: {
    ...{ id, name: '', isGroup: kind === 'chat', tenantId: tenant },
    conversationType: kind === 'chat' ? 'groupChat' : 'personal',
  },
});
