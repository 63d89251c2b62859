import { describe, expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { botIntentIn, botIntentsIn } from './intent-in.ts';
import type { BotIntent } from './intent-in.ts';
import { stepsIn } from '../capture/understand.ts';

/** Tuesday 24 November 2026. */
const asAli = inOneToOne({ speaker: 'ali' });

const said: Readonly<Record<BotIntent['verb'], readonly string[]>> = {
  'list-mine': [
    'visa mina löften',
    'Vad har jag lovat?',
    'vad har jag kvar att göra',
    'vad ska jag göra',
    'lista allt jag lovat',
    'mina nästa steg tack',
    'kan du visa mina åtaganden?',
    'Vad var det jag skulle göra nu igen?',
    'what did I promise?',
    'show me my next steps',
    "what's on my list?",
    'what do I have to do',
    'what have I got left',
    'my commitments please',
    'list all my open tasks',
    'can you remind me what I promised',
    'vad är det jag har lovat',
    'vilka löften har jag',
  ],
  'list-promised-to-me': [
    'vad har Maria lovat mig?',
    'Vad är jag lovad?',
    'what did Maria promise me?',
    'what has my manager promised me',
    'vad väntar jag på från Maria',
    'visa vad Maria lovat mig',
    'what am I waiting for from Maria?',
    'vad har min chef lovat mig',
    'vad skulle Maria göra åt mig?',
    'what was Maria going to do for me',
    'vad har andra lovat mig',
    'what does Maria owe me?',
  ],
  'list-theirs': [
    'vad har Ali lovat?',
    'Alis löften',
    "show Ali's next steps",
    'what has Sara promised?',
    'vad har teamet på gång',
    'visa Saras steg',
    "the team's open commitments",
    'what is Johan supposed to do',
    'hur ligger Sara till med sina löften?',
    'vad skulle Johan göra?',
    'what did Ali say he would do',
  ],
  overdue: [
    'vad är försenat?',
    'vad ligger jag efter med',
    'visa försenade löften',
    "what's overdue?",
    'what am I late with?',
    'anything overdue?',
    'har jag något som är försenat',
    'vad har jag missat?',
    'which of my promises are past due',
    'vad skulle redan varit klart?',
    'what should have been done by now',
  ],
  'this-week': [
    'vad ska vara klart i veckan?',
    'vad har jag den här veckan',
    "what's due this week?",
    'veckans löften',
    'show me this week',
    'hur ser min vecka ut?',
    'what do I have to get done before Friday',
    'vad måste jag hinna innan helgen?',
    'what do I need to do this week',
    'vad har jag på gång i veckan',
  ],
  done: [
    'klart med offerten',
    'Offerten till Volvo är skickad',
    'jag har ringt Scania nu',
    'done with the quote',
    'I sent the contract to Ericsson',
    'bocka av offerten',
    'mark the demo as done',
    'ringde Volvo igår',
    'quote sent ✅',
    'det där med Scania är fixat',
    'Klart!',
    'the Volvo thing is sorted',
  ],
  move: [
    'flytta offerten till fredag',
    'skjut på samtalet med Volvo till nästa vecka',
    'move the quote to Monday',
    'can we push the Scania call to next week',
    'offerten får vänta till måndag',
    'jag hinner inte offerten förrän på torsdag',
    'kan jag få till på måndag med offerten?',
    'I need more time for the quote',
    'the quote will have to wait until Monday',
    'postpone the demo by a week',
    "I won't make Friday with the quote, make it Monday",
  ],
  drop: [
    'stryk offerten till Volvo',
    'ta bort löftet om Scania',
    'drop the quote',
    'offerten är inte aktuell längre',
    'the demo is no longer needed',
    'släpp det där med Skanska',
    'remove the Scania call from my list',
    'jag kommer inte göra utskicket',
    'forget the newsletter',
    'vi struntar i kundlistan',
  ],
  'need-help': [
    'jag behöver hjälp med offerten',
    "I'm stuck on the Scania contract",
    'jag har kört fast med Volvo',
    'kan jag få hjälp med avtalet?',
    'I could use a hand with the forecast',
    'need help with Ericsson',
    'kommer inte vidare med Skanska',
    'can somebody help me with the pricing?',
    'be Maria om hjälp med priset',
  ],
  undo: [
    'ångra',
    'ångra det senaste',
    'undo',
    'undo that please',
    'nej det blev fel',
    'oops, take that back',
    'hoppsan, ångra',
    'that was a mistake',
    'ta tillbaka det där',
    "that's not what I meant",
    'så menade jag inte',
  ],
  'next-session': [
    'när ses vi nästa gång?',
    'när är nästa 1:1?',
    'when do we meet next?',
    "when's my next one-on-one",
    'what time is our meeting tomorrow?',
    'har vi något inbokat nästa vecka',
    'vilken dag ses vi',
    'nästa samtal?',
    'do we have a meeting this week?',
    'hur dags är mötet på torsdag?',
    'vad handlar nästa samtal om?',
    "what's our next session about",
  ],
  'last-time': [
    'vad kom vi fram till sist?',
    'vad sa vi om Scania?',
    'what did we agree last time?',
    'what did we say about the Volvo deal',
    'vad bestämde vi förra gången',
    'sammanfattning av förra samtalet',
    'show me the notes from our last meeting',
    'vad pratade vi om senast',
    'remind me what we decided',
    'recap of the last 1:1 please',
    'vad gällde om rabatten?',
  ],
  'my-goals': [
    'mina mål',
    'hur ligger jag till?',
    'how am I doing against my target?',
    'visa mina mål för kvartalet',
    'what are my goals?',
    'ligger jag i fas?',
    'am I on track?',
    'hur går det mot budget',
    'how far am I from my quota',
    'goals',
    'mål',
    'vad är mitt mål den här månaden?',
    "what's my target this quarter",
  ],
  'request-type': [
    'jag vill ha affärscoaching nästa gång',
    'kan vi köra pipeline på torsdag?',
    "I'd like to do deal coaching next time",
    'kan vi byta till färdighetsträning',
    'next time can we do skills?',
    'hellre pipeline än mål',
    'could we focus on preparation in our next 1:1',
    'jag skulle vilja prata om prestation när vi ses',
    'I want a pipeline session',
    'kan nästa samtal handla om en affär?',
    'lägg nästa samtal på pipeline',
    'lets do pipeline with Ali next time',
  ],
  prepare: [
    'förbered mig inför mötet',
    'hjälp mig förbereda mötet med Volvo',
    'prep me for the Scania meeting',
    'vad ska jag tänka på inför vårt samtal?',
    'prepare me for tomorrow',
    'what should I bring to our 1:1',
    'help me get ready for the customer meeting',
    'jag vill förbereda mig',
    'hur förbereder jag mig inför torsdag',
  ],
  'cancel-session': [
    'ställ in mötet på torsdag',
    'kan vi hoppa över veckans 1:1?',
    'cancel our one-on-one',
    "I can't make our meeting on Thursday",
    'jag kan inte på torsdag',
    'vi ses inte den här veckan',
    'skip this week’s session',
    'avboka samtalet',
    'let’s cancel tomorrow',
  ],
  'move-session': [
    'flytta mötet till fredag',
    'kan vi ses på fredag i stället?',
    'move our 1:1 to Monday at 10',
    'can we reschedule the meeting?',
    'boka om vårt samtal',
    'could we meet later in the week',
    'kan vi ta det en annan dag',
    'skjut på avstämningen en vecka',
    'flytta den 17:e till den 18:e',
    'can we do Friday instead of Thursday?',
  ],
  leave: [
    'jag är ledig nästa vecka',
    "I'm on vacation from Monday",
    'semester v. 52',
    'jag är sjuk i dag',
    'out of office on Friday',
    'I will be away until the 7th',
    'jag vabbar',
    'jag är föräldraledig från januari',
    'I have a day off tomorrow',
    'jag jobbar inte på fredag',
  ],
  quiet: [
    'tyst i dag',
    'inga påminnelser i dag',
    'stör mig inte',
    'no reminders today please',
    'snooze until tomorrow',
    'pausa påminnelserna en vecka',
    'stop reminding me',
    'påminn mig inte mer i dag',
    'be quiet for today',
    'leave me alone today',
    'låt mig vara i fred i dag',
  ],
  help: [
    'hjälp',
    'vad kan du göra?',
    'what can you do',
    'hur funkar det här?',
    'how do I use this?',
    '?',
    'help me',
    'vad kan jag fråga dig om',
    'who are you?',
  ],
  thanks: [
    'tack!',
    'Tack så mycket',
    'thanks',
    'thank you so much!',
    'toppen, tack',
    'perfect thanks',
    '👍',
    'tack för hjälpen',
    'bra jobbat',
    'nice one',
  ],
  step: [
    'jag skickar offerten på fredag',
    "I'll call Volvo tomorrow",
    'Maria kollar med legal senast torsdag',
    'jag ska förbereda mötet med Volvo på onsdag',
    'ringa Scania imorgon',
    'jag flyttar in kunden i CRM på fredag',
    'I will ask for help with the contract on Friday',
    'jag lovar att ta bort dubbletterna senast måndag',
    'Ali bokar ett möte med Skanska nästa vecka',
  ],
  decision: [
    'Beslut: inga rabatter under 10 procent',
    'Decision: we focus on Volvo',
    'vi bestämde att inte ge rabatt',
    'we decided to drop Skanska',
  ],
  greeting: ['hej', 'Hej!', 'Hello Kadens', 'God morgon', 'hejsan'],
  'raise-point': [
    'Jag vill ta upp priset mot Scania',
    'Ta upp: semestern, nästa gång',
    'Kan vi prata om lönen när vi ses?',
    "I'd like to raise the discount next time",
    'lägg Tidaholm på agendan',
    'add a point about Ripon to the agenda',
  ],
  'in-kadens': [
    'öppna mina anteckningar',
    'start the session',
    'byt språk till engelska',
    'create a goal for Ali: more first meetings',
    'exportera alla löften',
    'reassign the Swindon step to Maria',
  ],
  unclear: [
    'vad tycker du om vädret?',
    'lol',
    'Volvo',
    'hmm',
    'hur mår du?',
    'vi får väl se',
    'är kunden sur?',
    'I hope they sign',
  ],
};

describe.each(Object.entries(said))('%s', (verb, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(botIntentIn(sentence, asAli).verb).toBe(verb);
  });
});

