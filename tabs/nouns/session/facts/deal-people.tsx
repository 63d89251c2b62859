import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DealPeople, PersonInDeal } from '../../../../shared/coaching/sections/deal-people.ts';
import { addDealPerson } from '../../../../shared/contracts/deal-person.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { DEAL_PERSON_NAME_MAX } from '../../../../shared/domain/deal-person.ts';
import type { DealRole } from '../../../../shared/domain/deal-person.ts';
import { useAction } from '../../../platform/api.ts';
import { discardDraft } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { ConclusionField } from './conclusion-field.tsx';
import { DealPersonForm } from './deal-person-form.tsx';
import { DealToChoose } from './deal-to-choose.tsx';
import { LineForm } from './line-form.tsx';

/** How many lines people get, including the one that asks for the next person. */
const LINES = 3;

const useStyles = makeStyles({
  legend: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type DealDetails = NonNullable<DealPeople['deal']>;

const metInWords = ({ met }: PersonInDeal, { say, day }: Words): string =>
  met === null ? say('facts.people.unmet') : say('facts.people.met', { day: day(met) });

/** The signs for somebody met, and for somebody not met yet. */
const MET = '●';
const UNMET = '○';
const markOf = ({ met }: PersonInDeal): string => (met === null ? UNMET : MET);

const rowInWords = ({ name, role }: PersonInDeal, { say }: Words): string =>
  [name, say(`facts.people.${role}`)].join(' · ');

const PersonRow = ({ deal, person }: Readonly<{ deal: DealDetails; person: PersonInDeal }>) => {
  const words = useWords();
  return (
    <FactRow
      look={person.met === null && person.role === 'signs' ? 'late' : undefined}
      label={metInWords(person, words)}
      mark={markOf(person)}
      behind={(target, close) => (
        <AnchoredPopover target={target} close={close} label={person.name}>
          <DealPersonForm deal={deal} person={person} close={close} />
        </AnchoredPopover>
      )}
    >
      {rowInWords(person, words)}
    </FactRow>
  );
};

type AddProps = Readonly<{ deal: DealDetails; role: DealRole; count: number }>;

/** Asks for the next person; after Enter it asks for another. */
const AddPerson = ({ deal, role, count }: AddProps) => {
  const { say } = useWords();
  const [added, setAdded] = useState(0);
  const draft = `person.${deal.id}.${role}`;
  const add = useAction(addDealPerson, {
    onDone: () => {
      discardDraft(draft);
      setAdded((before) => before + 1);
    },
  });
  return (
    <>
      <LineForm
        key={`${role} ${count} ${added}`}
        label={say(`facts.people.ask.${role}`)}
        max={DEAL_PERSON_NAME_MAX}
        draft={draft}
        opened={added > 0}
        save={(name) => add.mutate({ params: { id: deal.id }, body: { name, role } })}
      />
      <RefusalText error={add.error} />
    </>
  );
};

type BehindProps = Readonly<{
  session: SessionView;
  deal: DealDetails;
  people: readonly PersonInDeal[];
  path: string | null;
}>;

/** What is left until the deal is signed, and the people who are not in view. */
const BehindPeople = ({ session, deal, people, path }: BehindProps) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [editing, setEditing] = useState<PersonInDeal | null>(null);
  if (editing) return <DealPersonForm deal={deal} person={editing} close={() => setEditing(null)} />;
  return (
    <>
      <ConclusionField
        session={session}
        deal={deal.id}
        part="path"
        text={path}
        label={say('facts.people.path.ask')}
        placeholder={say('facts.people.path.ask')}
      />
      {people.map((person) => (
        <FactRow
          key={person.id}
          label={metInWords(person, words)}
          mark={markOf(person)}
          tap={() => setEditing(person)}
        >
          {rowInWords(person, words)}
        </FactRow>
      ))}
      {people.length > 0 && (
        <p className={styles.legend} aria-hidden>
          {say('facts.people.legend', { met: MET, unmet: UNMET })}
        </p>
      )}
      <AddPerson deal={deal} role="influences" count={people.length} />
    </>
  );
};

/** Who decides, who can say no and who argues our case; which of them the rep has met, and what is left until the deal is signed. */
export const DealPeopleFacts = ({
  session,
  content: { deal, people, asks, path },
}: FactsProps<'deal-people'>) => {
  const words = useWords();
  const { say } = words;
  const isOnStage = useFactsPlace() === 'stage';
  if (deal === null) return isOnStage ? null : <DealToChoose session={session} />;
  if (isOnStage)
    return (
      <>
        {people.slice(0, LINES).map((person) => (
          <FactRow key={person.id}>{rowInWords(person, words)}</FactRow>
        ))}
      </>
    );
  const inView = people.slice(0, asks === null ? LINES : LINES - 1);
  const more = say('facts.people.more');
  const rest = people.length - inView.length;
  return (
    <>
      {inView.map((person) => (
        <PersonRow key={person.id} deal={deal} person={person} />
      ))}
      {asks !== null && <AddPerson deal={deal} role={asks} count={people.length} />}
      <FactRow
        look="quiet"
        label={more}
        {...(rest > 0 && { end: say('facts.rest', { n: rest }) })}
        behind={(target, close) => (
          <AnchoredPopover target={target} close={close} label={more}>
            <BehindPeople session={session} deal={deal} people={people} path={path} />
          </AnchoredPopover>
        )}
      >
        {path === null ? say('facts.people.path.ask') : say('facts.people.path', { path })}
      </FactRow>
    </>
  );
};
