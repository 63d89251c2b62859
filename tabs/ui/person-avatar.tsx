import { Avatar } from '@fluentui/react-components';
import type { AvatarProps } from '@fluentui/react-components';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  size?: NonNullable<AvatarProps['size']>;
  /** Shown as here, now. */
  active?: boolean;
}>;

/** A person's initials. */
export const PersonAvatar = ({ person, size = 24, active }: Props) => (
  <Avatar
    name={person.name}
    size={size}
    title={person.name}
    // Fluent adds its English word for the state to a label of its own making; what surrounds it says it in words.
    aria-label={person.name}
    color="neutral"
    {...(active !== undefined && { active: active ? 'active' : 'inactive', activeAppearance: 'ring' })}
  />
);

/** The name one is called by. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
