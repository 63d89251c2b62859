import type { Language } from '../domain/language.ts';
import { actionAlone } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';
import type { Said } from './said.ts';
import { opening } from './text.ts';

const modals: Record<Language, RegExp> = {
  sv: opening('kan|kunde|skulle|hinner|vill|orkar'),
  en: opening('can|could|would'),
};
/** Of somebody who isn't spoken to, only these ask: "Can Ali call?" wonders whether he may. */
const polite: Record<Language, RegExp> = { sv: opening('skulle|kunde'), en: opening('could|would') };
const courtesies: Record<Language, RegExp> = {
  sv: opening('(?:(?:kunna|vilja|hinna|snälla|möjligtvis|möjligen|också|bara|ta och) ?)+'),
  en: opening('(?:(?:please|possibly|also|just|be able to) ?)+'),
};

/**
 * What somebody named is asked to do: "Kan du Maria fixa rabatten till fredag?". Asked of nobody by name, it is a
 * question like others.
 */
export const requestIn = (matter: string, language: Language, context: CaptureContext): Said | null => {
  const first = namedAtStart(matter, language, context);
  const called = first?.by === 'name' && !first.called ? first : null;
  const rest = matter.slice(called?.length ?? 0).replace(/^[\s,:–-]+/u, '');
  const modal = modals[language].exec(rest)?.[0];
  if (modal === undefined) return null;
  const asked = rest.slice(modal.length);
  const subject = namedAtStart(asked, language, context);
  if (subject === null) return null;
  const owner = called !== null && subject.by === 'pronoun' && subject.id !== null ? called : subject;
  const isSure = called !== null || subject.called || polite[language].test(rest);
  if (owner.by !== 'name' || owner.id === null || !isSure) return null;
  const what = asked
    .slice(subject.length)
    .replace(/^[\s,]+/u, '')
    .replace(courtesies[language], '');
  const action = actionAlone(what, language);
  if (action === null || !action.known || action.spoken) return null;
  return { owner, spoken: false, action: { ...action, mode: 'asked' } };
};
