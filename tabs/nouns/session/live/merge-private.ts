/** Both texts, when the note was written in two places at once: what is stored, then what only is here. */
export const mergePrivateNotes = (stored: string, here: string): string => {
  if (here.includes(stored)) return here;
  if (stored.includes(here)) return stored;
  return `${stored.trimEnd()}\n${here}`;
};
