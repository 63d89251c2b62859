import type { getTeamBalance } from '../../../shared/contracts/balance.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { balanceInWords, percentInWords } from '../../../shared/words/balance-in-words.ts';
import { say } from '../../../shared/words/say.ts';
import { firstName } from '../../ui/person-avatar.tsx';

type TeamBalanceView = ReplyOf<typeof getTeamBalance>;

/** How the team's balance is to be read and who has had least, or, in a team too small to be read, each one's share; none while new. */
export const balanceSentences = (language: Language, { reps, team }: TeamBalanceView): readonly string[] => {
  const nameOf = (id: string): string => firstName(reps.find(({ rep }) => rep.id === id)?.rep.name ?? '');
  if (team !== null) return balanceInWords(language, team, nameOf);
  return reps.flatMap(({ rep, share }) =>
    share === null
      ? []
      : [
          say(language, 'balance.share', {
            rep: firstName(rep.name),
            percent: percentInWords(language, share),
          }),
        ],
  );
};
