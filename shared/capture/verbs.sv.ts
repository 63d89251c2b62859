import { respelt } from './spelling.ts';

/** Verbs of selling and coaching that leave a trace, as infinitives. Others pass too, where a day or "ska" stands with them. */
const ar =
  'skicka boka maila mejla kontakta fixa ordna kolla träffa prata tala visa kalla samla räkna lista dela granska öva träna testa prova avtala avboka omboka bjuda spela faxa hämta lämna meddela fråga svara chatta starta öppna avsluta stämma berätta koppla plocka skapa rita kartlägga logga mata anteckna anmäla beställa betala skugga lyssna läsa börja förankra rensa ta dra delta anta ansvara rätta städa motta sammanfatta påminna förklara flytta jämföra titta hitta leta bocka bekräfta bevaka vidarebefordra landa ragga bearbeta rigga messa smsa slänga återkoppla dubbelkolla pinga bolla checka zooma pusha anordna kika prissätta upphandla jaga knacka hojta mappa joina reviewa pitcha dema closa droppa scanna skanna printa förkorta fånga bygga spåra sikta gallra tagga synka utreda bokföra klippa banka nätverka intervjua sammankalla tillsätta utmana utbilda utforma utnyttja tilldela bemanna bekanta värva övertala övertyga lotsa guida fräscha putsa finslipa vässa tömma byta gå färdigställa slutföra ringa snacka snegla lobba peppa stötta coacha avstämma avropa beta cykla gåva haffa jobba klara knyta köra larma leda låna lägga maxa måla nagla nudga onboarda outsourca packa pilla ploga posta pricka processa promota provköra puffa påbörja ratta redovisa resa retweeta rulla rusta samordna signa skala skissa skriva skynda skärpa sluta smyga sms:a snabba sparra spara sprida stega sy säkra teasa tejpa tipsa toppa trappa trigga uppvakta utlysa vakta vidga vinka ändra återanvända återge återlämna återuppta önska överlämna övervaka åtgärda äska hoppa kila snurra mangla käka dryfta preppa ladda skaffa handla laga slipa tanka fota plåta texta länka tracka luska kapa dumpa pressa klura ventilera nolla ombesörja anpassa rota nysta trolla skaka bena blocka brainstorma lansera tvätta lasta tjata ticka omarbeta dubbelchecka kvittera arrangera förtydliga förenkla förbättra förnya förmedla bifoga tajma krama hälsa inventera besiktiga jämka justera mejsla montera parkera rådfråga rama sanera skrapa sopa spana stoppa stämpla summera svetsa syna testköra tota vaska vidareutveckla värma återansluta återuppliva knåpa skjutsa underrätta ögna utöka utvidga snoka bromsa avvisa avtacka varna uppmärksamma lufta vittja grotta djupdyka kroka backa dokumentera mäta mäkla återbesöka teckna påskynda lappa kludda rabatta avstyrka plugga designa luncha fika googla researcha putta skypa teamsa linkedina connecta rollspela avrunda avsätta backupa benchmarka blogga bunta chansa dubblera effektivisera epost:a facetima finputsa forska fortbilda förfina förhandsboka förhöra förkovra förorda förpacka förtulla gratulera greja handplocka iaktta inkassera inviga kickstarta kontera korta kvalitetssäkra löneförhandla makulera markera matcha moderera målsätta nollställa nöta pejla personalisera polera prioritera programmera provsmaka publicera rangordna rekognosera röja samarbeta samköra screena snabbkolla snappa sondera spamma sponsra strukturera stressa sufflera supporta tolka trimma understödja uppgradera uppmuntra utse vidimera visualisera välkomna'.split(
    ' ',
  );
