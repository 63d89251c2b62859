import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AboutPart } from './about-text.ts';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '68ch' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: '68ch' },
  item: { marginBottom: tokens.spacingVerticalXS },
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    width: '50%',
    overflowWrap: 'anywhere',
  },
});

/** A part of a page about Kadens: text, a list, or a two-column table. */
export const AboutPartView = ({ part: { title, text, list, table } }: Readonly<{ part: AboutPart }>) => {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {text?.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      {list && (
        <ul className={styles.list}>
          {list.map((point) => (
            <li key={point} className={styles.item}>
              {point}
            </li>
          ))}
        </ul>
      )}
      {table && (
        <table className={styles.table}>
          <thead>
            <tr>
              {table.head.map((head) => (
                <th key={head} scope="col" className={styles.cell}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([what, who]) => (
              <tr key={what}>
                <td className={styles.cell}>{what}</td>
                <td className={styles.cell}>{who}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
