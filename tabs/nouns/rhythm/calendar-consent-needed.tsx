import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { retryCalendar } from '../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { findSeries } from '../../../shared/contracts/series-offer.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { presets } from '../../../shared/coaching/presets.ts';
import { call, useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { ConsentAnswer, useConsent } from './consent.tsx';
import { hindranceWords, seriesInWords } from './series-in-words.ts';
import { useAdoption } from './use-adoption.ts';

const useStyles = makeStyles({
  offers: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
});

type PairSeries = ReplyOf<typeof findSeries>['pairs'][number];

type Props = Readonly<{
  rhythm: RhythmView;
  /** Whether it has just been given: the calendar is then searched at once. */
  isConsented: boolean;
  /** Called when a 1:1 already in the calendar has become the rhythm. */
  onAdopted: (rhythm: RhythmView) => void;
}>;

/**
 * A rhythm that waits for the manager's permission. Once it is given, a 1:1 that the two already have in the calendar is offered first, so
 * that they don't get a second one beside it; if there is none, the rhythm is booked at once.
 */
export const CalendarConsentNeeded = ({ rhythm, isConsented, onAdopted }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const [isLooking, setLooking] = useState(isConsented);
  const [found, setFound] = useState<PairSeries | null>(null);
  const booking = useAction(retryCalendar);
  const adoption = useAdoption(rhythm, onAdopted);
  const book = () => booking.mutate({ params: { id: rhythm.id } });
  const look = () =>
    void call(findSeries, {}).then(
      ({ pairs }) => {
        const pair = pairs.find(({ rhythmId }) => rhythmId === rhythm.id);
        setLooking(false);
        if (pair) setFound(pair);
        else book();
      },
      // The calendar couldn't be searched: nothing is known to stand in the way.
      () => {
        setLooking(false);
        book();
      },
    );
  const { ask, answer } = useConsent('calendar', () => {
    setLooking(true);
    look();
  });
  const goOn = useEffectEvent(look);
  useEffect(() => {
    if (isConsented) goOn();
  }, [isConsented]);
  const isSending = booking.isPending || adoption.saving;
  const adopt = (offer: PairSeries['offers'][number]) =>
    adoption.adopt(offer, rhythm.cadence?.mix ?? presets.established.mix);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {found === null ? (
          <>
            <MessageBarTitle>{say('personal.rhythm.consent-needed')}</MessageBarTitle>
            {say(isLooking ? 'personal.series.looking' : 'personal.rhythm.consent-needed.then')}
          </>
        ) : (
          <div className={styles.offers} role="group" aria-label={say('personal.series')}>
            {found.hindrance && (
              <Text>{say(hindranceWords[found.hindrance], { name: firstName(rhythm.rep.name) })}</Text>
            )}
            {found.offers.map((offer, index) => (
              <div key={offer.seriesId} className={styles.offers}>
                <Text>{say('personal.series.found', seriesInWords(language, offer.cadence))}</Text>
                <Button
                  size="small"
                  appearance="primary"
                  // Not left on the button that asked, which books another series from now on.
                  autoFocus={index === 0}
                  disabledFocusable={isSending}
                  onClick={() => adopt(offer)}
                >
                  {say('personal.series.use')}
                </Button>
              </div>
            ))}
          </div>
        )}
        <ConsentAnswer answer={answer} />
        <RefusalText error={adoption.refused ?? booking.error} />
      </MessageBarBody>
      <MessageBarActions>
        {found === null ? (
          <Button appearance="primary" disabledFocusable={isLooking || isSending} onClick={ask}>
            {say('personal.rhythm.connect')}
          </Button>
        ) : (
          <Button disabledFocusable={isSending} onClick={book}>
            {say('personal.series.new')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};
