import { respelt } from './spelling.ts';

/** Verbs of selling and coaching that leave a trace, as infinitives. Others pass too, where a day or "ska" stands with them. */
const ar =
  'skicka boka maila mejla kontakta fixa ordna kolla träffa prata tala visa uppdatera kalla samla räkna lista dela granska öva träna testa prova signera avtala avboka omboka bjuda dokumentera spela faxa hämta lämna meddela fråga svara chatta starta öppna avsluta stämma berätta koppla plocka skapa rita kartlägga rapportera logga mata notera anteckna anmäla beställa betala skugga lyssna läsa börja förankra rensa ta dra delta anta ansvara rätta städa motta sammanfatta påminna förklara flytta formulera formatera jämföra sortera titta hitta leta bocka bekräfta bevaka vidarebefordra landa ragga bearbeta rigga messa smsa slänga återkoppla dubbelkolla pinga bolla checka zooma pusha anordna hämta stämma kika sondera paketera prissätta upphandla jaga knacka hojta mappa joina reviewa pitcha prospektera dema closa droppa scanna skanna printa förkorta fånga bygga spåra sikta gallra tagga synka uppgradera utreda bokföra arkivera klippa banka nätverka intervjua sammankalla tillsätta utmana utbilda utforma utnyttja tilldela bemanna bekanta bearbeta ragga värva övertala övertyga lotsa guida visualisera fräscha putsa finslipa vässa polera tömma byta gå färdigställa slutföra komplettera ringa kolla snacka snegla lobba peppa stötta coacha avrapportera avsluta avstämma avtala avropa attestera beta cykla fakturera debitera kreditera granska gåva haffa jobba kalla klara knyta kopiera köra landa larma leda leta lista låna lägga maxa mobilisera måla nagla notera nudga onboarda ordna outsourca packa parkera pilla ploga posta praktisera pricka processa projektera prognostisera promota provköra puffa påbörja radera ratta redovisa rekrytera reservera resa retweeta rita rulla rusta samordna samla segmentera servera signa skala skissa skriva skynda skärpa sluta smyga sms:a snabba sparra spara sprida starta stega strukturera städa sy säkra teasa tejpa testa tipsa toppa trappa trigga uppvakta utlysa vakta vidga vinka värdera ändra återanvända återge återlämna återuppta önska överlämna övervaka åtgärda äska'.split(
    ' ',
  );
const er =
  'ringa skriva lägga bygga stänga ställa beställa möta bjuda följa söka sätta reda förbereda återkomma presentera diskutera planera analysera prioritera kvalificera leverera offerera identifiera coacha informera rapportera kommunicera formulera kontrollera kalkylera registrera summera intervjua involvera introducera boosta demonstrera bestämma föreslå kartlägga utvärdera validera utse stämma begära fylla hålla översätta trycka kräva erbjuda avgöra lösa sälja köpa sända utveckla lyfta använda skilja byta rensa höja sänka hänvisa besöka korrigera justera revidera publicera protokollföra verifiera konkretisera specificera flagga undersöka jämföra referera delegera eskalera filma filtrera adressera komplettera installera konfigurera estimera förhandla läsa säkra säkerställa besvara försäkra säga uppmana sköta hantera utföra genomföra rodda snickra knåpa finslipa spika låsa nita smälla plita sno skriva söka hålla tillfråga tillhandahålla hämta sammanställa genomlysa framställa inhämta upprätta fastställa hänga dra driva skjuta knyta binda slå sjunga söka tillverka utforska utlova utse vinna väcka bidra anlita avvakta besikta inleda avleda handleda vägleda handlägga förlägga anlägga upphöra tillse tillskriva understryka verkställa återställa återvända uppsöka anmoda avge bereda bese genomdriva godkänna påpeka påverka minnas nämna känna dokumentera engagera etablera evaluera expandera fakturera finansiera garantera generera gruppera implementera importera exportera inkludera inspirera inventera investera kolla kalibrera kategorisera klassificera koncentrera kopiera koordinera markera motivera notifiera observera omvärdera optimera organisera parera personifiera placera policera precisera producera profilera programmera projicera protestera pröva realisera redigera reducera reflektera rekommendera rekrytera reservera respondera sanera segmentera signera skissera sondera sortera specificera sponsra standardisera strukturera studera summera synkronisera systematisera transportera uppdatera utvärdera visualisera'.split(
    ' ',
  );

