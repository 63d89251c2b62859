import { ArrowExitRegular } from '@fluentui/react-icons/svg/arrow-exit';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { DealForm } from './deal-form.tsx';
import { DealSummary } from './deal-summary.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useDealActions } from './use-deal-actions.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';

type Props = Readonly<{
  deal: DealView;
  /** Called just before the row disappears. */
  gone: () => void;
}>;

/** An open deal: what it is worth, when it is to be decided and how far it has come. */
export const DealRow = ({ deal, gone }: Props) => {
  const styles = useRowStyles();
  const { say } = useWords();
  const { open, unfold, fold, button } = useDisclosure();
  const { close, remove, error } = useDealActions(deal, gone);
  if (open)
    return (
      <li>
        <DealForm deal={deal} close={fold} />
      </li>
    );
  return (
    <li data-testid="deal">
      <div className={styles.row}>
        <div className={styles.body}>
          <DealSummary deal={deal} />
        </div>
        <RowMenu
          label={say('deal.menu', { deal: deal.name })}
          button={button}
          choices={[
            { text: say('deal.edit'), icon: <EditRegular />, act: unfold },
            { text: say('deal.won'), icon: <CheckmarkCircleRegular />, act: () => close('won') },
            { text: say('deal.lost'), icon: <DismissCircleRegular />, act: () => close('lost') },
            { text: say('deal.let-go'), icon: <ArrowExitRegular />, act: () => close('let-go') },
            { text: say('deal.remove'), icon: <DeleteRegular />, act: remove },
          ]}
        />
      </div>
      <RefusalText error={error} />
    </li>
  );
};