const er =
  'renskriva felsöka korrekturläsa lusläsa överklaga schemalägga kalendersätta vika ägna kallringa dricka äta ringa sparka stänga ställa möta följa söka sätta reda förbereda återkomma boosta bestämma föreslå utse begära fylla hålla översätta trycka kräva erbjuda avgöra lösa sälja köpa sända utveckla lyfta använda skilja höja sänka hänvisa besöka protokollföra flagga undersöka filma förhandla säkerställa besvara försäkra säga uppmana sköta utföra genomföra rodda snickra knåpa spika låsa nita smälla plita sno tillfråga tillhandahålla sammanställa genomlysa framställa inhämta upprätta fastställa hänga driva skjuta binda slå sjunga tillverka utforska utlova vinna väcka bidra anlita avvakta besikta inleda avleda handleda vägleda handlägga förlägga anlägga upphöra tillse tillskriva understryka verkställa återställa återvända uppsöka anmoda avge bereda bese genomdriva godkänna påpeka påverka minnas nämna känna pröva sponsra svänga täcka slinka sticka beskriva ansluta förlänga gräva klämma räcka överräcka insända bryta knäcka rycka röja stryka svepa vända bära upplysa kartlägga översända sträcka understödja fullfölja tända avstyra skära sprida nyttja häva'.split(
    ' ',
  );

/** Those in -era that are said often enough for a slip in one to be told; all of them leave a trace. */
const era =
  'uppdatera signera dokumentera rapportera notera formulera formatera sortera sondera paketera prospektera uppgradera arkivera visualisera polera komplettera avrapportera attestera fakturera debitera kreditera kopiera mobilisera parkera praktisera projektera prognostisera radera rekrytera reservera segmentera servera strukturera värdera presentera diskutera planera analysera prioritera kvalificera leverera offerera identifiera informera kommunicera kontrollera kalkylera registrera summera involvera introducera demonstrera utvärdera validera korrigera justera revidera publicera verifiera konkretisera specificera referera delegera eskalera filtrera adressera installera konfigurera estimera hantera engagera etablera evaluera expandera finansiera garantera generera gruppera implementera importera exportera inkludera inspirera inventera investera kalibrera kategorisera klassificera koncentrera koordinera markera motivera notifiera observera omvärdera optimera organisera parera personifiera placera policera precisera producera profilera programmera projicera protestera realisera redigera reducera reflektera rekommendera respondera sanera skissera standardisera studera synkronisera systematisera transportera'.split(
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
  tydliggör: 'tydliggöra',
  rådgör: 'rådgöra',
  färdiggör: 'färdiggöra',
  hjälps: 'hjälpas',
};

const known = new Set([...ar, ...er, ...era, ...Object.values(irregular)]);
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
  // "Jag" hunts only by chance.
  if (bare === 'jag') return null;
  if (known.has(bare) || (bare.endsWith('a') && isKnown(bare))) return bare;
  if (irregular[bare] !== undefined && !bare.endsWith('r')) return irregular[bare];
  return known.has(`${bare}a`) ? `${bare}a` : null;
};

/** Verbs said often enough that a slip in one is told, and words that look like one but are themselves. */
const common =
  'skicka skickar boka bokar maila mailar mejla mejlar ringa ringer skriva skriver kontakta kontaktar uppdatera uppdaterar förbereda förbereder presentera presenterar kolla kollar planera planerar besöka besöker träffa träffar återkommer'.split(
    ' ',
  );
/** These only where a letter is missing, doubled or in the wrong place: with another letter they are other words. */
const lessCommon =
  'fixa fixar ordna ordnar fyller stämmer pratar lämna lämnar hämta hämtar sammanställa sammanställer sammanfattar stänger öppnar skapar svarar frågar bjuder bekräfta bekräftar avbokar bestämmer betalar beställer kallar levererar rapporterar registrerar dokumenterar kontrollera kontrollerar signerar offererar följer föreslår'.split(
    ' ',
  );
const themselves = new Set(
  'sticka stickar slicka slickar skriker kolar kola ringar skiver besökare planerare fjädrar bostäder läger steger stänker hämnar lånar svarare fågor'.split(
    ' ',
  ),
);

