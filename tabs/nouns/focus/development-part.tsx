import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { getDevelopment } from '../../../shared/contracts/development.ts';
import { FOCUS_MAX } from '../../../shared/domain/focus.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { EarlierItems } from '../../ui/earlier-items.tsx';
import { EndedFocus } from './ended-focus.tsx';
import { ExpectationPart } from '../expectation/expectation-part.tsx';
import { FocusCard } from './focus-card.tsx';
import { NewFocus } from './focus-form.tsx';
import { AddObservation } from '../rating/add-observation.tsx';

const useStyles = makeStyles({
  all: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  begin: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  rhythmId: string;
  /** The session it is shown in, which is stored with an expectation stated there. */
  sessionId?: string | undefined;
  /** Shows one of the two, with its heading. When both show, the surroundings have a heading for the focus. */
  only?: 'focus' | 'expectation' | undefined;
  /** For a popover of one of the two: it opens with the form where there is nothing yet, and calls this when a form is done. */
  done?: (() => void) | undefined;
  /** The level of its headings, where the surroundings already use the usual one. */
  heading?: 'h3' | 'h4' | undefined;
}>;

const Parts = ({ rhythmId, sessionId, only, done, heading: Heading = 'h3' }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const found = useFetched(getDevelopment, { params: { id: rhythmId } });
  const [chosen, setChoosing] = useState<boolean | null>(null);
  if (found.isPending) return <SkeletonRows rows={2} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { focus, ended, ratings } = found.data;
  const choosing = chosen ?? (done !== undefined && focus.length === 0);
  return (
    <div className={styles.all} data-testid="development">
      {only !== 'expectation' && (
        <section className={styles.part}>
          {only === 'focus' && <Heading className={styles.heading}>{say('development.focus')}</Heading>}
          {focus.map((one) => (
            <FocusCard key={one.id} focus={one} ratings={ratings} />
          ))}
          {focus.length === 0 && !choosing && (
            <Text size={200} className={styles.quiet}>
              {say('development.focus.none')}
            </Text>
          )}
          {choosing ? (
            <NewFocus
              rhythmId={rhythmId}
              development={found.data}
              close={() => {
                setChoosing(false);
                done?.();
              }}
            />
          ) : (
            focus.length < FOCUS_MAX && (
              <Button
                className={styles.begin}
                size="small"
                appearance="subtle"
                onClick={() => setChoosing(true)}
              >
                {say(focus.length === 0 ? 'development.focus.choose' : 'development.focus.another')}
              </Button>
            )
          )}
          <AddObservation rhythmId={rhythmId} practised={focus.map(({ behaviour }) => behaviour)} />
          <EarlierItems
            items={ended}
            label={say('development.earlier.focus', { count: ended.length })}
            render={(one) => <EndedFocus focus={one} ratings={ratings} />}
          />
        </section>
      )}
      {only !== 'focus' && (
        <section className={styles.part}>
          <Heading className={styles.heading}>{say('development.expectation')}</Heading>
          <ExpectationPart rhythmId={rhythmId} sessionId={sessionId} development={found.data} done={done} />
        </section>
      )}
    </div>
  );
};

/** What the rep practises, how it goes and what is expected; the same for both people. */
export const DevelopmentPart = (props: Props) => (
  <InWords language={useWords().language} of="development">
    <Parts {...props} />
  </InWords>
);
