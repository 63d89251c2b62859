import { en } from './en.ts';
import { addSentences } from './sentences.ts';
import { sv } from './sv.ts';

// Imported for its effect by the server, the tools and the tests, which have every sentence at hand.
addSentences('sv', sv);
addSentences('en', en);
