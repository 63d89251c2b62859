import type { InBoth } from './in-both.ts';

/** What may make a conversation hard. */
export const momentIds = [
  'broken-twice',
  'far-below',
  'unwell',
  'disputed-number',
  'quiet',
  'star',
  'manager-slipped',
] as const;
export type MomentId = (typeof momentIds)[number];

/** Help for the one who leads, each line one thing to do; read by choice, and only by them. */
export type Moment = Readonly<{ title: InBoth; lines: readonly InBoth[] }>;

export const moments: Readonly<Record<MomentId, Moment>> = {
  'broken-twice': {
    title: { sv: 'Ett löfte har brutits två gånger', en: 'A promise has been broken twice' },
    lines: [
      {
        sv: 'Säg vad du ser utan att tolka: ”Det här skulle vara klart den 3 och den 17. Det är det inte.”',
        en: "Say what you see without interpreting: “This was due on the 3rd and the 17th. It isn't done.”",
      },
      { sv: 'Fråga vad som hände, och vänta på svaret.', en: 'Ask what happened, and wait for the answer.' },
      {
        sv: 'Skilj på kan inte, hinner inte och vill inte. De kräver olika hjälp.',
        en: "Tell apart can't, no time and don't want to. They need different help.",
      },
      {
        sv: 'Bestäm något mindre med ett nära datum, och säg varför det är viktigt.',
        en: 'Agree on something smaller with a near date, and say why it matters.',
      },
    ],
  },
  'far-below': {
    title: { sv: 'Resultatet ligger långt under målet', en: 'The result is far below target' },
    lines: [
      {
        sv: 'Börja med läget, kort och rakt: utfallet, målet och tiden som är kvar.',
        en: 'Start with where things stand, briefly and plainly: the outcome, the target, the time left.',
      },
      {
        sv: 'Fråga efter säljarens bild innan du ger din.',
        en: "Ask for the rep's picture before you give yours.",
      },
      {
        sv: 'Leta efter en orsak som går att påverka: mängd, träffsäkerhet, storlek eller tid.',
        en: 'Look for one cause within reach: volume, hit rate, size or time.',
      },
      {
        sv: 'Var tydlig med vad du förväntar dig till nästa gång, och vad du själv gör.',
        en: 'Be clear about what you expect by next time, and what you will do.',
      },
      {
        sv: 'Är anställningen en fråga är det ett annat samtal. Ta stöd av HR först.',
        en: 'If the job itself is in question, that is another conversation. Speak to HR first.',
      },
    ],
  },
  unwell: {
    title: { sv: 'Någon mår inte bra', en: 'Someone is not well' },
    lines: [
      {
        sv: 'Stanna upp: ”Jag märker att du inte är som vanligt. Hur är det?” Lyssna mer än du pratar.',
        en: 'Pause: “I notice you are not your usual self. How are you?” Listen more than you talk.',
      },
      {
        sv: 'Du är chef, inte terapeut. Fråga vad som behövs i jobbet just nu och lätta på det du kan.',
        en: 'You are a manager, not a therapist. Ask what is needed at work right now and ease what you can.',
      },
      {
        sv: 'Berätta om företagshälsovården och HR, och erbjud dig att ta kontakten tillsammans.',
        en: 'Mention occupational health and HR, and offer to make contact together.',
      },
      {
        sv: 'Skriv inget om hälsa i anteckningarna. Är det akut: ring 112 och lämna inte personen ensam.',
        en: 'Write nothing about health in the notes. In an emergency call 112 (or your local number) and stay with the person.',
      },
    ],
  },
  'disputed-number': {
    title: { sv: 'Säljaren håller inte med om siffran', en: 'The rep disputes the number' },
    lines: [
      {
        sv: 'Försvara inte siffran. Fråga vilken siffra säljaren har och var den kommer ifrån.',
        en: 'Do not defend the number. Ask which number the rep has and where it comes from.',
      },
      {
        sv: 'Är det källan ni är oense om: notera skillnaden, bestäm vem som reder ut den och till när.',
        en: 'If it is the source: note the difference, decide who sorts it out and by when.',
      },
      {
        sv: 'Är det målet: lyssna, säg vad som går att ändra och vad som ligger fast.',
        en: 'If it is the target: listen, say what can change and what stands.',
      },
      {
        sv: 'Prata sedan om det ni är överens om. Det räcker ofta för ett nästa steg.',
        en: 'Then talk about what you agree on. That is often enough for a next step.',
      },
    ],
  },
  quiet: {
    title: { sv: 'Säljaren säger inte så mycket', en: 'The rep says little' },
    lines: [
      {
        sv: 'Ställ en fråga i taget och räkna tyst till sju.',
        en: 'Ask one question at a time and count silently to seven.',
      },
      {
        sv: 'Be om det konkreta: ”Berätta om samtalet i tisdags.” Det är lättare än ”Hur går det?”',
        en: "Ask for the particular: “Tell me about Tuesday's call.” It is easier than “How is it going?”",
      },
      {
        sv: 'Låt säljaren skriva sina punkter före samtalet och börja med dem.',
        en: 'Let the rep write their points beforehand and start with those.',
      },
      {
        sv: 'Fråga om formen passar: promenad, kortare, annan tid.',
        en: 'Ask whether the form suits: a walk, shorter, another time.',
      },
    ],
  },
  star: {
    title: { sv: 'Toppsäljaren vill inte bli coachad', en: 'The star does not want coaching' },
    lines: [
      {
        sv: 'Fråga vad som vore värt tiden: en stor affär, ett svårt möte, nästa roll.',
        en: 'Ask what would be worth the time: a big deal, a hard meeting, the next role.',
      },
      {
        sv: 'Gör hellre rytmen glesare och samtalen kortare än att stryka dem.',
        en: 'Better a sparser rhythm and shorter sessions than none.',
      },
      {
        sv: 'Be om iakttagelser tillbaka: vad ser du som jag missar?',
        en: 'Ask for observations in return: what do you see that I miss?',
      },
      {
        sv: 'Samma regler gäller för alla: även här följs löften upp.',
        en: 'The same rules hold for everyone: promises are followed up here too.',
      },
    ],
  },
  'manager-slipped': {
    title: { sv: 'Du har själv inte hållit det du lovat', en: 'You have not kept your own promise' },
    lines: [
      {
        sv: 'Säg det först, innan du följer upp någon annans: ”Jag lovade dig det här. Det är inte gjort.”',
        en: "Say it first, before following up anyone else's: “I promised you this. It is not done.”",
      },
      {
        sv: 'Ingen lång förklaring. Säg när det blir gjort, eller att det inte blir av.',
        en: 'No long explanation. Say when it will be done, or that it will not be.',
      },
      {
        sv: 'Har samtal ställts in: boka nästa nu, medan ni sitter här.',
        en: 'If sessions were cancelled: book the next one now, while you are here.',
      },
      { sv: 'Fråga vad det ställde till med för säljaren.', en: 'Ask what it meant for the rep.' },
    ],
  },
};
