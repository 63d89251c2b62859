import { z } from 'zod';
import type { Destination } from './teams-host.ts';

const context = z.object({
  subEntityId: z.string().nullish(),
  chatId: z.string().nullish(),
});

const contextIn = (url: URL): z.infer<typeof context> => {
  try {
    return context.parse(JSON.parse(url.searchParams.get('context') ?? '{}'));
  } catch {
    return {};
  }
};

/** What a link asks Teams for (Microsoft Learn, "Create deep links"). */
export type Link =
  | Readonly<{ kind: 'tab'; to: Destination }>
  | Readonly<{ kind: 'chat' }>
  | Readonly<{ kind: 'meeting'; joinWebUrl: string }>
  | Readonly<{ kind: 'web'; url: string }>
  | null;

/** Reads a link; null for one that may not be opened. */
export const readLink = (text: string): Link => {
  const url = URL.parse(text, location.origin);
  if (!url || !['http:', 'https:', 'msteams:', 'mailto:'].includes(url.protocol)) return null;
  const [, l, kind, , entity] = url.pathname.split('/');
  const ofTeams = /(^|\.)teams\.(microsoft\.com|cloud\.microsoft)$/.test(url.hostname) && l === 'l';
  if (ofTeams && kind === 'entity') {
    const { subEntityId, chatId } = contextIn(url);
    const page = entity === undefined ? null : decodeURIComponent(entity);
    return { kind: 'tab', to: { page, place: subEntityId ?? null, chat: chatId ?? null } };
  }
  if (ofTeams && kind === 'chat') return { kind: 'chat' };
  if (ofTeams && (kind === 'meetup-join' || kind === 'meeting'))
    return { kind: 'meeting', joinWebUrl: url.href };
  return { kind: 'web', url: url.href };
};
