import type { ConversationType } from '../domain/conversation-type.ts';
import { builtInNames } from './built-in-names.ts';
import type { BuiltInNames } from './built-in-names.ts';
import type { InBoth } from './in-both.ts';

/** A conversation type as people meet it: its names, its purpose, and when (not) to choose it. */
export type TypeModel = BuiltInNames &
  Readonly<{
    purpose: InBoth;
    notWhen: InBoth;
    good: InBoth;
    failure: InBoth;
    /** How many days must pass before the same type makes sense again. */
    minDays: number;
  }>;

export const types: Readonly<Record<ConversationType, TypeModel>> = {
  deal: {
    ...builtInNames.deal,
    purpose: {
      sv: 'Öka chansen att vinna en viktig affär: skilj det ni vet från det ni tror och bestäm nästa drag.',
      en: 'Improve the odds in one deal that matters: separate what you know from what you assume and decide the next move.',
    },
    notWhen: {
      sv: 'Inte för att gå igenom alla affärer (det är pipeline) eller samla in prognossiffror.',
      en: 'Not for walking through every deal (that is pipeline) or for collecting forecast numbers.',
    },
    good: {
      sv: 'En eller två affärer. I var och en har ni hittat en lucka och bestämt ett drag som kunden märker, med datum.',
      en: 'One or two deals. In each: one gap found and one move the customer will notice, with a date.',
    },
    failure: {
      sv: 'Chefen tar över affären och säljaren blir budbärare.',
      en: 'The manager takes over the deal and the rep becomes a messenger.',
    },
    minDays: 7,
  },
  pipeline: {
    ...builtInNames.pipeline,
    purpose: {
      sv: 'Se om det finns nog med rätt affärer för målet, rensa det som inte lever och välja var tiden ska läggas.',
      en: 'See whether there are enough of the right deals for the target, clear out what is dead and choose where time goes.',
    },
    notWhen: {
      sv: 'Inte när en enda affär behöver hela tiden, och inte som prognosmöte. Prognosen frågar vad som kommer in, coachingen vad som ska ändras.',
      en: 'Not when one deal needs all the time, and not as a forecast call. A forecast asks what will come in; coaching asks what should change.',
    },
    good: {
      sv: 'Färre men sannare affärer, en känd lucka mot målet och en plan för att fylla den.',
      en: 'Fewer but truer deals, a known gap to target and a plan to fill it.',
    },
    failure: {
      sv: 'Trettio minuters uppdatering av CRM, rad för rad.',
      en: 'Thirty minutes of updating the CRM, line by line.',
    },
    minDays: 14,
  },
  skill: {
    ...builtInNames.skill,
    purpose: {
      sv: 'Öva ett beteende i taget, utifrån verkliga kundsamtal, tills det sitter.',
      en: 'Practise one behaviour at a time, from real customer conversations, until it comes naturally.',
    },
    notWhen: {
      sv: 'Inte utan iakttagelser att utgå från, och inte dagarna före ett avgörande möte (förbered det i stället).',
      en: 'Not without observations to start from, and not in the days before a decisive meeting (prepare for that instead).',
    },
    good: {
      sv: 'Ett beteende, övat minst två gånger i rummet, och ett bestämt kundsamtal där det ska prövas.',
      en: 'One behaviour, practised at least twice in the room, and a named customer conversation to try it in.',
    },
    failure: {
      sv: 'Man pratar om färdigheten men övar den aldrig.',
      en: 'You talk about the skill and never practise it.',
    },
    minDays: 7,
  },
  performance: {
    ...builtInNames.performance,
    purpose: {
      sv: 'Se mål och takt, förstå vad som ligger bakom och komma överens om vad som ska ändras.',
      en: 'Look at goals and pace, understand what lies behind them and agree on what will change.',
    },
    notWhen: {
      sv: 'Inte som lönesamtal, och inte som påtryckning efter några svaga dagar.',
      en: 'Not as a pay review, and not as pressure after a few weak days.',
    },
    good: {
      sv: 'Samma bild av läget, en orsak som går att påverka och en ändring att pröva till nästa gång.',
      en: 'The same picture of where things stand, one cause within reach and one change to try before next time.',
    },
    failure: {
      sv: 'Siffrorna läses upp, ingen frågar varför, alla lovar att ligga i.',
      en: 'The numbers are read out, nobody asks why, everyone promises to work harder.',
    },
    minDays: 28,
  },
  preparation: {
    ...builtInNames.preparation,
    purpose: {
      sv: 'Gå in i ett visst kundmöte med ett mål, en plan och svar på det svåraste.',
      en: 'Walk into one particular customer meeting with an aim, a plan and an answer to the hardest question.',
    },
    notWhen: {
      sv: 'Inte för rutinmöten. Är inget möte bokat: välj det kundsamtal som betyder mest de närmaste veckorna.',
      en: 'Not for routine meetings. If none is booked: choose the customer conversation that matters most in the coming weeks.',
    },
    good: {
      sv: 'Ett mål för vad kunden ska göra, tre frågor och en öppning som ni sagt högt.',
      en: 'An aim stated as something the customer does, three questions and an opening said out loud.',
    },
    failure: {
      sv: 'Man går igenom sin egen presentation i stället för kundens beslut.',
      en: 'You go through your own slides instead of the customer’s decision.',
    },
    minDays: 0,
  },
};