describe('no command is a step, and no step a command', () => {
  const told: ReadonlySet<string> = new Set(['step', 'decision', 'unclear']);
  const commands = Object.entries(said).filter(([verb]) => !told.has(verb));
  test.each(commands)('%s', (_verb, sentences) => {
    expect(sentences.filter((sentence) => stepsIn(sentence, asAli).length > 0)).toEqual([]);
  });
});

test('whose promises are asked for is a name, not the verb before it', () => {
  const about = (text: string) => botIntentIn(text, asAli).about;
  expect(about('what has Sara promised me?')).toBe('Sara');
  expect(about('vad har Sara lovat mig?')).toBe('Sara');
  expect(about('what did we say about the discount')).toBe('the discount');
});

describe('a message that wants several things', () => {
  const wantedIn = (text: string) =>
    botIntentsIn(text, asAli).map(({ verb, about, day }) => [verb, about, day] as const);
  test('is taken for each of them', () => {
    expect(wantedIn('Klart med offerten. Flytta demon till fredag')).toEqual([
      ['done', 'offerten', null],
      ['move', 'demon', '2026-11-27'],
    ]);
    expect(wantedIn('klart med offerten och flytta demon till fredag')).toEqual([
      ['done', 'offerten', null],
      ['move', 'demon', '2026-11-27'],
    ]);
    expect(wantedIn('- ringa Scania i morgon\n- skicka avtalet till Volvo på fredag')).toEqual([
      ['step', 'Ringa Scania', '2026-11-25'],
      ['step', 'Skicka avtalet till Volvo', '2026-11-27'],
    ]);
    expect(wantedIn('When do we meet next? And show me my goals.')).toEqual([
      ['next-session', null, null],
      ['my-goals', null, null],
    ]);
  });

  test('is answered for what it wants, and not for the courtesies around it', () => {
    expect(wantedIn('Hej! Tack för i dag. Jag ringer Scania i morgon.')).toEqual([
      ['step', 'Ringa Scania', '2026-11-25'],
    ]);
    expect(wantedIn('Hej! Tack!').map(([verb]) => verb)).toEqual(['thanks']);
  });
});
