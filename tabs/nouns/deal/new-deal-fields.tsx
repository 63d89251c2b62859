import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { changeDeal } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { dealStages } from '../../../shared/domain/deal.ts';
import { calendarDay } from '../../../shared/domain/time.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useSalesStyles } from '../../ui/sales-choice-styles.ts';
import { typedMoney } from './typed-money.ts';

type Props = Readonly<{ deal: DealView; close: () => void }>;

/** Corrects what is known of a deal: its value, the day it closes and how far it has come. */
export const NewDealFields = ({ deal, close }: Props) => {
  const styles = useSalesStyles();
  const { say, language } = useWords();
  const written = deal.value === null ? '' : moneyInWords(language, deal.value, deal.currency);
  const [money, setMoney, discard] = useDraftText(`deal-value.${deal.id}`, written);
  const [day, setDay] = useState<string>(deal.closesOn ?? '');
  const [stage, setStage] = useState<string>(deal.stage ?? '');
  const end = () => {
    discard();
    close();
  };
  const change = useAction(changeDeal, { onDone: end });
  const value = money === written ? deal.value : typedMoney(money);
  const closesOn = calendarDay.safeParse(day).data ?? null;
  const save = () => {
    if (value === undefined) return;
    const body = {
      ...{ version: deal.version, value, closesOn },
      stage: dealStages.find((one) => one === stage) ?? null,
    };
    change.mutate({ params: { id: deal.id }, body });
  };
  return (
    <InlineForm
      column
      testId="deal-fields"
      label={say('sales.deal.correct', { name: deal.name })}
      act={say('sales.save')}
      ready={value !== undefined}
      busy={change.isPending}
      error={change.error}
      save={save}
      close={end}
    >
      <div className={styles.two}>
        <Field size="small" label={say('sales.deal.closes')}>
          <Input size="small" type="date" value={day} onChange={(_, data) => setDay(data.value)} />
        </Field>
        <Field size="small" label={say('sales.deal.value')}>
          <Input
            size="small"
            value={money}
            placeholder={say('sales.deal.value.hint')}
            onChange={(_, data) => setMoney(data.value)}
          />
        </Field>
      </div>
      {value === undefined && (
        <p className={styles.label} role="alert">
          {say('sales.deal.value.unclear')}
        </p>
      )}
      <Field size="small" label={say('sales.deal.stage')}>
        <Select size="small" value={stage} onChange={(_, data) => setStage(data.value)}>
          <option value="">{say('sales.stage.none')}</option>
          {dealStages.map((one) => (
            <option key={one} value={one}>
              {say(`sales.stage.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </InlineForm>
  );
};
