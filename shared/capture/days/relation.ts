import type { Relation } from './date-value.ts';

/** Words that lead up to a day, at the end of what comes before it. */
const LEAD =
  /(?<!\p{L})(?:(?:fr\. ?o\. ?m\.|från och med|allra senast|absolut senast|senast|till och med|t\.o\.m\.?|fram till|tills|till|på|redan|före|innan|under|nu|vid|inför|from|no later than|not later than|at the latest|latest|by|on|before|prior to|ahead of|until|till|due|sometime|during|already|for|come|lagom|självaste|the|after|efter|någon gång|ca|circa|around|typ|först|absolut|really|senare|earliest|någon dag|nån dag|some time|some day|gärna|helst|säg|ideally|preferably)[\s:]+)+$/iu;
const BY = /senast|till|t\.o\.m|by|than|latest|until|due/iu;
const BEFORE = /före|innan|before|prior to|ahead of/iu;
const AFTER = /efter|after/iu;

/** A definite meeting or the like: a day right after it tells which one, and stays in the text. */
const OCCASION =
  /(?<!\p{L})(?:(?:på|i|under|inför|vid|till|för) (?:\p{L}+ )?\p{L}*(?:mötet|demon|demot|workshopen|avstämningen|konferensen|mässan|lunchen|genomgången|besöket|samtalet|callet)|(?:at|in|during|for) (?:the|his|her|my|your|our|their) (?:[\p{L}\d]+ ){0,2}(?:meeting|demo|workshop|call|conference|visit|review)) $/iu;

/** The earliest day is no deadline. */
const NOT_BEFORE =
  /(?:(?:not|inte|ej) (?:before|until|före|innan|förrän)|(?:no|not) earlier than|tidigast)(?: on| på| den)? $/iu;

/** A time of day that is said with the day, before or after it. */
const TIME_OF_DAY = /(?:lunch|förmiddag|eftermiddag|kväll|noon|morning|afternoon|evening|fm|em)(?:en)?$/iu;
const TIME_AHEAD = /(?:före|innan|efter|before|after|by) (?:lunch(?:en)?|noon|midday) (?:on |på )?$/iu;

/** "Before Wednesday is over" is Wednesday; "before next week begins" says no more than "before next week". */
const OVER =
  /^(?: (?:är slut|är över|är till ända|tar slut|slutar|stänger|ends|closes|finishes)|(?: is|'s) (?:over|out|done|up))(?!\p{L})/iu;
const EARLIEST = /^,? (?:at the earliest|earliest|tidigast|som tidigast)(?!\p{L})/iu;
const LATEST = /^,? (?:at the (?:very )?latest|latest|som senast|allra senast)(?!\p{L})/iu;
const BEGINS = /^ (?:börjar|startar|starts|begins)(?!\p{L})/iu;

/**
 * How the words before and after a day stand to it, how many letters they are, and whether the day belongs to what is said before
 * it.
 */
export const relationOf = (
  ahead: string,
  said: string,
  behind: string,
): Readonly<{ lead: number; relation: Relation; stays: boolean; tail: number }> => {
  if (NOT_BEFORE.test(ahead)) return { lead: 0, relation: 'after', stays: false, tail: 0 };
  const leading = LEAD.exec(ahead)?.[0] ?? '';
  const stays = OCCASION.test(ahead.slice(0, ahead.length - leading.length));
  if (EARLIEST.test(behind)) return { lead: 0, relation: 'after', stays: false, tail: 0 };
  const isBefore = BEFORE.test(leading);
  // "Before Thursday's call", "till torsdagens möte": it is that Thursday, and its words say of what.
  if (
    /^'s (?!a(?:n|ll)? |the |fine|ok|good|better|great|not |too |when |my |our |your )\p{L}/u.test(behind) ||
    /dagens$/iu.test(said)
  )
    return { lead: 0, relation: 'around', stays: true, tail: 0 };
  const over = isBefore ? (OVER.exec(behind)?.[0].length ?? 0) : 0;
  const begins = isBefore ? (BEGINS.exec(behind)?.[0].length ?? 0) : 0;
  const result = { lead: leading.length, stays, tail: over + begins };
  if (over > 0) return { ...result, relation: 'by' };
  const latest = isBefore ? 0 : (LATEST.exec(behind)?.[0].length ?? 0);
  if (latest > 0) return { ...result, relation: 'by', tail: latest };
  // "Before lunch on Friday", "before Friday lunch": it is that Friday.
  if (TIME_AHEAD.test(ahead)) return { ...result, relation: 'on' };
  if (isBefore) return { ...result, relation: TIME_OF_DAY.test(said) ? 'by' : 'before' };
  if (AFTER.test(leading)) return { ...result, relation: 'after' };
  return { ...result, relation: BY.test(leading) || /\blatest$/iu.test(said) ? 'by' : 'on' };
};
