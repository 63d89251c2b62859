import { Avatar } from '@fluentui/react-components';
import type { AvatarProps } from '@fluentui/react-components';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  size?: NonNullable<AvatarProps['size']>;
  /** Shown as here, now. */
  active?: boolean;
}>;

/** How high Fluent's letters are in an avatar of that size, in pixels: larger ones have no room in it, whatever is asked for elsewhere. */
const lettersIn = (size: number): number => (size <= 24 ? 10 : size <= 28 ? 12 : size <= 40 ? 14 : 16);

/** A person's initials. */
export const PersonAvatar = ({ person, size = 24, active }: Props) => (
  <Avatar
    name={person.name}
    size={size}
    title={person.name}
    // Fluent adds its English word for the state to a label of its own making; what surrounds it says it in words.
    aria-label={person.name}
    color="neutral"
    style={{ fontSize: `${lettersIn(size)}px` }}
    {...(active !== undefined && { active: active ? 'active' : 'inactive', activeAppearance: 'ring' })}
  />
);

/** The name one is called by. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
