import { ONE_TO_ONE, SESSION, TYPES } from './command-words.ts';

/**
 * Words and phrases by what they mean to somebody who writes to the bot, in both languages at once; a word may mean several things. No more
 * is said here than that the word is there: what it wants is learnt from the examples.
 */
const words: Readonly<Record<string, string>> = {
  thanks:
    'tack|tackar|tackis|thanks|thank\\p{L}*|thx|thanx|ty|tysm|ta|cheers|appreciat\\p{L}*|grateful|toppen|perfekt|grymt|snyggt|great|perfect|awesome|brilliant|nice one|schysst|obliged|legend|lifesaver|you rock|bäst|kanon|guld|(?:bra|fint|snyggt) (?:jobbat|gjort)|(?:good|nice|great) (?:job|work)|well done',
  undo: 'ångra\\p{L}*|undo|un\\p{L}*delete|unmark|unsay|revert\\p{L}*|revers\\p{L}*|regret|ogjort|återställ\\p{L}*|restore|roll ?back|ctrl.?z|backa|oops|hoppsan|oj|whoops|put (?:it|that|them) back|go back|back how|one step back|back one step|tillbaka|tebax|take (?:that|it|this) back|changed my mind|what you just did|du (?:just )?(?:sparade|gjorde)',
  mistake:
    'fel|misstag\\p{L}*|mistake\\p{L}*|wrong|råkade|accident\\p{L}*|inte (?:det|så|vad) jag menade?|inte meningen|not what i|didn.?t mean|wasn.?t (?:what|meant)|klickade|tryckte|clicked|hit|fat.?finger\\p{L}*|misclick\\p{L}*|menade|meant',
  quiet:
    'tyst\\p{L}*|quiet\\p{L}*|mute\\p{L}*|snooz\\p{L}*|silen\\p{L}*|lugn\\p{L}*|peace|arbetsro|ifred|i fred|dnd|stör(?:a|ning\\p{L}*)?|disturb\\p{L}*|bother\\p{L}*|tjat\\p{L}*|nag\\p{L}*|spam\\p{L}*|pling\\p{L}*|ping\\p{L}*|käft\\p{L}*|klaffen|dämpa|tone (?:it )?down|dra ner|s?hush|shh+|schh*|shut up|noisy|give it a rest|leave me (?:alone|be)|lämna mig|write to me|skriva till mig|morgonmeddelande\\p{L}*',
  reminder:
    'påminn\\p{L}*|notis\\p{L}*|meddela\\p{L}*|remind\\p{L}*|notif\\p{L}*|messages?|messag\\p{L}*|alerts?|nudg\\p{L}*|kort(?:en)?|utskick\\p{L}*',
  stop: 'sluta|stopp\\p{L}*|pausa?\\p{L}*|stäng\\p{L}* av|slå av|stop\\p{L}*|quit|turn off|switch off|enough|räcker|inga fler|no more|hold off|cut (?:it )?out|lägg av|vill inte ha|don.?t need to',
  fewer:
    'mindre|färre|fewer|less|oftare|ofta|för (?:många|mycket|ofta)|too (?:many|much|often)|så många|halvera|bara en gång|once a|each morning|every (?:day|morning)|varje (?:dag|morgon)|max',
  session: SESSION,
  'one-to-one': `${ONE_TO_ONE}|coachsamtal\\p{L}*|coachsnack\\p{L}*|coaching\\p{L}*|one.?on.?ones?|1.?1|1:1\\p{L}*|sit.?down|snacket|the talk|conversation`,
  meet: 'ses|sågs|träffa\\p{L}*|traffa\\p{L}*|meet(?:ing)?|hörs|see (?:each other|you|ali|maria|my)|catch up|sitta ner|möta|seeing|bokad',
  'call-off':
    'ställa? in|stalla in|ställer in|inställ[td]\\p{L}*|avboka\\p{L}*|avlys\\p{L}*|kansel\\p{L}*|återbud|utgår|slopa\\p{L}*|hoppa\\p{L}* över|skippa\\p{L}*|stryk\\p{L}*|cancel\\p{L}*|call(?:ing)? (?:it )?off|skip\\p{L}*|bail\\p{L}*|blir inte av|scrap\\p{L}*|inte av|bort ur kalendern|(?:off|out of) the (?:calendar|diary)|take (?:it|the session|our next session) (?:out|off)|blir inget|inget samtal|no (?:1:1|session|meeting)|struntar? i',
  unable:
    'kan inte|can.?t|cannot|won.?t (?:make|be able)|hinner (?:inte|ej|int)|hinner jag inte|hinner ja int|inte hinna|not (?:going to|gonna) (?:make|happen)|not gonna make|isn.?t gonna make|funkar inte|går inte|doesn.?t work|förhindrad|double.?booked|krockar?|clash\\p{L}*|passar inte|sitter fast hos',
  move: 'flytt\\p{L}*|boka om|lägg om|omboka\\p{L}*|byta? (?:tid|dag)|senarelägg\\p{L}*|tidigarelägg\\p{L}*|prepone|skjut\\p{L}*|skjuter|pusha?\\p{L}*|shove|move\\p{L}*|moving|reschedul\\p{L}*|rebook\\p{L}*|postpone\\p{L}*|shift\\p{L}*|bump\\p{L}*|delay\\p{L}*|extend\\p{L}*|förläng\\p{L}*|ändra (?:datum|dag|deadline|tid)\\p{L}*|change (?:the )?(?:date|day|deadline|time)|bring forward|dra ut på|knuffa|adjust|hamna på',
  'new-time':
    'ny(?:tt)? (?:tid|datum|dag|deadline)|andra tider|annan (?:dag|tid)|another (?:day|time|slot)|new (?:time|date|day|deadline|slot)|different (?:day|time|slot)|(?:other|better) (?:slot|time)|later date|mer tid|more time|bit longer|en (?:dag|vecka) till|another (?:week|day|few days)|extra (?:dag|day|week)|respit|anstånd|give me (?:un)?til',
  instead:
    'i ?stället|instead|in place of|rather|hellre|senare|later|tidigare|earlier|inte förrän|not until|får vänta|have to wait|not (?:today|yet|monday|friday|this week)|inte (?:idag|i dag|än)|ej klar|have to be|should be due|få bli|blir (?:på )?\\p{L}+dag',
  prepare:
    'förbered\\p{L}*|oförberedd|prepar\\p{L}*|prepp?|prepped|prepping|get (?:me )?ready|up to speed|redo|laddad?|brief\\p{L}*|underlag|lathund|läsa? på|plugga|ladda upp|ready for|warm(?:ed)? up|påläst|agenda\\p{L}*|points?|punkter',
  before:
    'inför|innan|före|before|ahead of|till (?:samtalet|mötet|1:1)|for (?:the|our|my|tomorrow)|om en (?:timme|kvart)|in half an hour|in \\d+ min\\p{L}*|at (?:two|three|four|\\d+)',
  bring: 'ta med|ta upp|tänka på|bring|bring up|think about|ha med|bör jag|should i|ska jag|borde|ought',
  type: TYPES,
  theme:
    'pipeline\\p{L}*|prognos\\p{L}*|forecast\\p{L}*|färdighet\\p{L}*|skills?|beteende\\p{L}*|affär(?:en|scoach\\p{L}*|ssamtal\\p{L}*)?|deal (?:coaching|review|session)|prestation\\p{L}*|performance|rollspel\\p{L}*|role.?play\\p{L}*|kundmöte\\p{L}*|customer meeting|öva|träna|practi[cs]e|invändning\\p{L}*|objections?|behovsanalys|typ(?:e)?|tema|theme',
  want: 'vill|skulle (?:vilja|gärna)|gärna|hellre|önskar|föreslår|vore|behöver|want|like|love|rather|need|prefer|wish|kan vi|skulle vi|can we|could we|let.?s|ska vi|shall we|borde|should|använda|use',
  next: 'nästa|next|kommande|upcoming',
  when: 'när|nar|hur dags|vilken (?:dag|tid|vecka)|when|when.?s|what (?:time|day|date)|which (?:day|time)|hur länge|how long|hur långt|inbokat|booked|scheduled|planerat|kalender\\p{L}*|calendar|vilket datum|datum|is it|är det|kvar på',
  previous: 'sist|senast\\p{L}*|förra|last|föregående|previous|left off|slutade|yesterday|igår|gårdagens',
  said: 'bestämde?\\p{L}*|bestämt|besluta\\p{L}*|beslut\\p{L}*|kom .{0,12}fram|sa|sade|sagt|pratade?|diskutera\\p{L}*|överens\\p{L}*|enade?s|agree\\p{L}*|decide\\p{L}*|decision\\p{L}*|discuss\\p{L}*|talk(?:ed)?|said|conclu\\p{L}*|recap|sammanfatt\\p{L}*|summary|summar\\p{L}*|notes|anteckning\\p{L}*|landa\\p{L}*|land(?:ed)?|settle\\p{L}*|outcome|togs upp|tog upp|come up|came up|cover(?:ed)?|snacket|left (?:off|it)',
  decided:
    'beslut\\p{L}*|bestäm[td]\\p{L}*|decided?|decision|spikat?|fastslag\\p{L}*|enig\\p{L}*|enades|överens|agreed|settled|concluded|for the record|protokoll\\p{L}*|gäller från|ceiling|policy|vi kör på|klubba\\p{L}*|from now on|framöver|hädanefter|going forward|made our minds|chosen|väljer|final call|kommit fram|de blev så|det blev så|håller fast|stays?|keeps?|ligger kvar',
  goals:
    'mål(?:en|et|sättning\\p{L}*)?|säljmål\\p{L}*|kvot\\p{L}*|budget\\p{L}*|kpi\\p{L}*|goals?|gaols|targets?|quota|objectives?|i fas|on track|måluppfyllelse|siktar?|aiming|hur ligger jag till|attainment|how far|measured|supposed to hit|ska nå|före eller efter plan|sälja för',
  help: 'hjälp\\p{L}*|help\\p{L}*|stöd\\p{L}*|stött\\p{L}*|support|a hand|en hand|rycka? in|assist\\p{L}*|backup|back me up|step in|rädda|eskalera\\p{L}*|escalat\\p{L}*|larma|sos|spare me',
  stuck:
    'k?j?ört fast|kör fast|fastnat|sitter fast|kommer int(?:e)? (?:vidare|åt|någonstans)|vidare|kommer ingen\\p{L}*|stuck|struggl\\p{L}*|lost|vilse|klarar (?:jag )?inte|inte själv|on my own|hit a wall|not getting anywhere|in circles|går inte (?:vägen|framåt)|ingen aning|no clue|rådlös|får inte (?:tag|till)|can.?t (?:do|crack|get)|over my head|drown\\p{L}*|drunkn\\p{L}*|brinner|don.?t know (?:what|how)|vet inte (?:vad|va|hur)',
  away: 'ledig\\p{L}*|kompledig\\p{L}*|komp|semester\\p{L}*|föräldraledig\\p{L}*|pappaledig\\p{L}*|mammaledig\\p{L}*|sjuk\\p{L}*|vab\\p{L}*|feber|febrig|krasslig|fever|chickenpox|ill|flu|influensa|tjänstledig\\p{L}*|utomlands|bortrest|borta|off|leave|away|holidays?|vacation|pto|ooo|out of (?:the )?office|sick|parental|resa bort|not working|not in|won.?t be (?:working|in)|inte jobba\\p{L}*|jobbar inte|int(?:e)? på jobbet|hemma|home with|day off|time off|vård av barn|begravning|älgjakt',
  capabilities:
    'vad kan (?:du|jag|man)|va kan (?:ja|en|man)|hur (?:funkar|fungerar|använder|gör|lägger)|what can|how (?:do|does|can) (?:i|this|you|it)|how d.?ye work|kommandon?|commands?|instruktion\\p{L}*|instructions?|förstår inte|fattar inte|confused|guide|manual|options|features|funktioner|vad är (?:du|det här|kadens)|vem är du|va e du|what (?:are you|is this|is kadens|do you do)|vad gör du|who are you|exempel|examples?|förklara|explain|ny här|new here|tutorial|what you.?re for|what you can do|kan skriva|to write|to type|dum fråga|now what|installed',
  show: 'visa|lista|se|läs upp|rabbla|show|list|see|view|give me|ge mig|hit me|berätta|tell me|påminn mig om|remind me|kolla|check|pull up|hämta|räkna upp|överblick|översikt\\p{L}*|veckoöversikt|overview|sammanställ\\p{L}*|gå igenom',
  which: 'vad|va|vilka|vilken|vilket|what|what.?s|whats|which|hur|how|vem|who|ngt|nåt|något|anything',
  promise:
    'lova[td]\\p{L}*|lovats|utlovats?|löft\\p{L}*|åtagande\\p{L}*|åtagit|steg(?:en|et)?|uppgift\\p{L}*|promis\\p{L}*|commit\\p{L}*|next steps?|steps?|to-?dos?|att[- ]göra\\p{L}*|tasks?|actions?|items?|grejer|saker|stuff|things?|bits|tog på sig|tagit på|signed up|on the hook|on my plate|på mitt bord|owe[sd]?|owed|skyldig|plate|lista|listan|list|skulle (?:ha )?(?:gjort|fixa\\p{L}*|göra|skicka\\p{L}*)|supposed|på g|utestående|leverera|öppna punkter',
  late: 'försena\\p{L}*|sen(?:a|t)?|late|overdue|delayed|in arrears|past (?:due|its|their|the)|gone (?:by|over)|crossed|behind|efter|back med|ligger back|missa[td]\\p{L}*|missed|let slide|släpar|slipp\\p{L}*|gått (?:ut|över)|passera\\p{L}*|överskrid\\p{L}*|deadline\\p{L}*|due dates?|borde (?:ha|redan|jag)|should have|already|redan|blown?|dragit över|gammal\\p{L}*|förfall\\p{L}*|glömt|forgot\\p{L}*|tiden|i tid|röda?|red',
  week: 'veckan?\\p{L}*|week\\p{L}*|wk|v\\.? ?\\d+|denna v|before friday|t(?:ill|ess) (?:på )?freda?g?',
  soon: 'idag|i dag|today|imorgon|i morgon|imorr?o?n|imorrn|tomorrow|tmrw|tonight|närmaste|coming days|helgen|weekend',
  day: '(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag\\p{L}*)?|(?:mon|tue?s?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?s?',
  date: '\\d{1,2}(?::e|:a|st|nd|rd|th)|\\d{1,2}/\\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}',
  me: 'jag|ja|mig|mej|mäj|mitt|mina|min|i|i.?m|i.?ve|i.?ll|i.?d|my|mine|me',
  us: 'vi|oss|vår\\p{L}*|vårt|våra|we|us|our|we.?re|we.?ve|let.?s',
  bot: 'du|dig|dej|däg|you|your|kadens',
  'to-me':
    '(?:åt|till|för|to|for|towards) (?:mig|mej|mäj|me)|(?:lova\\p{L}*|promised?|owe[sd]?|skyldig) (?:mig|mej|me)|hjälpa mig|mot mig|lovats mig|utlovats mig|was i promised|i was promised|i.?m owed|coming my way|expect from|jag ska få|ska jag få|skulle jag få',
  manager: 'maria\\p{L}*|maria.s|chef\\p{L}*|manager\\p{L}*|boss\\p{L}*|hon|she|her',
  rep: 'ali(?:s|.s)?|säljare\\p{L}*|reps?|teamet|team|han|he|his|him|they|dom|de',
  done: 'klart?\\p{L}*|färdig\\p{L}*|done|dun|finito|finished|fixa[td]|grejat|gjort|gjord|ivägskicka\\p{L}*|skicka[dt]\\p{L}*|skickade|fick iväg|iväg|gone|sent|went out|recorded|bokat|ringt|ringda|ringde|rang|called|spoke|shared|mejlat|levererat|sorted|completed?|avklara\\p{L}*|closed|close (?:it|that)|stängas|signat|rensade|bocka\\p{L}* av|pricka\\p{L}* av|tick\\p{L}*|check(?:ed)? off|checked|mark\\p{L}*|kontakta[dt]|inspelad|i hamn|✅|ordnat|löst|signed|påskriven|sådärja|job done',
  drop: 'ta bort|plocka bort|radera|släpp\\p{L}*|slipper|lägga? ner|strunta\\p{L}* i|stryk\\p{L}*|avskriv\\p{L}*|utgå|skippa\\p{L}*|glöm|remove|delete|drop\\p{L}*|scrap|forget about|let(?:ting)? (?:this |it |that )?go|take .{1,30} off|take away|cross out|strike|withdraw|get rid|lose the|bin|cancel my|cancel the (?:promise|commitment)|skip|without doing',
  moot: 'inte (?:längre )?aktuell\\p{L}*|inaktuell\\p{L}*|no longer|not (?:needed|relevant)|no need|no point|doesn.?t (?:make sense|matter)|behövs inte|behover inte|any ?more|after all|frös|fryst|på is|pulled|withdrawn|already (?:wrote|signed)|taken? (?:it )?over|tagit över|köpt av|gick i konkurs|gone bust|lade? ner|avbruten|ingen budget|lost it|valde|inställd|längre|pointless|onödig\\p{L}*|dead|dött|död\\p{L}*|stopped',
  'this-one': 'det|den|that|it|this|det där|den där|de',
  ask: 'kan du|skulle du|kan ni|can you|could you|would you|please|pls|plz|snälla',
  will: 'ska|skall|shall|kommer|lovar|har lovat|will|i.?ll|gonna|going to|tar|fixar|ringg?er|skickar|mejlar|bokar|kollar|skriver|send|forward|put that down',
  'tell-them': 'be om|be maria|ask for|request|säg till|let .{2,10} know|tell my manager|flagga|flag',
  chat: 'väder\\p{L}*|weather|snow|skämt|joke|dikt|poem|translate|översätt\\p{L}*|lunch\\p{L}*|fotboll|score|match\\p{L}*|kaffe|coffee|semla|recept|song|sjung|klockan|pizza|bitcoin|president|haha|lol|hm+|okej|okay|password|powerpoint|tjänar|earn|parkering\\p{L}*|heating|tired|trött',
};

/** Accents are left out of both, as by whoever writes in a hurry. A text as it is usually encoded keeps its length. */
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const patterns = Object.entries(words).map(([name, source]) => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${withoutMarks(source)})(?![\\p{L}\\p{N}])`, 'giu'),
}));

/** What a text's words mean, in the order in which it is said first. */
export const conceptsIn = (text: string): readonly string[] => {
  const plain = withoutMarks(text);
  return patterns
    .map(({ name, pattern }) => ({ name, at: plain.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);
};

/** The words of a text without capitals and accents; every number is one word. */
export const plainWords = (text: string): readonly string[] =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/\d+/gu, '0')
    .match(/[\p{L}0:'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** The words that the text's meaning leaves over, with their places: what it is about. */
export const wordsLeftIn = (
  text: string,
): readonly Readonly<{ word: string; start: number; end: number }>[] => {
  const plain = withoutMarks(text);
  const taken = patterns.flatMap(({ pattern }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu)]
    .map(({ index, 0: word }) => ({ word, start: index, end: index + word.length }))
    .filter(({ start, end }) => taken.every((one) => one.start >= end || one.end <= start));
};
