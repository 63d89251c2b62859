import { useRef, useState } from 'react';
import { addDeal } from '../../../shared/contracts/deal.ts';
import { DEAL_NAME_MAX } from '../../../shared/domain/deal.ts';
import { DEFAULT_CURRENCY } from '../../../shared/domain/goal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { CurrencyField } from './currency-field.tsx';
import { dealDraftFault, newDeal } from './deal-draft.ts';
import { InlineField } from '../../ui/inline-field.tsx';
import { AddRow } from '../../ui/add-row.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';

type Props = Readonly<{
  repId: PersonId;
  /** Open from the start, where somebody has already chosen to enter a deal. */
  unfolded?: boolean;
  /** What the rep's amounts usually are in. */
  usual?: string;
}>;

/** Adds deals, one line each. What has been typed survives a reload. */
export const AddDeal = ({ repId, unfolded = false, usual = DEFAULT_CURRENCY }: Props) => {
  const { say } = useWords();
  const [name, setName] = useDraftText(`deal.name.${repId}`);
  const [value, setValue] = useDraftText(`deal.value.${repId}`);
  const [closesOn, setClosesOn] = useDraftText(`deal.closes.${repId}`);
  const [chosen, setCurrency] = useState<string | null>(null);
  const currency = chosen ?? usual;
  const [tried, setTried] = useState(false);
  const disclosure = useDisclosure(unfolded || name !== '');
  const { open, fold } = disclosure;
  const first = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    for (const set of [setName, setValue, setClosesOn]) set('');
    setCurrency(null);
    setTried(false);
  };
  const add = useAction(addDeal, {
    onDone: () => {
      clear();
      first.current?.focus();
    },
  });
  if (!open) return <AddRow opens={disclosure}>{say('deal.add')}</AddRow>;
  const draft = { name, value, currency, closesOn };
  const fault = dealDraftFault(draft);
  return (
    <InlineForm
      label={say('deal.add')}
      act={say('deal.add.do')}
      busy={add.isPending}
      error={add.error}
      save={() => {
        setTried(true);
        if (fault === null) add.mutate({ body: newDeal(draft, repId) });
      }}
      close={() => {
        clear();
        add.reset();
        fold();
      }}
    >
      <InlineField
        wide
        label={say('deal.name')}
        value={name}
        change={setName}
        fault={tried && fault === 'name' ? say('deal.name.needed') : null}
        inputRef={(element) => {
          first.current = element;
        }}
        input={{ maxLength: DEAL_NAME_MAX }}
      />
      <InlineField
        label={say('deal.value')}
        value={value}
        change={setValue}
        fault={tried && fault === 'value' ? say('deal.value.odd') : null}
      />
      {value !== '' && <CurrencyField currency={currency} change={setCurrency} />}
      <InlineField
        label={say('deal.closes')}
        value={closesOn}
        change={setClosesOn}
        input={{ type: 'date' }}
      />
    </InlineForm>
  );
};
