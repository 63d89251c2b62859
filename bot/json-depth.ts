/** How deep JSON from outside may nest: our own contracts stay under 10, an activity with a card in it under 30. */
export const JSON_DEPTH_MAX = 64;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPENING: readonly number[] = ['[', '{'].map((sign) => sign.charCodeAt(0));
const CLOSING: readonly number[] = [']', '}'].map((sign) => sign.charCodeAt(0));

/**
 * Whether a JSON text nests deeper than what is walked by functions that call themselves. Reads signs only, so that
 * nothing can be too deep for it.
 */
export const isTooDeep = (text: string, max = JSON_DEPTH_MAX): boolean => {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isInString) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) isInString = false;
    } else if (sign === QUOTE) isInString = true;
    else if (OPENING.includes(sign)) {
      depth += 1;
      if (depth > max) return true;
    } else if (CLOSING.includes(sign)) depth -= 1;
  }
  return false;
};
