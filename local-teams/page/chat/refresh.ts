import { useEffect, useRef } from 'react';
import { z } from 'zod';
import type { Language } from '../../../shared/domain/language.ts';
import type { ChatThread, LocalPerson } from '../../protocol.ts';
import { local } from '../api.ts';
import { ADAPTIVE_CARD } from './message.tsx';

/** How many messages count as in view when a chat is opened; their cards are refreshed. */
const IN_VIEW = 8;

/** A card to refresh when certain people see it (Adaptive Cards 1.4, `refresh`). */
const refreshing = z.object({
  refresh: z.object({
    userIds: z.array(z.string()),
    action: z.object({
      verb: z.string().optional(),
      id: z.string().optional(),
      data: z.record(z.string(), z.unknown()).default({}),
    }),
  }),
});

/** Refreshes, through the bot, the cards in view that are to be refreshed for this person, each once while the chat is open. */
export const useRefresh = (chat: ChatThread, person: LocalPerson, language: Language): void => {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const message of chat.messages.slice(-IN_VIEW))
      for (const { contentType, content } of message.attachments) {
        const card = refreshing.safeParse(content);
        if (contentType !== ADAPTIVE_CARD || !card.success || asked.current.has(message.id)) continue;
        const { action, userIds } = card.data.refresh;
        if (!userIds.includes(person.teamsId)) continue;
        asked.current.add(message.id);
        const { verb, id, data } = action;
        local
          .act(person.key, chat.id, message.id, {
            ...(verb !== undefined && { verb }),
            ...(id !== undefined && { id }),
            data,
            trigger: 'automatic',
            language,
          })
          .catch(() => asked.current.delete(message.id));
      }
  }, [chat, person, language]);
};
