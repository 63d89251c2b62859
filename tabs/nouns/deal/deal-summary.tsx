import { Text } from '@fluentui/react-components';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { FactLine } from '../../ui/fact-line.tsx';

/** A deal's name, what it is worth, when it is to be decided and how far it has come. */
export const DealSummary = ({ deal }: Readonly<{ deal: DealView }>) => {
  const { say, language, day, exactDay } = useWords();
  const today = useToday();
  const { closesOn, customer, goneOn, value, currency, stage, slips, state } = deal;
  const isNamedAlready = customer === null || deal.name.toLowerCase().includes(customer.toLowerCase());
  return (
    <>
      <Text>{deal.name}</Text>
      <FactLine>
        {!isNamedAlready && <span>{customer}</span>}
        {value !== null && <span>{moneyInWords(language, value, currency)}</span>}
        {closesOn !== null && (
          <time dateTime={closesOn} title={exactDay(closesOn)}>
            {say(closesOn < today ? 'deal.closes.passed' : 'deal.closes.day', { day: day(closesOn) })}
          </time>
        )}
        {stage !== null && <span>{say(`sales.stage.${stage}`)}</span>}
        {goneOn !== null && state === 'open' && (
          <span title={exactDay(goneOn)}>{say('deal.gone', { day: day(goneOn) })}</span>
        )}
        {slips > 0 && <span>{say('deal.slips', { n: slips })}</span>}
      </FactLine>
    </>
  );
};
