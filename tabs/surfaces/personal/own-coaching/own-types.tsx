import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getOwnCoaching } from '../../../../shared/contracts/own-coaching.ts';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';
import { typeLook } from '../../../nouns/conversation-type/type-look.ts';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  type: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 180px) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 479px)': { gridTemplateColumns: '24px minmax(0, 1fr) 72px' },
  },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  share: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  bar: {
    height: '10px',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusMedium,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  deal: { backgroundColor: typeLook.deal.background },
  pipeline: { backgroundColor: typeLook.pipeline.background },
  skill: { backgroundColor: typeLook.skill.background },
  performance: { backgroundColor: typeLook.performance.background },
  preparation: { backgroundColor: typeLook.preparation.background },
  count: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
});

type Types = ReplyOf<typeof getOwnCoaching>['types'];

/** How many sessions of each type were held, side by side. */
export const OwnTypes = ({ types }: Readonly<{ types: Types }>) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const most = Math.max(1, ...types.map(({ count }) => count));
  return (
    <ul className={styles.list}>
      {types.map(({ type, count }) => (
        <li
          key={type}
          className={styles.type}
          aria-label={say('own-coaching.type', { type: typeNames.of(type), count })}
        >
          <TypeIcon type={type} />
          <span className={styles.name} aria-hidden title={typeNames.of(type)}>
            {typeNames.of(type)}
          </span>
          <span className={styles.share} aria-hidden>
            {count > 0 && (
              <span
                className={`${styles.bar} ${styles[type]}`}
                style={{ width: `calc((100% - 32px) * ${count / most})` }}
              />
            )}
            <span className={styles.count}>{count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
