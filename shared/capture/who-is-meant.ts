import { firstNamesOf } from './act.ts';
import type { CaptureContext } from './context.ts';
import { datesIn } from './due-day.ts';
import { isGivenName } from './given-names.ts';
import type { ReadStep } from './step.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** So many letters before it may name whom a pronoun means. */
const AHEAD = 240;

/** "Ring dem", "send them the price", "ses med henne": a customer, or somebody there, who is named elsewhere. */
const POINTS =
  /(?<=\p{L} )(?:(?<several>dem(?! (?:som|där|här)(?!\p{L}))|dom(?=$|[,.]| (?:en|ett|på|om|igen|till|med|för|priset|direkt|själv|i|och|offert\p{L}*|avtal\p{L}*|förslag\p{L}*)(?!\p{L}))|them(?! all(?!\p{L})))|(?<one>honom|henne|him|her(?=$|[,.]| (?:the|a|an|about|on|back|for|with|to|by|and|at|in|know|again|up|over|round|what|how|when|some|that|this)(?!\p{L}))))(?!\p{L})/iu;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'-]*(?: (?:\p{Lu}[\p{L}\p{N}&'-]*|&))*`;
/** One name, or two of them, and where they work. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])(?:${NAME}(?:,? (?:och|and|&) ${NAME})?(?: (?:kommun|stad|region)| (?:på|hos|at|from|från|över på|over at) ${NAME})?)`,
  'gu',
);
/** Written with a capital, and no name. */
const NO_NAME =
  /^(?:i(?:'\p{L}+)?|jag|crm|ceo|cfo|cio|cto|vd|hr|it|po|nda|sow|msa|rfp|rfq|roi|sla|poc|kpi|pdf|ppt|q[1-4]|h[12]|eod|cob|eow|eom|am|pm|ok|okay|ps|fyi|teams|outlook|excel|powerpoint|linkedin|salesforce|hubspot|kadens|english|swedish|svenska|engelska)$/iu;

/** What only people and their companies do: whoever does it may be rung. */
const DOES = String.raw`(?:vill|ville|väntar|undrar|undrade|frågar|frågade|hörde|hör av|ringde|mejlade|mailade|sökte|svarade|svarar|tyckte|tycker|saknar|letar|funderar|återkom|bad|ber|gillade|tackade|behöver|(?:har|hade) (?:(?:ju|inte|ännu|fortfarande|nu|aldrig|äntligen) )*(?:hört|ringt|frågat|svarat|sagt|bett|begärt|mejlat|mailat|sökt|tackat|börjat|fått|velat|funderat)|wants?|wanted|(?:(?:is|are)(?: still)? )?(?:waiting|wondering|asking|keen|happy|after|looking)(?!\p{L})|asked|need|needs|called|emailed|rang|replied|said|loved|liked|(?:has|have|had|'s|'ve|hasn't|haven't)(?: (?:not|still|just|finally|now|been|yet|gone|got|come))* (?:asked|called|emailed|rung|replied|responded|said|requested|quiet|back|answered|heard|been in touch))`;
const SUBJECT = new RegExp(
  String.raw`(?:^|[.!?;,:\n] ?| (?:men|och|så|but|and|so|as|eftersom|because|för|nu när|since) )(?<who>(?:(?:the|de|min|vår|our|my) )?[\p{L}\p{N}&'-]+(?: (?:på |hos |at |from )?[\p{L}\p{N}&'-]+){0,2}?) ${DOES}(?!\p{L})`,
  'giu',
);
const NO_SUBJECT =
  /^(?:(?:och|men|så|and|but|so|ja|yes|hej|hi|ok|okej|okay|jag|du|vi|ni|det|den|de|dom|han|hon|man|som|där|här|nu|då|inte|allt|alla|vem|vad|i|you|we|they|it|that|this|there|he|she|who|what|which|someone|somebody|everyone|nobody|någon|nån|ingen|to|att|not|if|om|when|när|please)(?!\p{L}))/iu;

const isOurs = (name: string, context: CaptureContext): boolean =>
  firstNamesOf(context).some((first) => name.toLowerCase().startsWith(first.toLowerCase()));

/** A sentence begins with a capital, whatever it begins with: "Ringt Rimbo", "Pushing Ikano". */
const isVerb = (word: string): boolean => {
  const small = word.toLowerCase();
  return (
    (swedish.infinitiveOf(small) ?? swedish.fromSupine(small) ?? swedish.knownInfinitive(small)) !== null ||
    english.isKnown(english.baseOf(small) ?? small) ||
    /ing$/u.test(small)
  );
};

/** Who was named last before it: in capitals, or by doing what only somebody does. */
const namedIn = (ahead: string, isOne: boolean, context: CaptureContext): string | null => {
  const names = [...ahead.matchAll(NAMED)].flatMap(({ 0: said, index }) => {
    const opens = /(?:^|[.!?:\n]\s*)$/u.test(ahead.slice(0, index));
    const [word = ''] = said.split(' ');
    const name =
      opens && !isGivenName(word) && isVerb(word)
        ? said.slice(word.length + 1).replace(/^(?:på|hos|at|from|från) /u, '')
        : said;
    const [first = ''] = name.split(' ');
    const isWord = opens && said === first && !isGivenName(first);
    const isDay = datesIn(first, context.locale, context.today).length > 0;
    const isNone = name === '' || isWord || isDay || NO_NAME.test(first) || isOurs(name, context);
    return isNone || (isOne && !isGivenName(first)) ? [] : [{ name, index }];
  });
  const doers = [...ahead.matchAll(SUBJECT)].flatMap(({ 0: said, index, groups }) => {
    const name = (groups?.['who'] ?? '').replace(/^(?:och|men|så|and|but|so) /iu, '');
    return NO_SUBJECT.test(name) || isOurs(name, context) || (isOne && !isGivenName(name.split(' ')[0] ?? ''))
      ? []
      : [{ name, index: index + said.indexOf(name) }];
  });
  return [...names, ...doers].sort((one, other) => one.index - other.index).at(-1)?.name ?? null;
};

/** The step with the one named whom it points at with a pronoun: "atlas copco vill ha en demo, jag ringer dom". Takes the message. */
export const withNames = (read: ReadStep, text: string, context: CaptureContext): ReadStep => {
  const { step, spans } = read;
  const said = POINTS.exec(step.text);
  if (said === null || spans.action === null) return read;
  const before = step.text.slice(0, said.index);
  // "Ringa Volvo och boka dem" says so itself.
  if (/\s\p{Lu}/u.test(before)) return read;
  const ahead = text.slice(Math.max(0, spans.action.start - AHEAD), spans.action.start);
  const name = namedIn(ahead, said.groups?.['one'] !== undefined, context);
  if (name === null) return read;
  const written =
    /^\p{Ll}/u.test(name) && !/^(?:the|de|min|vår|our|my) |(?:en|et|erna|arna|orna)$/iu.test(name);
  const named = written ? name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
  return { ...read, step: { ...step, text: before + named + step.text.slice(said.index + said[0].length) } };
};
