import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { lazily } from '../../platform/lazily.ts';
import { PasteOpener } from '../../ui/paste-opener.tsx';

const PasteDealsDialog = lazily(() =>
  import('./paste-deals-dialog.tsx').then((made) => made.PasteDealsDialog),
);

type Props = Readonly<{
  repId: PersonId;
  /** The rep's open deals. */
  deals: readonly DealView[];
}>;

/** Deals pasted from a spreadsheet. */
export const PasteDeals = ({ repId, deals }: Props) => (
  <PasteOpener draft={`deal.pasted.${repId}`}>
    {(pasted) => <PasteDealsDialog repId={repId} deals={deals} {...pasted} />}
  </PasteOpener>
);
