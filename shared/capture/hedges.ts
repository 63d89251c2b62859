import type { Language } from '../domain/language.ts';
import { opening, words } from './text.ts';

/** Only perhaps, only if, or every time. */
export const hedges: Record<Language, RegExp> = {
  sv: words(
    'kanske|hellre|kan tänka mig|kan hända att|räknar med att (?:de|dom|han|hon|kunden|det)|i mån av|längtar|i bästa fall|i värsta fall|med lite tur|eventuellt|ev\\.|möjligen|möjligtvis|borde|bör|skulle (?:kunna|vilja|behöva|vara|kunnat|vilja ha)|hade velat|om jag hinner|om vi hinner|vet inte|tror (?:jag|att)|nog kommer att|(?:någon|nån) gång(?! (?:efter|före|innan|i|under|nästa|mellan|kring|runt|denna|den) )|någon dag(?! (?:i |under |mellan )?(?:den|nästa|denna|den här|veckan|v\\.?\\d|vecka))|en vacker dag|alltid|oftast|ibland|brukar|hoppas|hoppades|önskar|förhoppningsvis|drömmer|funderar på att|överväger|vore|lär (?:nog|väl)|vi får se|får se|varje (?:dag|vecka|månad|kvartal|år|\\p{L}+dag)|var(?:je|t|enda) (?:dag|vecka|månad|\\p{L}+dag)',
    'iu',
  ),
  en: words(
    "maybe|time permitting|weather permitting|all being well|keen to win|aiming high|worst case|with (?:a bit of |any )?luck|perhaps|possibly|might|probably|would|could|should|ought|if i have time|if time allows|i think|i guess|not sure|some day|someday|sometime(?! next)|one day|always|usually|often|sometimes|hopefully|hope|hoping|wish|considering|thinking (?:of|about)|let's see|we'll see|i'd love|i'd like|it'd be|dreaming|(?:every|each) (?:day|week|month|quarter|year|\\p{L}+day|morning)",
    'iu',
  ),
};

/** Clauses that hang on another one, and questions. */
export const subordinate: Record<Language, RegExp> = {
  sv: opening(
    'annars|(?:skulle|kommer|går|blir|får|vinner|säger|svarar|hinner|kan) (?!(?:jag|du|vi|ni)(?!\\p{L}))[\\p{L}-]+ [^.?!]{2,60}?,? (?:(?:så|då) )?(?:får|kan|ska|måste|\\p{L}+r) (?:jag|du|vi)(?!\\p{L})|det beror på|om(?! (?:en|ett|två|tre|fyra|fem|sex|sju|tio|några|\\d|·))|när|ifall|medan|eftersom|hur(?! som helst)|va(?:d)? ?(?:fan|tusan|sjutton|i helvete)|va(?= (?:ska|kan|gör) )|vad|vem|vems|varför|vilken|vilka|vilket|var(?! (?:snäll|så))|vart|såvida|förutsatt|därför|fast|även om|så fort|så snart|så länge|skulle (?:de|han|hon|det|kunden)|hade (?:vi|jag|de|han|hon|det|kunden)|blir det|får (?:vi|de|jag) (?:ett|en)|(?:vill|skulle|hade|är|har|bara|låter|går|blir|godkänner) (?:inte |bara )?(?:de|dom|han|hon|det|den|kunden|(?!(?:du|vi|jag|ni)(?!\\p{L}))\\p{Lu}\\p{L}+|\\p{L}+(?:en|et)) [^.?!]{1,60}? (?:så|då) \\p{L}+r (?:jag|du|vi)|\\p{L}+r (?:inte )?(?:vi|de|dom|han|hon|det|den|jag|du|kunden) [^.?!]*?,? (?:så|då) \\p{L}+r (?:jag|du|vi)|(?:\\p{L}+r (?:inte )?(?:de|dom|han|hon|kunden)|(?:vinner|hinner|lyckas|blir|kommer|får) (?:vi|jag|det)) [^.?!]{2,60}?,? \\p{L}+r (?:jag|du|vi)',
  ),
  en: opening(
    "if|when|whenever|unless|while|because|how|what|who|whose|why|which|where|once|provided|as soon as|as long as|in case|should (?:you|they|he|she|it|we)|otherwise|or else|(?:it |that )?depends|after (?:they|he|she|it)(?= |'ve|'s)|should(?= (?!i )[^?]*(?:, | (?:i'll|i will|i'd) ))|on (?:the )?condition|all (?:being|going) well|the (?:minute|moment|second) (?:they|he|she|we)|supposing|given (?:that|a)|depending on|in the event|had (?:we|i|they|he|she|it)|were (?:they|he|she|it|we|i)|although|though|since|assuming|until",
  ),
};
