import type { CaptureContext } from './context.ts';
import { isGivenName } from './given-names.ts';
import { lengthOfOneOfUs } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** Whom they work for tells that somebody is a customer's: "Karin på Volvo". */
const OF_ANOTHER_HOUSE =
  /^(?: \p{Lu}\p{L}+)? (?:på|från|hos|at|from|of|över på|borta på) (?!\p{Ll}+(?:dag|day))\p{L}/u;
/** Our own departments are no other house. */
const DEPARTMENT =
  /^ (?:på|från|hos|i|in|at|from|over in) (?:vår |our |the )?(?:marknad(?:savdelningen)?|marketing|support(?:en)?|ekonomi(?:avdelningen)?|finance|accounts|hr|it|sälj(?:support)?|sales|juridik(?:en)?|legal|produkt(?:ion(?:en)?)?|product|presales|engineering|teknik(?:en)?|leverans(?:en)?|delivery|kundtjänst|inköp|lagret|logistik(?:en)?|logistics|kontoret|innesälj|drift(?:en)?|operations|ops)(?![\p{L}])/iu;
/** "Elin i vårt team", "Nadia in our Oslo office": ours, whatever it is called. */
const OF_OURS = /^,? (?:på|från|hos|i|in|at|from|on|of|av) (?:vår|vårt|våra|oss|our|us)(?!\p{L})/iu;
const PLACE_WORDS_MAX = 3;
/** Our own departments, and who works there: "Ekonomi fakturerar", "someone from IT sets up". */
const HOUSE =
  /^(?:(?:någon|nån|en|ett|teamet|folket|gänget|someone|somebody|the (?:guys|team|people)|our (?:guys|team)|vår(?:a)?|our|the) (?:(?:på|från|i|from|in|at) )?)?(?:marknad(?:savdelningen|steamet)?|marketing|support(?:en)?|ekonomi(?:avdelningen)?|finance|accounts|hr|it(?:-avdelningen)?|säljsupport(?:en)?|innesälj(?:arna)?|juridik(?:en|avdelningen)?|jurist(?:en|erna)|legal|produktteamet|presales|engineering|tekniker(?:n|na)|leverans(?:en|teamet)?|delivery|operations|lagret|driften|kundtjänst|logistik(?:en)?|logistics|back ?office|ops)(?= )/iu;

/** "Vår tekniker", "my colleague": whoever is named after it is one of us, whatever the name. */
const OURS = /^(?:[Vv]år|[Vv]åran|[Oo]ur|[Mm]in|[Mm]y) (?:[\p{L}-]+ ){1,3}?(?=\p{Lu}\p{Ll})/u;
const NOT_OURS =
  /kund|customer|client|leverantör|supplier|vendor|partner|konkurrent|competitor|kontakt|contact|bank|moder|parent|ägare/iu;

const FINITE =
  /^(?:ska|skall|måste|får|kan|har|kommer|behöver|tar|ger|gör|will|can|must|has|is|needs|to|'ll|'s)$/iu;
const isVerb = (word: string): boolean =>
  FINITE.test(word) ||
  (/(?:r|s)$/u.test(word) &&
    (swedish.isKnown(swedish.infinitiveOf(word) ?? '') || english.isKnown(english.baseOf(word) ?? '')));

const NOBODY =
  /^(?:neither|none|nobody|one|either|each|both|all|some|many|most|two|several|few|ingen|inga|någon|några|en|ett|båda|alla|många|flera)$/iu;

/** "Gustav på verkstan", "Lisa i customer success": a place written small is one of ours. */
const SMALL_PLACE = /^ (?:på|i|från|from|in|at|over in|on)(?= (?:the )?\p{Ll})/u;

/** How long the place is that somebody of ours is at, up to what they do there. */
const ownPlace = (text: string, isCapital: boolean): number => {
  const department = DEPARTMENT.exec(text)?.[0].length;
  const said =
    OF_OURS.exec(text)?.[0] ??
    (department === undefined && isCapital ? SMALL_PLACE.exec(text)?.[0] : undefined);
  if (said === undefined) return department ?? 0;
  let { length } = said;
  for (let words = 0; words <= PLACE_WORDS_MAX; words += 1) {
    const next = /^ ([\p{L}-]+)/u.exec(text.slice(length));
    if (next?.[1] === undefined) return 0;
    if (isVerb(next[1].toLowerCase())) return length;
    length += next[0].length;
  }
  return 0;
};

/** First names that are words too, when they are written small. */
const WORDS =
  /^(?:mina|klara|rita|saga|dag|tina|tage|may|fred|will|mark|bill|frank|jack|per|bo|siv|gun|stig|stina|tim|sten|liv|eva|bob|rob|pär|max|mats|tor|tora|ella|leo|jon|rose|drew|art|hope|grant)$/u;

/**
 * Somebody else than the two who is named at the start: who they are isn't known here, so that the step is nobody's yet. A surname
 * may follow.
 */
export const colleagueAtStart = (text: string, context: CaptureContext): NamedPerson | null => {
  const house = HOUSE.exec(text)?.[0].length;
  if (house !== undefined && isVerb(/^ ([\p{L}']+)/u.exec(text.slice(house))?.[1]?.toLowerCase() ?? ''))
    return { id: null, length: house, by: 'colleague', called: false };
  const ours = OURS.exec(text)?.[0] ?? '';
  const kind = NOT_OURS.test(ours) ? '' : ours;
  const both = /^(?:både|both) /iu.exec(text)?.[0] ?? '';
  const lead = kind === '' ? both : kind;
  const said = text.slice(lead.length);
  const name = /^(\p{L}+)(?:-\p{Lu}\p{L}+)?(?: \p{Lu}\p{L}+(?!\p{L}))?(?=\s|'s (?!meeting)\p{L}+ing)/u.exec(
    said,
  );
  if (name?.[1] === undefined) return null;
  const isNamed = kind !== '' || isGivenName(name[1]);
  // "Beata from finance": whoever is of ours is a person.
  const isOurs =
    /^\p{Lu}/u.test(name[1]) &&
    !NOBODY.test(name[1]) &&
    (DEPARTMENT.test(said.slice(name[0].length)) || OF_OURS.test(said.slice(name[0].length)));
  if (!isNamed && !isOurs) return null;
  const place = ownPlace(said.slice(name[0].length), /^\p{Lu}/u.test(name[1]));
  const isWord = name[1] === name[1].toLowerCase() && WORDS.test(name[1]);
  if (isWord || (place === 0 && OF_ANOTHER_HOUSE.test(said.slice(name[1].length)))) return null;
  const length = lead.length + name[0].length + place;
  // "Erik och Sara".
  const joint = /^ (?:och|and|&) (?=\p{L})/u.exec(text.slice(length))?.[0] ?? '';
  const rest = joint === '' ? '' : text.slice(length + joint.length);
  const us = lengthOfOneOfUs(rest, context);
  if (us > 0) return { id: null, length: length + joint.length + us, by: 'pronoun', called: false };
  const second = colleagueAtStart(rest, context);
  return {
    id: null,
    length: length + (second === null ? 0 : joint.length + second.length),
    by: 'colleague',
    called: false,
  };
};
