import { Button, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { addDeal } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { nameDeal, unnameDeal } from '../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { DEAL_NAME_MAX } from '../../../shared/domain/deal.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { NewDealFields } from './new-deal-fields.tsx';
import { useShownDeals } from './shown-deals.tsx';
import { useDeals } from './use-deals.ts';
import { dealFacts } from './sales-facts.ts';
import { useSalesStyles } from '../../ui/sales-choice-styles.ts';

type Props = Readonly<{ session: SessionView; keep: (session: SessionView) => void }>;

/** How many deals to choose from are shown at a time, largest first. */
const SHOWN = 20;

/** A deal that the session is about, with what is known of it and a pencil to correct it. */
const ChosenDeal = ({ session, keep, deal }: Props & Readonly<{ deal: DealView }>) => {
  const styles = useSalesStyles();
  const words = useWords();
  const today = useToday();
  const [correcting, setCorrecting] = useState(false);
  const unname = useAction(unnameDeal, { onDone: keep, sendsLater: true });
  const { say } = words;
  const stage = deal.stage === null ? '' : say(`sales.stage.${deal.stage}`);
  const label = say('sales.deal.unname', { name: deal.name });
  return (
    <li className={styles.parts}>
      <div className={styles.row}>
        <span className={styles.about}>
          <span className={styles.name}>{deal.name}</span>
          <span className={styles.facts}>
            {[dealFacts(deal, today, words), stage].filter((part) => part !== '').join(' · ')}
          </span>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-expanded={correcting}
          aria-label={say('sales.deal.correct', { name: deal.name })}
          onClick={() => setCorrecting(!correcting)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={label}
          title={label}
          onClick={() => unname.mutate({ params: { id: session.id, dealId: deal.id } })}
        />
      </div>
      <RefusalText error={unname.error} />
      {correcting && <NewDealFields deal={deal} close={() => setCorrecting(false)} />}
    </li>
  );
};

/** The rep's open deals that the session doesn't name yet, one tap each; any other deal is added by its name. */
const DealsToChoose = ({ session, keep }: Props) => {
  const styles = useSalesStyles();
  const words = useWords();
  const today = useToday();
  const { say } = words;
  const [typed, setTyped] = useDraftText(`deal.chosen.${session.id}`);
  const found = useDeals(session.rep.id);
  const name = useAction(nameDeal, { onDone: keep, sendsLater: true });
  const add = useAction(addDeal, {
    onDone: ({ id }) => {
      setTyped('');
      name.mutate({ params: { id: session.id }, body: { dealId: id } });
    },
  });
  const named = session.deals.map(({ id }) => id);
  const text = typed.trim();
  // Typing filters deals by name; submitting the text adds it as a new deal.
  const open = (found.data ?? [])
    .filter(({ id, state }) => state === 'open' && !named.includes(id))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const called = open.filter(({ name: one }) => one.toLowerCase().includes(text.toLowerCase()));
  const { shown, more } = useShownDeals(called, SHOWN);
  const busy = add.isPending || name.isPending;
  return (
    <>
      {found.isPending && <SkeletonRows rows={2} />}
      {called.length > 0 && (
        <section className={styles.parts}>
          <h3 className={styles.label}>{say('sales.deals.open')}</h3>
          <ul className={styles.list} data-testid="open-deals">
            {shown.map((deal) => (
              <li key={deal.id}>
                <Button
                  size="small"
                  className={styles.choice}
                  disabledFocusable={busy}
                  onClick={() => name.mutate({ params: { id: session.id }, body: { dealId: deal.id } })}
                >
                  <span className={styles.about}>
                    {deal.name}
                    <span className={styles.facts}>{dealFacts(deal, today, words)}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
          {more}
        </section>
      )}
      {found.data && open.length + named.length === 0 && (
        <p className={styles.label}>{say('sales.deals.none')}</p>
      )}
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== '' && !busy) add.mutate({ body: { repId: session.rep.id, name: text } });
        }}
      >
        <Input
          size="small"
          className={styles.grow}
          maxLength={DEAL_NAME_MAX}
          aria-label={say('sales.deal.new')}
          placeholder={say('sales.deal.new')}
          autoComplete="off"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button type="submit" size="small" className={styles.small} disabledFocusable={busy || text === ''}>
          {say('sales.add')}
        </Button>
      </form>
      <RefusalText error={found.error ?? add.error ?? name.error} />
    </>
  );
};

const Choice = (props: Props) => {
  const styles = useSalesStyles();
  const { say } = useWords();
  const { deals } = props.session;
  return (
    <div className={styles.parts}>
      {deals.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('sales.deals')}</h3>
          <ul className={styles.list}>
            {deals.map((deal) => (
              <ChosenDeal key={deal.id} {...props} deal={deal} />
            ))}
          </ul>
        </>
      )}
      <DealsToChoose {...props} />
    </div>
  );
};

/** Which deals a session is about: named, corrected, chosen from the rep's open ones, or added. */
export const DealChoice = (props: Props) => (
  <InWords language={useWords().language} of="sales">
    <Choice {...props} />
  </InWords>
);
