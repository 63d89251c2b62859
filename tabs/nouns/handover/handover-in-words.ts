import type { HandoverView } from '../../../shared/contracts/handover.ts';
import { handoverKinds } from '../../../shared/domain/handover.ts';
import type { Words } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

/** The given names of the three, to be filled into a sentence. */
export const handoverNames = ({ rep, manager, former }: HandoverView) => ({
  ...{ rep: firstName(rep.name), manager: firstName(manager.name), former: firstName(former.name) },
});

const listed = (language: string, parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);

/** What the rep lets the new manager read, to the rep. */
export const choiceInWords = ({ say, language }: Words, handover: HandoverView): string => {
  const names = handoverNames(handover);
  const yes = handoverKinds.filter((kind) => handover.choice[kind]);
  if (yes.length === 0) return say('handover.chosen.none', names);
  if (yes.length === handoverKinds.length) return say('handover.chosen.all', names);
  const kinds = listed(
    language,
    yes.map((kind) => say(`handover.kind.${kind}.mid`)),
  );
  return say('handover.chosen.some', { ...names, kinds });
};

/** What has gone along, and what of the rest may be read, to the new manager. */
export const takenInWords = ({ say, language }: Words, handover: HandoverView): string => {
  const names = handoverNames(handover);
  const taken = say('handover.taken', { count: handover.commitments });
  const yes = handoverKinds.filter((kind) => handover.choice[kind]);
  const kinds = listed(
    language,
    yes.map((kind) => say(`handover.readable.${kind}`, names)),
  );
  const withheld = handover.answered ? 'handover.withheld' : 'handover.waits';
  const rest = yes.length === 0 ? say(withheld, names) : say('handover.readable', { kinds });
  return [taken, rest].join(' · ');
};
