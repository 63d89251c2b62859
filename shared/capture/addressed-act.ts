import type { Language } from '../domain/language.ts';
import { actOf, someone, suffixFrom } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionAlone, actionOf } from './read-action.ts';
import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import { noteIn } from './note-act.ts';
import { idOf, namedAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { instructionIn } from './requests.ts';
import { matterOf } from './strip-preamble.ts';

const ADDRESS = /^\s*(?:[-=]*>|→|=|[:,–—]|-\s)\s*/u;

const OWN_ADDRESS: Record<Language, readonly (readonly [RegExp, 'speaker' | 'other'])[]> = {
  sv: [
    [/^(?:jag|mitt|min|mig)\s*(?:[-=]*>|→|=|:|–|—|-\s)\s*/iu, 'speaker'],
    [/^(?:du|ditt|din|dig)\s*(?:[-=]*>|→|=|:|–|—|-\s)\s*/iu, 'other'],
  ],
  en: [
    [/^(?:i|me|mine)\s*(?:[-=]*>|→|=|:|–|—|-\s)\s*/iu, 'speaker'],
    [/^(?:you|yours)\s*(?:[-=]*>|→|=|:|–|—|-\s)\s*/iu, 'other'],
  ],
};

/** "Båda: …", "both: …". */
const OUR_ADDRESS =
  /^(?:vi|oss|båda|bägge|båda två|alla|gemensamt|tillsammans|we|us|both|both of us|all|everyone|joint|together)\s*(?:[-=]*>|→|=|:|–|—|-\s)\s*/iu;

/** "Ali: …", "Ali, …", "du: …": whose what follows is, and how long that is. */
export const addressIn = (
  matter: string,
  language: Language,
  context: CaptureContext,
): Readonly<{ owner: NamedPerson; length: number }> | null => {
  const ours = OUR_ADDRESS.exec(matter)?.[0];
  if (ours !== undefined)
    return { owner: { id: null, length: 0, by: 'pronoun', called: false }, length: ours.length };
  for (const [pattern, person] of OWN_ADDRESS[language]) {
    const said = pattern.exec(matter)?.[0];
    const owner = said === undefined ? null : someone(idOf(person, context));
    if (said !== undefined && owner !== null) return { owner, length: said.length };
  }
  const named =
    namedAtStart(matter, language, context) ??
    colleagueAtStart(`${matter.replace(/^(\p{L}+):/u, '$1 ')} `, context);
  if (named === null || named.by === 'pronoun' || named.by === 'outsider' || named.called) return null;
  const call = ADDRESS.exec(matter.slice(named.length))?.[0];
  return call === undefined ? null : { owner: named, length: named.length + call.length };
};

/** What somebody is told whose name or heading stands before it. */
export const readAddressed = (
  rest: string,
  owner: NamedPerson,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const inner = matterOf(rest, language, context);
  const own = namedAtStart(inner.matter, language, context);
  if (own?.by === 'pronoun' && (own.id !== owner.id || own.id === null)) return null;
  const matter = own?.by === 'pronoun' ? inner.matter.slice(own.length).trimStart() : inner.matter;
  // "… och sen mejlar han Scania": he is who was named.
  const again = /^(?<verb>\p{L}+) (?:han|hon|hen|he|she) (?=\p{L})/iu.exec(matter);
  if (again !== null)
    return owner.by === 'name'
      ? readAddressed(
          `${again.groups?.['verb'] ?? ''} ${matter.slice(again[0].length)}`,
          owner,
          clause,
          language,
          context,
        )
      : null;
  const told = instructionIn(matter, language);
  const what = matter.slice(told);
  const action =
    actionAlone(what, language) ??
    actionOf(what, language) ??
    (clause.hasDay || clause.marked || clause.isDue ? noteIn(what, clause, true, language) : null);
  if (action === null) return null;
  if (!action.known && !action.vague && action.mode === 'plain' && !clause.hasDay && !clause.marked)
    return null;
  const act = actOf(owner, action, context);
  return { act: act === 'offer' ? 'promise' : act, ownerId: owner.id, action, from: suffixFrom(rest, what) };
};
