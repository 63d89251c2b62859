import { Children, Fragment } from 'react';
import type { ReactNode } from 'react';
import { useRowStyles } from './row-styles.ts';

/** Facts on one line, separated by dots. */
export const FactLine = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useRowStyles();
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
