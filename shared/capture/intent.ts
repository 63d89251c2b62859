import type { CalendarDay } from '../domain/time.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { daysIn, dueIn } from './due-day.ts';
import { readPlainly } from './plain.ts';
import { tokensOf } from './tokens.ts';
import { closeGap, SENTENCE_MAX, tidy, trimEdges } from './text.ts';
import { detectLanguage } from './detect-language.ts';
import { understand } from './understand.ts';

export { matching } from './matching.ts';

export type Intent =
  | Readonly<{ kind: 'help' }>
  | Readonly<{ kind: 'greeting' }>
  | Readonly<{ kind: 'list' }>
  | Readonly<{ kind: 'move'; about: string; to: CalendarDay | null }>
  | Readonly<{ kind: 'keep'; about: string }>
  | Readonly<{ kind: 'ask-help'; about: string }>
  | Readonly<{ kind: 'point'; text: string }>
  | Readonly<{ kind: 'decision'; text: string }>
  | Readonly<{ kind: 'step'; step: UnderstoodStep; nudge: Nudge | null }>
  | Readonly<{ kind: 'nothing' }>;

/** Whole messages, in lower case and without the marks that end them. */
const help =
  /^(?:hjälp|help|\?|hjälp mig|help me|vad kan du(?: göra)?|what can you do|hur (?:funkar|fungerar) (?:det|du|detta|kadens)(?: här)?|how (?:does (?:this|it|kadens) work|do you work)|kommandon|commands|instruktioner)$/u;
const greeting =
  /^(?:hej|hejsan|hejhej|hej hej|hallå|tja|tjena|tjenare|hejsan svejsan|god ?(?:morgon|kväll|dag|förmiddag|eftermiddag)|morrn|hi|hello|hey|hi there|hello there|hey there|good (?:morning|afternoon|evening|day))(?:[,!]? (?:på dig|kadens|kompis|there|igen|again|team))?$/u;
