import type { ConversationType } from '../domain/conversation-type.ts';
import { followUpQuestions } from './beside-templates.ts';
import type { InBoth } from './in-both.ts';
import type { Yield } from './yields.ts';

/** A section of a template. `minutes` are for sessions of 15, 30, 45 and 60 minutes; 0 leaves the section out. */
export type Section = Readonly<{
  id: string;
  title: InBoth;
  purpose: InBoth;
  questions: readonly InBoth[];
  minutes: readonly [number, number, number, number];
  yields: readonly Yield[];
  /** The kind of facts it shows; `kindOf` gives it when it isn't set. */
  kind?: string | null | undefined;
}>;

/** The agenda of a conversation type: its name, and the sections between follow-up and next steps. */
export type Template = Readonly<{
  name: InBoth;
  /** Its name for where there is little room; without one an organisation's own name is shown whole. */
  short?: InBoth | undefined;
  followUp: Section;
  sections: readonly Section[];
  nextSteps: Section;
}>;

/** The version of the built-in templates; a session keeps the one it was planned with. */
export const BUILT_IN_VERSION = 1;

/** The built-in templates' versions lie below this; an organisation's own are counted from here, separately for each type. */
export const OWN_VERSIONS_FROM = 1_000;

export const followUp: Section = {
  id: 'follow-up',
  title: { sv: 'Uppföljning', en: 'Follow-up' },
  purpose: {
    sv: 'Börja med det ni lovade varandra sist.',
    en: 'Start with what you promised each other last time.',
  },
  questions: followUpQuestions,
  minutes: [3, 5, 5, 5],
  yields: ['status', 'notes'],
};

export const nextSteps: Section = {
  id: 'next-steps',
  title: { sv: 'Nästa steg', en: 'Next steps' },
  purpose: {
    sv: 'Bestäm vem som gör vad till när, och hur ni ser att det är gjort.',
    en: 'Settle who does what by when, and how you will see that it is done.',
  },
  questions: [
    {
      sv: 'Vad är det viktigaste du gör före nästa gång?',
      en: 'What is the most important thing you will do before next time?',
    },
    {
      sv: 'När och var gör du det, och vad kan komma emellan?',
      en: 'When and where will you do it, and what might get in the way?',
    },
    { sv: 'Vad behöver du av mig, och till när?', en: 'What do you need from me, and by when?' },
  ],
  minutes: [4, 5, 6, 7],
  yields: ['step'],
};

