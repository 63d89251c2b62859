import type { Language } from '../domain/language.ts';
import { lineOf, tokensWithin } from './line.ts';
import type { Line } from './line.ts';
import { respelt } from './spelling.ts';
import type { Token } from './tokens.ts';

type Shorthand = Readonly<{
  /** What stands for what, wherever it stands. */
  words: ReadonlyMap<string, string>;
  /** What stands for something only beside certain words: the word itself, and where it does. */
  beside: readonly (readonly [word: RegExp, beside: RegExp, plain: string])[];
  /** Days, and words that tell what a sentence does, that are often mistyped. */
  common: readonly string[];
}>;

/** "wont=won't gotta=got to" as pairs. */
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('; ').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  );

const shorthand: Record<Language, Shorthand> = {
  sv: {
    words: pairs(
      "m=med; t=till; veck=vecka; onsda=onsdag; avst=avstämning; återk=återkommer; uppd=uppdatera; sen.=senast; pls=snälla; plz=snälla; fwda=vidarebefordra; fwdar=vidarebefordrar; fb=feedback; o=och; å=och; ngn=någon; ngt=något; ngra=några; oxå=också; mkt=mycket; mån=måndag; månd=måndag; tis=tisdag; tisd=tisdag; ons=onsdag; onsd=onsdag; tor=torsdag; tors=torsdag; tord=torsdag; torsd=torsdag; fre=fredag; lör=lördag; lörd=lördag; sön=söndag; sönd=söndag; imorn=imorgon; imrn=imorgon; imorrn=imorgon; idå=idag; lr=eller; kmr=kommer; sk=ska; dej=dig; mej=mig; sej=sig; e-post=mejl; imorron=imorgon; imoron=imorgon; imårn=imorgon; imårrn=imorgon; morrn=morgon; morron=morgon; övermorron=övermorgon; övrimorron=övermorgon; övrimorgon=övermorgon; fredda=fredag; fredan=fredag; månda=måndag; tisda=tisdag; onsda=onsdag; torsda=torsdag; helga=helgen; te=till; å=och; åsså=och så; skicker=skickar; ti=till; ä=är; dgr=dagar; dar=dagar; vko=veckor; imrgn=imorgon; immorgon=imorgon; imårgon=imorgon; idg=idag; iddag=idag; efetr=efter; eftr=efter; förre=före; offertn=offerten; mote=möte; sender=sänder; ikv=ikväll; ngn=någon; ist=istället; iaf=i alla fall; int=inte; ittä=inte; dä=det; mä=med; sku=skulle; opp=upp; imorrn=imorgon; lördan=lördag; tisdan=tisdag; onsdan=onsdag; torsdan=torsdag; måndan=måndag; söndan=söndag; skaja=ska jag; hörrö=hörru; me=med; imorra=imorgon; imon=imorgon; imo=imorgon; kna=kan; ajg=jag; jga=jag; jg=jag; idga=idag; vekca=vecka; morgn=morgon; eftermidag=eftermiddag; glömm=glöm; nåt=något; nån=någon; sån=sådan; inan=innan; inna=innan; mrgn=morgon; mårn=morgon; morn=morgon; dän=den; fämte=femte; tosdag=torsdag; tossdag=torsdag; tosda=torsdag; inann=innan; sensat=senast; nsäta=nästa; imörron=imorgon; imörn=imorgon; imörgon=imorgon; moron=morgon; sku=skulle; måndg=måndag; iofs=i och för sig; vettu=vet du; ru=du; jau=jag; pau=på; kan'nt=kan inte; kan'ke=kan inte; kn=kan; måse=måste; måst=måste; inte'=inte; nesta=nästa; veka=vecka; mrogon=morgon; komemr=kommer; seniast=senast; senats=senast; kväl=kväll; maler=mailar; malar=mailar; freda=fredag; lördas=lördag; kan'u=kan du; kan'ru=kan du; ska'ru=ska du; vill'ru=vill du; har'ru=har du; morra=morgon; jeg=jag; skal=ska; ikke=inte; og=och; til=till; fra=från; hoss=hos; ino=inom; nåra=några; eftermidda=eftermiddag; förmidda=förmiddag; söker'n=söker den",
    ),
    beside: [
      [/^ja$/iu, /(?<=(?:^|\s)\p{L}*(?:r|ska|måste|kan) )ja(?= (?!men|så|då)\p{L})/giu, 'jag'],
      // "Ja ringer" is how many say "jag ringer".
      [
        /^ja$/iu,
        /(?<=^|(?:och|men|så|att|då) )ja(?= (?:\p{L}+(?:ar|er)|ska|måste|tar|gör|ha|får|kan|vill|hinner|slår|ser|går) (?!du |vi |ni |jag ))/giu,
        'jag',
      ],
      // "Ja ha tänkt", "nu e ja på Volvo", "du får no ta den".
      [/^ha$/iu, /(?<=^(?:\p{L}+,? )?(?:jag|ja|vi) )ha(?= (?:\p{L}+t|redan)(?!\p{L}))/giu, 'har'],
      [/^e$/iu, /(?<=(?:jag|ja|du|vi|det|de|han|hon|den|morgon|\p{L}+dag) )e(?= \p{L})/giu, 'är'],
      [/^no$/iu, /(?<=(?:jag|ja|du|vi|får|ska|kan|tar) )no(?= \p{L})/giu, 'nog'],
      [
        /^och$/iu,
        /(?<=(?:hör|höra|hörer|stäm|stämma|stämmer|tar|ta) )och(?= (?:mig|dig|sig|med)(?!\p{L}))/giu,
        'av',
      ],
      [/^d$/iu, /(?<!\p{L})d\.?(?= ?\d{1,2}(?::?[ae])?(?![\d:.]))/giu, 'den'],
      // What we said that I would do, I will.
      [
        /^skulle$/iu,
        /(?<=(?:vi|jag) (?:sa|sade|bestämde|lovade|enades om|kom överens om|har sagt|har bestämt)(?: ju)? att (?:jag|du|vi|\p{L}+) )skulle(?= \p{L}+a )/giu,
        'ska',
      ],
      [/^näst$/iu, /(?<!\p{L})näst(?= (?:vecka?|månad|\p{L}+dag)(?!\p{L}))/giu, 'nästa'],
      [/^f$/iu, /(?<!\p{L})f(?= (?:lunch|helgen|jul|\p{L}+dag)(?!\p{L}))/giu, 'före'],
      [/^sen$/iu, /(?<!\p{L})sen(?=\. ?\d)/giu, 'senast'],
      [/^v$/iu, /(?<=(?:nästa|denna|den här|varje|hela) )v\.?(?=$|[\s,.!?])/giu, 'vecka'],
      [/^da$/iu, /(?<=(?:^|\s)i )da(?=$|[\s,.!?])/giu, 'dag'],
      [/^sö$/iu, /(?<!\p{L})sö(?= (?:kväll|em|fm|morgon|eftermiddag|förmiddag)(?!\p{L}))/giu, 'söndag'],
      [/^(?:em|e\.m)$/iu, /(?<=(?:dag|morgon|\d) )(?:e\.m\.?|em)(?![\p{L}\d])/giu, 'eftermiddag'],
      [/^(?:fm|f\.m)$/iu, /(?<=(?:dag|morgon|\d) )(?:f\.m\.?|fm)(?![\p{L}\d])/giu, 'förmiddag'],
    ],
    common: [
      'skulle',
      'måste',
      'behöver',
      'kommer',
      'snälla',
      'måndag',
      'tisdag',
      'onsdag',
      'torsdag',
      'fredag',
      'lördag',
      'söndag',
      'imorgon',
      'övermorgon',
      'nästa',
      'senast',
      'eftermiddag',
      'förmiddag',
      'innan',
      'vecka',
      'veckan',
      'helgen',
      'månaden',
      'ikväll',
      'fredagen',
      'måndagen',
      'februari',
      'december',
      'november',
      'januari',
    ],
  },
  en: {
    words: pairs(
      "b4=before; f/u=follow up; fu=follow up; upd=update; sched=schedule; fwd=forward; yuo=you; ypu=you; yuor=your; plase=please; pleese=please; plese=please; shal=shall; wiil=will; sned=send; sedn=send; snd=send; updte=update; udpate=update; emial=email; cll=call; cehck=check; chekc=check; im=I'm; ive=I've; u=you; ur=your; youre=you're; youll=you'll; theyll=they'll; pls=please; plz=please; dont=don't; doesnt=doesn't; didnt=didn't; wont=won't; cant=can't; couldnt=couldn't; shouldnt=shouldn't; wouldnt=wouldn't; isnt=isn't; arent=aren't; wasnt=wasn't; havent=haven't; hasnt=hasn't; lets=let's; thats=that's; gotta=got to; wanna=want to; lemme=let me; tmrw=tomorrow; tmr=tomorrow; tmw=tomorrow; tomoz=tomorrow; tomoro=tomorrow; tommorow=tomorrow; mon=monday; tue=tuesday; tues=tuesday; wed=wednesday; weds=wednesday; thu=thursday; thur=thursday; thurs=thursday; fri=friday; w8=wait; nxt=next; wk=week; wks=weeks; thx=thanks; tho=though; bc=because; abt=about; gonna=going to; gona=going to; gunna=going to; gna=going to; gon=going to; imma=I'm going to; i'ma=I'm going to; i'm'a=I'm going to; ain't=isn't; aint=isn't; todya=today; teh=the; thier=their; goign=going; wil=will; cal=call; youse=you; y'all=you; ya=you; i'mma=I'm going to; goin=going; goin'=going; ples=please; pleas=please; befor=before; tonite=tonight; tomorow=tomorrow; coud=could; coudl=could; shoud=should; shoudl=should; woud=would; woudl=would; wll=will; an'=and; gie=give; tmo=tomorrow; 2moro=tomorrow; 2day=today; 2nite=tonight; 2morrow=tomorrow; arvo=afternoon; wensday=wednesday; gonnae=going to; ah'll=I'll; ah'm=I'm; ye=you; 'em=them; dinnae=don't; cannae=can't; tha=you; nowt=nothing; aye=yes; lemme=let me; wanna=want to; finna=going to; tody=today; cna=can; afore=before; afta=after; tomorra=tomorrow; thursdee=thursday; mornin=morning; mornin'=morning; yous=you; whatcha=what are you; il=I'll; nex=next; forgett=forget; wk=week; wendsday=wednesday; wednsday=wednesday; thrusday=thursday; thurday=thursday; eoq=end of the quarter; eoy=end of the year",
    ),
    beside: [
      // Elsewhere somebody is ill, or shows an id.
      [
        /^ill$/iu,
        /(?<=^\s*|[,.!:–-] ?|(?:^|\s)(?:and|but|so|then|ok|okay|yes|yeah|sure|hi|hey|maybe) )ill(?= \p{L})/giu,
        "I'll",
      ],
      [
        /^ill$/iu,
        /(?<![\p{L}'])(?<!(?:^|\s)(?:is|was|be|am|are|been|feel|feeling|feels|fell|very|mentally|too|so|get|got) )ill(?= (?!(?:health|and|or|but|at|in|with|on|again|today|yesterday|this|last|so|for|because|since|all|patients?|people|advised|prepared|informed|equipped|effects?|feeling|fated|gotten|will|though|too|as|now|when|after|before|if|child|dog|wife|husband|mother|father|son|daughter)(?!\p{L}))\p{L}{2,}(?!\p{L}))/giu,
        "I'll",
      ],
      // What was agreed that I would do, I will.
      [/^i'd$/iu, /(?<=(?:agreed|decided|said|settled|promised)(?: that)? )i'd(?= \p{L})/giu, "I'll"],
      [/^you'd$/iu, /(?<=(?:agreed|decided|said|settled)(?: that)? )you'd(?= \p{L})/giu, "you'll"],
      [
        /^would$/iu,
        /(?<=(?:agreed|decided|said|settled|promised)(?: that)? (?:i|you) )would(?= \p{L})/giu,
        'will',
      ],
      [
        /^id$/iu,
        /(?<=^\s*|[,.!:–-] ?|(?:^|\s)(?:and|but|so|then|ok|okay|yes|yeah) )id(?= (?:love|like|prefer|say|be)(?!\p{L}))/giu,
        "I'd",
      ],
      [/^2$/iu, /(?<=(?:need|have|got|going|want|back|out|over|speak|talk) )2(?= \p{L})/giu, 'to'],
      [
        /^4$/iu,
        /(?<=\p{L} )4(?= (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:the|a|our|my|your|\p{Lu}\p{L}+)(?!\p{L}))/gu,
        'for',
      ],
      // "Tom" is a name.
      [
        /^tom$/iu,
        /(?<!\p{L})tom(?= (?:eod|cob|am|pm|morning|afternoon|evening|noon|eve)(?!\p{L}))/giu,
        'tomorrow',
      ],
      [/^sat$/iu, /(?<=(?:by|on|before|until|next|this) )sat(?!\p{L})/giu, 'saturday'],
      [/^sun$/iu, /(?<=(?:by|on|before|until|next|this) )sun(?!\p{L})/giu, 'sunday'],
      [/^wk$/iu, /(?<=(?:next|this) )wk(?!\p{L})|(?<!\p{L})wk\.?(?= ?\d)/giu, 'week'],
    ],
    common: [
      'forget',
      'remember',
      'please',
      'should',
      'could',
      'would',
      'before',
      'ready',
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
      'tomorrow',
      'today',
      'tonight',
      'afternoon',
      'morning',
      'weekend',
      'month',
      'december',
      'november',
      'january',
    ],
  },
};

/** A day, also where its capital begins a note: "Fre: offert". "Tor" is a name. */
const DAYS_SHORT = /^(?:mån|tis|ons|fre)$/u;

/** "Kna du": a sentence begins with a capital, and so does its slip. */
const FUNCTION = /^(?:kan|jag|inte|ska)$/u;

/** True for what is written short in one language only, and so tells which one it is. */
export const isShorthand = (word: string, language: Language): boolean =>
  word.length > 1 && word !== 'ur' && shorthand[language].words.has(word);

/** Where in a line the words stand that mean something else beside others. */
const meantBeside = (line: Line, language: Language): ReadonlyMap<Token, string> => {
  const meant = new Map<Token, string>();
  for (const [word, pattern, plain] of shorthand[language].beside) {
    if (!line.tokens.some(({ said }) => word.test(said))) continue;
    for (const { 0: said, index } of line.text.matchAll(pattern)) {
      const [token] = tokensWithin(line, index, index + said.length);
      if (token !== undefined) meant.set(token, plain);
    }
  }
  return meant;
};

/** The tokens with what is written short written out, and days that were mistyped set right. `isName` tells what to leave. */
export const writtenOut = (
  tokens: readonly Token[],
  language: Language,
  isName: (word: string) => boolean,
): readonly Token[] => {
  const { words, common } = shorthand[language];
  const spelt = tokens.map((token, at) => {
    const { said, kind } = token;
    const word = said.toLowerCase();
    // "Ringer'n": the object has grown onto the verb.
    const grown = language === 'sv' ? /^(\p{L}{3,}(?:r|a|å))'(n|na|t|en|et)$/iu.exec(said) : null;
    if (grown?.[1] !== undefined)
      return { ...token, said: `${grown[1]} ${/t$/u.test(grown[2] ?? '') ? 'det' : 'den'}` };
    const next = tokens[at + 1];
    // "w/", "t.": part of something that isn't a word.
    if (kind !== 'word' || (next?.glued === true && next.said === '/') || isName(word)) return token;
    // "Om 3 mån" is no Monday.
    if (word === 'mån' && tokens[at - 1]?.kind === 'number') return { ...token, said: 'månader' };
    // "I mån av tid."
    if (word === 'mån' && next?.said.toLowerCase() === 'av') return token;
    // "Imôrn", "imórra": as it is heard.
    const plain = words.get(word) ?? words.get(word.replace(/[ôóò]/gu, 'o'));
    // A capital is an initial, or a name: "Tor".
    if (plain !== undefined)
      return word.length <= 3 &&
        said !== word &&
        language === 'sv' &&
        !DAYS_SHORT.test(word) &&
        !FUNCTION.test(plain)
        ? token
        : { ...token, said: plain };
    const meant = word.length >= 5 && !common.includes(word) ? respelt(word, common) : null;
    return meant === null ? token : { ...token, said: meant };
  });
  const meant = meantBeside(lineOf(spelt), language);
  return meant.size === 0
    ? spelt
    : spelt.map((token) => ({ ...token, said: meant.get(token) ?? token.said }));
};
