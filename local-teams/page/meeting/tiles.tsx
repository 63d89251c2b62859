import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { MicOffFilled } from '@fluentui/react-icons/svg/mic-off';
import type { LocalPerson } from '../../protocol.ts';
import { SamplePersonAvatar } from '../sample-person-avatar.tsx';
import type { SayOnPage } from '../words.ts';

/** The stage is dark in every theme, as a video is. */
const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gridAutoRows: '1fr',
    flexGrow: 1,
    minHeight: 0,
  },
  strip: { display: 'flex', flexGrow: 0, height: '84px', gap: tokens.spacingHorizontalS },
  tile: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: 0,
    flexGrow: 1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundImage: 'radial-gradient(circle at 50% 35%, #3d3e52 0%, #2a2b36 70%)',
    overflow: 'hidden',
  },
  waiting: { backgroundImage: 'none', backgroundColor: '#292929' },
  label: {
    position: 'absolute',
    left: tokens.spacingHorizontalS,
    bottom: tokens.spacingVerticalS,
    maxWidth: 'calc(100% - 32px)',
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'rgba(0, 0, 0, 0.6)',
    color: '#ffffff',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

type TilesProps = Readonly<{
  people: readonly LocalPerson[];
  viewer: LocalPerson;
  say: SayOnPage;
  running: boolean;
  /** A row below the shared content. */
  small: boolean;
  muted: boolean;
}>;

/** The meeting's people, as tiles without video. */
export const Tiles = ({ people, viewer, say, running, small, muted }: TilesProps) => {
  const styles = useStyles();
  return (
    <div className={small ? styles.strip : styles.tiles}>
      {people.map((person) => (
        <div key={person.key} className={mergeClasses(styles.tile, !running && styles.waiting)}>
          <SamplePersonAvatar person={person.key} name={person.name} size={small ? 40 : 96} />
          <span className={styles.label}>
            {muted && person.key === viewer.key && <MicOffFilled />}
            <Text size={200} truncate wrap={false}>
              {person.key === viewer.key ? say('meeting.you', { name: person.givenName }) : person.name}
            </Text>
          </span>
        </div>
      ))}
    </div>
  );
};
