/** The session that a link into a tab asks for (`session:<id>`), or null. */
export const sessionIdFromLink = (subPageId: string | null): string | null =>
  /^session:([0-9a-f-]{36})$/i.exec(subPageId ?? '')?.[1] ?? null;
