import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef, useState } from 'react';
import { addDeal } from '../../../shared/contracts/deal.ts';
import { DEAL_NAME_MAX } from '../../../shared/domain/deal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAction } from '../../platform/api.ts';
import { useKeptText } from '../../platform/kept-draft.ts';
import { useWords } from '../../platform/words.tsx';
import { faultOf, newDeal } from './deal-draft.ts';
import { useDealStyles } from '../../ui/row-styles.ts';
import { LineField, LineForm } from '../../ui/inline-form.tsx';
import { useUnfolded } from '../../ui/use-disclosure.ts';

/** A deal entered in one line, and then the next. What has been typed survives a reload. */
export const AddDeal = ({ repId }: Readonly<{ repId: PersonId }>) => {
  const styles = useDealStyles();
  const { say } = useWords();
  const [name, setName] = useKeptText(`deal.name.${repId}`);
  const [value, setValue] = useKeptText(`deal.value.${repId}`);
  const [closesOn, setClosesOn] = useKeptText(`deal.closes.${repId}`);
  const [tried, setTried] = useState(false);
  const { open, unfold, fold, button } = useUnfolded(name !== '');
  const first = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    for (const set of [setName, setValue, setClosesOn]) set('');
    setTried(false);
  };
  const add = useAction(addDeal, {
    onDone: () => {
      clear();
      first.current?.focus();
    },
  });
  if (!open)
    return (
      <Button
        ref={button}
        className={styles.add}
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={unfold}
      >
        {say('deal.add')}
      </Button>
    );
  const draft = { name, value, closesOn };
  const fault = faultOf(draft);
  return (
    <LineForm
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
      <LineField
        wide
        label={say('deal.name')}
        value={name}
        change={setName}
        fault={tried && fault === 'name' ? say('deal.name.needed') : null}
        inputRef={(element) => {
          first.current = element;
        }}
        input={{ maxLength: DEAL_NAME_MAX, autoFocus: true }}
      />
      <LineField
        label={say('deal.value')}
        value={value}
        change={setValue}
        fault={tried && fault === 'value' ? say('deal.value.odd') : null}
      />
      <LineField label={say('deal.closes')} value={closesOn} change={setClosesOn} input={{ type: 'date' }} />
    </LineForm>
  );
};
