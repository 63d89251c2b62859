import { Radio } from '@fluentui/react-components';
import type { DealOption } from '../../../../shared/domain/deal-conclusion.ts';
import type { DealMove } from '../../../../shared/coaching/sections/deal-move.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { fieldAfter } from '../field-after.ts';
import { fillCaptureLine } from '../fill-capture-line.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { ConclusionField, useConcludeDeal } from './conclusion-field.tsx';
import { DealToChoose } from './deal-to-choose.tsx';

/** The move is the rep's, unless it begins with the manager's name. */
const ownerOf = ({ manager, rep }: SessionView, move: string): string =>
  move.toLowerCase().startsWith(firstName(manager.name).toLowerCase()) ? manager.id : rep.id;

type OptionProps = Readonly<{
  session: SessionView;
  deal: NonNullable<DealMove['deal']>;
  option: Readonly<{ part: DealOption; text: string | null }>;
  move: string | null;
  /** Whether it is the last of them. */
  isLast: boolean;
}>;

/** The first of the ways that can be chosen: once both are written, that is what is left to do. */
const firstToChoose = (field: HTMLElement): HTMLElement | null =>
  field.closest('section')?.querySelector<HTMLElement>('input[type=radio]:enabled') ?? fieldAfter(field);

/** One of the ways forward, to write and to choose. A chosen one becomes the move and is put into the capture line, to be given its day. */
const WayForward = ({ session, deal, option: { part, text }, move, isLast }: OptionProps) => {
  const { say } = useWords();
  const { write, error } = useConcludeDeal(session, deal.id);
  const choose = (chosen: string): void => {
    if (chosen !== move) write('move', chosen, move);
    fillCaptureLine(session.id, chosen, { ownerId: ownerOf(session, chosen), serves: deal.name });
  };
  return (
    <>
      <ConclusionField
        session={session}
        deal={deal.id}
        part={part}
        text={text}
        label={say(`facts.move.${part}`)}
        placeholder={say(`facts.move.${part}`)}
        next={isLast && move === null ? firstToChoose : undefined}
        before={(value) => (
          <Radio
            name={`move-${session.id}`}
            value={part}
            aria-label={say('facts.move.choose', { text: value.trim() || say(`facts.move.${part}`) })}
            disabled={value.trim() === ''}
            checked={move !== null && value.trim() === move}
            onChange={() => choose(value.trim())}
          />
        )}
      />
      <RefusalText error={error} />
    </>
  );
};

/** The gap that the move is to close, the previous move, and two ways forward to choose between. */
export const DealMoveFacts = ({
  session,
  content: { deal, gap, last, options, move },
}: FactsProps<'deal-move'>) => {
  const { say } = useWords();
  const isOnStage = useFactsPlace() === 'stage';
  if (isOnStage)
    return (
      <>
        {gap?.now && <FactRow>{say('facts.move.gap', { text: gap.text })}</FactRow>}
        {move !== null && <FactRow look="strong">{move}</FactRow>}
      </>
    );
  if (deal === null) return <DealToChoose session={session} />;
  return (
    <>
      {gap !== null && (
        <FactRow look={gap.now ? undefined : 'quiet'}>
          {say(gap.now ? 'facts.move.gap' : 'facts.risk.last', { text: gap.text })}
        </FactRow>
      )}
      {last !== null && <FactRow look="quiet">{say('facts.move.last', { text: last })}</FactRow>}
      {options.map((option, nth) => (
        <WayForward
          key={option.part}
          session={session}
          deal={deal}
          option={option}
          move={move}
          isLast={nth === options.length - 1}
        />
      ))}
    </>
  );
};
