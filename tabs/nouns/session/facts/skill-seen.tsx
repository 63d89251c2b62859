import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SkillSeen } from '../../../../shared/coaching/sections/skill-seen.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { lazily } from '../../../platform/lazily.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { useOpenedInPlace } from '../../../ui/use-opened-in-place.ts';
import { hasRatingDraft, observationDraftKey } from '../../rating/rating-drafts.ts';
import type { FactsProps } from '../section-facts-view.tsx';

const ObservationChoice = lazily(() =>
  import('../../rating/add-observation.tsx').then((made) => made.ObservationChoice),
);

/** How many observations are in view: two people talk about a few. */
const IN_VIEW = 2;

const useStyles = makeStyles({
  observation: {
    maxHeight: '2lh',
    overflow: 'hidden',
    flexShrink: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  all: { display: 'grid', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: '4px' },
  act: { minWidth: 'auto' },
});

type Observation = SkillSeen['observations'][number];

const inWords = (
  { you, manager, rep }: SessionView,
  { by, on, evidence }: Observation,
  words: Words,
): string =>
  words.say('facts.skill.saw', {
    name:
      by === (you === 'manager' ? manager : rep).id
        ? words.say('facts.skill.you')
        : firstName((by === rep.id ? rep : manager).name),
    day: words.day(on),
    text: evidence,
  });

/** What has been observed since last time, and by whom; a tap shows the rest, and a line adds more. */
export const SkillSeenFacts = ({ session, content: { observations } }: FactsProps<'skill-seen'>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const kept = observationDraftKey(session.id);
  const writing = useOpenedInPlace<'observation'>(() => (hasRatingDraft(kept) ? 'observation' : null));
  if (writing.opened !== null)
    return (
      <InWords language={language} of="development">
        <ObservationChoice
          rhythmId={session.rhythmId}
          kept={kept}
          practised={session.focus.map(({ behaviour }) => behaviour)}
          compact
          close={writing.close}
        />
      </InWords>
    );
  return (
    <>
      {observations.length === 0 && <p className={styles.observation}>{say('facts.skill.none')}</p>}
      {observations.slice(0, IN_VIEW).map((one) => (
        <p key={one.id} className={styles.observation} title={one.behaviour[language]}>
          {inWords(session, one, words)}
        </p>
      ))}
      <div className={styles.acts} onBlur={writing.onBlur}>
        <Button className={styles.act} size="small" onClick={() => writing.open('observation')}>
          {say(`facts.skill.write.${session.you}`)}
        </Button>
        {observations.length > IN_VIEW && (
          <Button
            className={styles.act}
            size="small"
            appearance="transparent"
            aria-expanded={anchor !== null}
            onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
          >
            {say('facts.skill.all')}
          </Button>
        )}
      </div>
      {anchor && (
        <AnchoredPopover target={anchor} close={() => setAnchor(null)} label={say('facts.skill.all')}>
          <div className={styles.all}>
            {observations.map((one) => (
              <Text key={one.id} size={200}>
                <strong>{one.behaviour[language]}</strong> {inWords(session, one, words)}
              </Text>
            ))}
          </div>
        </AnchoredPopover>
      )}
    </>
  );
};
