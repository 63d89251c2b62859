/**
 * What is said to the bot and promises nothing: one table for both languages. No command is a step, and no step a command. All
 * match whole messages without the marks that end them.
 */
const ABOUT_OURS =
  "(?:vårt|mitt|nästa|mötet|samtalet|sessionen|avstämningen|1:1|1-1|1on1|our|my|the|this|next|tomorrow's|today's)(?: (?:nästa |next )?(?:möte|samtal|session|avstämning|uppföljning|coachning|1:1|1-1|meeting|session|one-on-one|catch-up|check-in))?";

/** What the bot keeps, and what is said to it is therefore about. */
const KEPT =
  '(?:agendan?|dagordningen|löftena?|löftet|löfte|åtagandena?|åtagandet|åtagande|målen|målet|mål|påminnelser(?:na)?|påminnelsen?|notiser(?:na)?|anteckningar(?:na)?|förberedelser(?:na)?|förberedelsen|rytmen|inställningar(?:na)?|samtalet|sessionen|1:1(?::an)?|1-1|stegen|steget|steg|historiken|agenda|promises?|commitments?|goals?|reminders?|notifications?|notes|prep(?:aration)?|rhythm|settings|session|one-on-one|steps?|history)';
const ASKED =
  '(?:(?:kan|skulle|vill) du (?:kunna )?|(?:can|could|would) you |snälla |please |jag vill |i want to |låt mig |let me )?';
const whole = (source: string): RegExp => new RegExp(`^${ASKED}(?:${source})(?: .*)?$`, 'iu');

