import type { Language } from '../domain/language.ts';
import type { Clause } from './act.ts';
import type { Action } from './action.ts';
import { words, wordsOf } from './text.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** What a sentence without a subject and a verb we know may not contain, if it is to be a note of something to do. */
const finite: Record<Language, RegExp> = {
  sv: words(
    "är|var|har|hade|blir|blev|kan|kunde|ska|vill|måste|mår|går|gick|kommer|kom|jag|du|vi|han|hon|de|tack|hej|gäller|stänger|börjar|ses|hörs|skickade|ringde|klart|klar|inte|inga|ingen|inget|ingenting|kul|bra|tyst|vilken|skickat|bokat|ringt|mejlat|vore|hade varit|wouldn't",
    'iu',
  ),
  en: words(
    "is|was|are|were|has|have|had|will|can|could|i|you|we|he|she|they|it|thanks|hello|do|does|did|opens|closes|starts|ends|isn't|aren't|no|not|nothing|none|nobody|good|great|nice|sent|called|booked|emailed|done|late|see|talk|from|don't|doesn't|won't|can't|never|would|wouldn't|should|shouldn't|might|be|there's|there|point|let's",
    'iu',
  ),
};

/** What is a thing to be made or handed over, which a text begins with: "offert till Peab". */
export const deliverables: Record<Language, RegExp> = {
  sv: /^(?:(?:ny|nytt|nya|reviderad|uppdaterad|skriftlig|en|ett|två|tre) )?[\p{L}-]*(?:offert|avtal|förslag|demo|kalkyl|svar|prislista|lista|rapport|presentation|möte|uppföljning|återkoppling|avstämning|underlag|referens|budget|prognos|utkast|anbud|agenda|protokoll|plan|genomgång|workshop|mejl|samtal|besök|manus|kort|påminnelse|case|faktura|konto|material|kontrakt|bokning|order|pitch|mall|video|inlägg|enkät|inbjudan|kallelse|besked|underskrift|signatur|specifikation|kravspec|prisbild|affär|analys|business ?case|mejlutskick|utskick|brev|siffror|nyhetsbrev|översikt|återrapport)(?:er|ar|en|et|n|t|s|or|na|arna|erna)*(?=\s|$|,)/iu,
  en: /^(?:(?:new|revised|updated|written|the|a|an|two|three) )?(?:[\p{L}\d-]+ ){0,2}(?:quote|proposal|contract|deck|demo|agenda|draft|report|list|summary|forecast|budget|answer|reply|email|invoice|minutes|notes|references?|case study|redlines|nda|po|sow|script|sign-off|plan|presentation|costing|business case|letter|order form|visit|meeting|follow-up|call|order|pricing|figures|numbers|slides|roadmap|template|brief|recap|account|signature|briefing|logins?|specs?|estimate|mock-?up|one-pager|write-up|memo|pitch|training|walkthrough|workshop|session|newsletter|analysis|overview|reminder|invitation|invite|survey)(?:s|es)?(?=\s|$|,)/iu,
};

/** "Deras jurist läser avtalet", "the quote went out": a thing that somebody else does, or that has been. */
const tellsOf = (matter: string, language: Language): boolean => {
  if (/^(?:deras|hans|hennes|kunden|kunderna|their|his|her|the customer|they)(?!\p{L})/iu.test(matter))
    return true;
  const rest = wordsOf(matter.toLowerCase()).slice(
    language === 'sv' || /^(?:revised|updated|signed|written|agreed|detailed|attached)/iu.test(matter)
      ? 1
      : 0,
  );
  return rest
    .slice(0, 4)
    .some((word) =>
      language === 'sv'
        ? word.endsWith('r') &&
          swedish.isKnown(swedish.infinitiveOf(word) ?? '') &&
          !/(?:or|ier|kter|ster|nter)$/u.test(word)
        : english.isPast(word),
    );
};

/** All that is said of a day in a list of days. */
const NOTHING =
  /^(?:off|ledig(?:t|dag)?|semester|vab|sjuk|holiday|(?:day|half day|annual) (?:off|leave)|leave|wfh|tbc|tbd|free)[.!]?$/iu;

const NOTE_WORDS_MAX = 14;
/** "Tingstad: nytt pris, i morgon": a thing of somebody's, whatever it is. */
const TOPIC_NOTE_WORDS_MAX = 6;

/** Notes carry no verb: "Offerten till Volvo senast fredag". */
export const noteIn = (
  matter: string,
  clause: Clause,
  isSure: boolean,
  language: Language,
): Action | null => {
  const count = wordsOf(matter).length;
  if (NOTHING.test(matter)) return null;
  if (tellsOf(matter, language)) return null;
  // "Volvo: offert", with whom it is for first.
  const ofTopic = matter.replace(/^\p{Lu}[^:]{1,30}(?::| [–—-])\s+/u, '');
  const isOfTopic = ofTopic !== matter && count <= TOPIC_NOTE_WORDS_MAX;
  const forms = [ofTopic, ofTopic.replace(/^\p{Lu}[\p{L}\p{N}&' -]{1,30}, /u, '')];
  // "Sweco återkoppling": in English a thing may have its customer's name before it anyway.
  if (language === 'sv') forms.push(ofTopic.replace(/^(?:\p{Lu}[\p{L}\p{N}&'-]* ){1,2}(?=\p{Ll})/u, ''));
  const isThing = clause.hasDay && (isOfTopic || forms.some((form) => deliverables[language].test(form)));
  const isItem = clause.marked && (clause.hasDay || clause.listed || deliverables[language].test(matter));
  if (!(clause.isDue || isItem || (isSure && clause.hasDay) || isThing)) return null;
  if (count === 0 || count > NOTE_WORDS_MAX || finite[language].test(matter)) return null;
  return { text: matter, known: false, vague: false, mode: 'plain' };
};