const list =
  /^(?:(?:visa|lista|se|show|list|see|view)(?: mig| me)?(?: alla| all)?(?: (?:vad jag (?:har )?(?:lovat|ska göra|åtagit mig)|(?:mina |my )?(?:åtaganden|löften|nästa steg|uppgifter|commitments|promises|next steps|tasks|to-?dos?)|what i(?:'ve| have)? promised|what i have to do|listan|the list))?|(?:mina |my )(?:åtaganden|löften|nästa steg|commitments|promises|next steps)|åtaganden|commitments|vad (?:har jag (?:lovat|åtagit mig|kvar|på gång)|ska jag göra|lovade jag)|what (?:have i|did i|i have|i've) promise[d]?|what (?:do i have to do|should i do|is due|are my (?:commitments|promises|next steps))|what's (?:due|next|on my list)|vad är på gång)$/u;

const move =
  /^(?:(?:jag (?:behöver|vill|måste|får|skulle vilja)|kan (?:du|vi|jag)|vi får|i (?:need|want|have|would like|'d like) to|can (?:you|we|i)|could (?:you|we)|please|snälla) )?(?:flyttar?(?: fram| på)?|skjut(?:a|er)? (?:upp|på|fram)|senarelägg(?:a|er)?|byta? dag (?:på|för)|ändra(?: dag(?:en)? (?:på|för))?|move|postpone|push(?: back)?|reschedule|delay|change(?: the (?:date|day) (?:of|for))?) (?<about>.+)$/iu;
const keep =
  /^(?:(?:jag (?:är|blev)|nu är jag|det är|i'm|i am|we're) )?(?:klara?|klart|färdigt?|done|finished)(?: med| with|:)?(?: (?<about>.+))?$|^(?:bocka av|markera|check off|tick off|mark)\s+(?<marked>.+?)(?: (?:som )?(?:klart?|done|as done|färdig))?$|^(?<thing>.{1,200}?) (?:är|is|are)(?: nu| now)? (?:klar|klart|klara|färdig|färdigt|gjord|gjort|done|finished|skickad|skickat|sent)$|^(?<short>\S+(?: \S+){0,4}) (?:klar|klart|done)$|^(?:jag har|i have|i've)(?: nu| redan| just| already| now)? (?<did>(?:gjort|skickat|ringt|bokat|skrivit|mailat|mejlat|lämnat|done|sent|called|booked|written|finished|made|emailed|delivered|levererat)(?: .+)?)$|^(?:jag|i) (?<past>(?:skickade|ringde|bokade|skrev|mailade|mejlade|lämnade|levererade|sent|called|booked|wrote|finished|emailed|delivered) .+)$/iu;
const askHelp =
  /^(?:(?:jag (?:behöver|vill ha|skulle behöva|önskar|ber om)|kan (?:jag|vi) få|be om|kan du|i (?:need|want|could use)|can (?:i|we) (?:get|have)|ask for|could you|can you|please) )?(?:lite |some |a bit of )?(?:hjälp(?:a)?(?: mig)?|help(?: me)?) (?:med|with|on|kring|att|to) (?<about>.+)$|^(?:jag (?:har kört fast|sitter fast|kommer inte vidare)|i'm stuck|i am stuck) (?:med|i|på|with|on) (?<stuck>.+)$|^(?:jag behöver|i need|be om|ask for) (?:hjälp|help)$|^(?:jag (?:har kört fast|sitter fast|kommer inte vidare)|i'm stuck|i am stuck)$/iu;

/** "Jag vill ta upp …", and the short "Ta upp: …"; who says "jag tar upp priset på fredag" promises something. */
const point =
  /^(?:jag (?:vill|skulle vilja)(?: gärna)? (?:ta upp|prata om)|kan vi (?:ta upp|prata om)|(?:ta|lyft) upp\s*:|till agendan\s*:|på agendan\s*:|i(?:'d| would) like to (?:bring up|raise|talk about|discuss)|i want to (?:bring up|raise|talk about|discuss)|can we (?:talk about|discuss|bring up)|(?:raise|bring up|for the agenda)\s*:)\s*(?<point>.+)$/iu;
/** What only says when, after the point itself. */
const NEXT_TIME =
  /(?:,? (?:nästa gång|när vi ses(?: nästa gång)?|i nästa 1:1|next time|when we (?:next )?meet|in our next 1:1))$/iu;

/** "by two weeks", and the "to" that a day left behind. Counted from a day that is not known here, so it is asked for. */
const HOW_FAR =
  /(?: (?:by|med|fram))? (?:\d{1,3}|en|ett|två|tre|fyra|ett par|några|a|an|one|two|three|four|a few|a couple of) (?:dag|dagar|vecka|veckor|månad|månader|days?|weeks?|months?)$| (?:to|fram)$/iu;

const named = (match: RegExpExecArray): string => {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  return trimEdges(Object.values(groups).find((group) => group !== undefined && group !== '') ?? '');
};

/** What somebody wants who writes to the bot. A day in `move` is null when none was said that is still to come. */
export const intentOf = (text: string, context: CaptureContext): Intent => {
  const said = closeGap(tidy(text))
    .slice(0, SENTENCE_MAX)
    .replace(/(?!^)[\s?.!…]+$/u, '')
    .replace(/\s*[:;]-?[)D]$/u, '');
  const lower = said.toLowerCase();
  if (help.test(lower)) return { kind: 'help' };
  if (greeting.test(lower)) return { kind: 'greeting' };
  if (list.test(lower)) return { kind: 'list' };
  const moving = move.exec(said);
  if (moving !== null) {
    const language = detectLanguage(said, context.locale);
    const about = readPlainly(tokensOf(moving.groups?.['about'] ?? ''), language, context).line.text;
    const day = dueIn(daysIn(about, language, context.today, context.daysOff));
    const rest = day === null ? about : `${about.slice(0, day.start)} ${about.slice(day.end)}`;
    return { kind: 'move', about: trimEdges(rest.trim().replace(HOW_FAR, '')), to: day?.day ?? null };
  }
  const stuck = askHelp.exec(said);
  if (stuck !== null) return { kind: 'ask-help', about: named(stuck) };
  const raised = point.exec(said)?.groups?.['point']?.replace(NEXT_TIME, '').trim() ?? '';
  if (raised !== '') return { kind: 'point', text: raised.charAt(0).toUpperCase() + raised.slice(1) };
  const understood = understand(text, context);
  if (understood.kind !== 'nothing') return understood;
  const kept = /\?\s*$/u.test(text) ? null : keep.exec(said);
  if (kept === null) return understood;
  const { did, past } = kept.groups ?? {};
  // "skickat offerten": what was done with it matters less than what it was.
  return {
    kind: 'keep',
    about: named(kept).replace(did === undefined && past === undefined ? '' : /^\S+ /u, ''),
  };
};