const commands: readonly RegExp[] = [
  // What is kept: opened, closed, added to, given another owner or state.
  whole(
    `(?:öppna|open|starta|start|begin|påbörja|stäng|close(?: out)?|reopen|återöppna|avsluta|end|hoppa över|skip|pausa|pause|exportera|export|arkivera|archive|gå till|go to|läs upp|read out) (?:(?:mina?|mitt|våra?|vårt|alla|det|den|de|dagens|nästa|förra|my|our|all|the|today's|next|last|\\p{L}+) ){0,3}?${KEPT}`,
  ),
  /^(?:ta fram|plocka fram|pull up|bring up)(?: (?:mina?|vår|my|our|the))? (?:agendan?|listan|list|löften|promises|notes|anteckningar(?:na)?)$/iu,
  whole(
    '(?:lägga?|sätta?|skriva?|för|add|put|note|include|stick|pop)(?: .+)? (?:på|till|i|under|to|on|in)(?: the| my| our| nästa| vår| mötets)? (?:next )?(?:agendan?|dagordningen|listan|list)',
  ),
  whole(
    `(?:skapa|create|lägg till|add|sätt(?: upp)?|set(?: up)?|registrera)(?: (?:en|ett|nytt?|a|an|new)){1,2} (?:${KEPT}|punkt|point|item)`,
  ),
  whole(
    '(?:byt|ändra|change|switch|set)(?: .*)? (?:ägare|owner|språk(?:et)?|language|datum|deadline|förfallodag)',
  ),
  /^(?:reassign|klarmarkera|återställ)(?: .+)$/iu,
  whole(
    '(?:sätt|set|flagga|flag)(?: .+)? (?:som|as|to|till) (?:klara?t?|färdig|färdigt|done|complete|completed|finished|kept)',
  ),
  whole(
    '(?:ge|skicka|mejla|maila|give|send|email|show|visa) (?:mig|me|us|oss) (?:(?:mina?|my) (?:lista|list)|(?:en |an? )?(?:överblick|översikt|status|overview)|(?:en |a |the )?(?:summary|sammanfattning|recap) (?:of|av|från) (?:last|our|the last|förra|sista|senaste|vårt))',
  ),
  whole(
    '(?:lista|list|visa|show)(?: .+)? (?:owes?|skyldig|försenat|försenade|försenad|overdue|lovat|steg|steps|löften|åtaganden|promises|commitments|goals|mål)',
  ),
  whole('(?:take|ta|stryk)(?: .+)? (?:off|from|ur|från|av) (?:the|my|min)? ?(?:listan?|list|agendan?)'),
  /^gör om (?:det|den)(?: där| här)?(?: till .*)?$/iu,
  // Showing.
  /^(?:kan du |snälla |please |can you |could you |jag vill |i want to )?(?:visa|lista|se|show|list|see|view|display|give me|ge mig)(?: (?:mig|me|us|oss))?(?: (?:en lista på|a list of))?(?: (?:alla|allt|all|everything|de|the|öppna|open|försenade|overdue))*(?: (?:mina|mitt|min|my|vår|våra|vårt|our|vad|what|list|listan|löften|löftena|åtaganden|åtagandena|commitments|promises|goals|mål|agendan|agenda|tasks|to-?dos?|nästa (?:steg|möte|samtal|1:1)|next (?:steps?|session|meeting|1:1)|alis|marias|ali's|maria's|vilka|which|när|when)(?: .*)?)?$/iu,
  /^(?:visa|lista|show|list)(?: .*)? (?:löften|åtaganden|lovat|lovade|promises?|promised|commitments|goals|mål|stegen)(?: .*)?$/iu,
  /^(?:byt|ändra|switch|change|set)(?: (?:the|my|mitt|till))? (?:språk|språket|language|lang)(?: .*)?$/iu,
  /^(?:vad|vilka|hur många|när|har|what|which|when|how many|whose|vems) .*(?:lovat|lovade|åtagit|åtaganden|löften|ses vi|träffas vi|kom vi fram|sa vi|på gång|kvar|promised?|commitments|do we meet|did we (?:agree|say)|is due|are due|do i have|on my (?:list|plate)|overdue|försenat|försenade)(?: .*)?$/iu,
  /^(?:mina|my|våra|our) (?:åtaganden|löften|nästa steg|mål|uppgifter|commitments|promises|next steps|goals|tasks|to-?dos?)(?: (?:this|next|for|today|tomorrow|denna|nästa|idag|i dag|i veckan|den här|mot|till|with|just nu|now).*)?$/iu,
  /^(?:vad är|what is|what's) (?:.* )?(?:på gång|nästa steg|försenat|kvar|due|next|overdue)(?: .*)?$/iu,
  // Moving, dropping, doing over.
  /^(?:jag (?:vill|behöver|måste|får|skulle vilja) |kan (?:du|vi|jag) |i (?:need|want|have|would like) to |i'd like to |can (?:you|we|i) |could (?:you|we) |please |snälla )?(?:flyttar?(?: fram| på| om)?|skjut(?:a|er)? (?:upp|på|fram)|senarelägg(?:a|er)?|boka om|byt(?:a)? dag|ändra(?: dag(?:en)?| datum(?:et)?)?|move|postpone|push back|push|reschedule|delay|change the (?:date|day|due date)) .+$/iu,
  /^(?:stryk|ta bort|radera|remove|delete)(?: .+)?$/iu,
  /^(?:strunta i|släpp|glöm|skippa|drop|scrap|forget|skip|cancel)(?: (?:den|det|that|it|this|these|the|my|min|mitt|på|om|about|allt|\p{L}+(?:en|et))(?:,? .*)?)?$/iu,
  /^(?:ångra(?: det| senaste| sista)?|undo(?: that| it)?|ta tillbaka(?: det)?|revert|take (?:it|that) back|nej,? ångra)(?: .{0,30})?$/iu,
  // The meeting itself.
  new RegExp(
    `^(?:kan (?:du|vi) |can (?:you|we) |please |vi måste |we need to )?(?:ställ(?:a|er)? in|avboka|avlys|cancel|call off|skip|hoppa över|flytta|boka om|move|reschedule|rebook|förbered(?:a)?(?: mig)?(?: inför)?|prepare(?: me)?(?: for)?|prep(?: me)?(?: for)?) ${ABOUT_OURS}(?: .*)?$`,
    'iu',
  ),
  /^(?:jag vill|i want|i'd like|kan vi|can we|could we)(?: (?:ha|byta till|köra|have|do|switch to))? .*(?:typ|type|affärscoaching|pipeline|prestation|färdighet|karriär|deal coaching|skill|career|performance)(?: .*)?$/iu,
  /^(?:förbered|prepare|prep)(?: (?:mig|me))?$/iu,
  // Help, quiet, leaving.
  /^(?:jag (?:behöver|vill ha|skulle behöva|önskar|ber om) |kan (?:jag|vi) få |be om |i (?:need|want|could use) |can (?:i|we) (?:get|have) |please )?(?:lite |some |a bit of |a hand|en hand)?(?:hjälp(?:a)?(?: mig)?|help(?: me)?)(?: (?:med|with|on|kring|att|to) .+)?$/iu,
  /^(?:jag (?:har kört fast|sitter fast|kommer inte vidare)|i'm stuck|i am stuck)(?: .*)?$/iu,
  /^(?:påminn (?:mig )?inte|sluta påminn|inga (?:fler )?påminnelser|stör (?:mig )?inte|do not disturb|don't (?:remind|disturb|bother) (?:me|us)|stop remind|no (?:more )?reminders|shut up)(?:\p{L}*| .*)?$/iu,
  /^(?:(?:var|be) )?(?:tyst|pausa|snooza|snooze|mute|quiet|silence|silent|pause|stäng av|turn off)(?: (?:mig|me|idag|i dag|today|tack|please|påminnelser(?:na)?|notiser(?:na)?|reminders|notifications|till|tills|for|until|resten|the rest|en|an?)(?: .*)?)?$/iu,
  /^(?:påminn mig|remind me)(?: (?:senare|igen|later|again|i ?morgon|tomorrow|om en timme|in an hour|nästa vecka|next week|på \p{L}+dag|on \p{L}+day))*$/iu,
  /^(?:jag vill )?(?:lämna|avsluta|gå ur|leave|quit|unsubscribe|avregistrera(?: mig)?|sluta)(?: (?:kadens|boten|tjänsten|rytmen|chatten|det här|the bot|this|the rhythm|us|oss))?$/iu,
  // Done.
  /^(?:(?:jag (?:är|blev)|nu är jag|det är|i'm|i am|we're) )?(?:klara?|klart|färdigt?|done|finished|fixat|gjort)(?: (?:med|with|nu|now)(?: .+)?)?$/iu,
  /^(?:bocka av|markera|check off|tick off|tick|mark)\s+.+$/iu,
];

/** True for a message that asks something of the bot. */
export const isCommand = (said: string): boolean => {
  const text = said
    .replace(/^(?:hej|hi|hey|hello|ok|okej)[ ,!]+(?=\p{L})/iu, '')
    .replace(/[\s?.!…]+$/u, '')
    .replace(/(?<=\S)[\s,]+(?:tack|thanks|please|snälla)$/iu, '');
  return commands.some((command) => command.test(text));
};