/** The sections between follow-up and next steps, by type. */
export const sections: Readonly<Record<ConversationType, readonly Section[]>> = {
  deal: [
    {
      id: 'picture',
      title: { sv: 'Läget i affären', en: 'Where the deal stands' },
      purpose: { sv: 'Skilj fakta från förhoppning.', en: 'Separate fact from hope.' },
      questions: [
        {
          sv: 'Vad vet vi, vad tror vi, och hur vet vi det?',
          en: 'What do we know, what do we assume, and how do we know?',
        },
        {
          sv: 'Vad har kunden gjort sedan sist som visar att de vill framåt?',
          en: 'What has the customer done since last time that shows they want to move?',
        },
        {
          sv: 'Vilket problem löser de, och vad kostar det dem att låta bli?',
          en: 'What problem are they solving, and what does it cost them not to?',
        },
      ],
      minutes: [4, 6, 9, 13],
      yields: ['notes', 'deal'],
    },
    {
      id: 'people',
      title: { sv: 'Människor och beslut', en: 'People and decision' },
      purpose: {
        sv: 'Se vem som beslutar, hur, och vem som driver frågan åt oss.',
        en: 'See who decides, how, and who argues our case.',
      },
      questions: [
        {
          sv: 'Vem säger ja, vem kan säga nej, och vilka av dem har du träffat?',
          en: 'Who says yes, who can say no, and which of them have you met?',
        },
        {
          sv: 'Hur går beslutet till, steg för steg, fram till underskrift?',
          en: 'How does the decision happen, step by step, up to signature?',
        },
        {
          sv: 'Vem talar för oss när vi inte är i rummet, och hur vet du det?',
          en: 'Who speaks for us when we are not in the room, and how do you know?',
        },
      ],
      minutes: [4, 6, 9, 12],
      yields: ['notes', 'deal'],
    },
    {
      id: 'risk',
      title: { sv: 'Luckor och risker', en: 'Gaps and risks' },
      purpose: {
        sv: 'Hitta det som kan fälla affären medan det går att göra något åt.',
        en: 'Find what could lose the deal while something can still be done.',
      },
      questions: [
        {
          sv: 'Om vi förlorar affären, vad var det troligaste skälet?',
          en: 'If we lose this, what was the likeliest reason?',
        },
        {
          sv: 'Vilka alternativ har kunden, också att inte göra något alls?',
          en: 'What alternatives does the customer have, doing nothing included?',
        },
        { sv: 'Vad talar för att vi borde släppa den?', en: 'What speaks for letting it go?' },
      ],
      minutes: [0, 4, 8, 12],
      yields: ['notes'],
    },
    {
      id: 'move',
      title: { sv: 'Nästa drag', en: 'The next move' },
      purpose: {
        sv: 'Ta fram minst två alternativ och välj ett.',
        en: 'Weigh at least two ways forward and choose one.',
      },
      questions: [
        {
          sv: 'Vilka alternativ finns, och vilket tar oss längst?',
          en: 'What ways forward are there, and which takes us furthest?',
        },
        {
          sv: 'Vad ska kunden göra eller bestämma härnäst, och till när?',
          en: 'What should the customer do or decide next, and by when?',
        },
      ],
      minutes: [0, 4, 8, 11],
      yields: ['notes', 'deal'],
    },
  ],
  pipeline: [
    {
      id: 'enough',
      title: { sv: 'Räcker det?', en: 'Is it enough?' },
      purpose: {
        sv: 'Jämför pipelinen med det som återstår till målet.',
        en: 'Compare the pipeline with what remains to target.',
      },
      questions: [
        {
          sv: 'Hur mycket återstår till målet, och vad finns för att nå dit?',
          en: 'How much remains to target, and what is there to get you there?',
        },
        {
          sv: 'Var är det tunnast, och hur länge har det varit så?',
          en: 'Where is it thinnest, and for how long has it been so?',
        },
        {
          sv: 'Vad behöver du skapa nu för att nästa kvartal ska hålla?',
          en: 'What do you need to create now for next quarter to hold?',
        },
      ],
      minutes: [5, 7, 10, 14],
      yields: ['notes', 'goal'],
    },
    {
      id: 'alive',
      title: { sv: 'Vad lever?', en: 'What is alive?' },
      purpose: {
        sv: 'Rensa, så att det som är kvar går att lita på.',
        en: 'Clear out, so that what is left can be trusted.',
      },
      questions: [
        {
          sv: 'Vilka affärer har inte rört sig, och vad skulle kunden säga om dem?',
          en: 'Which deals have not moved, and what would the customer say about them?',
        },
        {
          sv: 'Vilka skulle du stryka om ingen räknade dem?',
          en: 'Which would you drop if nobody were counting?',
        },
      ],
      minutes: [3, 6, 10, 14],
      yields: ['notes', 'deal'],
    },
    {
      id: 'forecast',
      title: { sv: 'Prognosen', en: 'The forecast' },
      purpose: {
        sv: 'Se hur träffsäker den brukar vara, inte bara vad den säger.',
        en: 'See how accurate it tends to be, not just what it says.',
      },
      questions: [
        {
          sv: 'Vad räknar du med, vad kan komma, och vad krävs för det?',
          en: 'What do you count on, what could come, and what must be true for it?',
        },
        {
          sv: 'Vad missade vi i förra prognosen, och varför?',
          en: 'What did we miss in the last forecast, and why?',
        },
      ],
      minutes: [0, 4, 7, 10],
      yields: ['notes'],
    },
    {
      id: 'focus',
      title: { sv: 'Var tiden gör nytta', en: 'Where time pays off' },
      purpose: {
        sv: 'Välj vad som får tid och vad som får vänta.',
        en: 'Choose what gets time and what waits.',
      },
      questions: [
        {
          sv: 'Vilka tre affärer förtjänar din tid till nästa gång?',
          en: 'Which three deals deserve your time before next time?',
        },
        { sv: 'Vad slutar du göra för att hinna?', en: 'What will you stop doing to make room?' },
      ],
      minutes: [0, 3, 7, 10],
      yields: ['notes', 'deal'],
    },
  ],
  skill: [
    {
      id: 'seen',
      title: { sv: 'Vad vi såg', en: 'What we saw' },
      purpose: {
        sv: 'Utgå från ett verkligt samtal: situation, beteende, verkan.',
        en: 'Start from a real conversation: situation, behaviour, impact.',
      },
      questions: [
        {
          sv: 'Berätta om ett samtal nyligen. Vad sa du, så ordagrant du minns?',
          en: 'Tell me about a recent conversation. What did you say, as literally as you remember?',
        },
        { sv: 'Vad hände hos kunden då?', en: "What happened on the customer's side?" },
        { sv: 'Vad var du nöjd med?', en: 'What were you pleased with?' },
      ],
      minutes: [3, 5, 8, 11],
      yields: ['notes', 'rating'],
    },
    {
      id: 'one-thing',
      title: { sv: 'En sak i taget', en: 'One thing at a time' },
      purpose: {
        sv: 'Välj ett beteende och enas om hur det låter när det är bra.',
        en: 'Choose one behaviour and make clear what good looks like.',
      },
      questions: [
        {
          sv: 'Vilken enda sak skulle göra störst skillnad om den satt?',
          en: 'Which one thing would make the biggest difference if it came naturally?',
        },
        {
          sv: 'Hur låter det när det görs riktigt bra?',
          en: 'What does it sound like when it is done really well?',
        },
      ],
      minutes: [0, 4, 6, 8],
      yields: ['notes', 'rating'],
    },
    {
      id: 'practise',
      title: { sv: 'Öva', en: 'Practise' },
      purpose: {
        sv: 'Två varv med återkoppling emellan, på uppgiften och inte på personen.',
        en: 'Two rounds with feedback in between, on the task and not the person.',
      },
      questions: [
        { sv: 'Jag är kunden. Vad vill du pröva?', en: 'I am the customer. What do you want to try?' },
        {
          sv: 'Vad märkte du, och vad gör du annorlunda i nästa varv?',
          en: 'What did you notice, and what will you do differently in the next round?',
        },
      ],
      minutes: [5, 8, 15, 21],
      yields: ['notes', 'rating'],
    },
    {
      id: 'transfer',
      title: { sv: 'Ut i verkligheten', en: 'Into real life' },
      purpose: {
        sv: 'Knyt övningen till ett bestämt kundsamtal.',
        en: 'Tie the practice to a particular customer conversation.',
      },
      questions: [
        {
          sv: 'I vilket kundsamtal prövar du det först?',
          en: 'In which customer conversation will you try it first?',
        },
        { sv: 'Hur märker vi båda att det hände?', en: 'How will we both know that it happened?' },
      ],
      minutes: [0, 3, 5, 8],
      yields: ['notes'],
    },
  ],
  performance: [
    {
      id: 'direction',
      title: { sv: 'Målet och helheten', en: 'The goal and the whole' },
      purpose: { sv: 'Se vad de egna målen bidrar till.', en: 'See what your own goals contribute to.' },
      questions: [
        {
          sv: 'Vilket av företagets mål bidrar det här till?',
          en: 'Which company goal does this contribute to?',
        },
        { sv: 'Är det fortfarande rätt mål?', en: 'Is it still the right goal?' },
      ],
      minutes: [0, 3, 5, 7],
      yields: ['goal'],
    },
    {
      id: 'pace',
      title: { sv: 'Takten', en: 'The pace' },
      purpose: {
        sv: 'Få samma bild innan någon förklarar.',
        en: 'Get the same picture before anyone explains.',
      },
      questions: [
        {
          sv: 'Vad ser du i siffrorna, innan jag säger vad jag ser?',
          en: 'What do you see in the numbers, before I say what I see?',
        },
        {
          sv: 'Stämmer siffran med din bild? Om inte, vad skiljer?',
          en: 'Does the number match your picture? If not, what differs?',
        },
        {
          sv: 'Var ligger du före plan, och vad har du gjort där?',
          en: 'Where are you ahead of plan, and what did you do there?',
        },
      ],
      minutes: [4, 6, 10, 13],
      yields: ['notes', 'goal'],
    },
    {
      id: 'causes',
      title: { sv: 'Vad som ligger bakom', en: 'What lies behind' },
      purpose: { sv: 'Hitta en orsak som går att påverka.', en: 'Find one cause within reach.' },
      questions: [
        {
          sv: 'Är det mängden, träffsäkerheten, affärernas storlek eller tiden som fattas?',
          en: 'Is it volume, hit rate, deal size or time that is missing?',
        },
        { sv: 'Vad av det kan du påverka?', en: 'Which of those can you influence?' },
        { sv: 'Vad har du redan prövat?', en: 'What have you already tried?' },
      ],
      minutes: [4, 6, 11, 16],
      yields: ['notes'],
    },
    {
      id: 'change',
      title: { sv: 'Vad som ändras', en: 'What changes' },
      purpose: {
        sv: 'Välj en ändring och säg förväntan rent ut.',
        en: 'Choose one change and say the expectation plainly.',
      },
      questions: [
        {
          sv: 'Om du bara fick ändra en sak till nästa gång, vilken?',
          en: 'If you could change only one thing before next time, which?',
        },
        { sv: 'Vilka hinder kan jag ta bort?', en: 'Which obstacles can I remove?' },
        {
          sv: 'Vilken förväntan behöver vi säga rent ut?',
          en: 'Which expectation do we need to say plainly?',
        },
      ],
      minutes: [0, 5, 8, 12],
      yields: ['notes', 'goal'],
    },
  ],
  preparation: [
    {
      id: 'aim',
      title: { sv: 'Målet med mötet', en: 'The aim of the meeting' },
      purpose: {
        sv: 'Formulera målet som något kunden gör.',
        en: 'State the aim as something the customer does.',
      },
      questions: [
        {
          sv: 'Vad ska kunden ha bestämt eller lovat när mötet är slut?',
          en: 'What should the customer have decided or promised by the end?',
        },
        { sv: 'Vilket är det näst bästa utfallet?', en: 'What is the second-best outcome?' },
        { sv: 'Varför är det viktigt för dem just nu?', en: 'Why does it matter to them right now?' },
      ],
      minutes: [4, 5, 8, 11],
      yields: ['notes', 'deal'],
    },
    {
      id: 'who',
      title: { sv: 'Vilka som är med', en: 'Who will be there' },
      purpose: { sv: 'Förstå var och ens intresse.', en: "Understand each person's interest." },
      questions: [
        {
          sv: 'Vad vill var och en få ut, och vem är mest tveksam?',
          en: 'What does each want from it, and who is most hesitant?',
        },
        { sv: 'Vem borde vara med men är det inte?', en: 'Who ought to be there but is not?' },
      ],
      minutes: [0, 4, 7, 10],
      yields: ['notes', 'deal'],
    },
    {
      id: 'plan',
      title: { sv: 'Öppning, frågor, avslut', en: 'Opening, questions, close' },
      purpose: {
        sv: 'Bestäm början, det viktigaste och slutet.',
        en: 'Settle the beginning, the core and the end.',
      },
      questions: [
        {
          sv: 'Hur öppnar du, och vilka tre frågor måste bli besvarade?',
          en: 'How will you open, and which three questions must be answered?',
        },
        {
          sv: 'Vilken fråga hoppas du slippa? Svara på den nu.',
          en: 'Which question do you hope not to get? Answer it now.',
        },
        { sv: 'Hur avslutar du, ord för ord?', en: 'How will you close, word for word?' },
      ],
      minutes: [4, 6, 10, 14],
      yields: ['notes'],
    },
    {
      id: 'rehearse',
      title: { sv: 'Repetera', en: 'Rehearse' },
      purpose: { sv: 'Säg det högt en gång innan det gäller.', en: 'Say it out loud once before it counts.' },
      questions: [
        {
          sv: 'Kör de två första minuterna. Jag är den som tvekar.',
          en: 'Do the first two minutes. I am the hesitant one.',
        },
        {
          sv: 'Vad vill du ändra nu när du hört det?',
          en: 'What do you want to change now that you have heard it?',
        },
      ],
      minutes: [0, 5, 9, 13],
      yields: ['notes', 'rating'],
    },
  ],
};
