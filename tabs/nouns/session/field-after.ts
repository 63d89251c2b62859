/** Marks a line that Enter can move to from the one before it. */
export const FIELD = { 'data-field': '' };
/** Marks the control that leads on from the current section; Enter in the section's last line moves to it. */
export const LEADS_ON = { 'data-leads-on': '' };

/** The next line in the same section, else the control that leads on; null outside a section, as in a popover over one. */
export const fieldAfter = (field: HTMLElement): HTMLElement | null => {
  const stops = field.closest('section')?.querySelectorAll<HTMLElement>('[data-field], [data-leads-on]');
  const all = [...(stops ?? [])];
  return all[all.indexOf(field) + 1] ?? null;
};
