/** Somebody takes the customer's part: what is said from there on is played. */
const BEGINS =
  /(?:^|[\s,])(?:(?:då |nu |så )?(?:är|spelar|blir) jag|jag (?:är|spelar|låtsas vara)|(?:okay,? )?i(?:'m| am|'ll be|'ll play)|pretend (?:that )?i'm) (?:nu |då |din |the |your )?(?:kund|inköp|köpare|motpart|customer|client|buyer|purchas)/iu;
const ENDS =
  /(?:^|[\s,])(?:stopp|bryt|paus|vi (?:bryter|pausar|stannar|stoppar)|stop there|let's (?:pause|stop|break)|time out|slut på övningen|vad märkte du|what did you notice)(?!\p{L})/iu;
/** Longer than two play: whoever forgets to say that it is over has ended it. */
const TURNS_MAX = 30;

/** Since which turn two play, if they still do after a sentence; null if nobody plays. */
export const playedSince = (since: number | null, sentence: string, turn: number): number | null => {
  if (since === null) return BEGINS.test(sentence) ? turn : null;
  return ENDS.test(sentence) || turn - since > TURNS_MAX ? null : since;
};
