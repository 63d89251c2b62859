import { makeStyles, tokens } from '@fluentui/react-components';
import type { DealPicture } from '../../../../shared/coaching/sections/deal-picture.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { addMinutes } from '../../../../shared/domain/time.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useNow, useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { useFactsPlace } from '../../../ui/facts-place.ts';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { DealChoice } from '../../deal/deal-choice.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { useCacheSession } from '../use-session.ts';
import { stageAndDay } from './stage-and-day.ts';
import { wantedInWords } from './wanted-in-words.ts';

type DealDetails = NonNullable<DealPicture['deal']>;

const MINUTE_MS = 60_000;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The latest: why the deal wants a decision, else what last happened, else that its day was moved. */
const thirdLine = ({ wants, last, slips }: DealDetails, words: Words): string => {
  if (wants) return wantedInWords(words, wants);
  if (last) return words.say(`facts.deal.last.${last.what}`, { text: last.text, day: words.day(last.on) });
  return slips > 0 ? words.say('facts.deal.wants.slipped', { n: slips }) : '';
};

const lastTalk = ({ talk, steps }: DealDetails, { say, day }: Words): string => {
  const reached = talk?.gap ?? talk?.move ?? talk?.decision ?? null;
  return [
    ...(talk === null
      ? []
      : [
          reached === null
            ? say('facts.deal.talk.on', { day: day(talk.on) })
            : say('facts.deal.talk', { text: reached }),
        ]),
    say('facts.deal.steps', { n: steps.length }),
  ].join(' · ');
};

/** For how long a line says who has just changed it, in minutes. */
const TOLD_MINUTES = 10;

/** The other person's change to the deal, if made just now; null otherwise. */
const useChangeByOther = ({ you, manager, rep }: SessionView, deal: DealDetails | null) => {
  const now = useNow(MINUTE_MS);
  const me = you === 'manager' ? manager : rep;
  const [last] = deal?.changes ?? [];
  return last && last.by.id !== me.id && addMinutes(last.at, TOLD_MINUTES) > now ? last : null;
};

type BehindProps = Readonly<{
  session: SessionView;
  deal: DealDetails | null;
  label: string;
  target: HTMLElement | null;
  close: () => void;
}>;

/** Behind the facts: what was decided and what is open about the deal, and the other deals. */
const BehindDeal = ({ session, deal, label, target, close }: BehindProps) => {
  const styles = useStyles();
  const { say, day, dayOf } = useWords();
  const keep = useCacheSession();
  const talk = deal?.talk;
  const nameOf = (id: string): string =>
    firstName((id === session.rep.id ? session.rep : session.manager).name);
  const parts = (['decision', 'gap', 'move'] as const).flatMap((part) =>
    talk?.[part] ? [{ part, text: talk[part] }] : [],
  );
  return (
    <AnchoredPopover target={target} close={close} label={label}>
      {deal !== null && deal.changes.length > 0 && (
        <ul className={styles.list}>
          {deal.changes.map(({ part, by, at }) => (
            <li key={part} className={styles.text}>
              {say(`facts.deal.changed.${part}`, { name: firstName(by.name) })} · {day(dayOf(at))}
            </li>
          ))}
        </ul>
      )}
      {parts.map(({ part, text }) => (
        <div key={part}>
          <h3 className={styles.heading}>
            {say(part === 'decision' ? 'facts.deal.decided' : `facts.deal.${part}`)}
          </h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
      {deal !== null && deal.steps.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('facts.deal.open-steps')}</h3>
          <ul className={styles.list}>
            {deal.steps.map(({ id, text, ownerId, due }) => (
              <li key={id} className={styles.text}>
                {[text, nameOf(ownerId), ...(due === null ? [] : [day(due)])].join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <DealChoice session={session} keep={keep} />
    </AnchoredPopover>
  );
};

/** Where the deal stands, in four lines; past decisions and the other deals are behind the last. */
export const DealPictureFacts = ({ session, content: { deal } }: FactsProps<'deal-picture'>) => {
  const words = useWords();
  const today = useToday();
  const isOnStage = useFactsPlace() === 'stage';
  const change = useChangeByOther(session, deal);
  const keep = useCacheSession();
  const { say, language } = words;
  const label = deal === null ? say('facts.deal.which') : say('facts.deal.more', { deal: deal.name });
  const behind = (target: HTMLElement | null, close: () => void) => (
    <BehindDeal session={session} deal={deal} label={label} target={target} close={close} />
  );
  // The stage shows how far it has come, and the day it closes only while that is ahead.
  const isPast = deal !== null && deal.closesOn !== null && deal.closesOn < today;
  const second =
    deal === null ? '' : stageAndDay(isOnStage && isPast ? { ...deal, closesOn: null } : deal, words, today);
  const third = deal === null || isOnStage ? '' : thirdLine(deal, words);
  return (
    <>
      {deal !== null && (
        <FactRow
          look="strong"
          whole
          label={say('facts.deal.change')}
          {...(!isOnStage && {
            behind: (target, close) => (
              <AnchoredPopover target={target} close={close} label={say('facts.deal.which')}>
                <DealChoice session={session} keep={keep} />
              </AnchoredPopover>
            ),
          })}
          end={deal.value === null ? undefined : moneyInWords(language, deal.value, deal.currency)}
        >
          {deal.name}
        </FactRow>
      )}
      {/* Put at the end of a line that is always there, so that nothing moves when the other person changes something. */}
      {second !== '' && (
        <FactRow
          look="quiet"
          end={
            change && !isOnStage
              ? say(`facts.deal.just-changed.${change.part}`, { name: firstName(change.by.name) })
              : undefined
          }
        >
          {second}
        </FactRow>
      )}
      {third !== '' && <FactRow look={deal?.wants ? 'late' : 'quiet'}>{third}</FactRow>}
      {/* The same row with and without a deal, so that what it has opened stays open when the last deal is removed. */}
      {!isOnStage && (
        <FactRow look={deal === null ? undefined : 'quiet'} behind={behind} {...(deal !== null && { label })}>
          {deal === null ? label : lastTalk(deal, words)}
        </FactRow>
      )}
    </>
  );
};
