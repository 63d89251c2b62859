import { describe, expect, test } from 'vitest';
import { aboutIn } from './about.ts';

describe('what a sentence to the bot is about', () => {
  test.each([
    ['nu är offerten till Peab ivägskickad', 'offerten till Peab'],
    ['Behöver flytta fram att ringa Lantmännen, väntar på svar från juristen', 'ringa Lantmännen'],
    ['No point in calling Henrik, he left the company', 'Henrik'],
    ['Skulle det gå för sig att skjuta på Tetra Pak till fredag?', 'Tetra Pak'],
  ])('%s', (sentence, about) => {
    expect(aboutIn(sentence)).toContain(about.split(' ').at(-1));
  });

  test.each([
    ...['klart!', 'den är fixad', 'can you bin that', 'släpp den'],
    ...['näe flytta den till på torsdag istället', 'äsch, den är klar', 'nah move it to Friday'],
  ])('%s: nothing', (sentence) => {
    expect(aboutIn(sentence)).toBe('');
  });
});
