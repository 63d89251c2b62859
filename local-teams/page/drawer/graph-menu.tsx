import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { local } from '../api.ts';
import type { SayOnPage } from '../words.ts';

/** What Graph can be made to do; it may do any of these by itself at any time. */
const quirks = {
  reauthorization: () => local.askOfGraph('lifecycle', { event: 'reauthorizationRequired' }),
  removed: () => local.askOfGraph('lifecycle', { event: 'subscriptionRemoved' }),
  missed: () => local.askOfGraph('lifecycle', { event: 'missed' }),
  lost: () => local.askOfGraph('notifications', { kind: 'lost' }),
  doubled: () => local.askOfGraph('notifications', { kind: 'doubled' }),
  tokens: () => local.askOfGraph('delta-tokens/expire', {}),
  links: () => local.askOfGraph('join-links', { reads: 3 }),
  throttled: () =>
    local.addFault({ target: 'graph', path: '/me', answer: '429', times: 5, retryAfterSeconds: 2 }),
} as const;
type Quirk = keyof typeof quirks;
const names: readonly Quirk[] = [
  'lost',
  'doubled',
  'missed',
  'reauthorization',
  'removed',
  'tokens',
  'links',
  'throttled',
];

/** Makes Graph do what it seldom does, to show that Kadens copes with it. */
export const GraphMenu = ({ say }: Readonly<{ say: SayOnPage }>) => {
  const [failed, setFailed] = useState(false);
  const ask = (quirk: Quirk): void => {
    quirks[quirk]().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" data-testid="graph-menu">
            {say('graph.menu')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {names.map((name) => (
              <MenuItem key={name} onClick={() => ask(name)} data-testid={`graph-menu-${name}`}>
                {say(`graph.menu.${name}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {failed && <Text role="alert">{say('graph.menu.failed')}</Text>}
    </>
  );
};
