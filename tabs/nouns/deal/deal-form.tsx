import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { changeDeal } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { DEAL_NAME_MAX, dealStages } from '../../../shared/domain/deal.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftForm } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { dealChangeOf, dealDraftOf, dealDraftFault } from './deal-draft.ts';
import type { DealDraft } from './deal-draft.ts';
import { CurrencyField } from './currency-field.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import { InlineField } from '../../ui/inline-field.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';

const DEAL_TEXTS = ['name', 'value'] as const;

type Props = Readonly<{ deal: DealView; close: () => void }>;

/** A deal's row while it is being corrected. */
export const DealForm = ({ deal, close }: Props) => {
  const styles = useRowStyles();
  const { say } = useWords();
  const today = useToday();
  const [seen] = useState(() => dealDraftOf(deal));
  const [draft, setDraft, discard] = useDraftForm(`deal-row.${deal.id}`, seen, DEAL_TEXTS);
  const end = (): void => {
    discard();
    close();
  };
  const [tried, setTried] = useState(false);
  const change = useAction(changeDeal, { onDone: end });
  const fault = dealDraftFault(draft);
  const put = (part: Partial<DealDraft>): void => setDraft((known) => ({ ...known, ...part }));
  return (
    <InlineForm
      label={say('deal.edit.of', { deal: deal.name })}
      act={say('deal.save')}
      busy={change.isPending}
      error={change.error}
      save={() => {
        setTried(true);
        if (fault === null)
          change.mutate({
            params: { id: deal.id },
            body: { version: deal.version, ...dealChangeOf(seen, draft) },
          });
      }}
      close={end}
    >
      <InlineField
        wide
        label={say('deal.name')}
        value={draft.name}
        change={(name) => put({ name })}
        fault={tried && fault === 'name' ? say('deal.name.needed') : null}
        input={{ maxLength: DEAL_NAME_MAX }}
      />
      <InlineField
        label={say('deal.value')}
        value={draft.value}
        change={(value) => put({ value })}
        fault={tried && fault === 'value' ? say('deal.value.odd') : null}
      />
      {draft.value !== '' && (
        <CurrencyField currency={draft.currency} change={(currency) => put({ currency })} />
      )}
      <InlineField
        label={say('deal.closes')}
        value={draft.closesOn}
        change={(closesOn) => put({ closesOn })}
        input={{ type: 'date' }}
      />
      <Field className={styles.narrow} size="small" label={say('sales.deal.stage')}>
        <Select size="small" value={draft.stage} onChange={(_, { value }) => put({ stage: value })}>
          <option value="">{say('sales.stage.none')}</option>
          {dealStages.map((stage) => (
            <option key={stage} value={stage}>
              {say(`sales.stage.${stage}`)}
            </option>
          ))}
        </Select>
      </Field>
      <InlineField
        label={say('deal.activity')}
        value={draft.lastActivityOn}
        change={(lastActivityOn) => put({ lastActivityOn })}
        input={{ type: 'date', max: today }}
      />
    </InlineForm>
  );
};
