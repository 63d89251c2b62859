import { Avatar } from '@fluentui/react-components';
import type { AvatarProps } from '@fluentui/react-components';
import type { PersonKey } from '../protocol.ts';

/** Each sample person's colour, the same everywhere on the page. */
const colours = {
  maria: 'forest',
  ali: 'royal-blue',
  sara: 'grape',
  johan: 'teal',
  elin: 'magenta',
  omar: 'pumpkin',
  lars: 'steel',
  nina: 'lilac',
  petra: 'seafoam',
  eva: 'plum',
  adam: 'cornflower',
  mallory: 'brown',
} as const satisfies Record<PersonKey, NonNullable<AvatarProps['color']>>;

type SamplePersonAvatarProps = Readonly<{
  person: PersonKey;
  name: string;
  size: NonNullable<AvatarProps['size']>;
}>;

/** A sample person's picture: initials on their colour. */
export const SamplePersonAvatar = ({ person, name, size }: SamplePersonAvatarProps) => (
  <Avatar name={name} color={colours[person]} size={size} aria-hidden />
);
