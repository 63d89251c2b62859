import type { CommandVerb } from './verb.ts';

/** Which promises are asked to be shown, and the person whose they are, where one is named. */
export type Listing = Readonly<{ verb: CommandVerb; about: string }>;

const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Begins what is asked for, or is all of it. */
const ASKS =
  /^(?!what i(?:'ll| will|'m going to))(?:(?:och|and|men|but|so|så|just) )?(?:vad|vilka|vilket|hur|what|what's|whats|what're|which|who|vem|how|how's|visa|lista|se|läs upp|show|list|see|view|check|kolla|(?:har|has|did|does)(?= \p{L})|(?:do|am|is|are|är|finns|have|ligger)(?= (?:i|jag|there|any|anything|det|något|nåt|några|some|my|mina|min)(?!\p{L}))|any|anything|something|något|några|någonting|remind me(?! to)|remind us(?! to)|påminn mig om(?! att)|tell me|berätta)(?!\p{L})/iu;
const PROMISE = word(
  'lova[td]e?s?|lovats|löfte(?:t|na|n)?|löften(?:as?)?|åtagande(?:t|na|n)?|åtaganden(?:a)?|åtagit|(?:nästa )?steg(?:en|et)?|uppgifter(?:na)?|göra|gjort|gjorts|kvar|på gång|listan?|promise[sd]?|promising|commitments?|committed|next steps?|steps?|to-?dos?|tasks?|do|doing|due|owed?|owes|left|open|öppna|öppet|overdue|late|behind|försena[td]e?|sen med|klart?|klara|hinna|hinner|done|finished|supposed|plate|waiting|väntar?|glömt|forgot(?:ten)?|slipped|hunnit|skyldig|missa[td]|missed|efter med|förfaller|action (?:points?|items?)|att-göra|ska|list|said|agreed|håller på|owed|miss|slip|efter|stuff|get on with|working on|up to|outstanding|look(?:s|ing)?|ser|vecka(?:n)?|week',
);
/** Asked of all by themselves. */
const BARE =
  /^(?:(?:mina|my|veckans|this week's|dagens|today's|öppna|open|försenade|overdue|sena|late|the|alla|all)(?:,? )*)*(?:(?:nästa )?steg(?:en)?|löften(?:a)?|åtaganden(?:a)?|uppgifter(?:na)?|att[- ]göra(?:[- ]lista)?|next steps?|steps|promises|commitments|tasks|to-?dos?|action (?:points|items)|listan?|list|lovat)(?: (?:för )?(?:i veckan|den här veckan|this week|for this week|nu|now|idag|i dag|today|tack|please))*$/iu;
const OF_A_WEEK =
  /^(?:(?:min|my|hela|the|this|denna) )?(?:veckan?|week|i veckan|den här veckan|this week|this week's)(?: .{0,12})?$/iu;
/** "Ali's next steps", "teamets löften". */
const POSSESSIVE =
  /^(?:(?:visa|lista|se|show|list|see|view)(?: mig| me)? )?(?<who>(?:the |mitt |my )?(?!nästa|mina|dagens|veckans|vårs?(?!\p{L})|alla?s?(?!\p{L})|this|senaste)\p{L}[\p{L}-]*?)(?:s|'s|’s|s'|reps') (?:öppna |open |försenade |overdue )?(?:(?:nästa )?steg(?:en)?|löften(?:a)?|åtaganden(?:a)?|uppgifter|lista|next steps?|steps|promises|commitments|tasks|to-?dos?|list|action (?:points|items))(?: .{0,20})?$/iu;

const LATE = word(
  "glömt|forgot(?:ten)?|slipped|slip|miss|efter|inte (?:har )?(?:gjort|hunnit)|har inte gjort|haven't (?:done|got)|not done yet|försena[td]e?|sen med|sena?|overdue|past due|late|behind(?: on| with)?|missa[td]|missed|efter med|släpar|gått ut|passerat|redan (?:ha )?(?:varit|vara|gjort)|redan|should have been|should(?:'ve| have) (?:done|been)|by now|borde ha|gammalt|dragit över",
);
const SOON = word(
  "i veckan|den här veckan|denna vecka|veckans?|this week|this week's|min vecka|my week|innan helgen|före helgen|till helgen|before the weekend|by the weekend|(?:by|before|till|innan|före|senast) (?:fri|fre|thurs|tors)\\p{L}*|idag|i dag|today|imorgon|i morgon|tomorrow|närmaste dagarna|next few days|coming days",
);
const TO_ME =
  /(?<!\p{L})(?:(?:lova[td]e?|promised?|owes?|skyldig|göra|do|gör|doing|made|fixa|said (?:he|she|they)(?:'d| would) do|åtagit sig) (?:\p{L}+ )?(?:åt |för |till |for |to )?(?:mig|me|us|oss)|(?:väntar|waiting|wait)(?: jag)?(?: på| for| on)|(?:är|blivit|been|har|was|am) (?:jag |i )?(?:blivit )?(?:lovad|lovats|promised|owed)|(?<!left |kvar )(?:to|till|åt|for) (?:mig|me))(?!\p{L})/iu;
/** Neither asks for promises: what was said between the two, and what is aimed at. */
const OTHERS_MATTER = word(
  'vi|we|oss|us|mål(?:en|et)?|goals?|targets?|quota|kvot|budget|du|you|kunden|customer|möte(?:t)?|meeting|1:1|samtal(?:et)?|session|agenda(?:n)?|förbered\\p{L}*|prepare|bring|tänka på|think about|senast|last time|sist',
);
const MINE = word('jag|mig|mitt|mina|min|i|my|mine|me');
const TEAM = word(
  "teamet|teamets|team|team's|gruppen|alla|everyone|everybody|allihop|mina säljare|my reps|säljarna|reps",
);
const NO_NAME = new Set(
  'idag dag imorgon morgon veckan vecka helgen innan före inom närmaste week weekend before by friday fredag today tomorrow days this den här denna vad vilka vilket hur what whats which who vem how visa lista se show list see har ska skulle did do does has have had is are was were am är blir det den som att the a an någon något något några some any anything something all allt allting everything om på för till of to still fortfarande nu now just exakt all steg löften promises commitments steps tasks next nästa kvar göra lovat promised supposed going open öppna öppet due left klart done said would should must måste behöver need needs remind tell give ge påminn finns there overdue late försenat försenade'.split(
    ' ',
  ),
);

/** Before a name written in small letters: "vad har sara lovat". */
const BEFORE_NAME =
  /(?<!\p{L})(?:har|has|did|does|is|are|skulle|ska|håller|för|till|by|av|from|of|with|med|by)(?: min| my)? (?<who>\p{L}{3,})(?!\p{L})/giu;

/** The person asked about: a word with a capital that doesn't begin the sentence, or one that stands where a name does. */
const nameIn = (form: string): string => {
  const words = [...form.matchAll(/\p{L}[\p{L}'’-]*/gu)].map(([found]) => found);
  const written = words.find(
    (one, nth) => nth > 0 && /^\p{Lu}\p{Ll}/u.test(one) && !NO_NAME.has(one.toLowerCase()),
  );
  const placed = [...form.matchAll(BEFORE_NAME)].map(({ groups }) => groups?.['who'] ?? '');
  const name = written ?? placed.find((one) => !NO_NAME.has(one.toLowerCase()));
  return (name ?? '').replace(/['’]s$/u, '');
};

/** True for the name of a list alone, which may stand above one as well. */
export const isListName = (form: string): boolean => BARE.test(form);

/** The promises that a message asks to see; null where it asks for something else. */
export const listingIn = (form: string): Listing | null => {
  const own = POSSESSIVE.exec(form)?.groups?.['who'] ?? null;
  if (own !== null)
    return { verb: LATE.test(form) && TEAM.test(own) ? 'overdue' : 'list-theirs', about: own };
  const isBare = BARE.test(form) || OF_A_WEEK.test(form);
  if (!isBare && (!ASKS.test(form) || !PROMISE.test(form) || OTHERS_MATTER.test(form))) return null;
  const isMine = MINE.test(form) || isBare;
  if (isBare && SOON.test(form)) return { verb: 'this-week', about: '' };
  if (isBare && LATE.test(form)) return { verb: 'overdue', about: '' };
  const name = nameIn(form);
  if (TO_ME.test(form)) return { verb: 'list-promised-to-me', about: MINE.test(name) ? '' : name };
  if (LATE.test(form)) return { verb: 'overdue', about: '' };
  if (TEAM.test(form)) return { verb: 'list-theirs', about: '' };
  if (SOON.test(form) && (isMine || name === '')) return { verb: 'this-week', about: '' };
  if (isMine || name === '') return { verb: 'list-mine', about: '' };
  return { verb: 'list-theirs', about: name };
};