/** Present and imperative forms that the rules below don't give. */
const irregular: Readonly<Record<string, string>> = {
  gör: 'göra',
  ger: 'ge',
  ge: 'ge',
  ber: 'be',
  be: 'be',
  ser: 'se',
  se: 'se',
  får: 'få',
  går: 'gå',
  når: 'nå',
  mår: 'må',
  står: 'stå',
  hör: 'höra',
  kör: 'köra',
  för: 'föra',
  lär: 'lära',
  rör: 'röra',
  hyr: 'hyra',
  styr: 'styra',
  ställ: 'ställa',
  föreslår: 'föreslå',
  föreslå: 'föreslå',
  förstår: 'förstå',
  anger: 'ange',
  överger: 'överge',
  återger: 'återge',
  anser: 'anse',
  utser: 'utse',
  avgör: 'avgöra',
  begär: 'begära',
  jämför: 'jämföra',
  genomför: 'genomföra',
  inför: 'införa',
  överför: 'överföra',
  återkom: 'återkomma',
  tar: 'ta',
  ta: 'ta',
  dra: 'dra',
  drar: 'dra',
  slå: 'slå',
  slår: 'slå',
  gå: 'gå',
  stäm: 'stämma',
  döm: 'döma',
  kom: 'komma',
  ha: 'ha',
  sänder: 'sända',
};

const known = new Set([...ar, ...er, ...Object.values(irregular)]);
const shortInfinitive =
  /^(?:få|gå|se|ge|be|bli|stå|nå|le|bo|sy|fly|föreslå|ange|anse|utse|avse|förse|inse|överge|återge|uppnå|förstå|genomgå|höras|ses|träffas|mötas)$/u;

/** True for a word that can stand after "ska". */
export const isInfinitive = (word: string): boolean =>
  /[^\W\d_åäö]?\p{L}a$/u.test(word) || shortInfinitive.test(word);

/** The infinitive of a verb in the present, or null when the form is not sure to be one. */
export const infinitiveOf = (present: string): string | null => {
  const form = irregular[present];
  if (form !== undefined) return form;
  const hyphen = present.lastIndexOf('-');
  if (hyphen > 0) {
    const last = infinitiveOf(present.slice(hyphen + 1));
    return last === null ? null : present.slice(0, hyphen + 1) + last;
  }
  // By its last letters first: each word that is being typed is asked about at each key.
  if (present.endsWith('ar') && /^\p{L}+ar$/u.test(present)) return present.slice(0, -1);
  if (present.endsWith('er') && /^\p{L}*[aeiouyåäö]\p{L}*er$/u.test(present))
    return `${present.slice(0, -2)}a`;
  if (present.endsWith('s') && /^\p{L}+(?:mm|v|d|t)as$|^(?:hörs|ses|träffas)$/u.test(present)) return present;
  return null;
};

/** The infinitive of a verb we know, from its infinitive or imperative. */
export const knownInfinitive = (bare: string): string | null => {
  if (known.has(bare)) return bare;
  if (irregular[bare] !== undefined && !bare.endsWith('r')) return irregular[bare];
  return known.has(`${bare}a`) ? `${bare}a` : null;
};

/** Verbs said often enough that a slip in one is told, and words that look like one but are themselves. */
const common =
  'skicka skickar boka bokar maila mailar mejla mejlar ringa ringer skriva skriver kontakta kontaktar uppdatera uppdaterar förbereda förbereder presentera presenterar kolla kollar planera planerar besöka besöker träffa träffar återkommer'.split(
    ' ',
  );
const themselves = new Set(
  'sticka stickar slicka slickar skriker skriker kolar kola ringar skiver besökare planerare'.split(' '),
);

const presentOf = (verb: string): string => (er.includes(verb) ? verb.replace(/a$/u, 'er') : `${verb}r`);
/** Every form that a verb we know may have been meant to have. */
const forms = [...new Set([...ar, ...er].flatMap((verb) => [verb, presentOf(verb)]))];
const formsByLetter = new Map<string, readonly string[]>(
  [...new Set(forms.map((form) => form.charAt(0)))].map((letter) => [
    letter,
    forms.filter((form) => form.startsWith(letter)),
  ]),
);

/** The verb meant by what is no form of any: "rignr". */
export const meantVerb = (word: string): string | null =>
  infinitiveOf(word) === null && knownInfinitive(word) === null
    ? respelt(word, formsByLetter.get(word.charAt(0)) ?? [])
    : null;

/** The verb meant by a mistyped one; null for one that is right, or may be. */
export const respeltVerb = (word: string): string | null =>
  isKnown(infinitiveOf(word) ?? word) || knownInfinitive(word) !== null || themselves.has(word)
    ? null
    : respelt(word, common);

