import { Avatar, Button, Card, FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';

/** The smallest page in Teams that looks like Teams; the side panel is measured against it. */
const Page = ({ name }: Readonly<{ name: string }>) => (
  <FluentProvider theme={webLightTheme}>
    <Card>
      <h1>
        <Avatar name={name} /> <Text>{name}</Text>
      </h1>
      <Button appearance="primary">Starta</Button>
    </Card>
  </FluentProvider>
);

await app.initialize();
const context = await app.getContext();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no place for the page');
createRoot(root).render(<Page name={context.user?.displayName ?? 'Johan Berg'} />);
void app.notifySuccess();
