import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionOf } from './action.ts';
import type { Action } from './action.ts';
import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import { namedAfterVerb, namedAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';

/** "ringer jag Scania" → jag, "ringer Scania". */
export const turnedAround = (
  matter: string,
  language: Language,
  context: CaptureContext,
): Readonly<{ owner: NamedPerson; action: Action }> | null => {
  const verb = /^(?:tar och |tar å )?[\p{L}-]+\s+(?:också\s+|nog\s+|väl\s+|ju\s+)?/u.exec(matter)?.[0];
  if (verb === undefined) return null;
  const rest = matter.slice(verb.length);
  const owner = namedAfterVerb(rest, language, context) ?? colleagueAtStart(rest, context);
  if (owner === null || owner.by === 'outsider') return null;
  const action = actionOf(`${verb.trim()} ${rest.slice(owner.length).trim()}`, language);
  return action === null ? null : { owner, action };
};

/** "Avtalet skickar jag", "mötet ska du boka": what it is done to comes first. */
export const objectFirst = (matter: string, clause: Clause, context: CaptureContext): SpeechAct | null => {
  const said =
    /^(?<what>(?!(?:jag|du|vi|ni|han|hon|man|vad|hur|när|vem|om|det(?! (?:här|där))|de (?!\p{L}+r (?:jag|du)))(?!\p{L}))(?:[\p{L}\p{N}&'-]+ ){1,6}?)(?<verb>(?:ska|måste|får|kan) |\p{L}+r )(?<subject>(?:jag|du|\p{L}+)(?= |$))(?<rest>.*)$/iu.exec(
      matter,
    )?.groups;
  const subject = namedAtStart(`${said?.['subject'] ?? ''} `, 'sv', context);
  if (said === undefined || subject === null || subject.id === null || subject.by === 'role') return null;
  const verb = (said['verb'] ?? '').trim();
  const what = (said['what'] ?? '').trim().replace(/^\p{L}/u, (letter) => letter.toLowerCase());
  const rest = (said['rest'] ?? '').trim();
  const modal = /^(?:ska|måste|får|kan)$/iu.test(verb);
  const [, main = '', after = ''] = /^(\S+) ?(.*)$/u.exec(rest) ?? [];
  // "Efter mötet ringer jag Bengt": a time or a place keeps its place at the end.
  const isPlace =
    /^(?:efter|före|innan|på|i|till|för|hos|med|från|under|vid|direkt|inför|när det gäller|vad gäller|gällande|angående|kring|om|via|utifrån|härnäst|senare|snart|strax) /iu.test(
      `${what} `,
    );
  const modally = modal ? `${verb} ${main} ${what} ${after}` : `${verb} ${what} ${rest}`;
  const action = actionOf((isPlace ? `${verb} ${rest} ${what}` : modally).trim(), 'sv');
  if (action === null || !action.known || (action.mode === 'can' && !clause.hasDay)) return null;
  return { act: actOf(subject, action, context), ownerId: subject.id, action, from: 0 };
};

/** "The quote I'll send": what it is done to comes first. */
export const objectFirstInEnglish = (matter: string, context: CaptureContext): SpeechAct | null => {
  const said =
    /^(?<what>(?:the|that|this|my|a) (?:[\p{L}\p{N}&'-]+ ){1,4}?)(?<subject>i|you)(?:'ll| will|'m going to) (?<rest>\p{L}+.*)$/iu.exec(
      matter,
    )?.groups;
  const subject = namedAtStart(`${said?.['subject'] ?? ''} `, 'en', context);
  if (said === undefined || subject === null || subject.id === null) return null;
  const [, main = '', after = ''] = /^(\S+) ?(.*)$/u.exec(said['rest'] ?? '') ?? [];
  const action = actionOf(`will ${main} ${(said['what'] ?? '').trim()} ${after}`.trim(), 'en');
  return action === null
    ? null
    : { act: actOf(subject, action, context), ownerId: subject.id, action, from: 0 };
};
