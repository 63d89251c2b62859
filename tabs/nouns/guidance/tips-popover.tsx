import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { moments } from '../../../shared/coaching/moments.ts';
import type { MomentId } from '../../../shared/coaching/moments.ts';
import { useWords } from '../../platform/words.tsx';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  who: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  all: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    justifyContent: 'flex-start',
    width: '100%',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
});

/** Moments that nothing on the screen reveals: somebody in the room has to notice them. */
const noticed = ['unwell', 'quiet', 'disputed-number', 'star'] as const satisfies readonly MomentId[];

type Props = Readonly<{ moment: MomentId | null; target: HTMLElement | null; close: () => void }>;

/** Tips for a hard moment (coaching-model §6): the given one, or one to choose. */
export const TipsPopover = ({ moment, target, close }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<MomentId | null>(moment);
  return (
    <AnchoredPopover
      target={target}
      close={close}
      label={say(moment === null ? 'panel.moments' : 'panel.tips')}
    >
      {chosen === null ? (
        <ul className={styles.all}>
          {noticed.map((id) => (
            <li key={id}>
              <Button className={styles.one} appearance="subtle" onClick={() => setChosen(id)}>
                {moments[id].title[language]}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <h3 className={styles.title}>{moments[chosen].title[language]}</h3>
          <ul className={styles.lines}>
            {moments[chosen].lines.map((line) => (
              <li key={line.sv}>{line[language]}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.foot}>
        <p className={styles.who}>{say('panel.moments.who')}</p>
        {chosen !== null && (
          // Gives the popover something to focus: Escape only closes it from inside.
          <Button
            autoFocus
            size="small"
            onClick={() => {
              close();
              target?.focus();
            }}
          >
            {say('app.close')}
          </Button>
        )}
      </div>
    </AnchoredPopover>
  );
};
