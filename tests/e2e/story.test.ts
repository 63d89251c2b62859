import { tellStory } from './story.ts';

tellStory('sv');
