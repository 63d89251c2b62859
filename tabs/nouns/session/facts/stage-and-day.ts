import type { DealPicture } from '../../../../shared/coaching/sections/deal-picture.ts';
import type { Words } from '../../../platform/words.tsx';

type DealDetails = Pick<NonNullable<DealPicture['deal']>, 'stage' | 'closesOn'>;

/** How far a deal has come and when it closes, on one line; empty when neither is known. */
export const stageAndDay = (
  { stage, closesOn }: DealDetails,
  { say, day }: Pick<Words, 'say' | 'day'>,
  today: string,
): string =>
  [
    ...(stage === null ? [] : [say(`sales.stage.${stage}`)]),
    ...(closesOn === null
      ? []
      : [say(closesOn < today ? 'facts.deal.passed' : 'facts.deal.closes', { day: day(closesOn) })]),
  ].join(' · ');
