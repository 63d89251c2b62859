import type { WantedDecision } from '../../../../shared/coaching/wanted-decision.ts';
import type { Words } from '../../../platform/words.tsx';

/** Why a deal wants a decision, as a sentence: "Inget har hänt på 36 dagar." */
export const wantedInWords = ({ say, day }: Pick<Words, 'say' | 'day'>, wanted: WantedDecision): string => {
  switch (wanted.reason) {
    case 'pause-over':
    case 'bare':
      return say(`facts.deal.wants.${wanted.reason}`);
    case 'gone':
    case 'passed':
    case 'soon':
      return say(`facts.deal.wants.${wanted.reason}`, { day: day(wanted.day) });
    case 'slipped':
      return say('facts.deal.wants.slipped', { n: wanted.n });
    case 'still':
      return say('facts.deal.wants.still', { days: wanted.days });
    case 'old':
      return say('facts.deal.wants.old', { weeks: wanted.weeks, usual: wanted.usual });
    case 'unknown':
      return say(`facts.deal.wants.unknown.${wanted.part}`);
  }
};
