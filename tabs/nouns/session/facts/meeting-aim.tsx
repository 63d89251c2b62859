import type { MeetingAim } from '../../../../shared/coaching/sections/meeting-aim.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { FactRow } from '../../../ui/fact-row.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { PlanField } from './plan-field.tsx';

const dealLine = ({ deal, steps }: MeetingAim, { say, language }: Words): string =>
  deal === null
    ? ''
    : [
        ...(deal.value === null ? [deal.name] : [moneyInWords(language, deal.value, deal.currency)]),
        ...(deal.stage === null ? [] : [say(`sales.stage.${deal.stage}`)]),
        say('facts.meeting.steps', { n: steps }),
      ].join(' · ');

/** Whom the meeting is with, what is known of the customer, and the aim, as something the customer does. */
export const MeetingAimFacts = ({ session, content }: FactsProps<'meeting-aim'>) => {
  const words = useWords();
  const { say, day, dayOf, time } = words;
  const isOnStage = useFactsPlace() === 'stage';
  const { meeting, last, aim, isOwn } = content;
  if (isOnStage)
    return meeting === null ? null : (
      <>
        <FactRow>
          {say('facts.meeting.title', {
            customer: meeting.customer,
            day: day(dayOf(meeting.at)),
            time: time(meeting.at),
          })}
        </FactRow>
        {aim !== null && (
          <FactRow>{say('facts.meeting.aim.whole', { customer: meeting.customer, aim })}</FactRow>
        )}
      </>
    );
  const about = dealLine(content, words);
  return (
    <>
      <MeetingHead session={session} meeting={meeting} />
      {last !== null && <FactRow look="quiet">{say('facts.meeting.last', { text: last })}</FactRow>}
      {about !== '' && <FactRow look="quiet">{about}</FactRow>}
      {meeting !== null && (
        <>
          <FactRow>{say('facts.meeting.stem', { customer: meeting.customer })}</FactRow>
          <PlanField
            meeting={meeting.id}
            part="aim"
            text={aim}
            label={say('facts.meeting.aim', { customer: meeting.customer })}
            placeholder={say('facts.meeting.aim.example')}
          />
          {isOwn && <FactRow look="late">{say('facts.meeting.aim.own')}</FactRow>}
        </>
      )}
    </>
  );
};
