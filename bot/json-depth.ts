/** How deeply JSON from outside may be nested: our own contracts stay under 10, an activity with a card under 30. */
export const JSON_DEPTH_MAX = 64;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPENING: readonly number[] = ['[', '{'].map((sign) => sign.charCodeAt(0));
const CLOSING: readonly number[] = [']', '}'].map((sign) => sign.charCodeAt(0));

/**
 * Whether a JSON text is nested more deeply than recursive functions can walk. It only counts characters, so that nothing is too deep for
 * it.
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
