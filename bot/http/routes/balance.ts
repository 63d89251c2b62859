import * as balance from '../../../shared/contracts/balance.ts';
import * as suggestion from '../../../shared/contracts/suggestion.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { bookSuggestions } from '../../use-cases/balance/book-suggestions.ts';
import { getOwnBalance } from '../../use-cases/balance/get-own-balance.ts';
import { getSuggestions } from '../../use-cases/balance/get-suggestions.ts';
import type { PlannedWeeks } from '../../use-cases/balance/get-suggestions.ts';
import { getTeamBalance } from '../../use-cases/balance/get-team-balance.ts';
import { skipSuggestion } from '../../use-cases/balance/skip-suggestion.ts';
import { undoSuggestions } from '../../use-cases/balance/undo-suggestions.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';
import type { RhythmPorts } from './rhythm.ts';

/** What suggestions need from outside: a plan for the coming weeks of the one who asks. */
export type SuggestionPorts = Readonly<{
  plannedWeeks: (identity: TabIdentity) => Promise<Result<PlannedWeeks, never>>;
}>;

/** How the coaching given compares with what was agreed, and what to book next. */
export const balanceRoutes = ({
  plannedWeeks,
  calendarConsent,
}: SuggestionPorts & Pick<RhythmPorts, 'calendarConsent'>): readonly Route[] => [
  route(balance.getTeamBalance, getTeamBalance),
  route(balance.getOwnBalance, getOwnBalance),
  preparedRoute(suggestion.getSuggestions, plannedWeeks, (context, _, planned) =>
    getSuggestions(context, planned),
  ),
  preparedRoute(suggestion.bookSuggestions, calendarConsent, (context, booking, consent) =>
    bookSuggestions(consent)(context, booking),
  ),
  route(suggestion.undoSuggestions, undoSuggestions),
  route(suggestion.skipSuggestion, skipSuggestion),
];
