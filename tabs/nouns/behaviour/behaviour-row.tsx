import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, useState } from 'react';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { useWords } from '../../platform/words.tsx';
import { BehaviourDetails } from './behaviour-details.tsx';
import { useBehaviour } from './use-behaviour.ts';
import { WordsForm } from './words-form.tsx';
import type { OpenBehaviour } from './use-behaviour.ts';

type Props = Readonly<{ theirs: BehaviourView; acts: OpenBehaviour }>;

/** Somebody else saved first: shows their wording and asks which of the two to keep. */
const ChangedMeanwhile = ({ theirs, acts }: Props) => {
  const { say, language } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('behaviour.changed.meanwhile')}</MessageBarTitle>
        {say('behaviour.changed.then', { name: theirs.name[language] })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={acts.takeTheirs}>{say('behaviour.changed.theirs')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  open: {
    width: '100%',
    minHeight: '44px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  inside: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  name: { flexGrow: 1, minWidth: 0 },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** A behaviour: its name and whether the organisation has changed it; the rest shows when it is opened. */
export const BehaviourRow = ({ one }: Readonly<{ one: BehaviourView }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const inside = useId();
  const [open, setOpen] = useState(false);
  const acts = useBehaviour(one);
  const name = one.name[language];
  const row = useRef<HTMLLIElement>(null);
  const editing = acts.draft !== null;
  // An action may remove the element that had the focus; the focus then moves to the row's button.
  useEffect(() => {
    if (open && document.activeElement === document.body)
      row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [one.version, editing, open]);
  return (
    <li ref={row} className={styles.row} data-testid="behaviour" data-behaviour={one.id}>
      <Button
        appearance="transparent"
        className={styles.open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? inside : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.inside}>
          <span className={mergeClasses(styles.name, one.aside && styles.aside)}>{name}</span>
          {one.origin !== 'built-in' && (
            <Badge appearance="tint" color="informative">
              {say(`behaviour.${one.origin}`)}
            </Badge>
          )}
          {one.aside && (
            <Badge appearance="outline" color="informative">
              {say('behaviour.aside')}
            </Badge>
          )}
        </span>
      </Button>
      {open && (
        <div id={inside}>
          {acts.draft === null ? (
            <BehaviourDetails one={one} acts={acts} />
          ) : (
            <WordsForm
              label={say('behaviour.reword.of', { name })}
              words={acts.draft}
              onChange={acts.write}
              between={acts.theirs && <ChangedMeanwhile theirs={acts.theirs} acts={acts} />}
              saveLabel={say(acts.theirs ? 'behaviour.changed.mine' : 'behaviour.save')}
              pending={acts.isBusy}
              error={acts.error}
              save={acts.save}
              cancel={acts.close}
            />
          )}
        </div>
      )}
    </li>
  );
};
