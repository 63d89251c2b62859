/** The first question, the first field, or the first thing to tap. */
const FIRST = '[data-asked], input, select, textarea, button';
/** What a sentence is written in. */
const WRITTEN = 'textarea, input:is([type="text"], :not([type]))';

/**
 * Where a person's first key goes in a form that opens: its first field, except that a list with a choice in it already gives way to the
 * first line to write in. Letters typed in a list would choose something else in it, unseen, and be lost.
 */
export const firstField = (form: Element): HTMLElement | null => {
  const first = form.querySelector<HTMLElement>(FIRST);
  const isChosen = first instanceof HTMLSelectElement && first.value !== '';
  return (isChosen ? form.querySelector<HTMLElement>(WRITTEN) : null) ?? first;
};