const presentOf = (verb: string): string => (er.includes(verb) ? verb.replace(/a$/u, 'er') : `${verb}r`);
/** Every form that a verb we know may have been meant to have. */
const forms = [...new Set([...ar, ...er, ...era].flatMap((verb) => [verb, presentOf(verb)]))];
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
    : (respelt(word, common) ?? respelt(word, lessCommon, ['wrong']));

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
  gått: 'gå',
  sagt: 'säga',
  skrivit: 'skriva',
  stämt: 'stämma',
  bett: 'be',
  hållit: 'hålla',
  bjudit: 'bjuda',
  kommit: 'komma',
  föreslagit: 'föreslå',
};
/** "skickat" → "skicka": the infinitive of what will have been done; null where it can't be told. */
export const fromSupine = (supine: string): string | null => {
  const special = supines[supine];
  if (special !== undefined || !supine.endsWith('t')) return special ?? null;
  const stem = supine.replace(/(?:at|it|t)$/u, '');
  return [`${stem}a`, stem, `${stem}${stem.slice(-1)}a`].find((verb) => isKnown(verb)) ?? null;
};

/** Before a verb they make another of the same kind: "vidarebefordra", "omförhandla". */
const PREFIX =
  /^(?:om|upp|ut|av|in|ned|på|åter|efter|genom|sam|över|under|till|vidare|bort|fram|fär?dig|slut|fin|ny|dubbel|med|mot|an|för|kart)(?=.{4})/u;

const participles: Readonly<Record<string, string>> = {
  lag: 'lägga',
  sat: 'sätta',
  skriv: 'skriva',
  tag: 'ta',
  drag: 'dra',
  giv: 'ge',
  gjor: 'göra',
  håll: 'hålla',
  såld: 'sälja',
  bjud: 'bjuda',
  få: 'få',
};
const PARTICLE =
  /^(?<particle>på|in|ut|upp|av|om|över|fram|ned|ner|bort|ihop|iväg|till|igenom|under|hop|vidare|färdig|klar)(?<rest>.{4,})$/u;
const fromBareParticiple = (word: string): string | null => {
  const weak = /^(?<stem>.{3,}?)(?:ad|at|ade)$/u.exec(word)?.groups?.['stem'];
  if (weak !== undefined) return isKnown(`${weak}a`) ? `${weak}a` : null;
  const stem = /^(?<stem>.{2,}?)(?:en|et|na|da|ta|dd|tt|d|t)$/u.exec(word)?.groups?.['stem'] ?? '';
  return participles[stem] ?? [`${stem}a`, `${stem}${stem.slice(-1)}a`].find((verb) => isKnown(verb)) ?? null;
};
/** "Påskriven" → "skriva på": what is to be done for something to be so; null where it can't be told. */
export const fromReady = (word: string): string | null => {
  const bare = fromBareParticiple(word);
  if (bare !== null) return bare;
  const { particle = '', rest = '' } = PARTICLE.exec(word)?.groups ?? {};
  const verb = rest === '' ? null : fromBareParticiple(rest);
  return verb === null ? null : `${verb} ${particle}`;
};

const strong: Readonly<Record<string, string>> = {
  skrev: 'skriva',
  gick: 'gå',
  tog: 'ta',
  gjorde: 'göra',
  fick: 'få',
  bad: 'be',
  såg: 'se',
  gav: 'ge',
  lade: 'lägga',
  la: 'lägga',
  höll: 'hålla',
  satte: 'sätta',
  drog: 'dra',
  bjöd: 'bjuda',
  kom: 'komma',
  hörde: 'höra',
  körde: 'köra',
};
/** "Lyssnade" → "lyssna": the infinitive of what would be good to have done; null where it can't be told. */
export const fromPast = (word: string): string | null => {
  const said = strong[word];
  if (said !== undefined) return said;
  const stem = word.replace(/(?:de|te)$/u, '');
  if (stem === word) return null;
  return [stem, `${stem}a`].find((verb) => verb.endsWith('a') && isKnown(verb)) ?? null;
};

