import type { Corpus } from './row.ts';

/** Written before the rules were, and never looked at while they were made: how well do they carry over? */
export const heldOut: Corpus = {
  sv: [
    ['ali', 'ringer bengt på atea imorrn', ['Ringa bengt på atea', 'ali', '2026-11-25']],
    ['maria', 'Ali du fixar prislistan t torsdag va', ['Fixa prislistan', 'ali', '2026-11-26']],
    [
      'ali',
      'hej! jag skickar över avtalet till Sandvik under dagen',
      ['Skicka över avtalet till Sandvik', 'ali', '2026-11-24'],
    ],
    ['ali', 'japp jag lägger in det i crm ikväll', ['Lägga in det i crm', 'ali', '2026-11-24']],
    [
      'maria',
      'maria bokar lunch m inköpschefen v. 50',
      ['Boka lunch med inköpschefen', 'maria', '2026-12-11'],
    ],
    ['ali', 'ska försöka få ihop en kalkyl till mån', ['Försöka få ihop en kalkyl', 'ali', '2026-11-30']],
    [
      'ali',
      'jag tar kontakt m bosch o bokar demo nästa tors',
      ['Ta kontakt med bosch och boka demo', 'ali', '2026-12-03'],
    ],
    [
      'maria',
      'kan du ali kolla upp leveranstiden innan fredag?',
      ['Kolla upp leveranstiden', 'ali', '2026-11-26', 'unsure'],
    ],
    ['maria', 'Alis kund vill ha svar på fredag'],
    ['ali', 'vi får se på fredag'],
    ['ali', 'jag har redan mailat dem'],
    ['ali', 'har inte hunnit ringa volvo än'],
    ['maria', 'skulle du kunna skicka siffrorna nån gång?'],
    ['maria', 'bra jobbat med offerten i fredags!'],
    [
      'ali',
      'om volvo tackar ja på torsdag skickar jag avtalet',
      ['Skicka avtalet om volvo tackar ja på torsdag', 'ali', null, 'unsure'],
    ],
    [
      'maria',
      'glöm inte skicka in reseräkningen senast 30/11',
      ['Skicka in reseräkningen', null, '2026-11-30'],
    ],
    [
      'ali',
      'jag ringer runt bland gamla kunder imorgon bitti och mailar dig listan på fre',
      ['Ringa runt bland gamla kunder', 'ali', '2026-11-25'],
      ['Maila dig listan', 'ali', '2026-11-27'],
    ],
    [
      'ali',
      'Så här: jag börjar med att ringa Ahlsell på onsdag kl 9',
      ['Börja med att ringa Ahlsell kl 9', 'ali', '2026-11-25'],
    ],
    [
      'maria',
      'Ali återkopplar till Karin ang priset asap',
      ['Återkoppla till Karin ang priset asap', 'ali', null],
    ],
    ['ali', 'skicker offerten till volvo på freddag', ['Skicka offerten till volvo', 'ali', '2026-11-27']],
  ],
  en: [
    ['ali', 'im gonna call dave at acme tmrw', ['Call dave at acme', 'ali', '2026-11-25']],
    ['maria', 'ali can u update the forecast by eod', ['Update the forecast', 'ali', '2026-11-24', 'unsure']],
    ['ali', "hey maria, i'll get you the numbers by fri", ['Get you the numbers', 'ali', '2026-11-27']],
    ['ali', 'sending over the contract this afternoon', ['Send over the contract', 'ali', '2026-11-24']],
    ['maria', 'Ali to prep the qbr deck for next thurs', ['Prep the qbr deck', 'ali', '2026-12-03']],
    ['ali', 'lets circle back next week'],
    ['ali', 'did you get my email on monday?'],
    ['ali', 'i was going to call them but ran out of time'],
    ['ali', 'they want the quote by friday'],
    ['ali', 'thanks, will do!'],
    ['ali', 'will ping legal asap and let you know', ['Ping legal asap and let you know', 'ali', null]],
    ['ali', "I didn't get around to the demo script"],
    [
      'maria',
      'could you ali share the pricing sheet before our next 1:1?',
      ['Share the pricing sheet before our next 1:1', 'ali', null, 'unsure'],
    ],
    [
      'ali',
      'need to book the site visit w/ Northvolt by dec 3',
      ['Book the site visit w/ Northvolt', 'ali', '2026-12-03'],
    ],
    ['maria', 'the customer will send us the specs on wed'],
    ['ali', 'i should probably call them some day'],
    [
      'ali',
      "if they sign i'll order the hardware",
      ['Order the hardware if they sign', 'ali', null, 'unsure'],
    ],
    [
      'maria',
      "i'll chat to the cfo and then you send the quote on monday",
      ['Chat to the cfo', 'maria', null],
      ['Send the quote', 'ali', '2026-11-30'],
    ],
    ['ali', 'follow up w volvo next mon 👍', ['Follow up w volvo', null, '2026-11-30']],
    ['ali', 'is the contract sent yet'],
  ],
};
