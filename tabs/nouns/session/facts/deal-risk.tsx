import { makeStyles, tokens } from '@fluentui/react-components';
import type { DealRisk } from '../../../../shared/coaching/sections/deal-risk.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { ConclusionField } from './conclusion-field.tsx';
import { DealToChoose } from './deal-to-choose.tsx';
import { wantedInWords } from './wanted-in-words.ts';

/** How many risks are in view: the two that weigh most. */
const IN_VIEW = 2;

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const inWords = (words: Words, risk: DealRisk): string => {
  switch (risk.risk) {
    case 'unmet':
      return words.say('facts.risk.unmet', { name: risk.name });
    case 'wants':
      return wantedInWords(words, risk.wants);
    case 'slipped':
      return words.say('facts.deal.wants.slipped', { n: risk.n });
    case 'no-signer':
    case 'no-champion':
    case 'no-path':
      return words.say(`facts.risk.${risk.risk}`);
  }
};

/** What could lose the deal, the previous gap, and a line for the gap that the two find. */
export const DealRiskFacts = ({ session, content: { deal, risks, last, gap } }: FactsProps<'deal-risk'>) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const isOnStage = useFactsPlace() === 'stage';
  // The risks are between the two; only the gap that they have found is shown to the room.
  if (isOnStage) return gap === null ? null : <FactRow>{say('facts.move.gap', { text: gap })}</FactRow>;
  if (deal === null) return <DealToChoose session={session} />;
  const lines = risks.map((risk) => inWords(words, risk));
  const rest = lines.length - IN_VIEW;
  const lastGap = last === null ? null : say('facts.risk.last', { text: last });
  const more = say('facts.risk.more', { deal: deal.name });
  const all = (target: HTMLElement | null, close: () => void) => (
    <AnchoredPopover target={target} close={close} label={more}>
      {[...lines, ...(lastGap === null ? [] : [lastGap])].map((line) => (
        <FactRow key={line} whole>
          {line}
        </FactRow>
      ))}
    </AnchoredPopover>
  );
  return (
    <>
      {lines.length === 0 && <FactRow look="quiet">{say('facts.risk.none')}</FactRow>}
      {lines.slice(0, IN_VIEW).map((line) => (
        <FactRow key={line} look="late">
          {line}
        </FactRow>
      ))}
      {(lastGap !== null || rest > 0) && (
        <FactRow look="quiet" label={more} {...(rest > 0 && { behind: all })}>
          {[
            ...(lastGap === null ? [] : [lastGap]),
            ...(rest > 0 ? [say('facts.rest', { n: rest })] : []),
          ].join(' · ')}
        </FactRow>
      )}
      <ConclusionField
        session={session}
        deal={deal.id}
        part="gap"
        text={gap}
        label={say('facts.risk.gap')}
        lead={<span className={styles.lead}>{say('facts.risk.gap')}</span>}
        placeholder={say('facts.risk.ask')}
      />
    </>
  );
};
