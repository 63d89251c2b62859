import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';

/** Print has no theme: black on white, and nothing else of the page. */
const usePaper = makeStaticStyles(
  [
    '@media print { html, body { height: auto; overflow: visible; background-color: #fff; } }',
    '@media print { body > :not([data-paper]) { display: none !important; } }',
    '@media screen { [data-paper] { display: none; } }',
  ].join(' '),
);

const useStyles = makeStyles({
  paper: {
    color: '#000',
    backgroundColor: '#fff',
    fontFamily: 'sans-serif',
    fontSize: '11pt',
    lineHeight: 1.4,
  },
});

/** Whether the page is about to be printed, including from the browser's menu. */
const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
};

/** What is printed instead of the page; it is in the page only while printing. */
export const Paper = ({ children }: Readonly<{ children: ReactNode }>) => {
  usePaper();
  const styles = useStyles();
  const printing = usePrinting();
  return printing
    ? createPortal(
        <article data-paper className={styles.paper}>
          {children}
        </article>,
        document.body,
      )
    : null;
};
