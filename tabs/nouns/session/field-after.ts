/** Marks a line that Enter leads to from the one before it. */
export const FIELD = { 'data-field': '' };
/** Marks what leads on from the section in hand: where Enter in its last line leads. */
export const LEADS_ON = { 'data-leads-on': '' };

/** The next line of the same section, else what leads on from it; null outside a section, as in what opens over one. */
export const fieldAfter = (field: HTMLElement): HTMLElement | null => {
  const stops = field.closest('section')?.querySelectorAll<HTMLElement>('[data-field], [data-leads-on]');
  const all = [...(stops ?? [])];
  return all[all.indexOf(field) + 1] ?? null;
};
