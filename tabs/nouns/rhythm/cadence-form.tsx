import { useState } from 'react';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { MixFields } from './mix-fields.tsx';
import type { PairDaysOff } from './given-way.tsx';
import { ProgrammeAhead } from '../programme/programme-ahead.tsx';
import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import { cadencesAhead } from './half-year.ts';
import { HalfYearSquares } from './half-year-squares.tsx';
import type { CadenceDraft } from './cadence-draft.ts';
import { useFieldStyles } from './field-styles.ts';
import { presetOf } from '../../../shared/coaching/presets.ts';
import type { PresetName } from '../../../shared/coaching/presets.ts';
import { ThinningFields } from './thinning-fields.tsx';
import { WhenFields } from './when-fields.tsx';
import { CalendarChanges } from './calendar-changes.tsx';
import { SeriesChanges } from './series-changes.tsx';
import type { SeriesOfferView } from '../../../shared/contracts/series-offer.ts';

type Props = Readonly<{
  draft: CadenceDraft;
  change: (part: Partial<CadenceDraft>) => void;
  cadence: Cadence | null;
  name: string;
  running: boolean;
  rhythmId: RhythmView['id'];
  daysOff: PairDaysOff | null;
  /** The calendar series chosen to become the rhythm; it then decides when the two meet. */
  series: SeriesOfferView | null;
  /** Whether the booked series keeps its days, time and length. */
  isKept: boolean;
  /** The thinning agreed on so far, if it isn't over. */
  thinnedBefore: Cadence['thinning'];
  /** The phases of the programme that the rhythm is going to follow, the one that begins now first. */
  phases: readonly ProgrammePhaseView[];
}>;

/** The rhythm's fields, how the half-year turns out with them, and what saving will do. */
export const CadenceForm = ({
  draft,
  change,
  cadence,
  name,
  running,
  rhythmId,
  daysOff,
  series,
  isKept,
  thinnedBefore,
  phases,
}: Props) => {
  const styles = useFieldStyles();
  const [choice, setChoice] = useState<PresetName | 'own'>(() => presetOf(draft.mix) ?? 'own');
  return (
    <div className={styles.stack}>
      <MixFields
        mix={draft.mix}
        choice={choice}
        settled={series !== null}
        choose={(chosen, part) => {
          setChoice(chosen);
          change(part);
        }}
      />
      {!series && <WhenFields draft={draft} change={change} running={running} />}
      {!series && <ThinningFields draft={draft} change={change} />}
      {cadence && (
        <HalfYearSquares
          ahead={cadencesAhead(cadence, series ? [] : phases)}
          rhythmId={rhythmId}
          // A date that is in the calendar stays there, even on a day off.
          daysOff={series ? null : daysOff}
          name={name}
        />
      )}
      {series && <SeriesChanges series={series} />}
      {cadence && !series && (
        <CalendarChanges
          cadence={cadence}
          name={name}
          booked={running}
          isKept={isKept}
          thinnedBefore={thinnedBefore}
        >
          <ProgrammeAhead phases={phases} from={cadence.anchor} />
        </CalendarChanges>
      )}
    </div>
  );
};
