import type { SuggestionView } from '../../../shared/contracts/suggestion.ts';
import { becauseInWords, whyInWords } from '../../../shared/words/suggestion-in-words.ts';
import type { Words } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

type Speech = Pick<Words, 'language' | 'say' | 'moment' | 'typeNames'>;

/** What is suggested, in a sentence or two. Without calendars a time is asked about rather than said to suit. */
export const suggestionInWords = (
  { kind, rep: { name }, startsAt, minutes, extra, why }: SuggestionView,
  isSeen: boolean,
  { language, say, moment, typeNames }: Speech,
): string => {
  const rep = firstName(name);
  const when = moment(startsAt);
  const reason = why === null ? '' : becauseInWords(language, why, typeNames);
  if (kind === 'longer')
    return [
      say('balance.extra', { rep, minutes: extra, reason }),
      say('balance.suggestion.longer', { when, minutes, before: minutes - extra }),
    ].join(' ');
  return say(isSeen ? `balance.suggestion.${kind}` : `balance.suggestion.${kind}.unseen`, {
    ...{ rep, when, reason },
  });
};

/** Why it is suggested: what wasn't held, what speaks for more, and what is known of the calendars. */
export const suggestionReasons = (
  { kind, rep, why, due, missed }: SuggestionView,
  { seen, isBest }: Readonly<{ seen: 'all' | 'some' | 'none'; isBest: boolean }>,
  { language, say, typeNames }: Speech,
): readonly string[] => [
  ...(missed > 0 ? [say('balance.why.missed', { missed, due })] : []),
  ...(kind === 'due' ? [say('balance.why.due')] : []),
  ...(why === null || (why.id === 'slipping' && missed > 0)
    ? []
    : [whyInWords(language, why, firstName(rep.name), typeNames)]),
  say(`balance.seen.${seen}`),
  ...(isBest ? [] : [say('balance.not-best')]),
];
