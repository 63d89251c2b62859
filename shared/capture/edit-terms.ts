/** What somebody says who takes back what they just said, in both languages, and says it right after. */
const STRONG =
  "(?:eller|or) (?:vet du vad|you know what)|nej|nä|nää|näe|nope|nah|no|oj|ops|hoppsan|oops|whoops|äsch|(?<!(?:slippa|slipper|ska|kan|vill|får|att|måste|och|inte) )vänta(?: nu)?|(?<!(?:to|can't|don't|and|will|'ll|must|can|not) )wait|hang on|hold on|förlåt|sorry|ursäkta|pardon|fel(?: av mig)?|my (?:mistake|bad)|rättelse|correction|korrigering|edit|(?:jag )?(?:har )?ändra(?:de|t) mig|changed my mind|or well|eller ja|eller jo|rättare sagt|(?:or |eller )?(?:snarare|rather|better|hellre)|jag (?:menar|menade)|menar jag|menade jag|menade|i mean|i meant|(?:scratch|strike|scrap|forget) that|stryk det|ändrar mig|actually|förresten|make (?:it|that)|let's (?:say|make it)|(?:det|ska det) (?:ska vara|vara)|instead|i stället|istället|nja|typo|ändring|should i say|skrev fel|utan|let me (?:correct|rephrase|fix) that|låt mig rätta(?: det)?|fel dag|wrong day|skrev fel dag|on second thoughts?|come to think of it|vid närmare eftertanke|stopp";
const WEAK =
  'hörru|hörrö|hörni|eller|or|blir|well|hmm?|eh|uh|um|ja|oh|okay|ok|så|so|alltså|säg|say|på|on|den|the|by|senast|till|det blir|blir det|fan|ju';
const GAP = '[\\s,.:…*()–—-]';

/** Taking back and nothing else, up to what is said instead. */
export const ONLY_EDITS = new RegExp(`^${GAP}*(?:(?:${STRONG}|${WEAK})(?!\\p{L})${GAP}*)+$`, 'iu');
/** Begins with taking back what came before. */
export const BEGINS_WITH_EDIT = new RegExp(
  `^\\*|^${GAP}*(?:(?:eller|or|oh|eh|uh|um|hmm?|men|but|ja|och|and)(?!\\p{L})${GAP}*){0,2}(?:${STRONG})(?!\\p{L})`,
  'iu',
);
/** What a clause is led into with, taking back or not. */
export const LEADS_IN = new RegExp(
  `^${GAP}*(?:(?:${STRONG}|${WEAK}|och|and|men|but|bra|fint)(?!\\p{L})${GAP}*)+`,
  'iu',
);
/** Holds something that takes back. */
export const HAS_EDIT = new RegExp(`(?<!\\p{L})(?:${STRONG})(?!\\p{L})`, 'iu');
/** Ends with taking back: what follows is said instead. */
export const ENDS_WITH_EDIT = new RegExp(
  `[\\s,.:…–—-]+(?:(?:eller|or|oh)${GAP}+)?(?:vet du vad|you know what|nej|nä|no|wait|vänta|förlåt|sorry|äsch|oops|oj|fel|actually|rättelse|correction|scratch that|strike that|let me correct that|jag menar|i mean|eller förresten)(?:,? (?:förresten|vänta|wait|jag menar|i mean|actually))*${GAP}*$`,
  'iu',
);
