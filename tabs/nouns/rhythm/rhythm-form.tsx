import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { CadenceForm } from './cadence-form.tsx';
import { clashOf } from './cadence-clash.ts';
import { cadenceInWords } from './cadence-in-words.ts';
import { useFieldStyles } from './field-styles.ts';
import { SeriesChoice } from './series-choice.tsx';
import { useAdoption } from './use-adoption.ts';
import { partOf, useCadence } from './use-cadence.ts';
import { findSeries } from '../../../shared/contracts/series-offer.ts';
import type { SeriesOfferView } from '../../../shared/contracts/series-offer.ts';
import { isInCalendars, keepsSeries } from '../../../shared/domain/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Words } from '../../platform/words.tsx';
import { mixFault } from '../../../shared/coaching/presets.ts';
import { getPairDaysOff } from '../../../shared/contracts/pair-days-off.ts';
import { getTeam } from '../../../shared/contracts/rhythm.ts';
import { followProgramme } from '../../../shared/contracts/programme.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import { ProgrammeOffer } from '../programme/programme-offer.tsx';
import { useProgramme } from '../programme/use-programme.ts';

/** What keeps a rhythm from being saved, in the coaching model's terms; null if nothing does. */
const faultInWords = (
  { say, typeNames }: Pick<Words, 'say' | 'typeNames'>,
  cadence: Cadence | null,
  today: CalendarDay,
): string | null => {
  if (cadence === null) return say('personal.rhythm.incomplete');
  if (cadence.anchor < today) return say('personal.rhythm.day-in-the-past');
  const fault = mixFault(cadence.weeks, cadence.mix);
  if (fault === null) return null;
  return fault.kind === 'too-dense'
    ? say('personal.rhythm.too-dense')
    : say('personal.rhythm.too-soon', { type: typeNames.of(fault.type), days: fault.days });
};

type Props = Readonly<{
  rhythm: RhythmView;
  /** Whether the next phase of the programme that the rhythm follows is filled in from the start. */
  isNextPhase: boolean;
  onSaved: (rhythm: RhythmView) => void;
  /** Called instead of `onSaved` when a 1:1 already in the calendar has become the rhythm. */
  onAdopted: (rhythm: RhythmView) => void;
  onClose: () => void;
}>;

/** The save button's text, which says what saving does. */
const saveWord = (saving: boolean, series: boolean, running: boolean) => {
  if (saving) return 'personal.saving';
  if (series) return 'personal.series.save';
  return running ? 'personal.rhythm.save.change' : 'personal.rhythm.save';
};

/** The form for a rhythm, until it is saved. */
export const RhythmForm = ({ rhythm, isNextPhase, onSaved, onAdopted, onClose }: Props) => {
  const styles = useFieldStyles();
  const words = useWords();
  const { say, language } = words;
  const today = useToday();
  const [tried, setTried] = useState(false);
  const rhythms = (useFetched(getTeam, {}).data?.rows ?? []).map((row) => row.rhythm);
  const programme = useProgramme();
  /** The phases of the organisation's programme that are used; the rhythm follows it once it is saved. */
  const [phases, setPhases] = useState<readonly ProgrammePhaseView[]>(() => {
    const next = isNextPhase && programme?.followed.find(({ rhythmId }) => rhythmId === rhythm.id)?.next;
    return next ? [next] : [];
  });
  const isFollowing = phases.length > 0;
  const follow = useAction(followProgramme);
  const agreement = useCadence(rhythm, rhythms, phases[0] ?? null, (saved) => {
    if (isFollowing) follow.mutate({ params: { id: saved.id }, body: { following: true } });
    onSaved(saved);
  });
  const adoption = useAdoption(rhythm, onAdopted);
  const { draft } = agreement;
  const running = rhythm.cadence !== null;
  /** Neither in the calendar nor being booked: an existing 1:1 can become the rhythm. */
  const isOutside = !isInCalendars(rhythm.calendar);
  const [choice, choose] = useState<SeriesOfferView | null>();
  const found = useFetched(findSeries, {}, { enabled: isOutside }).data;
  const offers = found?.pairs.find(({ rhythmId }) => rhythmId === rhythm.id)?.offers ?? [];
  // The 1:1 that two who are new here already have is used unless they choose otherwise.
  const [only = null, ...others] = running ? [] : offers;
  const series = choice === undefined ? (others.length === 0 ? only : null) : choice;
  /** What is filled in is not replaced by a 1:1 that is found later. */
  const change: typeof agreement.change = (part) => {
    choose(series);
    agreement.change(part);
  };
  const { now, refused, saving } = series ? adoption : agreement;
  const cadence = series ? { ...series.cadence, mix: draft.mix } : agreement.cadence;
  const daysOff = useFetched(getPairDaysOff, { params: { id: rhythm.id } }).data ?? null;
  const name = firstName(rhythm.rep.name);
  const isKept =
    rhythm.calendar === 'booked' &&
    rhythm.cadence !== null &&
    cadence !== null &&
    keepsSeries(rhythm.cadence, cadence, today);
  const agreedThinning = rhythm.cadence?.thinning;
  const thinnedBefore = agreedThinning && agreedThinning.to >= today ? agreedThinning : undefined;
  const fault = faultInWords(words, cadence, today);
  const clash = cadence && clashOf(cadence, rhythm, rhythms);
  const said = now?.cadence ? cadenceInWords(language, now.cadence) : say('personal.rhythm.changed.none');
  const warning = now ? say('personal.rhythm.changed', { now: said }) : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault !== null) return;
        if (series) adoption.adopt(series, draft.mix);
        else agreement.save();
      }}
    >
      <DialogBody>
        <DialogTitle>{say(running ? 'personal.rhythm.title' : 'personal.rhythm.new', { name })}</DialogTitle>
        <DialogContent className={styles.stack}>
          {isOutside && <SeriesChoice rhythm={rhythm} name={name} chosen={series} choose={choose} />}
          {!series && (
            <ProgrammeOffer
              rhythmId={rhythm.id}
              isNew={!running}
              isUsed={isFollowing}
              use={(phase, later) => {
                change(partOf(phase));
                setPhases([phase, ...later]);
              }}
            />
          )}
          <CadenceForm
            key={isFollowing ? 'programme' : 'own'}
            draft={draft}
            change={change}
            cadence={cadence}
            name={name}
            running={running}
            rhythmId={rhythm.id}
            daysOff={daysOff}
            series={series}
            isKept={isKept}
            thinnedBefore={thinnedBefore}
            phases={phases}
          />
          {warning !== null && (
            <MessageBar intent="warning" layout="multiline" role="alert">
              <MessageBarBody>{warning}</MessageBarBody>
            </MessageBar>
          )}
          {fault !== null && (tried || cadence !== null) && (
            <MessageBar intent="warning" layout="multiline" role="status">
              <MessageBarBody>{fault}</MessageBarBody>
            </MessageBar>
          )}
          {clash && (
            <MessageBar intent="info" layout="multiline" role="status">
              <MessageBarBody>
                {say('personal.rhythm.taken', { name: firstName(clash.rep.name) })}
              </MessageBarBody>
            </MessageBar>
          )}
          <RefusalText error={refused} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('personal.cancel')}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={saving || (tried && fault !== null)}>
            {say(saveWord(saving, series !== null, running))}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
};
