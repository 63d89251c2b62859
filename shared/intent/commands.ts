import { KEPT, OUR, SESSION, TAIL, TYPES } from './command-words.ts';
import type { CommandVerb } from './verb.ts';

/** A way of asking for something. `about` names what it concerns; it matches a whole message without courtesies around it. */
export type Command = Readonly<{ verb: CommandVerb; said: RegExp }>;

const whole = (source: string): RegExp => new RegExp(`^(?:${source})${TAIL}$`, 'iu');
const said = (verb: CommandVerb, ...sources: readonly string[]): readonly Command[] =>
  sources.map((source) => ({ verb, said: whole(source) }));

/** What people ask of the bot word for word: one table for both languages, the surest and most particular first. */
export const commands: readonly Command[] = [
  ...said(
    'greeting',
    `(?:hej(?:san|hej| hej)?|hallå|tja(?:na|bba)?|tjena(?:re)?|morrn|hi|hello|hey|god ?(?:morgon|kväll|dag|förmiddag|eftermiddag)|good (?:morning|afternoon|evening|day))(?:[,!]? (?:på dig|kompis|there|igen|again|team|kadens))?`,
  ),
  ...said(
    'thanks',
    `(?:stort |tusen |många )?tack(?: så (?:mycket|hemskt mycket|jättemycket))?(?: (?:för (?:hjälpen|det|idag|i dag|påminnelsen|allt)|ska du ha|kadens))?`,
    `(?:många |big |many )?(?:thanks|thank you|thx|ty|cheers|tackar|much appreciated|appreciate it|merci)(?: (?:so much|a lot|a bunch|very much|for (?:that|the (?:help|reminder)|reminding me|everything)|kadens|mate))*`,
    `(?:toppen|perfekt|grymt|snyggt|bra|great|perfect|super|nice|awesome|brilliant|lovely|kanon|schysst)[,!. ]+(?:tack|thanks|thank you|tackar)(?: .{0,30})?`,
    `(?:bra|fint|snyggt|grymt) (?:jobbat|gjort)|(?:nice|good|great) (?:one|job|work)|well done|you rock|du är bäst|(?:👍|🙏|❤️|😊|🙌)+`,
  ),
  ...said(
    'undo',
    `(?:ångra|undo|revert|återställ|backa|take back|ta tillbaka)(?: (?:det|den|allt|that|it|this|det där|det sista|sista|det senaste|senaste|last|the last(?: one| thing| step)?|what i just (?:said|did)|det (?:jag|du) (?:just )?(?:skrev|sa|gjorde|sparade)))*`,
    `(?:nej|no|hoppsan|oj|oops|whoops|fel|wrong)[,! ]+(?:ångra|undo|ta bort det|ta tillbaka(?: det)?|take (?:that|it) back|scratch that|det (?:var|blev) fel|not that(?: one)?|fel löfte|wrong one)(?: .{0,20})?`,
    `(?:det (?:var|blev) fel|that was (?:a mistake|wrong)|my mistake|that was not meant to be saved|scratch that|take (?:that|it) back|that(?:'s| is) not what i (?:meant|said)|(?:så|det) menade jag inte|det var inte (?:så|det) jag menade|i didn't mean that|glöm (?:det )?(?:där )?(?:jag (?:just )?(?:skrev|sa)|senaste))`,
  ),
  ...said(
    'quiet',
    `(?:var |håll |be |keep )?(?:tyst|tystnad|quiet|silent|silence|mute|shh+|sch+)(?: .{0,40})?`,
    `(?:pausa|snooza|snooze|mute|silence|stäng av|stänga av|slå av|turn off|switch off|stoppa|stop|pause|hold|håll inne|vila)(?: (?:med|all|alla|the|mina|my|dina|your|sending))*(?: (?:påminnelser(?:na)?|påminnelse|notiser(?:na)?|meddelanden(?:a)?|kort(?:en)?|reminders|notifications|messages|cards|pings|me))?(?: .{0,40})?`,
    `(?:inga|inte fler|no|no more|fewer|färre)(?: (?:fler|more))? (?:påminnelser|påminnelse|notiser|meddelanden|kort|reminders|notifications|messages|pings|cards)(?: .{0,40})?`,
    `(?:stör|påminn|skriv|pinga|don't|do not|sluta|stop|quit)(?: (?:mig|me))?(?: inte)? ?(?:inte|disturb|bother|remind|ping|message|tjata|påminna|störa|skriva|reminding|pinging|messaging|nagging)?(?: (?:mig|me|us|på mig))*(?: (?:mer|anymore|any more|idag|i dag|i veckan|today|tonight|this week|på ett tag|for a while|resten av .{3,15}|the rest of .{3,15}|till .{3,20}|tills .{3,20}|until .{3,20}|before .{3,15}|före .{3,15}))+`,
    `(?:påminn|remind)(?: mig| me)? (?:senare|later|igen|again|om en (?:stund|timme)|in an hour|i eftermiddag|this afternoon|(?:i ?morgon|tomorrow|nästa vecka|next week|på \\p{L}+dag|on \\p{L}+day)(?: igen| again)?)(?: .{0,25})?`,
    `(?:leave|let) me (?:alone|be|in peace)(?: .{0,30})?|låt mig (?:vara|få vara)(?: ifred| i fred)?(?: .{0,30})?|(?:stör|störa) (?:mig )?(?:inte|ej)(?: .{0,30})?|(?:don't|do not|please don't) (?:disturb|bother|remind|ping|message)(?: me)?(?: .{0,30})?|(?:i fred|ifred)(?: .{0,20})?`,
    `(?:jag vill ha|i want|ge mig|give me|låt mig få|leave me in)(?: some| lite)? (?:lugn(?: och ro)?|arbetsro|ro|peace|quiet)(?: .{0,25})?`,
    `(?:i'm|i am|jag är|jag sitter)(?: i| in)? (?:fokus|fokustid|focus(?: time| mode)?|busy|upptagen)(?: .{0,30})?`,
  ),
  ...said(
    'leave',
    `(?:jag(?: och \\p{L}+)?|i|i'm|i am|vi) ?(?:är|ska|kommer|har|tar|går|blir|am|will|'ll|have|take|taking|going|be|m)*(?: ?(?:att|på|to|on|be|vara|out))* ?(?:ledig(?:a|het)?|semester|semestern|föräldraledig(?:het)?|pappaledig|mammaledig|tjänstledig(?:het)?|sjuk(?:a|skriven)?|hemma med (?:sjukt|sjuka) barn|vabb?ar|vab|vabba|frånvarande|utomlands|bortrest|borta(?: från jobbet)?|off(?: work| sick)?|on leave|leave|away|on (?:holiday|vacation|pto)|holiday|vacation|pto|out(?: of (?:the )?office)?|ooo|sick|parental leave|paternity leave|maternity leave)(?: .{0,60})?`,
    `(?:ledighet|semester|föräldraledig|sjuk|vab|vabbar|holiday|vacation|annual leave|pto|ooo|out of office|sick|off sick|day off|time off|ledig|lägg in ledighet|registrera ledighet|add (?:leave|time off)|book (?:leave|time off))(?: (?:nästa|i|från|till|den|v\\.?|vecka|hela|fre|mån|tis|ons|tors|next|from|until|till|on|this|all|week|today|tomorrow|mon|tue|wed|thu|fri|imorgon|in).{0,50})?`,
    `(?:jag|i)(?: have| har| tar| ska| take|'ve got| got)*(?: a| an| en| the)? (?:day|dag|couple of days|few days|par dagar|vecka|week)?(?: ?(?:off|ledigt?|semester|leave|holiday))(?: .{0,40})?`,
    `(?:jag|i) (?:jobbar|arbetar|är) inte (?:på (?:plats|jobbet|kontoret))?(?: ?.{0,40})?`,
    `(?:jag|i)(?: kommer)?(?: inte| won't| will not| can't)(?: att)? (?:jobba|jobbar|vara på plats|be working|be in|work|be at work|be around)(?: .{0,50})?`,
  ),
  ...said('my-goals', `(?:mål(?:en)?|säljmål|goals?|targets?|kvot|quota)(?: (?:i|för|for|this) .{2,20})?`),
  ...said(
    'request-type',
    `(?:(?:be om|ask for|request|köra|kör|ha|do|have|lägg(?:a)?|byta? (?:till|typ till)|ändra (?:typ(?:en)? )?till|switch(?: it| the type)? to|change(?: it| the type)? to|ta|gärna|prefer|rather(?: do| have)?|hellre(?: köra| ha)?|focus on|fokusera på|prata om|talk about|handla om|be about)(?: (?:en|ett|a|an|lite|some|om|on))*(?: (?:nästa |next )?(?:1:1|samtal(?:et)?|session|möte|meeting))?(?: (?:om|on|about|på|till))? )?(?:en |a |an )?(?<about>${TYPES})(?: (?:nästa gång|nästa vecka|nästa 1:1|nästa möte|på \\p{L}+dag|i stället|istället|den här gången|next time|next week|instead|this time|in our next .{3,15}|on \\p{L}+day|med \\p{L}+|with \\p{L}+|när vi ses|when we meet))*`,
    `(?:nästa (?:gång|1:1|möte|samtal)|next (?:time|1:1|session|meeting))(?:,? (?:vill jag|ska vi|kan vi|jag vill|we should|can we|could we|i want|i'd like|let's|ska|kan))?(?: gärna)?(?: ha| köra| ta| do| have| to do| to have| handla om| be about| om| about)*(?: (?:en|ett|a|an|lite|some))*:? (?<about>${TYPES})`,
    `(?:(?:kan|ska|skulle|could|can|should) )?(?:vårt |our )?(?:nästa|next) ${SESSION}(?: (?:kunna|please))* (?:handla om|gälla|vara|be about|be)(?: (?:en|ett|a|an|lite))* (?<about>${TYPES}|affär(?:en)?)`,
    `(?:hellre|rather|instead of .+,) (?<about>${TYPES})(?: .{0,40})?`,
  ),
  ...said(
    'prepare',
    `(?:förbered(?:a|er|else(?:r)?)?|prep(?:are|ping)?|get (?:me )?ready|göra (?:mig )?redo|ladda upp)(?: (?:mig|oss|me|us))?(?: (?:inför|för|till|for|before|on))?(?: (?:${OUR} ?${SESSION}|mötet|samtalet))?(?: (?<about>.+))?`,
    `(?:hjälp|help)(?: mig| me)?(?: att| to| med att)? (?:förbereda|prepare|prep|get ready|be ready)(?: mig| me)?(?: (?:inför|för|for))?(?: (?:${OUR} ?${SESSION}))?(?: (?<about>.+))?`,
    `(?:vad|hur|what|how) (?:ska|bör|behöver|borde|kan|should|do|can|must|förbereder) (?:jag|vi|i|we)(?: need to)?(?: mig)? ?(?:tänka på|förbereda(?: mig)?|ta upp|ha med mig|göra|veta|prepare|think about|bring|do|know|have ready|read)?(?: innan| före| inför| before| for| ahead of| to| till)(?: (?:${OUR} )?${SESSION})?(?: (?<about>.+))?`,
  ),
  ...said(
    'cancel-session',
    `(?:ställ(?:a|er)? in|avboka(?:r)?|avlys(?:a|er)?|stryk(?:a|er)?|skippa(?:r)?|hoppa(?:r)? över|cancel|call off|skip|drop|scrap|kill)(?: (?:på|av))? ${OUR}? ?${SESSION}(?: (?:med|with) \\p{L}+)?(?: (?:.{0,40}))?`,
    `(?:vi |we |let's |i |jag )?(?:kan inte|hinner inte|ses inte|träffas inte|can't|cannot|won't|don't|struntar i|hoppar över|ställer in|skippar|skip|cancel|inte ses|not meet)(?: (?:ses|träffas|meet|make(?: it)?|do|ha|have|köra))*(?: (?:vår |our |the |vårt |my |mitt )?(?:${SESSION}))?(?:,? (?:på|on|den|this|nästa|next|i|idag|today|imorgon|tomorrow).{0,25})`,
    `${OUR} ${SESSION}(?: .{0,20})? (?:blir inte av|är inställt|är inställd|utgår|is (?:off|cancelled|canceled)|isn't happening|won't happen)(?: .{0,25})?`,
  ),
  ...said(
    'move-session',
    `(?:flyttar?|boka om|ombok\\p{L}+|skjut(?:a|er)? (?:upp|på|fram)?|senarelägg\\p{L}*|tidigarelägg\\p{L}*|byta? (?:tid|dag)(?: på| för| till)?|ändra(?: tid(?:en)?| dag(?:en)?)?(?: på| för)?|move|reschedule|rebook|shift|push(?: back)?|postpone|delay|bring forward|change(?: the (?:time|day|date))?(?: of| for)?)(?: fram| på)? ${OUR}? ?${SESSION}(?! (?:med|with) (?!maria|ali|min chef|my manager))(?: .{0,60})?`,
    `(?:vi |we |jag |i )?(?:kan|kunde|skulle|can|could|måste|need to|would)?(?: vi| we| jag| i)? ?(?:ses|träffas|meet|höras|ta|do|köra)(?: det| den| it)?(?: på| on| at)? (?:en annan (?:dag|tid)|another (?:day|time)|istället|i stället|instead|senare(?: i veckan)?|tidigare|later(?: in the week)?|earlier)(?: .{0,40})?`,
    `(?:flyttar?|move|byta?|switch|change)(?: (?:från|from))? (?:den|det|the|måndag|tisdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)(?: \\d{1,2}\\S{0,3})?(?:s möte|s meeting)? (?:till|to|mot) .{3,30}`,
    `(?:kan vi |can we |could we |skulle vi kunna )?(?:do|ta|have|köra) (?:\\p{L}+day|\\p{L}+dag) (?:instead of|i stället för|istället för|rather than) .{3,25}`,
    `(?:kan vi|can we|could we|skulle vi kunna|går det att|is it possible to)(?: ta| do| have| meet| ses| köra| ha)+(?: (?:det|den|it|${OUR}? ?${SESSION}))?(?: (?:på|on|at|i|den|nästa|next|this|kl).{2,30}) (?:i stället|istället|instead)(?: .{0,20})?`,
  ),
  ...said(
    'next-session',
    `(?:när|vilken (?:dag|tid)|what (?:day|time)|when)(?: (?:är|ska|har|blir|kör|is|are|'s|do|does|will|did you say))*(?: (?:vi|jag|du|we|i|maria och jag|ali och jag|me and \\p{L}+|\\p{L}+))?(?: (?:nästa|next|ha|have|hörs|igen))* ?(?:ses|träffas|möts|hörs|meet(?:ing)?|see (?:each other|you|her|him)|talk|catch up|planerat|scheduled)(?: .{0,40})?`,
    `(?:när|vilken tid|vilken dag|hur dags|what time|what day|when|when's|what's|vad är)(?: (?:är|blir|börjar|har (?:jag|vi)|is|does|do (?:i|we) have|begins?|'s))* (?:${OUR} )?(?:nästa |next )?${SESSION}(?: (?:med|with) \\p{L}+| start| begin| börjar)*(?: .{0,20})?`,
    `(?:vad|what|what's)(?: (?:handlar|är|is|will|ska|are|'s))*(?: (?:${OUR} )?(?:nästa |next )?${SESSION})(?: (?:om|about|handla om|be about|går ut på))+`,
    `(?:(?:visa|show|se)(?: mig| me)? )?(?:vårt |mitt |vår |min |our |my |the )?(?:nästa|next|kommande|upcoming) ${SESSION}(?: (?:med|with) \\p{L}+)?`,
    `(?:har vi|har jag|do we have|do i have|is there|finns det|are we (?:meeting|still on)|ses vi|träffas vi|hörs vi)(?: (?:något|någon|ett|en|a|any|an))?(?: ${SESSION})?(?: (?:inbokat|planerat|booked|scheduled|coming up|med \\p{L}+|with \\p{L}+))*(?: (?:i veckan|den här veckan|nästa vecka|idag|i dag|imorgon|på \\p{L}+dag|this week|next week|today|tomorrow|on \\p{L}+day|for \\p{L}+day|som vanligt|snart|soon))*`,
  ),
  ...said(
    'last-time',
    `(?:vad|what)(?: (?:var det|was it|exactly))?(?: (?:kom|sa|sade|bestämde|pratade|diskuterade|gjorde|enades|hade|did|have|had|was|blev|antecknade|skrev|lovade))+ (?:vi|we|du och jag|jag och \\p{L}+)?(?: (?:fram till|överens om|kommit fram till|say|agree(?:d)?|decide(?:d)?|talk(?:ed)? about|discuss(?:ed)?|conclude|settle|land on|write down|om|on|upon|about|sagt))*(?: (?:sist|senast|förra (?:gången|veckan|mötet|samtalet|1:1(?::an)?)|last (?:time|week|session|meeting|1:1)|in (?:our|the) last .{3,20}|på (?:förra|senaste|vårt) .{3,20}|vid (?:förra|senaste) .{3,20}|då|the other day|previously))*(?: ?(?:om|kring|angående|about|on|regarding|for|with|med)? (?<about>.+?))?(?: (?:sist|senast|förra gången|last time))?`,
    `(?:(?:visa|se|ge|hämta|show|see|give|get|pull up)(?: mig| me| us)? )?(?:the |vår |vårt |our |en |a )?(?:sammanfattning(?:en)?|recap|summary|anteckningar(?:na)?|notes|protokoll(?:et)?|minutes|besluten?|decisions)(?: (?:från|av|of|from|för|for|on|om|about))*(?: (?:förra|senaste|last|the last|our last|vårt senaste|sista|previous)? ?(?:gången|time|veckan|week|${SESSION}))?(?: (?:om|about|med|with) (?<about>.+))?`,
    `(?:vad|what)(?: (?:gällde|gäller|var det som gällde|was it|applied))+(?: (?:om|about|för|with|med|kring) (?<about>.+))`,
    `(?:vad hände|what happened|hur gick det|how did it go)(?: (?:sist|förra (?:gången|veckan)|senast|last (?:time|week)|in our last .{3,15}|på (?:förra|senaste) .{3,15}))`,
    `(?:remind|påminn)(?: me| mig)? (?:what|om vad|vad) (?:we|vi) .{3,60}`,
    `(?:förra|senaste|last|previous) (?:gången|samtalet|mötet|1:1(?::an)?|sessionen|time|session|meeting|1:1)`,
  ),
  ...said(
    'my-goals',
    `(?:(?:visa|show|se|lista|list|check|kolla)(?: mig| me)? )?(?:mina|mitt|my|our|våra) (?:mål|målen|säljmål|kvot|budget|goals?|targets?|quota|kpi(?:er|s|:er)?|numbers|siffror)(?: (?:för|for|this|i|det här|den här).{2,25})?`,
    `(?:hur|how)(?: (?:ligger|går|ser|är|gör|am|are|is|do))* (?:jag|det|vi|i|we|my|it)(?: (?:till|going|doing|tracking|on track|för mig|ut))*(?: (?:mot|med|på|against|with|on|towards?|vs|to|relative to)? ?(?:mål(?:et|en)?|mina mål|målet|my (?:goals?|targets?|quota|numbers)|the (?:goal|target|plan)|plan(?:en)?|kvot(?:en)?|budget(?:en)?|target|quota|plan))+(?: .{0,25})?`,
    `what(?:'s| is|s) my (?:goal|target|quota|number)s?(?: .{0,30})?`,
    `(?:vad|vilka|what|which)(?: (?:är|har|are|is|do|were))* (?:mina|jag|my|i|mitt)(?: (?:för|have))* ?(?:mål|målen|säljmål|goals?|targets?|quota|kvot|budget)(?: .{0,30})?`,
    `(?:ligger jag|är jag|am i)(?: (?:i fas|före|efter|bra till|on (?:track|plan|pace)|ahead|behind|på (?:plan|väg)))+(?: .{0,25})?`,
    `hur (?:långt|mycket) (?:är det|har jag|är det kvar) .{0,12}(?:mål|målet|kvar till .{3,15})|how (?:far|close|much) (?:am i|do i|is left) .{0,30}(?:goals?|targets?|quota)|hur ligger jag till|how am i doing`,
  ),
  ...said(
    'need-help',
    `(?:jag (?:behöver|vill ha|skulle behöva|önskar|ber om)|kan (?:jag|vi|du) (?:få |ge mig )?|be om|i (?:need|want|could use|could do with)|can (?:i|we|you) (?:get |have |give me )?|ask for|need|behöver)(?: (?:lite|some|a bit of|a hand|din|your|en|ditt|din))* ?(?:hjälp|hjälpa mig|stöd|support|help|a hand|handpåläggning|backup|assistance|råd|advice|input)(?: (?:me|mig|here|här|av \\p{L}+|from \\p{L}+))*(?: (?:med|with|on|kring|att|to|i|för|about|regarding) (?<about>.+))?`,
    `(?:hjälp|help|be \\p{L}+ om hjälp|ask \\p{L}+ for help|(?:kan|can|could) (?:någon|somebody|someone|anyone|\\p{L}+) (?:hjälpa|help))(?: mig| me)? (?:med|with|on|kring|att|to) (?<about>.+)`,
    `(?:(?:jag |i )?(?:kommer inte vidare|kommer ingenvart)|jag (?:har kört fast|kör fast|sitter fast|kommer inte vidare|kommer ingen vart|är fast|fastnat|har fastnat)|kört fast|i'm stuck|i am stuck|stuck|i'm struggling|struggling|jag kämpar|jag fastnar|i can't get (?:any)?where|i'm not getting anywhere)(?: (?:med|i|på|with|on) (?<about>.+))?`,
    `(?<about>.+) (?:har kört fast|har fastnat|är fast|is stuck|isn't moving|kommer inte loss)`,
  ),
  ...said(
    'raise-point',
    `(?:(?:ta|lyft) upp|(?:på|till) agendan|raise|bring up|for the agenda)\\s*:\\s*(?<about>.+)`,
    `(?:jag (?:vill|skulle vilja)(?: gärna)? |kan vi |i want to |i(?:'d| would) like to |can we )?(?:ta upp|prata om|bring up|raise|talk about|discuss) (?<about>.+?),? (?:nästa gång|när vi ses(?: nästa gång)?|i nästa ${SESSION}|på nästa ${SESSION}|next time|when we (?:next )?meet|in our next ${SESSION})`,
    `(?:jag (?:vill|skulle vilja)(?: gärna)? |kan vi |i want to |i(?:'d| would) like to |can we )(?:ta upp|prata om|bring up|raise|talk about|discuss) (?<about>.+)`,
    `(?:lägga?(?: till| in| upp)?|sätta?(?: upp)?|skriva?(?: in| upp)?|för in|add|put|note|include|stick|pop)(?: (?:en|a) (?:punkt|point)(?: (?:om|about))?)? (?<about>.+?) (?:på|till|i|under|to|on|in)(?: the| my| our| nästa| vår| mötets| next)* (?:agendan?|dagordningen)(?: .{0,25})?`,
    `(?:lägga?(?: till| in| upp)?|sätta?(?: upp)?|skriva?(?: in| upp)?|add|put|note)(?: (?:en|a) (?:punkt|point))? (?:på|till|i|under|to|on|in)(?: the| my| our| nästa| vår| mötets| next)* (?:agendan?|dagordningen)(?:(?: att| om| that| about)* (?<about>.+))?`,
  ),
  ...said(
    'in-kadens',
    `(?:öppna|open|starta|start|begin|påbörja|avsluta|end|återöppna|reopen|exportera|export|arkivera|archive|gå till|go to|läs upp|read out|hoppa över|pausa|pause)(?: (?:mina?|mitt|våra?|vårt|alla|det|den|de|dagens|nästa|förra|my|our|all|the|today's|next|last|\\p{L}+)){0,3} ${KEPT}(?: .{0,60})?`,
    `(?:ta fram|plocka fram|pull up|bring up)(?: (?:mina?|vår|my|our|the))? (?:agendan?|anteckningar(?:na)?)`,
    `(?:skapa|create|lägg till|add|sätt(?: upp)?|set(?: up)?|registrera)(?: (?:en|ett|nytt?|a|an|new)){1,2} ${KEPT}(?: .{0,80})?`,
    `(?:byt|ändra|change|switch|set)(?: .{1,60})? (?:ägare|owner|språk(?:et)?|language)(?: .{0,60})?`,
    `(?:byt|ändra|change|switch|set)(?: (?:the|my|mitt|till))? (?:språk|språket|language|lang)(?: .{0,30})?`,
    `(?:reassign|återställ) .{1,80}`,
  ),
  ...said(
    'done',
    `(?:klara?t?|färdigt?|fixat|done|finished)(?: (?:med|with|nu|now|:))*(?: (?<about>.+))?`,
    `(?:bocka(?:r)? av|pricka av|markera|klarmarkera|check off|tick off|tick|mark|cross off)\\s+(?<about>.+?)(?: (?:som |as |to |till )?(?:klara?t?|färdigt?|done|completed?|finished|kept))?`,
    `(?:avsluta|stäng|sätt|set|flagga|flag)\\s+(?<about>.+?) (?:som |as |to |till )(?:klara?t?|färdigt?|done|completed?|finished|kept)`,
    `(?:avsluta|stäng|close(?: out)?)(?: (?:the|my|mitt|min))?(?: (?<about>.+?))? (?:löftet|steget|åtagandet|promise|step|commitment|task)`,
    `(?:avsluta|stäng|close(?: out)?) (?:löftet|steget|åtagandet|the (?:promise|step|commitment|task)) (?:om|att|about|to) (?<about>.+)`,
  ),
  ...said(
    'list-mine',
    `(?:ge|skicka|mejla|maila|give|send|email)(?: (?:mig|me|us|oss))? (?:(?:mina?|my|our|vår) (?:lista|list)|(?:en |an? )?(?:överblick|översikt|status|overview))(?: .{0,30})?`,
  ),
  ...said(
    'help',
    `(?:hjälp|help|\\?+|hjälp mig|help me|vad kan (?:du|man|jag)(?: (?:göra|hjälpa (?:mig )?med|fråga(?: dig)?(?: om)?|säga(?: till dig)?|skriva|be dig om))*(?: här)?|what can (?:you|i)(?: (?:do|ask(?: you)?|say|type|write|help with))*(?: here)?|hur (?:funkar|fungerar|använder (?:jag|man)) (?:det|du|detta|kadens|dig|boten)(?: här)?|how (?:does (?:this|it|kadens|the bot) work|do (?:you work|i use (?:you|this|kadens)))|kommandon|commands|instruktioner|instructions|manual|vem är du|who are you|what are you|what is this|vad är det här|menu|meny|hjälpmeny|vad gör du|what do you do)`,
  ),
  ...said(
    'drop',
    `(?:take|ta|stryk) (?<about>.+?) (?:off|from|ur|från|av) (?:the |my |min )?(?:listan?|list)`,
    `(?:stryk(?:a|er)?|ta(?:r)? bort|radera(?:r)?|släpp(?:a|er)?|lägg(?:a|er)? ner|strunta(?:r)? i|skippa(?:r)?|glöm(?! inte)(?: bort)?|remove|delete|drop(?! (?:off|by|in|me|him|her|them)(?!\\p{L}))|scrap|forget(?: about)?|let go of|ditch)(?: (?:löftet|steget|åtagandet|punkten|the (?:step|promise|task|commitment)))?(?: (?:om|att|about|to|with|with|med))? (?<about>.+?)(?: (?:från|from|off|ur|av)(?: min| my| the)? ?(?:listan?|list))?(?: (?:helt|entirely|completely|altogether|för gott|it's no longer .{3,30}|eftersom .+|because .+|för att .+|, .+))?`,
    `(?<about>.+?) (?:är inte (?:längre )?(?:aktuell|aktuellt|relevant|aktuella)(?: längre)?|blir inte av|behövs inte(?: längre)?|kan strykas|går att stryka|is no longer (?:relevant|needed)|isn't (?:needed|relevant|happening)(?: any ?more| any longer)?|is off(?: the table)?|can be dropped|doesn't matter any ?more)`,
    `(?:vi |we're |we |jag )(?:struntar i|skippar|släpper|lägger ner|stryker|dropping|skipping|scrapping|drop|skip|scrap) (?<about>.+)`,
    `(?:jag|i)(?: kommer| tänker| ska| will|'m)? (?:inte|not|won't)(?: längre| going| längre)?(?: att| to)? (?:göra|do|hinna med|genomföra|bother with) (?<about>.+)`,
  ),
  ...said(
    'move',
    `(?:gör om|ändra|change) (?<about>(?:det|den|that|it|this)(?: där| här)?)(?: till| to) .{2,30}`,
    `(?:flyttar?(?: fram| på)?|skjut(?:a|er)? (?:upp|på|fram)|senarelägg(?:a|er)?|byta? dag (?:på|för)|ändra(?: (?:dag(?:en)?|datum(?:et)?|deadline(?:n)?) (?:på|för|till))?|ge mig mer tid (?:med|för|på)|förläng|move|postpone|push(?: back| out)?|reschedule|delay|extend|bump|change(?: the (?:date|day|deadline) (?:of|for|on))?|give me (?:more time|until .+?) (?:for|with|on)) (?<about>.+)`,
    `(?:kan jag få|får jag|can i (?:have|get)|could i (?:have|get)|give me|ge mig|jag behöver|i need|i'll need|need)(?: (?:mer|more|lite mer|some more|a bit more|några dagar till|a few more days|två dagar till|till .{3,20}|until .{3,20}))+(?: (?:time|tid|på mig))*(?: (?:med|för|på|for|with|on|to finish|to do) (?<about>.+))?`,
    `(?:jag|i)(?: will| kommer)?(?: inte| won't| can't| cannot)? ?(?:hinner|hinna|make|manage|get)(?: inte)?(?: (?:med|klart|klar))?(?: (?:fredag|torsdag|onsdag|tisdag|måndag|friday|thursday|wednesday|tuesday|monday))?(?: (?:with|for|med|to))? (?<about>.+?)(?:,| (?:till|förrän|före|until|before|by|on)).+`,
    `(?<about>.+?) (?:får vänta|behöver skjutas upp|blir försenad[et]?|kan vänta|hinner jag inte (?:till|förrän|före)|needs to move|has to wait|(?:will|'ll|must|might) have to wait|can wait|will be late|won't be (?:done|ready)|moves? to|flyttas till|skjuts (?:upp )?till)(?: .+)?`,
  ),
];

