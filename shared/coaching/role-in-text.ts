/** Words for roles at a customer, by ending or whole, in either language, definite or not: "ekonomichefen", "inköpsansvarig". */
const ROLE = new RegExp(
  String.raw`^(?:\p{L}*(?:chef|direktör|ansvarig|ledare|köpare|ekonom|jurist|controller|samordnare|sekreterare|ingenjör)(?:en|n|a|e)?|` +
    String.raw`inköp(?:et)?|ekonomi(?:n)?|produktion(?:en)?|ledning(?:en)?|styrelsen|` +
    String.raw`buyer|purchasing|finance|production|management)$`,
  'iu',
);

/** A person's name or role in the middle of a sentence: a role gets a lower-case initial. A name, or what may be one, stays as it is. */
export const midSentence = (called: string): string => {
  const isWord = called.slice(1) === called.slice(1).toLowerCase();
  return isWord && ROLE.test(called) ? called.toLowerCase() : called;
};