export const isKnown = (infinitive: string): boolean =>
  known.has(infinitive) ||
  known.has(infinitive.slice(infinitive.lastIndexOf('-') + 1)) ||
  known.has(infinitive.replace(PREFIX, '')) ||
  (/\p{L}{2}era$/u.test(infinitive) && !states.has(infinitive));

const strongPast =
  'skrev gick tog gjorde sa sade fick bad sålde hade var blev såg kom gav la lade höll lät satt stod drog bjöd slog vann visste ville kunde skulle borde fann drack åt sov föll bröt bar sprang hann försvann återkom föreslog begärde avgjorde förstod bestämde stängde ställde ringde skickade';
const past = new Set(strongPast.split(' '));
const notPast = new Set(['måste', 'möte', 'byte', 'arbete']);

export const isPast = (word: string): boolean =>
  past.has(word) || (/(?:ade|dde|nde|lde|rde|mde|gde|vde|[kpstx]te|nste)$/u.test(word) && !notPast.has(word));

const states = new Set(
  'vara ha må heta tycka tro veta känna hoppas önska undra gilla förstå bruka verka ligga sitta stå komma gå bo trivas kunna vilja älska hata sakna mena hålla hinna orka våga slippa bli se jobba fylla lära höra få uppskatta råka vänta lita anse passa göra åka resa sluta börja tacka skratta prata ses höras träffas synas hörs syns möts märka sova leta kosta betyda bero behöva fungera funka gälla acceptera respektera existera reagera fantisera'.split(
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
  /^(?:gå (?:igenom|genom|över|ut med|förbi|upp till|ner till|till(?! (?:jobbet|gymmet|sängs|tandläk|läkar|frisör))|på(?! (?:semester|lunch|rast|fika|toa|gym|bio|krog|dejt|föräldra|möte(?:$|[ ,.])|det|den|bra|som)))|hjälpas åt|se (?:till|över|igenom)|höra (?:av|med|mig för|efter|runt|om|hur|vad|ifall)|hålla (?!med|på(?! med)|tummarna)\p{L}|få (?:fram|in|upp|ihop|tag|klart|iväg|ut|svar|underskrift|på plats|godkän|signera|med mig|till|commit|\p{L}+ att |ett (?:ja|möte|besked|beslut)|bekräftat)|göra (?!ont|inget|ingenting|så|mitt bästa)\p{L}|(?:börja|sluta) (?:med|att)|jobba (?:med|på|vidare)|resa till|vara med(?: på| i| när)|åka (?:till|ut|dit|ner|upp|förbi|över)|resa (?:till|ner|upp|dit)|komma (?:förbi|ut|över|ner|upp|tillbaka (?:till|med))|köra dit|prata (?:med|ihop)|fylla (?:i|på)|bli bättre|tacka (?:ja|nej)|lära (?:mig|sig|upp|känna)|sitta (?:med|ner|ned)|gå (?:kursen|en kurs|utbildningen|certifieringen|en utbildning)|leta (?:upp|fram|efter|reda)|vänta in)/u.test(
    phrase,
  );

/** Verbs that promise nothing to be seen (coaching-model §4), from the predicate in any form. */
export const isVague = (predicate: string): boolean =>
  /^(?:(?:ska |att )*)(?:jobbar? (?:med|på|vidare)|arbetar? (?:med|på)|funderar? (?:på|över|kring)?|tänk(?:a|er)? (?:på|över|igenom|kring)|försök(?:a|er)?(?!\p{L})|tittar? (?:på|över|närmare)|håll(?:a|er)? (?:koll|ett öga) på|bli(?:r)? bättre|kollar? (?:av|upp|på)(?!\p{L})|hjälp(?:a|er)?(?: till|(?!\p{L}))|följ(?:a|er)? upp(?!.*(?: genom | via |samtal|möte|mejl|mail))|se(?:r)? över)/iu.test(
    predicate,
  );
