import { Avatar } from '@fluentui/react-components';
import type { AvatarProps } from '@fluentui/react-components';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  size?: NonNullable<AvatarProps['size']>;
  /** Shown as present now. */
  active?: boolean;
}>;

/** Fluent's font size in an avatar of that size, in pixels: larger letters don't fit, whatever size the person has asked for. */
const lettersIn = (size: number): number => (size <= 24 ? 10 : size <= 28 ? 12 : size <= 40 ? 14 : 16);

/** An avatar with a person's initials. */
export const PersonAvatar = ({ person, size = 24, active }: Props) => (
  <Avatar
    name={person.name}
    size={size}
    title={person.name}
    // Fluent would add the state in English to its own label; the surroundings say it in words.
    aria-label={person.name}
    color="neutral"
    style={{ fontSize: `${lettersIn(size)}px` }}
    {...(active !== undefined && { active: active ? 'active' : 'inactive', activeAppearance: 'ring' })}
  />
);

/** A person's given name. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
