import './early.ts';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { recoverUnfetchedWords } from './platform/unfetched-words.ts';
import { watchCrashes } from './platform/watch-crashes.ts';
import { App } from './app.tsx';
import { recoverLostFocus } from './ui/lost-focus.ts';
import './page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no place for the app');
// Each schema is used only a few times: compiling it first would take longer.
config({ jitless: true });
watchCrashes();
if (import.meta.env.PROD) recoverUnfetchedWords();
recoverLostFocus(root);
createRoot(root).render(<App />);
