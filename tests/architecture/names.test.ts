import { describe, expect, test } from 'vitest';
import { isBareParticiple, namesIn, namesWithSeveralHomes, productNames } from './source-names.ts';

/** The product and the local Teams around it are two programs. */
const product = productNames(['bot', 'shared', 'tabs', 'scripts', 'appPackage']);
const localTeams = productNames(['local-teams']);
const sources = [...product, ...localTeams];

describe('names say what things are', () => {
  test('no type is named by a participle or an adverb alone', () => {
    const found = sources
      .flatMap(({ declarations }) => declarations)
      .filter(({ kind, name }) => kind === 'type' && isBareParticiple(name))
      .map(({ file, name }) => `${file}: ${name}`);
    expect(found).toEqual([]);
  });

  test('an exported name has one home', () => {
    const found = [product, localTeams]
      .flatMap(namesWithSeveralHomes)
      .map(({ name, files }) => `${name}: ${files.join(', ')}`);
    expect(found).toEqual([]);
  });

  test('no file only hands on what others say', () => {
    expect(sources.filter(({ hasOwnContent }) => !hasOwnContent).map(({ file }) => file)).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  test('a participle', () => {
    expect(['Seen', 'Answered', 'Elsewhere'].map(isBareParticiple)).toEqual([true, true, true]);
    expect(['Need', 'ExpectedVersion', 'Commitment'].map(isBareParticiple)).toEqual([false, false, false]);
  });

  test('a second home, and not the verb that an endpoint shares with its use case', () => {
    const at = (file: string) => namesIn(file, 'export const keepCommitment = 1;');
    const endpoint = at('shared/contracts/commitment.ts');
    const useCase = at('bot/use-cases/commitment/keep-commitment.ts');
    expect(namesWithSeveralHomes([endpoint, useCase])).toEqual([]);
    expect(namesWithSeveralHomes([endpoint, useCase, at('tabs/ui/keep.ts')])).toHaveLength(1);
  });

  test('a file with nothing of its own', () => {
    expect(namesIn('a.ts', "export * from './b.ts';").hasOwnContent).toBe(false);
    expect(namesIn('a.ts', "import './b.ts';\nexport const a = 1;").hasOwnContent).toBe(true);
  });
});