const supines: Readonly<Record<string, string>> = {
  gjort: 'göra',
  sett: 'se',
  gett: 'ge',
  givit: 'ge',
  fått: 'få',
  tagit: 'ta',
  dragit: 'dra',
  hört: 'höra',
  kört: 'köra',
  ställt: 'ställa',
  sålt: 'sälja',
  lagt: 'lägga',
  satt: 'sätta',
  mött: 'möta',
  köpt: 'köpa',
  ringt: 'ringa',
  sänt: 'sända',
  byggt: 'bygga',
};
/** "skickat" → "skicka": the infinitive of what will have been done; null where it can't be told. */
export const fromSupine = (supine: string): string | null => {
  const special = supines[supine];
  if (special !== undefined) return special;
  const stem = supine.replace(/(?:at|it|t)$/u, '');
  return [`${stem}a`, stem].find((verb) => known.has(verb)) ?? null;
};

export const isKnown = (infinitive: string): boolean =>
  known.has(infinitive) || known.has(infinitive.slice(infinitive.lastIndexOf('-') + 1));

const strongPast =
  'skrev gick tog gjorde sa sade fick bad sålde hade var blev såg kom gav la lade höll lät satt stod drog bjöd slog vann visste ville kunde skulle borde fann drack åt sov föll bröt bar sprang hann försvann återkom föreslog begärde avgjorde förstod bestämde stängde ställde ringde skickade';
const past = new Set(strongPast.split(' '));
const notPast = new Set(['måste', 'möte', 'byte', 'arbete']);

export const isPast = (word: string): boolean =>
  past.has(word) || (/(?:ade|dde|nde|lde|rde|mde|gde|vde|[kpstx]te|nste)$/u.test(word) && !notPast.has(word));

const states = new Set(
  'vara ha må heta tycka tro veta känna hoppas önska undra gilla förstå bruka verka ligga sitta stå komma gå bo trivas kunna vilja älska hata sakna mena hålla hinna orka våga slippa bli se jobba fylla lära höra få uppskatta råka vänta lita anse passa göra åka resa sluta börja tacka skratta prata ses höras träffas synas hörs syns möts märka sova leta kosta betyda bero behöva fungera funka gälla'.split(
    ' ',
  ),
);
const statePresents =
  /^(?:är|vet|vill|kan|bör|minns|finns|kanske|kunde|skulle|borde|brukar|måste|ska|skall|har|trivs|ville|inte|aldrig|finns|hoppas)$/u;

/** States, feelings, wishes and meetings to come: nothing that is done by a day. Takes a verb in the present or infinitive. */
export const isState = (word: string): boolean =>
  statePresents.test(word) || states.has(word) || states.has(infinitiveOf(word) ?? '');

/** What makes an action of a verb that is otherwise a state or too wide: "gå igenom", "höra av mig". Takes the infinitive. */
export const isAction = (phrase: string): boolean =>
  /^(?:gå (?:igenom|genom|över|till botten)|se (?:till|över|igenom)|höra (?:av|med|mig för)|hålla (?!med|på(?! med)|tummarna)\p{L}|få (?:fram|in|ihop|tag|klart|iväg|ut|med mig|till|commit|ett (?:ja|möte|besked|beslut)|bekräftat)|göra (?!ont|inget|ingenting|så|mitt bästa)\p{L}|(?:börja|sluta) (?:med|att)|jobba (?:med|på|vidare)|resa till|vara med(?: på| i| när)|åka (?:till|ut|dit|ner|upp|förbi|över)|resa (?:till|ner|upp|dit)|komma (?:förbi|ut|över|ner|upp)|köra dit|prata (?:med|ihop)|fylla (?:i|på)|bli bättre|tacka (?:ja|nej)|lära (?:mig|sig|upp)|leta (?:upp|fram|efter|reda)|vänta in)/u.test(
    phrase,
  );

/** Verbs that promise nothing to be seen (coaching-model §4), from the predicate in any form. */
export const isVague = (predicate: string): boolean =>
  /^(?:(?:ska |att )*)(?:jobbar? (?:med|på|vidare)|arbetar? (?:med|på)|funderar? (?:på|över|kring)?|tänk(?:a|er)? (?:på|över|igenom|kring)|försök(?:a|er)?(?!\p{L})|tittar? (?:på|över|närmare)|håll(?:a|er)? (?:koll|ett öga) på|bli(?:r)? bättre|kollar? (?:av|upp|på)(?!\p{L})|hjälp(?:a|er)?(?: till|(?!\p{L}))|följ(?:a|er)? upp(?!.*(?: genom | via |samtal|möte|mejl|mail))|se(?:r)? över)/iu.test(
    predicate,
  );
