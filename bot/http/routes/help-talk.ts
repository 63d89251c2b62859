import * as helpTalk from '../../../shared/contracts/help-talk.ts';
import { bookHelpTalk } from '../../use-cases/help-talk/book-help-talk.ts';
import { cancelHelpTalk } from '../../use-cases/help-talk/cancel-help-talk.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';
import type { RhythmPorts } from './rhythm.ts';

/** Minutes set aside for helping with a commitment. */
export const helpTalkRoutes = ({
  calendarConsent,
}: Pick<RhythmPorts, 'calendarConsent'>): readonly Route[] => [
  preparedRoute(helpTalk.bookHelpTalk, calendarConsent, bookHelpTalk),
  route(helpTalk.cancelHelpTalk, cancelHelpTalk),
];
