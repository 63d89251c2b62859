import { Children, Fragment } from 'react';
import type { ReactNode } from 'react';
import { useDealStyles } from './row-styles.ts';

/** What is known, in a line, with a dot between. */
export const Facts = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useDealStyles();
  return (
    <div className={styles.facts}>
      {Children.toArray(children).map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && <span aria-hidden>·</span>}
          {fact}
        </Fragment>
      ))}
    </div>
  );
};
