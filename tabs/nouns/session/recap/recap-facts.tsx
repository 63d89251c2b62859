import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useRecapStyles } from './recap-styles.ts';

/** A line of facts separated by dots, leaving out empty ones. */
export const RecapFacts = ({ facts }: Readonly<{ facts: readonly ReactNode[] }>) => {
  const styles = useRecapStyles();
  const shown = facts.filter((fact) => fact !== null && fact !== '' && fact !== false);
  return shown.length === 0 ? null : (
    <div className={styles.quiet}>
      {shown.map((fact, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </div>
  );
};
