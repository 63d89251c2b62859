import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { language as languages } from '../../../shared/domain/language.ts';
import { namesOfOthers } from '../../../shared/words/type-names.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { TypeIcon } from '../conversation-type/type-badge.tsx';
import { areSameNames, defaultNames, namesIn, ownNamesIn, shownNames } from './shown-names.ts';
import { templateRefusals } from './template-refusals.ts';
import { useTemplateStyles } from './template-styles.ts';
import { TypeNamesForm } from './type-names-form.tsx';
import { useTypeNames } from './use-type-names.ts';

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  names: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    margin: 0,
  },
  pair: { display: 'contents' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

type Props = Readonly<{ view: TemplateView; all: readonly TemplateView[] }>;

/** One type: its names in both languages, its original names if they differ, and a way to change them. */
export const TypeNamesRow = ({ view, all }: Props) => {
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say, language } = useWords();
  const { type } = view;
  const names = shownNames(type, view.inUse.template);
  const byDefault = defaultNames(type);
  const isOwn = !areSameNames(names, byDefault);
  const acts = useTypeNames(view, names);
  const row = useRef<HTMLLIElement>(null);
  const isWriting = acts.draft !== null;
  // An action may remove the element that had the focus; the focus then moves to the row's button.
  useEffect(() => {
    if (document.activeElement === document.body && view.version > 0)
      row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [view.version, isWriting]);
  const name = names.name[language];
  return (
    <li ref={row} className={styles.row} data-testid={`names-${type}`}>
      {acts.draft === null ? (
        <div className={shared.row}>
          <TypeIcon type={type} />
          <dl className={mergeClasses(styles.names, shared.grow)}>
            {languages.options.map((one) => (
              <div key={one} className={styles.pair}>
                <dt className={shared.quiet}>{say(`template.${one}`)}</dt>
                <dd className={styles.text} lang={one}>
                  {namesIn(names, one)}
                </dd>
              </div>
            ))}
          </dl>
          {isOwn && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('template.names.restore.of', { name })}
              disabledFocusable={acts.isBusy}
              onClick={acts.restore}
            >
              {say('template.names.restore')}
            </Button>
          )}
          <Button
            size="small"
            aria-label={say('template.names.change.of', { name })}
            disabledFocusable={acts.isBusy}
            onClick={acts.edit}
          >
            {say('template.names.change')}
          </Button>
        </div>
      ) : (
        <TypeNamesForm
          names={acts.draft}
          others={namesOfOthers(type, ownNamesIn(all))}
          acts={acts}
          label={say('template.names.change.of', { name })}
        />
      )}
      {(isOwn || isWriting) && (
        <p className={mergeClasses(shared.quiet, shared.heading)}>
          {say('template.names.default', { names: namesIn(byDefault, language) })}
        </p>
      )}
      {!isWriting && <RefusalText error={acts.error} own={templateRefusals} />}
    </li>
  );
};
