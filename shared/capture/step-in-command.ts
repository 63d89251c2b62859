import type { ReadStep } from './step.ts';

/** What the bot does when it is asked to; done to a list, a step or a talk, it is no step. */
const BY_THE_BOT =
  /^(?:flytta|skjuta|ändra|byta|boka om|omboka|avboka|ställa in|visa (?!upp)|(?:lista|berätta|boka (?:in )?(?:ett |nästa |vårt |om )?(?:samtal|1:1|avstämning)|förbereda (?:mig|mötet|samtalet|inför|1:1|vårt)|hjälpa|pausa|tysta|stänga av|ge mig)(?!\p{L})|stryka|ta bort|bocka av|göra om|påminna|hoppa över|ångra|vara|avsluta|starta|sluta|move|push(?! .* for )|postpone|change|reschedule|rebook|cancel|call off|show|list|drop(?! \p{L}+ (?:a |an )(?:line|note|text|message)| by| round| in| off| over)|remove|delete|tick|mark|pause|help|tell|give me|stop (?!by)|prepare (?:me|for|my|our|the (?:session|meeting|1:1))|book (?:our|my|the next|a (?:session|1:1))|remind|skip|undo|mute|snooze|end|start)(?!\p{L})/iu;

/** "Prep the deck for the review": what the bot has no part in. */
const PREPARES =
  /^(?:prep|prepare|förbereda) (?:(?:the|a|my|our|en|ett|min|nya?) )?(?:[\p{L}-]+ )?(?:deck|slides|quote|offer|proposal|demo|presentation\p{L}*|pitch\p{L}*|contract|material\p{L}*|underlag\p{L}*|offert\p{L}*|avtal\p{L}*|workshop\p{L}*|demon)(?!\p{L})/iu;

/** "Flyttar Alfa till commit i dag" says what the speaker does, and tells nobody to. */
const isSpoken = (act: ReadStep['act'], written: string): boolean =>
  act === 'promise' && /^\p{L}+r (?!.* till (?:på )?(?:\p{L}+dag|nästa|vecka|den) ?)/iu.test(written);
/** "Du förbereder demon på fredag" sounds like a command, and says who does what and when. */
export const isMade = ({ act, step }: ReadStep, written: string): boolean =>
  (act === 'instruction' ||
    act === 'request' ||
    (act === 'promise' && SUBJECT.test(written)) ||
    (act === 'imperative' && PREPARES.test(step.text))) &&
  step.due !== null &&
  (isSpoken(act, written) || !BY_THE_BOT.test(step.text)) &&
  !TELLS_BOT.test(written);
const TELLS_BOT = /(?<!\p{L})(?:(?:förbered|hjälp|påminn) mig|(?:prepare|help|remind) me)(?!\p{L})/iu;
const SUBJECT = /(?<!\p{L})(?:jag|du|i|i'll|i'm|you|you'll|ska)(?!\p{L})|^\p{L}+er(?!\p{L})/iu;

const OF_THE_BOT =
  /^(?:visa|show|list|lista|se|see)(?: (?:me|mig))? (?:(?:my|mina|\p{L}+'?s|dina|your|our|våra|alla|all) )?(?:öppna |open )?(?:mål|goals?|steg|steps|löften|promises|åtaganden|commitments)(?!\p{L})|^(?:cancel|avboka|ställa in|boka om|omboka|reschedule|move|flytta) (?:.* )?(?:one[ -]to[ -]one|one[ -]on[ -]one|1[:-]1|1on1)(?!\p{L})/iu;
/** True for a step that only the bot could do: showing goals, moving a 1:1. */
export const isOfTheBot = (text: string): boolean => OF_THE_BOT.test(text);
