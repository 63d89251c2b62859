import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';

/** Who something is on, said with a noun and not with a verb. */
const ON: Record<Language, readonly RegExp[]> = {
  sv: [
    /^(?:ansvarig|huvudansvarig|ägare) (?:för|till|av|på) (?<what>.+?) (?:är|blir) (?<who>jag|du|\p{L}+)$/iu,
    /^(?<who>jag|du|\p{L}+) (?:är|blir) (?:huvud)?ansvarig (?:för|på) (?!att )(?<what>.+)$/iu,
    /^(?<who>jag|du|\p{L}+) (?:ansvarar|svarar|står) (?:ju |nu )?för (?!att )(?<what>.+)$/iu,
    /^(?<who>jag|du|\p{L}+) (?:har|tar) hand om (?<what>.+)$/iu,
    /^(?<what>(?!det |den )[\p{L}\p{N}&' -]{3,50}?) (?:ligger|hamnar|landar) (?:på|hos) (?<who>mig|dig|\p{L}+)$/iu,
    /^(?<what>(?!det |den )[\p{L}\p{N}&' -]{3,50}?) (?:sköts|ägs|hanteras) av (?<who>mig|dig|\p{L}+)$/iu,
  ],
  en: [
    /^(?:the )?(?:owner of|person responsible for|one responsible for|person on) (?<what>.+?) is (?<who>me|you|\p{L}+)$/iu,
    /^(?<who>i|you|\p{L}+)(?:'m|'s|'re| am| is| are) (?:on the hook|responsible|in charge|down|on point|accountable) (?:for|of) (?!\p{L}+ing(?!\p{L}))(?<what>.+)$/iu,
    /^(?<what>(?!(?:it|that|this) )[\p{L}\p{N}&' -]{3,50}?) (?:is on|sits with|lies with|falls to|goes to) (?<who>me|you|\p{L}+)$/iu,
  ],
};

/** "…, klart den 1/12". */
const DUE = /,? (?:och )?(?:ska vara |det ska vara )?(?:klart?|färdigt?|due|done|ready)$/iu;

/** "Ansvarig för utskicket är Maria", "Maria is on the hook for the approval": it is on somebody, by a day; null for nobody here. */
export const responsibleIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (clause.asked) return null;
  for (const pattern of ON[language]) {
    const said = pattern.exec(matter.replace(DUE, ''))?.groups;
    const self = language === 'sv' ? 'jag' : 'I';
    const who = (said?.['who'] ?? '')
      .replace(/^(?:mig|me|i)$/iu, self)
      .replace(/^(?:dig|you)$/iu, language === 'sv' ? 'du' : 'you');
    const owner = said === undefined ? null : namedAtStart(`${who} `, language, context);
    if (said === undefined || owner === null || owner.id === null) continue;
    const verb = language === 'sv' ? 'ta hand om' : 'take care of';
    const action: Action = { text: `${verb} ${said['what'] ?? ''}`, known: true, vague: false, mode: 'will' };
    return { act: actOf(owner, action, context), ownerId: owner.id, action, from: 0 };
  }
  return null;
};
