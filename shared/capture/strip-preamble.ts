import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { idOf, namedAtStart, possessorAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { opening, words } from './text.ts';

/** What stands before the matter itself, and says nothing of it. */
const fillers: Record<Language, RegExp> = {
  sv: opening(
    '(?:okej|ok|okey|ja|jo|yes|yep|jepp|mm|aa|ah|japp|jodå|japp|precis|då|så|men|och|sen|sedan|därefter|alltså|dessutom|dock|ändå|öh|hm|eh|nåväl|nåja|just det|ja just det|nu|där(?= \\p{L}+ (?:jag|du|vi)(?!\\p{L}))|dit(?= \\p{L}+ (?:jag|du|vi)(?!\\p{L}))|dels|sist men inte minst|det (?:är|blir|får bli)(?= \\p{L}+(?: \\p{L}+)? som )|(?:det )?där med \\p{Lu}\\p{L}+|och så var det (?:det )?där med \\p{Lu}\\p{L}+|haha|ja du|nej men|oj|jo men|grymt|naturligtvis|självklart|såklart|givetvis|absolut|exakt|snälla|bara|först|sist|tillsammans|ihop|därför|notera att|observera att|för det (?:första|andra|tredje)|ett|p\\.?s\\.?)[,.!:]?(?=\\s)|(?:nej|nä|bra|fint|vad bra|låter bra|låter som en plan|(?:vi|då|ska vi) säg(?:er|a)(?: vi)?|perfekt|toppen|super|grymt|snyggt|nice|kul|visst|javisst|javisst|så här|tack|tackar|sammanfattningsvis|sorry|förlåt|ursäkta|no worries|deal|ok deal|jo du|du(?!:)|lyssna|hörru|hör du|kom igen|kom|kom så|hallå|puh|nåja|men men|apropå det|apropå [^,]{1,60}|en sak till|en grej till|en sista sak|ps|obs|fyi|btw|för övrigt|förresten|hur som helst|i vilket fall(?: som helst)?|i alla fall|skämt åsido|som sagt|kort sagt|well|so|will do)[,.!:–-]+(?=\\s)',
  ),
  en: opening(
    '(?:okay|ok|mm|mhm|hmm|haha|ha|yes|yeah|yep|yup|then|so|but|and|also|well|right|alright|all right|first|firstly|second|secondly|third|finally|lastly|next|together(?= (?:we|you))|now|honestly|anyway|actually|plus|besides|oh|ah|just|let me see|let me think|p\\.?s\\.?)[,.!:]?(?=\\s)|(?:no|nope|great|perfect|good|nice|cool|right|fine|sure|sure thing|sounds good|sounds like a plan|absolutely|of course|certainly|thanks|thank you|sorry|deal|ok deal|understood|got it|will do|no worries|no problem|no stress|listen|look|come on|phew|but hey|hey|hang on|hold on|oh well|btw|by the way|fyi|anyhow|either way|in any case|that said|seriously|joking aside|while i remember|one more thing|another thing|in short|to sum up|so to sum up|to summarise|to summarize|yeah no|what else|oh yes|before i forget|before we go)[,.!:–-]+(?=\\s)|(?:yeah no|what else|oh yes|(?:i )?reckon(?= (?:i|we))|(?:kindly|please) (?:note|be informed)(?: that)?|note that|ta|cheers|aye|righto|right-o|nae bother)(?=\\s)',
  ),
};

/** Who says that something will be done, before saying what: the speaker, the other one, the two, or whoever comes next. */
type Lead = readonly [RegExp, 'speaker' | 'other' | 'next'];
const leads: Record<Language, readonly Lead[]> = {
  sv: [
    [
      opening(
        '(?:det (?:enda |första |nästa |andra )?(?:jag (?:gör|ska göra|kommer att? göra|tar med mig|lovar|tänkte göra|tänker göra|behöver göra|måste göra)) (?:är att|är|blir att|blir)|min (?:plan|uppgift|läxa|del|to-?do|nästa grej|del blir|åtgärd|punkt) (?:är|blir)(?: att)?|mitt (?:nästa steg|jobb|åtagande|löfte|mål(?: för veckan)?|uppdrag) (?:är|blir)(?: att)?|(?:på )?min (?:lista|to-?do)(?: (?:står|är|finns))?(?: att)?:?|(?:och )?så det jag gör är att|jag (?:noterar|lovade|lovar(?: dig)?|har lovat|sa|säger|åtar mig|bestämmer(?: mig för)?|har bestämt(?: mig för)?|kör på|satsar på|siktar på|planerar|tänker|tänkte(?: (?:ju|så här))?|ser till(?= att \\p{L}+a )|passar på)(?: ju| då| nu)? att(?= (?:jag )?\\p{L})|kom ihåg att jag|(?:jag )?(?:(?:glömmer|missar) inte|kommer inte (?:att )?glömma)(?: bort)? att|jag (?:får|ska|måste) (?:komma ihåg|inte glömma)(?: att)?|(?:ska|måste|får) (?:komma ihåg|inte glömma)(?: att)?|note to self:?|(?:minnes)?anteckning till (?:mig|mej)(?: själv)?[:,]?|påminnelse till (?:mig|mej)(?: själv)?[:,]?|påminnelse(?:[:,]| (?=att ))|jag har (?:på (?:min lista|agendan)|som (?:mål|plan|uppgift)) att|(?:det )?står på min lista att|min ambition är att|det blir att jag(?= )|(?:kan du )?påminn mig (?:om )?(?:att)?|låt mig)',
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
        '(?:nästa (?:steg|grej|sak|punkt|åtgärd)(?: (?:är|blir)(?: att)?)?[:,]?|we (?:decided|agreed|said) (?:that|att)|vi (?:gör|kör|tar det|lägger upp det) (?:väl |nog )?(?:(?:då |som )?så(?: här)?)(?:[,:]? att)?(?= \\p{L}+ \\p{L}+r)|gör vi (?:väl |nog )?(?:(?:som )?så(?: här)?)(?:[,:]? att)?(?= \\p{L}+ \\p{L}+r)|(?:det |vad )?(?:jag|vi) (?:vill|ser framför (?:mig|oss)|kom fram till|tänker(?: mig)?|tänkte) är att(?= \\p{L}+ )|(?:vi|då) säger (?:vi )?(?:väl )?(?:så här|så|att)(?:[:,]? att)?|säger vi (?:så här |så |väl )?(?:att )?|då säger vi (?:så här )?att|vi sa(?:de)? (?:ju )?att|jag (?:har bett|bad|har sagt till)(?= \\p{L}+ \\p{L}+a )|ville bara bekräfta att|det bästa är att(?= jag)|(?:punkt|nummer) (?:ett|två|tre|fyra|\\d)[:,]?|sa vi inte att|vi säger (?:så|väl) att|ska vi säga att|vi landade i(?: att| följande)?:?|vi kom fram till att|vi är överens(?: om)?(?: att|:)?|(?:då )?är vi överens(?: om)?(?: att|:)?|det (?:vi|jag) (?:bestämde|beslutade|sa|kom fram till|landade i|enades om|kom överens om) (?:är|var|blev) att|\\p{L}{3,}(?:en|et|an)(?<!risken|drömmen|förhoppningen|visionen|problemet|faran|nackdelen|svårigheten|känslan|frågan|skillnaden|grejen|saken)(?: (?:av|från|för) [\\p{L} ]{2,24}?)? (?:är|blir|blev|var)(?: alltså| då| nu)? att(?= (?:jag|du|vi|\\p{L}+) )|vi (?:kom|har kommit) överens om(?: att|:)?|vi enades om(?: att|:)?|vi gjorde upp om att|(?:det|så) (?:blev|är|blir) (?:så |bestämt |beslutat |sagt |klart |överenskommet )att|det är (?:bestämt|beslutat|sagt|klart) att|vi (?:bestämmer|beslutar|beslutade|bestämde|har bestämt|har beslutat)(?: oss för)?(?: att|:)?|beslut(?:at)?\\s*[:–.-]|överenskommet:?|bestämt(?=[:,])|beslutet (?:är|blir|blev)(?: att)?|det bestämdes att|det är upp till(?= \\p{L}+ att )|det ligger på(?= \\p{L}+ att )|vi har landat i att|vi kör på att|det (?:får|fick) bli (?:så )?att|vi gör (?:så|det) att|överenskommelse:?|som vi sa:?|planen är att|då är planen att|upplägget (?:är|blir) att|så här gör vi:?|då gör (?:vi|du) så(?: här)?(?:[:,]| att)?|gör så(?: här)? att|då kör vi(?: på)?(?: att|:)|nu kör vi:?|tanken är att|i så fall|att[- ]göra|todo|to-?do|action|ap|jag vet att|bara så (?:du|att du) vet(?: så| att)?[:,]?|ville bara säga att|bara för att du ska veta:?)',
      ),
      'next',
    ],
  ],
  en: [
    [
      opening(
        "(?:(?:what|the (?:one |next |first )?thing|all) (?:i'll|i will|i'm going to|i am going to|i plan to|i need to|i want to|i have to)(?: do)?(?: is| will be|:)(?: to)?|(?:so )?what i'm (?:going to do|thinking(?: of)?|planning(?: to do)?) is(?: that| to)?|my (?:to-?do|plan|task|next step|job|part|action|homework|action item|first step|goal for [\\p{L}· ]{1,20}?|commitment|promise)(?: [\\p{L}· ]{1,15}?)? (?:is|will be)(?: to)?|on my list:?|my list:?|note to self:?|reminder:?|(?:can you |please )?remind me (?:to|about|that)|let me(?! (?:know|see|think))|i (?:promise|promised|said|agreed|commit|have promised)(?: you)?(?: that)?(?= i(?:'| ))|i(?:'ll remember| won't forget| will not forget) to|i(?: must|'ll| have to) remember to|it'd be a shame [^,]{1,60},|i was thinking [^,]{1,80},|you've convinced me[^,.]{0,30}[,.])",
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
        "(?:next (?:thing|one|item|up|action)(?: (?:is|will be)|'s|:)(?: that| to)?|next steps?(?: (?:is|are)(?: to)?)?[:,]?|let's say|we(?:'ve| have)? (?:agreed|said|decided|settled|concluded)(?: (?:that|on|to|upon|att))?[:,]?|it (?:was|is|has been) (?:decided|agreed|settled)(?: that)?|it's (?:decided|agreed|settled)(?: that)?|we decide(?: that)?|(?:final )?decision:?|the decision (?:is|was)(?: that| to)?|decided(?: that)?:?|(?:we(?:'re| are) )?agreed that|we settled on|what (?:we|it|this|i)(?:'ve| have)? (?!want|need|like|wonder|think|mean)\\p{L}+(?: \\p{L}+){0,3}? (?:is|was)(?: that)?(?= (?:i|i'll|i'm|you|you'll|we|we'll|\\p{Lu}\\p{L}+) )|what i (?:want|need|'d like) is(?: that)?(?= you )|(?:over|down) to(?= \\p{L}+ to )|namely(?: that)?(?= i)|(?:so )?(?:the|our) (?!problem|risk|issue|thing|trouble|reason|fear|worry|question|point|truth|danger|catch|good|bad)\\p{L}+(?: (?:from|of) [\\p{L} ]{2,24}?)? (?:is|was)(?: that|(?= (?:i|i'll|i'm|you|you'll|we|we'll) ))|it's (?:all )?(?:agreed|settled|decided)(?: then)?[:,]?|agreed:?|the (?:plan|idea|deal|agreement) is (?:that|to)?|as (?:agreed|discussed|we said)[:,]?|so the plan is|here's the plan:?|to-?do:?|action(?: items?)?:?|ap:?|just so (?:you know|it's written down(?: somewhere)?)[:,]?|i know(?: that)?(?= i'll)|i(?:'ve| have)? asked(?= \\p{L}+ to )|(?:let's|let us) (?:have|get|let)(?= \\p{Lu})|it(?:'s|'ll be| is| will be)(?= \\p{L}+(?: \\p{L}+)? (?:who|that)(?!\\p{L}))|it(?:'s| is) (?:up to|on|down to)(?= \\p{L}+ to )|(?:number|point|item) (?:one|two|three|four|\\d)[:,]?|the next step is(?: that)?|it's best(?= i )|(?:i was|i'm) thinking(?: that)?(?= tomorrow| on | i )|just to confirm[:,]?|in that case[:,]?)",
      ),
      'next',
    ],
  ],
};

const greetings: Record<Language, RegExp> = {
  sv: opening(
    '(?:hej|hejsan|hallå|tja|tjena|tjenare|tjo|halloj|god ?(?:morgon|kväll|dag)|morgon|hi|hello)(?: på dig| igen| där)?',
  ),
  en: opening(
    '(?:hi|hello|hey|hiya|morning|good morning|good afternoon|evening|good evening)(?: there| again)?',
  ),
};
/** A few words of regret or thanks before a comma: "sorry för sent svar, jag …". */
const preamble: Record<Language, RegExp> = {
  sv: /^(?:sorry|förlåt|ursäkta|tack|bra|kul|toppen|ledsen|vilken|vilket|jättebra|fantastiskt)(?: [^\s,]+){1,9}, /iu,
  en: /^(?:sorry|thanks|thank you|great|nice|good|funny|lovely|well done|loved?)(?: [^\s,]+){1,7}, /iu,
};

/** Said without a comma before somebody begins: "great I'll send it". */
const UNMARKED =
  /^(?:great|sure|thanks|perfect|cool|nice|good|right|fine|no|bra|toppen|perfekt|tack|visst|super|absolut|kul|fint|nej|nä|grymt|förlåt|sorry|du|och|men|eller|or) (?=(?:i'll|i'm|i will|i|let me|jag|du kan|kan du|då|så|jag)(?![\p{L}']))/iu;

/** A greeting, with the one who is greeted: "hej Maria, …". */
const greetingIn = (text: string, language: Language, context: CaptureContext): number => {
  const greeting = greetings[language].exec(text)?.[0].length;
  if (greeting === undefined) return 0;
  const rest = text.slice(greeting);
  const name = namedAtStart(rest, language, context);
  const greeted = name?.by === 'name' && !name.called ? name.length : 0;
  const stop = /^[\s,.!:–-]*/u.exec(rest.slice(greeted))?.[0].length ?? 0;
  return greeting + greeted + stop;
};

/** The matter of a clause: where it begins, and what came before it that says whose it is or turns its words around. */
export type Matter = Readonly<{
  matter: string;
  /** Something came first that turns subject and verb around. */
  turned: boolean;
  /** Whose it is by what led up to it: "my to-do is to …". */
  owner: NamedPerson | null;
  /** It was introduced as something that will be done. */
  announced: boolean;
}>;

/** "Alis nästa steg är att", "my job is to": what follows is whose task it is. */
const TASK: Record<Language, RegExp> = {
  sv: /^ (?:(?:nästa|enda|första|viktigaste|nya) )?(?:steg|uppgift|del|jobb|uppdrag|läxa|to-?do|ansvar|åtagande|löfte|grej|plan|åtgärd|punkt|bit)(?: (?:till|för|i) [\p{L}· ]{1,20}?)?(?:,)? (?:är|blir|var|blev)(?: det)?(?: nu| då)?(?: att)? /iu,
  en: /^ (?:(?:next|only|first|main|new) )?(?:step|task|job|part|homework|to-?do|action(?: item)?|assignment|responsibility|commitment|promise|move|plan)(?: (?:for|until|by) [\p{L}· ]{1,20}?)?(?: (?:is|will be|was|then is)|'s)(?: now)?(?: to)? /iu,
};
const taskIn = (text: string, language: Language, context: CaptureContext) => {
  const whose = possessorAtStart(text, language, context);
  const said = whose === null ? undefined : TASK[language].exec(text.slice(whose.length))?.[0];
  if (whose === null || said === undefined) return null;
  return { length: whose.length + said.length, owner: { ...whose, length: 0, called: false } };
};

/** "Det ligger på Ali att", "it's up to Maria to": who it is on comes before what it is. */
const ON: Record<Language, RegExp> = {
  sv: /^(?:det )?(?:ligger|är upp till|vilar|hänger|ankommer|åligger|faller)(?: nu)?(?: på)? (?<who>(?:mig|dig|\p{L}+)(?: \p{Lu}\p{L}+)?) att /iu,
  en: /^it(?:'s|'ll be| is| will be| falls| comes)? ?(?:now )?(?:up to|on|down to|to|for) (?<who>(?:me|you|\p{L}+)(?: \p{Lu}\p{L}+)?) to /iu,
};
const onWhom = (text: string, language: Language, context: CaptureContext) => {
  const said = ON[language].exec(text);
  const who = said?.groups?.['who'];
  if (said === null || who === undefined) return null;
  const subject = /^(?:mig|me)$/iu.test(who)
    ? language === 'sv'
      ? 'jag'
      : 'I'
    : who.replace(/^dig$/iu, 'du');
  const owner = namedAtStart(`${subject} `, language, context);
  return owner === null ? null : { length: said[0].length, owner: { ...owner, length: 0 } };
};

const leadIn = (text: string, language: Language, context: CaptureContext) => {
  const task = taskIn(text, language, context) ?? onWhom(text, language, context);
  if (task !== null) return task;
  for (const [pattern, who] of leads[language]) {
    const said = pattern.exec(text)?.[0];
    if (said === undefined || said.length === 0 || said.length >= text.length) continue;
    const owner: NamedPerson | null =
      who === 'next' ? null : { id: idOf(who, context), length: 0, by: 'pronoun', called: false };
    return { length: said.length, owner };
  }
  return null;
};

/** The text past what leads up to it. */
export const matterOf = (text: string, language: Language, context: CaptureContext): Matter => {
  let matter = text.replace(/^[\s,:·–—-]+/u, '');
  let turned = false;
  let owner: NamedPerson | null = null;
  let announced = false;
  for (;;) {
    const lead = leadIn(matter, language, context);
    const filler =
      fillers[language].exec(matter)?.[0] ??
      UNMARKED.exec(matter)?.[0] ??
      preamble[language].exec(matter)?.[0] ??
      '';
    const cut = lead?.length ?? (filler.length > 0 ? filler.length : greetingIn(matter, language, context));
    // A greeting alone is left: it says that there is nothing more.
    if (cut === 0 || cut >= matter.length) return { matter, turned, owner, announced };
    owner = lead?.owner ?? owner;
    announced ||= lead !== null;
    turned ||=
      lead === null &&
      /^(?:då|så|sen|sedan|dessutom|därefter|först|nu|ändå|där|dit|dels|för det|sist|och så var|tillsammans|ihop|därför)(?!\p{L}| här)/iu.test(
        filler,
      );
    matter = matter.slice(cut).replace(/^[\s,:–-]+/u, '');
  }
};

/** Only perhaps, only if, or every time. */
export const hedges: Record<Language, RegExp> = {
  sv: words(
    'kanske|i bästa fall|i värsta fall|med lite tur|eventuellt|ev\\.|möjligen|möjligtvis|borde|bör|skulle (?:kunna|vilja|behöva|vara|kunnat|vilja ha)|hade velat|om jag hinner|om vi hinner|vet inte|tror (?:jag|att)|nog kommer att|(?:någon|nån) gång(?! (?:efter|före|innan|i|under|nästa|mellan|kring|runt|denna|den) )|någon dag(?! (?:i |under )?(?:nästa|denna|den här|veckan|v\\.?\\d|vecka))|en vacker dag|alltid|oftast|ibland|brukar|hoppas|hoppades|önskar|förhoppningsvis|drömmer|funderar på att|överväger|vore|lär (?:nog|väl)|vi får se|får se|varje (?:dag|vecka|månad|kvartal|år|\\p{L}+dag)|var(?:je|t|enda) (?:dag|vecka|månad|\\p{L}+dag)',
    'iu',
  ),
  en: words(
    "maybe|best case|worst case|with (?:a bit of |any )?luck|perhaps|possibly|might|probably|would|could|should|ought|if i have time|if time allows|i think|i guess|not sure|some day|someday|sometime(?! next)|one day|always|usually|often|sometimes|hopefully|hope|hoping|wish|considering|thinking (?:of|about)|let's see|we'll see|i'd love|i'd like|it'd be|dreaming|(?:every|each) (?:day|week|month|quarter|year|\\p{L}+day|morning)",
    'iu',
  ),
};

/** Clauses that hang on another one, and questions. */
export const subordinate: Record<Language, RegExp> = {
  sv: opening(
    'om(?! (?:en|ett|två|tre|fyra|fem|sex|sju|tio|några|\\d|·))|när|ifall|medan|eftersom|hur(?! som helst)|vad|vem|vems|varför|vilken|vilka|vilket|var(?! (?:snäll|så))|vart|såvida|förutsatt|därför|fast|även om|så fort|så snart|så länge|skulle (?:de|han|hon|det|kunden)|hade (?:vi|jag|de|han|hon|det|kunden)|blir det|får (?:vi|de|jag) (?:ett|en)|\\p{L}+r (?:inte )?(?:vi|de|dom|han|hon|det|den|jag|du|kunden) [^.?!]*?,? (?:så|då) \\p{L}+r (?:jag|du|vi)|(?:\\p{L}+r (?:inte )?(?:de|dom|han|hon|kunden)|(?:vinner|hinner|lyckas|blir|kommer|får) (?:vi|jag|det)) [^.?!]{2,60}?,? \\p{L}+r (?:jag|du|vi)',
  ),
  en: opening(
    'if|when|whenever|unless|while|because|how|what|who|whose|why|which|where|once|provided|as soon as|as long as|in case|should (?:you|they|he|she|it|we)|should(?= (?!i )[^?]*, )|had (?:we|i|they|he|she|it)|were (?:they|he|she|it|we|i)|although|though|since|assuming|until',
  ),
};
