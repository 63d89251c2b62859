import { ONE_TO_ONE, SESSION, TYPES } from './command-words.ts';
import type { Command } from './commands.ts';
import type { CommandVerb } from './verb.ts';

/** A 1:1; not a meeting with somebody, which may be a customer's. */
const OWN_SESSION = `${ONE_TO_ONE}|${SESSION}(?! (?:med|with) (?!min chef|my manager))`;

/** A message with all of these in it, in any order. */
const has = (verb: CommandVerb, ...sources: readonly string[]): Command => ({
  verb,
  said: new RegExp(
    `^${sources.map((source) => `(?=.*(?<!\\p{L})(?:${source})(?!\\p{L}))`).join('')}.{1,160}$`,
    'iu',
  ),
});

const ASKED =
  "vad|när|hur|vilken|vilka|vilket|var|har|är|ska|kan|what|when|how|which|where|do|did|does|is|are|can|could|what's|when's|how's|any|visa|show|påminn|remind|tell|berätta|kolla|check";
const FIRST = "jag|vi|i|i'm|i've|i'll|we|we're|mig|me|min|mitt|my|vår|vårt|our";
const WANTED =
  "vill|kan vi|skulle|gärna|hellre|byt(?:a)?|önskar|be om|behöver|vore|dags|köra|kör|kan|want|like|love|can we|could|rather|let's|need|prefer|switch|instead|i stället|istället|nästa|next|please|tack|borde|should|make|ask|request|change|ändra";

/**
 * What a message that is no command word for word, and makes no next step, most likely wants by the words in it: the most particular first.
 */
export const hints: readonly Command[] = [
  has('thanks', 'tack|tackar|thanks|thank|thx|cheers|appreciated?|tusen tack|ta'),
  has(
    'undo',
    'ångra|undo|revert|ogjort|blev fel|var fel|by mistake|my mistake|misstag|råkade|accidentally|take (?:that|it) back|ta tillbaka|not what i|inte det jag|fel löfte|wrong one|scratch that|backa',
  ),
  has(
    'quiet',
    'påminn\\p{L}*|notis\\p{L}*|pling\\p{L}*|tjat\\p{L}*|meddela\\p{L}*|kort(?:en)?|remind\\p{L}*|notif\\p{L}*|pings?|pinging|nagging|messages?|messaging|disturb\\p{L}*|bother\\p{L}*|stör\\p{L}*|skriv\\p{L}*',
    "inte|inga|sluta|stopp\\p{L}*|paus\\p{L}*|av|mindre|färre|tyst|senare|lugn\\p{L}*|not|no|don't|stop|off|quit|less|fewer|later|quiet|pause|mute|snooze|until|tills?|hold",
  ),
  has(
    'quiet',
    'tyst|tystnad|quiet|mute|snooze|snooza|silence|lugn och ro|peace and quiet|arbetsro|stör ej|dnd',
  ),
  has(
    'cancel-session',
    `${OWN_SESSION}|ses|träffas|meet|hörs`,
    "ställa? in|ställer in|inställt|inställd|avboka\\p{L}*|avlys\\p{L}*|hoppa\\p{L}* över|skippa\\p{L}*|stryk\\p{L}*|cancel\\p{L}*|call (?:it )?off|skip\\p{L}*|kan inte|can't|cannot|won't make|hinner inte|not make|drop|blir inte av|scrap|inte av",
  ),
  has(
    'move-session',
    `${OWN_SESSION}|ses|träffas|meet|vår tid|our slot|our time`,
    'flytta\\p{L}*|boka om|omboka\\p{L}*|byta? tid|ny tid|annan (?:dag|tid)|senarelägg\\p{L}*|tidigarelägg\\p{L}*|skjut\\p{L}*|i stället|istället|move|moved|moving|reschedul\\p{L}*|rebook\\p{L}*|another (?:day|time)|new time|instead|push\\p{L}*|postpone\\p{L}*|later|earlier|shift|different (?:day|time)|bring forward|tidigare|senare',
  ),
  has(
    'prepare',
    'förbered\\p{L}*|prepar\\p{L}*|prep|get ready|redo|laddad?|briefa|brief|inför (?:möte\\p{L}*|samtal\\p{L}*|kund\\p{L}*|besök\\p{L}*|vår\\p{L}*|1:1|torsdag|fredag|måndag|tisdag|onsdag|imorgon)|ready for',
  ),
  has('request-type', TYPES, WANTED),
  has(
    'next-session',
    `${SESSION}|ses|träffas|meet|meeting|hörs|catch up|see each other|coachad`,
    "när|hur dags|vilken (?:dag|tid)|when|when's|what time|what day|which day|nästa|next|inbokat|booked|scheduled|planerat|kalendern|calendar|hur länge (?:är det )?till|how long until",
  ),
  has(
    'last-time',
    'vi|we|oss|us|samtalet|mötet|1:1|session|meeting|our|vår|vårt|sist|förra|last',
    'sist|senast(?= vi|\\?|$)|förra|last|bestämde\\p{L}*|beslut\\p{L}*|kom .{0,12}fram|sa|sade|pratade|diskuterade|överens|enades|agreed?|decided?|decisions?|discuss\\p{L}*|talk(?:ed)?|said|say|conclu\\p{L}*|recap|sammanfatt\\p{L}*|summary|notes|anteckning\\p{L}*',
  ),
  has(
    'my-goals',
    'mål|målen|målet|säljmål|kvot\\p{L}*|budget\\p{L}*|kpi\\p{L}*|goals?|targets?|quota|numbers|siffror\\p{L}*|i fas|on track|plan(?:en)?|måluppfyllelse',
    `${ASKED}|${FIRST}`,
  ),
  has(
    'need-help',
    `${FIRST}|any|anyone|någon|somebody|someone`,
    'hjälp\\p{L}*|help|stöd|support|kört fast|kör fast|fastnat|sitter fast|kommer inte vidare|kommer ingen\\p{L}*|stuck|struggling|a hand|lost|vilse|stånga\\p{L}*|backup|hur ska jag (?:göra|hantera)|how (?:do|should) i (?:handle|deal)',
  ),
  has(
    'leave',
    FIRST,
    'ledig\\p{L}*|semester\\p{L}*|föräldraledig\\p{L}*|sjuk\\p{L}*|vab\\p{L}*|tjänstledig\\p{L}*|utomlands|bortrest|borta|off|on leave|away|holidays?|vacation|pto|ooo|out of (?:the )?office|sick|parental leave|resa bort|travell?ing|not working|inte jobba\\p{L}*|jobbar inte',
  ),
  has(
    'help',
    'vad kan du|hur (?:funkar|fungerar|använder|gör)|what can you|how (?:do|does|can) (?:i|this|you|it)|kommandon?|commands?|hjälp|help|instruktion\\p{L}*|instructions?|förstår inte(?: hur)?|confused|guide|manual|vad är (?:du|det här|kadens)|what (?:are you|is this|is kadens)|who are you|vem är du|exempel|examples?',
  ),
];
