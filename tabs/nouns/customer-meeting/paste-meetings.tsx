import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { lazily } from '../../platform/lazily.ts';
import { PasteOpener } from '../../ui/paste-opener.tsx';

const PasteMeetingsDialog = lazily(() =>
  import('./paste-meetings-dialog.tsx').then((made) => made.PasteMeetingsDialog),
);

type Props = Readonly<{
  repId: PersonId;
  /** The rep's future meetings. */
  meetings: readonly CustomerMeetingView[];
}>;

/** Customer meetings pasted from a spreadsheet. */
export const PasteMeetings = ({ repId, meetings }: Props) => (
  <PasteOpener draft={`deal.meetings.pasted.${repId}`}>
    {(pasted) => <PasteMeetingsDialog repId={repId} meetings={meetings} {...pasted} />}
  </PasteOpener>
);