/** What is done, told to the bot: asked only of a message that makes no next step, which "I'm done with that by Friday" does. */
export const reports: readonly Command[] = [
  ...said(
    'done',
    `(?:(?:jag (?:är|blev)|nu är jag|nu är|det är|i'm|i am|we're|vi är|all|allt)? ?)(?:klara?|klart|färdigt?|färdig|fixat|done|finished|complete|completed|sorted|check|avklarat|ordnat|gjort|löst)(?: (?:med|with|on|nu|now|:))*(?: (?<about>.+))?`,
    `(?<about>.{1,200}?) (?:är|is|are|blev|got|has been|have been|har blivit|was|were)(?: nu| now| already| redan| all)* (?:klar|klart|klara|färdig|färdigt|färdiga|gjord|gjort|gjorda|done|finished|skickad|skickat|skickade|sent|bokad|bokat|booked|avklarad|avklarat|fixad|fixat|sorted|complete|ringd|signed|påskriven|inlämnad|submitted|levererad|delivered|out the door|checked off|i hamn)(?: .{0,30})?`,
    `(?<about>\\S+(?: \\S+){0,5}) (?:klar|klart|klara|done|fixat|fixad|skickad|skickat|check|sent|✅|✔️|finished)`,
    `(?:jag har|vi har|i have|i've|we've|har)(?: nu| redan| just| already| now| precis| äntligen| finally)* (?:gjort|skickat|ringt|bokat|skrivit|mailat|mejlat|lämnat|fixat|ordnat|pratat med|träffat|levererat|lagt in|uppdaterat|löst|avslutat|done|sent|called|booked|written|finished|made|emailed|mailed|delivered|updated|spoken to|talked to|met with|completed|submitted|signed|sorted|fixed|rung) ?(?<about>.+)?`,
    `(?:(?:jag|i|vi|we)(?: just| precis)? )?(?:skickade|ringde|bokade|skrev|mailade|mejlade|lämnade|levererade|fixade|ordnade|pratade med|träffade|uppdaterade|gjorde|sent|called|booked|wrote|finished|emailed|delivered|did|completed|updated|spoke to|talked to|met|submitted|fixed|sorted) (?<about>.+)`,
    `(?:✅|✔️|☑️)+ ?(?<about>.+)?`,
  ),
];
