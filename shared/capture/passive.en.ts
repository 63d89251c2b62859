import type { CaptureContext } from './context.ts';
import { agentIn, doneTo, NOUNS } from './passive-parts.ts';
import type { Passive } from './passive-parts.ts';
import * as english from './verbs.en.ts';

const PARTICIPLE = String.raw`(?<verb>\p{L}+(?:ed|t|n|d|e|ne|wn|ght|ug|un))(?<rest>(?:,? .*)?)$`;
const PASSIVES = [
  // "Will be booked": the "to" in "the visit to Kone" is none of this.
  new RegExp(
    String.raw`^${NOUNS}(?<plan>(?:will|shall|must|has to|have to|needs to|need to|is to|are to|is going to|are going to|should|'ll|to)(?: also| now| then| still)? (?:be |get |have been ))${PARTICIPLE}`,
    'iu',
  ),
  new RegExp(
    String.raw`^${NOUNS}(?<plan>(?:will|shall|must|has to|have to|needs to|need to|is to|are to|is going to|are going to|gets|get|should|'ll|to)(?: also| now| then| still)? (?:be |get |have been )?|(?:still |also |now )(?:has to|have to|needs to|need to|must) (?:be |get )|(?:is|are) (?:being )?)${PARTICIPLE}`,
    'iu',
  ),
] as const;
const GOES = new RegExp(
  String.raw`^${NOUNS}(?:will|must|has to|have to|needs to|should|'ll) (?:go|get) (?<way>out|off)(?!\p{L})(?<rest>(?:,? .*)?)$`,
  'iu',
);
const READY =
  /^(?<what>(?:[\p{L}\p{N}'&-]+ ){1,6}?)(?:must|has to|have to|needs to|need to|is to|should|will) be (?<state>ready|done|finished|in|out|live|up|complete|in (?:the|our|my|his|her|their) \p{L}+|with (?:them|the customer|legal|me|us))(?<rest>(?:,? .*)?)$/iu;

/** "The quote must go out": it is to be sent. */
const goesOff = (text: string, context: CaptureContext): Passive | null => {
  const said = GOES.exec(text)?.groups;
  if (said === undefined) return null;
  const agent = agentIn((said['rest'] ?? '').replace(/(?:^|\s)from /iu, ' by '), 'en', context);
  if (agent === 'outsider') return null;
  const action = doneTo(`send ${said['way'] ?? 'out'}`, said['what'] ?? '', agent.rest);
  return { owner: agent.owner, action, isPlanned: true };
};

/** What is to be so: "the deck must be ready". */
const stated = (text: string, context: CaptureContext): Passive | null => {
  const said = READY.exec(text)?.groups;
  if (said === undefined || /^(?:i|you|we|they|he|she|it|there) $/iu.test(said['what'] ?? '')) return null;
  const agent = agentIn(said['rest'] ?? '', 'en', context);
  if (agent === 'outsider') return null;
  const action = doneTo('have', said['what'] ?? '', ` ${said['state'] ?? ''}${agent.rest}`);
  return { owner: agent.owner, action, isPlanned: true };
};

const inflected = (text: string, context: CaptureContext): Passive | null => {
  const said = (PASSIVES[0].exec(text) ?? PASSIVES[1].exec(text))?.groups;
  const isPlanned = !/^(?:is|are) (?:being )?$/iu.test(said?.['plan'] ?? '');
  const verb = said?.['verb'] ?? '';
  // What "has to be" it is to become, whichever verb that is.
  const unknown = isPlanned && verb.endsWith('ed') ? english.fromIng(`${verb.slice(0, -2)}ing`) : null;
  const base = english.fromParticiple(verb) ?? unknown;
  if (said === undefined || base === null) return null;
  const agent = agentIn(said['rest'] ?? '', 'en', context);
  if (agent === 'outsider' || (!isPlanned && agent.owner === null)) return null;
  return { owner: agent.owner, action: doneTo(base, said['what'] ?? '', agent.rest), isPlanned };
};

/** What is to be done to the thing that an English sentence begins with; null for none, or where somebody else does it. */
export const englishPassive = (text: string, context: CaptureContext): Passive | null =>
  goesOff(text, context) ?? stated(text, context) ?? inflected(text, context);
