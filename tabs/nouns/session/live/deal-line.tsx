import { BriefcaseRegular } from '@fluentui/react-icons/svg/briefcase';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useToday } from '../../../platform/clock.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { dealFacts } from '../../deal/sales-facts.ts';
import { DisclosureRow } from '../../../ui/disclosure-row.tsx';

const SalesPopover = lazily(() => import('./sales-popover.tsx').then((made) => made.SalesPopover));

/** One line: the deal that the session is about and what is known of it, or the question which; choosing it is behind. */
export const DealLine = ({ session }: Readonly<{ session: SessionView }>) => {
  const words = useWords();
  const today = useToday();
  const { deals } = session;
  const [only] = deals;
  const names = deals.map(({ name }) => name).join(', ');
  const said = words.say('panel.deal', { count: deals.length, names });
  const facts = only && deals.length === 1 ? dealFacts(only, today, words) : '';
  const text =
    only === undefined ? words.say('panel.deal.which') : [said, ...(facts === '' ? [] : [facts])].join(' · ');
  return (
    <DisclosureRow
      icon={<BriefcaseRegular />}
      text={text}
      asks={only === undefined}
      testId="deal-line"
      behind={(target, close) => (
        <SalesPopover session={session} label={text} target={target} close={close} />
      )}
    />
  );
};
