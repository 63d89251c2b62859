import { Button, Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DealPeople, PersonInDeal } from '../../../../shared/coaching/sections/deal-people.ts';
import {
  addDealPerson,
  changeDealPerson,
  removeDealPerson,
} from '../../../../shared/contracts/deal-person.ts';
import { DEAL_PERSON_NAME_MAX, dealRoles } from '../../../../shared/domain/deal-person.ts';
import { useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useUndoToast } from '../../../ui/undo-toast.tsx';
import { useUndo } from '../../../ui/use-undo.ts';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  deal: NonNullable<DealPeople['deal']>;
  person: PersonInDeal;
  close: () => void;
}>;

/** Edits one of the customer's people: the name, their role in the deal, and whether the rep has met them. */
export const DealPersonForm = ({ deal, person, close }: Props) => {
  const styles = useStyles();
  const { say, day } = useWords();
  const today = useToday();
  const toast = useUndoToast();
  const [name, setName, discard] = useDraftText(`person.${person.id}`, person.name);
  const end = () => {
    discard();
    close();
  };
  const [role, setRole] = useState(person.role);
  const [met, setMet] = useState(person.met !== null);
  // The version seen when the form was opened. If somebody else saved first, the form says so, and a second try goes through.
  const [seen, setSeen] = useState<number | null>(person.version);
  const change = useAction(changeDealPerson, { onDone: end, onRefused: () => setSeen(null) });
  const bringBack = useUndo(addDealPerson);
  const remove = useAction(removeDealPerson, {
    onDone: () => {
      const metOn = person.said ? person.met : null;
      toast(say('facts.people.removed', { name: person.name }), () =>
        bringBack({ params: { id: deal.id }, body: { name: person.name, role: person.role, metOn } }),
      );
      end();
    },
  });
  const params = { id: deal.id, personId: person.id };
  const isAtMeeting = person.met !== null && !person.said;
  const wasSaid = person.met !== null;
  return (
    <form
      className={styles.form}
      aria-label={person.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '' || change.isPending) return;
        change.mutate({
          params,
          body: {
            ...{ version: seen ?? person.version, name: name.trim(), role },
            ...(met !== wasSaid && { metOn: met ? today : null }),
          },
        });
      }}
    >
      <Input
        size="small"
        aria-label={say('facts.people.name')}
        maxLength={DEAL_PERSON_NAME_MAX}
        autoComplete="off"
        value={name}
        onChange={(_, { value }) => setName(value)}
      />
      <Select
        size="small"
        aria-label={say('facts.people.role')}
        value={role}
        onChange={(_, { value }) => setRole(dealRoles.find((one) => one === value) ?? role)}
      >
        {dealRoles.map((one) => (
          <option key={one} value={one}>
            {say(`facts.people.${one}`)}
          </option>
        ))}
      </Select>
      <Checkbox
        checked={met}
        disabled={isAtMeeting}
        label={
          person.met === null
            ? say('facts.people.met.say')
            : say('facts.people.met', { day: day(person.met) })
        }
        onChange={(_, { checked }) => setMet(checked === true)}
      />
      <RefusalText error={change.error ?? remove.error} />
      <div className={styles.acts}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={remove.isPending}
          onClick={() => remove.mutate({ params })}
        >
          {say('facts.people.remove')}
        </Button>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={change.isPending || name.trim() === ''}
        >
          {say('facts.people.save')}
        </Button>
      </div>
    </form>
  );
};
