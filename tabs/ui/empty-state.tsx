import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  icon: { fontSize: '32px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    maxWidth: '44ch',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  action: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  icon?: ReactNode;
  title: string;
  text?: string;
  /** What to do next. */
  children?: ReactNode;
  /** Announced at once by screen readers: something went wrong. */
  alert?: boolean;
  /** Fills the page, with a heading of its own. */
  alone?: boolean;
}>;

/** Shown where there is nothing to show: says so, and what to do next. */
export const EmptyState = ({ icon, title, text, children, alert = false, alone = false }: Props) => {
  const styles = useStyles();
  const Title = alone ? 'h1' : 'h2';
  const content = (
    <section className={styles.place} {...(alert && { role: 'alert' })}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Title className={styles.title}>{title}</Title>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children !== undefined && <div className={styles.action}>{children}</div>}
    </section>
  );
  return alone ? <main>{content}</main> : content;
};
