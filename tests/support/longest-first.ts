import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** The folders by how long their files take. */
const FOLDERS = ['/tests/e2e/', '/tests/integration/', '/tests/contract/'];

/** Files that take longest of all, so that none of them is what a run waits for in the end. */
const LONGEST = [
  'story',
  'accessibility',
  'process',
  'change-of-plan',
  'two-windows',
  'past-sessions',
  'recap',
];

const rank = (names: readonly string[], isIn: (name: string) => boolean): number => {
  const index = names.findIndex(isIn);
  return index === -1 ? names.length : index;
};

/** Runs what takes long first, so that all workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Larger files first, or those that took longer in the last run where that is known.
    const sorted = await super.sort(files);
    const ranked = sorted.map((file, order) => ({
      file,
      order,
      folder: rank(FOLDERS, (name) => file.moduleId.includes(name)),
      length: rank(LONGEST, (name) => file.moduleId.includes(`/${name}`)),
    }));
    return ranked
      .sort((a, b) => a.folder - b.folder || a.length - b.length || a.order - b.order)
      .map(({ file }) => file);
  }
}
