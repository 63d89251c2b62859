/** A formatted number with a true minus before it: in English Intl writes a hyphen. */
export const trueMinus = (text: string): string => text.replace(/^-/u, '\u2212');
