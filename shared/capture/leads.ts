import type { Language } from '../domain/language.ts';
import { opening } from './text.ts';

/** Who says that something will be done, before saying what: the speaker, the other one, the two, or whoever comes next. */
export type Lead = readonly [RegExp, 'speaker' | 'other' | 'next'];
export const leads: Record<Language, readonly Lead[]> = {
  sv: [
    [
      opening(
        '(?:det (?:enda |första |nästa |andra )?(?:jag (?:gör|ska göra|kommer att? göra|tar med mig|lovar|tänkte göra|tänker göra|behöver göra|måste göra)) (?:är att|är|blir att|blir)|min (?:plan|uppgift|läxa|del|to-?do|nästa grej|del blir|åtgärd|punkt) (?:är|blir)(?: att)?|mitt (?:nästa steg|jobb|åtagande|löfte|mål(?: för veckan)?|uppdrag) (?:är|blir)(?: att)?|(?:på )?min (?:lista|to-?do)(?: (?:står|är|finns))?(?: att)?:?|(?:och )?så det jag gör är att|jag (?:noterar|lovade|lovar(?: dig)?|har lovat|sa|säger|åtar mig|bestämmer(?: mig för)?|har bestämt(?: mig för)?|kör på|satsar på|siktar på|planerar|tänker|tänkte(?: (?:ju|så här))?|ser till(?= att \\p{L}+a )|passar på)(?: ju| då| nu)? att(?= (?:jag )?\\p{L})|kom ihåg att jag|(?:jag )?(?:(?:glömmer|missar) inte|kommer inte (?:att )?glömma)(?: bort)? att|jag (?:får|ska|måste) (?:komma ihåg|inte glömma)(?: att)?|(?:ska|måste|får) (?:komma ihåg|inte glömma)(?: att)?|note to self:?|(?:minnes)?anteckning till (?:mig|mej)(?: själv)?[:,]?|påminnelse till (?:mig|mej)(?: själv)?[:,]?|påminnelse(?:[:,]| (?=att ))|jag har (?:på (?:min lista|agendan)|som (?:mål|plan|uppgift)) att|(?:det )?står på min lista att|min ambition är att|(?:så )?(?:det )?(?:blir|får bli)(?: det)?(?: väl| nog)? till att|det blir att jag(?= )|(?:kan du )?påminn mig (?:om )?att|låt mig)',
      ),
      'speaker',
    ],
    [
      opening(
        '(?:ditt (?:jobb|uppdrag|nästa steg|mål|åtagande)(?: (?:till|för|i) [\\p{L}· ]{1,20}?)? (?:är|blir)(?: att)?|din (?:uppgift|läxa|del|plan|to-?do)(?: (?:till|för|i) [\\p{L}· ]{1,20}?)? (?:är|blir)(?: att)?|det du (?:gör|ska göra|behöver göra) (?:är|blir)(?: att)?|det (?:jag vill att du gör|du får göra) (?:är|blir)(?: att)?)',
      ),
      'other',
    ],
    [opening('du har (?:på dig )?(?:att|tid att)'), 'other'],
    [
      opening(
        '(?:(?:jag )?(?:vill|ville|skulle|tänkte|måste)(?: bara| ju| också)* (?:säga|berätta|meddela|nämna|flagga(?: för)?|bekräfta)(?: (?:för )?dig)?(?: (?:om )?att|:)(?= (?:jag|du|vi|i|på|\\p{Lu}\\p{L}+) )|(?:nytt )?nästa (?:steg|grej|sak|punkt|åtgärd)(?: (?:är|blir)(?: att)?)?[:,]?|we (?:decided|agreed|said) (?:that|att)|vi (?:gör|kör|tar det|lägger upp det) (?:väl |nog )?(?:(?:då |som )?så(?: här)?)(?:[,:]? att)?(?= \\p{L}+ \\p{L}+r)|gör vi (?:väl |nog )?(?:(?:som )?så(?: här)?)(?:[,:]? att)?(?= \\p{L}+ \\p{L}+r)|(?:det |vad )?(?:jag|vi) (?:vill|ser framför (?:mig|oss)|kom fram till|tänker(?: mig)?|tänkte) är att(?= \\p{L}+ )|(?:vi|då) säger (?:vi )?(?:väl )?(?:så här|så|att)(?:[:,]? att)?|säger vi (?:så här |så |väl )?(?:att )?|då säger vi (?:så här )?att|vi sa(?:de)? (?:ju )?att|jag (?:har bett|bad|har sagt till)(?= \\p{L}+ \\p{L}+a )|ville bara bekräfta att|det bästa är att(?= jag)|(?:punkt|nummer) (?:ett|två|tre|fyra|\\d)[:,]?|sa vi inte att|vi säger (?:så|väl) att|ska vi säga att|vi landade i(?: att| följande)?:?|vi kom fram till att|vi (?:är|var|blev|kom|har kommit) överens(?: om)?(?: att|:)?|(?:då )?är vi överens(?: om)?(?: att|:)?|det (?:vi|jag) (?!(?:hoppas|vill(?! säga| ha sagt)|önskar|tror|tycker|undrar|saknar|oroar|drömmer|tänkte på|funderar|menar))(?:\\p{L}+ ){1,3}?(?:är|var|blev) (?:alltså )?att|\\p{L}{3,}(?:en|et|an)(?<!risken|drömmen|förhoppningen|visionen|problemet|faran|nackdelen|svårigheten|känslan|frågan|skillnaden|grejen|saken)(?: (?:av|från|för) [\\p{L} ]{2,24}?)? (?:är|blir|blev|var)(?: alltså| då| nu)? att(?= (?:jag|du|vi|\\p{L}+) )|vi (?:kom|har kommit) överens om(?: att|:)?|vi enades om(?: att|:)?|vi gjorde upp om att|(?:det|så) (?:blev|är|blir) (?:så |bestämt |beslutat |sagt |klart |överenskommet )att|det är (?:bestämt|beslutat|sagt|klart) att|vi (?:bestämmer|beslutar)(?: oss för)?(?: att|:)|vi (?:beslutade|bestämde|har bestämt|har beslutat)(?: oss för)?(?: att|:)?|beslut(?:at)?\\s*[:–.-]|överenskommet:?|bestämt(?=[:,])|beslutet (?:är|blir|blev)(?: att)?|det bestämdes att|det är upp till(?= \\p{L}+ att )|det ligger på(?= \\p{L}+ att )|vi har landat i att|vi kör på att|det (?:får|fick) bli (?:så )?att|vi gör (?:så|det) att|överenskommelse:?|som vi sa:?|planen är att|då är planen att|upplägget (?:är|blir) att|så här gör vi:?|då gör (?:vi|du) så(?: här)?(?:[:,]| att)?|gör så(?: här)? att|då kör vi(?: på)?(?: att|:)|nu kör vi:?|tanken är att|i så fall|att[- ]göra|todo|to-?do|action|ap|jag vet att|bara så (?:du|att du) vet(?: så| att)?[:,]?|ville bara säga att|bara för att du ska veta:?)',
      ),
      'next',
    ],
  ],
  en: [
    [
      opening(
        "(?:(?:what|the (?:one |next |first )?thing|all) (?:i'll|i will|i'm going to|i am going to|i plan to|i need to|i want to|i have to)(?: do)?(?: is| will be|:)(?: to)?|(?:so )?what i'm (?:going to do|thinking(?: of)?|planning(?: to do)?) is(?: that| to)?|my (?:to-?do|plan|task|next step|job|part|action|homework|action item|first step|goal for [\\p{L}· ]{1,20}?|commitment|promise)(?: [\\p{L}· ]{1,15}?)? (?:is|will be)(?: to)?|on my list:?|my list:?|note to self:?|reminder:?|(?:can you |please )?remind me (?:to|that)|let me(?! (?:know|see|think))|i (?:promise|promised|said|agreed|commit|have promised)(?: you)?(?: that)?(?= i(?:'| ))|i(?:'ll remember| won't forget| will not forget) to|i(?: must|'ll| have to) remember to|it'd be a shame [^,]{1,60},|i was thinking [^,]{1,80},|you've convinced me[^,.]{0,30}[,.])",
      ),
      'speaker',
    ],
    [
      opening(
        '(?:your (?:to-?do|plan|task|next step|job|part|action|homework|action item|first step|assignment)(?: [\\p{L}· ]{1,20}?)? (?:is|will be)(?: to)?|what (?:you need to do|you do|i want you to do|you should do) is)',
      ),
      'other',
    ],
    [
      opening(
        "(?:(?:i )?(?:just |only )?(?:want(?:ed)?|meant|need|have|thought i'd)(?: to)? (?:say|let you know|tell you|mention|flag|confirm)(?: that|:)?(?= (?:i|i'll|i'm|we|we'll|you|you'll|\\p{Lu}\\p{L}+) )|new next step:?|next (?:thing|one|item|up|action)(?: (?:is|will be)|'s|:)(?: that| to)?|next steps?(?: (?:is|are)(?: to)?)?[:,]?|let's say|we(?:'ve| have)? (?:agreed|said|decided|settled|concluded)(?: (?:that|on|to|upon|att))?[:,]?|it (?:was|is|has been) (?:decided|agreed|settled)(?: that)?|it's (?:decided|agreed|settled)(?: that)?|we decide(?: that)?|(?:final )?decision:?|the decision (?:is|was)(?: that| to)?|decided(?: that)?:?|(?:we(?:'re| are) )?agreed that|we settled on|what (?:we|it|this|i)(?:'ve| have)? (?!want|need|like|wonder|think|mean)\\p{L}+(?: \\p{L}+){0,3}? (?:is|was)(?: that)?(?= (?:i|i'll|i'm|you|you'll|we|we'll|\\p{Lu}\\p{L}+) )|what i (?:want|need|(?:'d| would) like) is(?: that| for)?(?= you )|(?:over|down) to(?= \\p{L}+ to )|namely(?: that)?(?= i)|(?:so )?(?:the|our) (?!problem|risk|issue|thing|trouble|reason|fear|worry|question|point|truth|danger|catch|good|bad)\\p{L}+(?: (?:from|of) [\\p{L} ]{2,24}?)? (?:is|was)(?: that|(?= (?:i|i'll|i'm|you|you'll|we|we'll) ))|it's (?:all )?(?:agreed|settled|decided)(?: then)?[:,]?|agreed:?|(?:the |my |our )?(?:plan|idea|deal|agreement) is (?:that|to)?|as (?:agreed|discussed|we said)[:,]?|so the plan is|here's the plan:?|to-?do:?|action(?: items?)?:?|ap:?|just so (?:you know|it's written down(?: somewhere)?)[:,]?|i know(?: that)?(?= i'll)|i(?:'ve| have)? asked(?= \\p{L}+ to )|(?:let's|let us) (?:have|get|let)(?= \\p{Lu})|it(?:'s|'ll be| is| will be)(?= \\p{L}+(?: \\p{L}+)? (?:who|that)(?!\\p{L}))|it(?:'s| is) (?:up to|on|down to)(?= \\p{L}+ to )|(?:number|point|item) (?:one|two|three|four|\\d)[:,]?|the next step is(?: that)?|it's best(?= i )|(?:i was|i'm) thinking(?: that)?(?= tomorrow| on | i )|just to confirm[:,]?|in that case[:,]?)",
      ),
      'next',
    ],
  ],
};
