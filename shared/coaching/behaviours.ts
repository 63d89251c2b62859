import type { Behaviour } from './behaviour.ts';

/** The built-in library. An organisation's changes to it: behaviour-library.ts. */
export const behaviours: readonly Behaviour[] = [
  {
    id: 'prepares-call',
    group: 'discovery',
    name: { sv: 'Förbereder kundmöten', en: 'Prepares customer meetings' },
    levels: {
      1: { sv: 'Går in utan skriftligt mål.', en: 'Goes in with no written aim.' },
      3: { sv: 'Har mål och frågor för de flesta möten.', en: 'Has an aim and questions for most meetings.' },
      5: {
        sv: 'Har ett mål för vad kunden ska göra, frågor till varje deltagare och en plan B.',
        en: 'Has an aim for what the customer will do, questions per attendee and a plan B.',
      },
    },
  },
  {
    id: 'asks-open',
    group: 'discovery',
    name: { sv: 'Ställer öppna frågor och följdfrågor', en: 'Asks open questions and follows up' },
    levels: {
      1: {
        sv: 'Frågar mest ja- och nejfrågor och går vidare direkt.',
        en: 'Asks mostly yes-or-no questions and moves straight on.',
      },
      3: { sv: 'Ställer öppna frågor, följer upp ibland.', en: 'Asks open questions, follows up at times.' },
      5: {
        sv: 'Går på djupet i viktiga svar med minst två följdfrågor i rad.',
        en: 'Goes deep on important answers with at least two follow-ups in a row.',
      },
    },
  },
  {
    id: 'explores-impact',
    group: 'discovery',
    name: { sv: 'Utforskar följderna av problemet', en: 'Explores the impact of the problem' },
    levels: {
      1: { sv: 'Nöjer sig med att ett problem nämns.', en: 'Settles for a problem being mentioned.' },
      3: { sv: 'Frågar vad problemet leder till.', en: 'Asks what the problem leads to.' },
      5: {
        sv: 'Får kunden att själv sätta siffror på kostnaden och nyttan.',
        en: 'Gets the customer to put figures on cost and benefit.',
      },
    },
  },
  {
    id: 'listens',
    group: 'discovery',
    name: { sv: 'Lyssnar och sammanfattar', en: 'Listens and sums up' },
    levels: {
      1: {
        sv: 'Avbryter eller pratar mer än kunden i behovsmöten.',
        en: 'Interrupts, or talks more than the customer in discovery.',
      },
      3: {
        sv: 'Låter kunden tala färdigt och sammanfattar ibland.',
        en: 'Lets the customer finish and sums up at times.',
      },
      5: {
        sv: 'Sammanfattar med kundens ord och får det bekräftat.',
        en: 'Sums up in the customer’s words and has it confirmed.',
      },
    },
  },
  {
    id: 'reaches-buyer',
    group: 'qualify',
    name: { sv: 'Når den som bestämmer över pengarna', en: 'Reaches the economic buyer' },
    levels: {
      1: { sv: 'Vet inte vem som beslutar.', en: 'Does not know who decides.' },
      3: { sv: 'Vet vem och har en väg dit.', en: 'Knows who and has a route there.' },
      5: {
        sv: 'Har träffat personen och hört beslutsskälen direkt.',
        en: 'Has met the person and heard the reasons first-hand.',
      },
    },
  },
  {
    id: 'maps-decision',
    group: 'qualify',
    name: { sv: 'Kartlägger beslutet fram till underskrift', en: 'Maps the decision to signature' },
    levels: {
      1: { sv: 'Gissar tidplanen.', en: 'Guesses the timeline.' },
      3: {
        sv: 'Känner till stegen men inte alla datum och personer.',
        en: 'Knows the steps but not every date and person.',
      },
      5: {
        sv: 'Har steg, personer och datum bekräftade av kunden, även inköp och juridik.',
        en: 'Has steps, people and dates confirmed by the customer, procurement and legal included.',
      },
    },
  },
  {
    id: 'builds-champion',
    group: 'qualify',
    name: { sv: 'Bygger stöd inifrån', en: 'Builds a champion' },
    levels: {
      1: { sv: 'Har en vänlig kontakt utan inflytande.', en: 'Has a friendly contact without influence.' },
      3: {
        sv: 'Har någon som vill och delar information.',
        en: 'Has someone willing who shares information.',
      },
      5: {
        sv: 'Har någon med inflytande som driver frågan när vi inte är med.',
        en: 'Has someone with influence who argues the case in our absence.',
      },
    },
  },
  {
    id: 'lets-go',
    group: 'qualify',
    name: { sv: 'Släpper affärer i tid', en: 'Lets go of deals in time' },
    levels: {
      1: { sv: 'Behåller allt tills kunden säger nej.', en: 'Keeps everything until the customer says no.' },
      3: { sv: 'Stänger gamla affärer när någon frågar.', en: 'Closes old deals when asked.' },
      5: {
        sv: 'Prövar varje affär mot tydliga villkor och stänger själv.',
        en: 'Tests each deal against clear conditions and closes unprompted.',
      },
    },
  },
  {
    id: 'links-value',
    group: 'value',
    name: { sv: 'Knyter lösningen till kundens mål', en: 'Links the solution to the customer’s goals' },
    levels: {
      1: { sv: 'Räknar upp funktioner.', en: 'Lists features.' },
      3: { sv: 'Nämner nyttor som passar branschen.', en: 'Mentions benefits that fit the industry.' },
      5: {
        sv: 'Visar nyttan för varje beslutsfattare i kundens egna siffror.',
        en: 'Shows value in the customer’s own figures for each decision maker.',
      },
    },
  },
  {
    id: 'brings-insight',
    group: 'value',
    name: { sv: 'Ger kunden nya insikter', en: 'Brings new insight' },
    levels: {
      1: { sv: 'Berättar sådant kunden redan vet.', en: 'Tells the customer what they already know.' },
      3: { sv: 'Delar exempel från liknande kunder.', en: 'Shares examples from similar customers.' },
      5: {
        sv: 'Får kunden att se sitt problem på ett nytt sätt.',
        en: 'Makes the customer see their problem in a new way.',
      },
    },
  },
  {
    id: 'handles-objections',
    group: 'value',
    name: { sv: 'Möter invändningar', en: 'Handles objections' },
    levels: {
      1: { sv: 'Försvarar sig eller sänker priset direkt.', en: 'Gets defensive or cuts the price at once.' },
      3: { sv: 'Svarar sakligt på det som sägs.', en: 'Answers what is said factually.' },
      5: {
        sv: 'Utforskar skälet bakom, svarar och kontrollerar att frågan är löst.',
        en: 'Explores the reason behind, answers and checks that it is resolved.',
      },
    },
  },
  {
    id: 'holds-price',
    group: 'value',
    name: { sv: 'Förhandlar om värde', en: 'Negotiates on value' },
    levels: {
      1: { sv: 'Ger rabatt utan att få något tillbaka.', en: 'Gives discounts and gets nothing back.' },
      3: { sv: 'Får ibland något i utbyte mot rabatt.', en: 'Trades concessions at times.' },
      5: {
        sv: 'Har bestämt i förväg vad som kan bytas mot vad och håller priset.',
        en: 'Has settled in advance what can be traded for what, and holds the price.',
      },
    },
  },
  {
    id: 'secures-next',
    group: 'advance',
    name: { sv: 'Bokar nästa steg i mötet', en: 'Secures the next step in the meeting' },
    levels: {
      1: { sv: 'Avslutar med ”vi hörs”.', en: 'Ends with “let’s be in touch”.' },
      3: { sv: 'Föreslår nästa steg, bokar efteråt.', en: 'Proposes a next step, books it afterwards.' },
      5: {
        sv: 'Går ur varje möte med datum, deltagare och kundens eget åtagande.',
        en: 'Leaves every meeting with a date, attendees and the customer’s own commitment.',
      },
    },
  },
  {
    id: 'shared-plan',
    group: 'advance',
    name: { sv: 'Driver en gemensam plan med kunden', en: 'Runs a shared plan with the customer' },
    levels: {
      1: { sv: 'Har planen i huvudet.', en: 'Keeps the plan in the head.' },
      3: { sv: 'Har skickat en plan.', en: 'Has sent a plan.' },
      5: {
        sv: 'Kunden ändrar och följer planen tillsammans med säljaren.',
        en: 'The customer edits and follows the plan together with the rep.',
      },
    },
  },
  {
    id: 'asks-decision',
    group: 'advance',
    name: { sv: 'Ber om beslut', en: 'Asks for the decision' },
    levels: {
      1: { sv: 'Väntar på att kunden ska säga till.', en: 'Waits for the customer to speak up.' },
      3: { sv: 'Frågar när tiden börjar bli knapp.', en: 'Asks when time is getting short.' },
      5: {
        sv: 'Frågar tydligt i rätt läge och reder ut vad som hindrar.',
        en: 'Asks clearly at the right point and clears up what stands in the way.',
      },
    },
  },
  {
    id: 'prospects-steadily',
    group: 'craft',
    name: { sv: 'Bearbetar nya kunder regelbundet', en: 'Prospects steadily' },
    levels: {
      1: { sv: 'Gör det när pipelinen är tom.', en: 'Does it when the pipeline is empty.' },
      3: { sv: 'Har tid avsatt de flesta veckor.', en: 'Has time set aside most weeks.' },
      5: {
        sv: 'Gör det varje vecka efter en lista och justerar efter svaren.',
        en: 'Does it every week from a list and adjusts to responses.',
      },
    },
  },
  {
    id: 'keeps-pipeline',
    group: 'craft',
    name: { sv: 'Håller pipelinen aktuell', en: 'Keeps the pipeline current' },
    levels: {
      1: { sv: 'Datum och steg är ofta passerade.', en: 'Dates and steps are often in the past.' },
      3: { sv: 'Uppdaterar före genomgångar.', en: 'Updates before reviews.' },
      5: {
        sv: 'Varje affär har rätt steg, nästa steg och ett datum kunden känner till.',
        en: 'Every deal has the right stage, a next step and a date the customer knows.',
      },
    },
  },
  {
    id: 'learns',
    group: 'craft',
    name: { sv: 'Lär av sina samtal', en: 'Learns from own conversations' },
    levels: {
      1: { sv: 'Går vidare direkt efter mötet.', en: 'Moves on right after the meeting.' },
      3: { sv: 'Tänker igenom svåra möten.', en: 'Thinks through hard meetings.' },
      5: {
        sv: 'Går igenom samtalet, noterar en sak att ändra och prövar den i nästa.',
        en: 'Goes back over the conversation, notes one thing to change and tries it in the next.',
      },
    },
  },
];

/** A built-in behaviour in its original words; an organisation's library may have others. */
export const behaviourOf = (id: string): Behaviour | undefined => behaviours.find((one) => one.id === id);
