import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { removeCustomerMeeting, restoreCustomerMeeting } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { useRowStyles } from '../../ui/row-styles.ts';
import { CustomerMeetingForm } from './customer-meeting-form.tsx';
import { CustomerMeetingSummary } from './customer-meeting-summary.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';

type Props = Readonly<{
  meeting: CustomerMeetingView;
  /** The rep's open deals; the meeting may be about any of them. */
  deals: readonly DealView[];
  /** Called just before the row disappears. */
  gone: () => void;
}>;

/** A future customer meeting: when, who will be there and what it is about. */
export const CustomerMeetingRow = ({ meeting, deals, gone }: Props) => {
  const styles = useRowStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const { open, unfold, fold, button } = useDisclosure();
  const { id, customer } = meeting;
  const restore = useUndo(restoreCustomerMeeting);
  const remove = useAction(removeCustomerMeeting, {
    onDone: () => {
      toast(say('deal.meeting.removed', { customer }), () => restore({ params: { id } }));
      gone();
    },
  });
  if (open)
    return (
      <li>
        <CustomerMeetingForm meeting={meeting} deals={deals} close={fold} />
      </li>
    );
  return (
    <li data-testid="customer-meeting">
      <div className={styles.row}>
        <div className={styles.body}>
          <CustomerMeetingSummary meeting={meeting} deals={deals} />
        </div>
        <RowMenu
          label={say('deal.meeting.menu', { customer })}
          button={button}
          choices={[
            { text: say('deal.edit'), icon: <EditRegular />, act: unfold },
            {
              text: say('deal.remove'),
              icon: <DeleteRegular />,
              act: () => remove.mutate({ params: { id } }),
            },
          ]}
        />
      </div>
      <RefusalText error={remove.error} />
    </li>
  );
};
