import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findSeries } from '../../../shared/contracts/series-offer.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { partsOf } from './cadence-in-words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
});

/** A list of what happens on saving. */
export const WillDo = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section aria-labelledby="will-do">
      <Text as="h3" block className={styles.heading} weight="semibold" id="will-do">
        {say('personal.rhythm.will')}
      </Text>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
};

/** Says that booking takes the reader's permission, unless they have given it. */
const ConsentItem = () => {
  const { say } = useWords();
  const isMissing = useFetched(findSeries, {}).data?.missing === 'leave';
  return isMissing && <li>{say('personal.rhythm.will.consent')}</li>;
};

type ThinningProps = Readonly<{ cadence: Cadence; before: Cadence['thinning'] }>;

/** What happens to the dates that a thinning leaves out, or left out until now. */
const ThinningChange = ({ cadence: { weeks, thinning }, before }: ThinningProps) => {
  const { say, exactDay } = useWords();
  if (thinning)
    return (
      <li>
        {say('personal.rhythm.will.thinning', {
          often: say('personal.rhythm.weeks', { weeks: weeks * thinning.every }),
          from: exactDay(thinning.from),
          to: exactDay(thinning.to),
        })}
      </li>
    );
  return before ? <li>{say('personal.rhythm.will.thinning-over')}</li> : null;
};

type Props = Readonly<{
  cadence: Cadence;
  name: string;
  booked: boolean;
  /** Whether the series keeps its days, time and length in the calendars. */
  isKept: boolean;
  /** The thinning agreed on so far, if it isn't over. */
  thinnedBefore: Cadence['thinning'];
  /** What more there is to say of it, as items. */
  children?: ReactNode;
}>;

/** Says, before saving, what it does in the two calendars. */
export const CalendarChanges = ({ cadence, name, booked, isKept, thinnedBefore, children }: Props) => {
  const { say, language, exactDay } = useWords();
  const values = { ...partsOf(language, cadence), name, day: exactDay(cadence.anchor) };
  const isThinnedTheSame = JSON.stringify(cadence.thinning) === JSON.stringify(thinnedBefore);
  if (isKept)
    return (
      <WillDo>
        {isThinnedTheSame ? (
          <li>{say('personal.rhythm.will.same')}</li>
        ) : (
          <ThinningChange cadence={cadence} before={thinnedBefore} />
        )}
        {children}
      </WillDo>
    );
  return (
    <WillDo>
      <li>{say(booked ? 'personal.rhythm.will.change' : 'personal.rhythm.will.book', values)}</li>
      <ThinningChange cadence={cadence} before={undefined} />
      {children}
      {!booked && <li>{say('personal.rhythm.will.kadens')}</li>}
      {!booked && <ConsentItem />}
    </WillDo>
  );
};
