/** "…, gör det på torsdag", "…, will do it Wednesday": only when, of what was just said. */
const DOES_IT_THEN =
  /(?<=\S)(?:,| och| and| [–—-]) (?:(?:ska |ska försöka |tänker |hinner )?(?:gör|göra|tar|ta|fixar|fixa|ordnar|löser|hinner|kör)(?: nog| väl| ju)? (?:det|den|dem|dom|detta)|(?:i'?ll |i will |i'm |will |gonna |going to )?(?:do|doing|get to|get on|get round to|handle|sort|take) (?:it|that|this|them))$/iu;
/** "… också", "… as well", "… åt mig" of what one does oneself: beside the matter. */
const ALSO = /(?<=\p{L}{2} .{3,})(?:,? (?:också|oxå|även det|too|as well|also|likewise))+$/iu;
const FOR_MYSELF = /(?<=\S) (?:åt|till) mig$|(?<=\S) for me$/iu;

/** What is done without what is only said beside it; `wasDated` tells that its day stood after it. */
export const withoutAsides = (action: string, wasDated: boolean, isOwn: boolean): string => {
  const bare = action.replace(/[\s,;:.!–—-]+$/u, '');
  const told = wasDated ? bare.replace(DOES_IT_THEN, '') : bare;
  const alone = told.replace(ALSO, '');
  return isOwn ? alone.replace(FOR_MYSELF, '') : alone;
};

/** "Make that", "säga": what takes an answer back or gives a day, and names nothing to do. */
export const saysNothing = (action: string): boolean =>
  /^(?:(?:make|säga|säg|say|move) (?:that|it|this|det|den)(?: (?:to|till))?(?: (?:at|kl|klockan|vid))?(?: [\d:.]+(?: ?[ap]m)?)?|make the (?:[\p{L}\p{N}&'-]+ ){0,3}one|säga|säg|say|make)$/iu.test(
    action.replace(/[\s,;:.!–—-]+$/u, ''),
  );
