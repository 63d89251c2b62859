import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Folders, slowest files first; the rest of the files in their order. */
const FOLDERS = ['/tests/e2e/', '/tests/integration/', '/tests/contract/'];

/** The slowest files of all, so that a run does not end by waiting for one of them. */
const LONGEST = [
  'panel-fits',
  'story',
  'accessibility',
  'two-windows',
  'templates',
  'three-times',
  'past-sessions',
  'process',
  'endpoints',
  'change-of-plan',
];

const rank = (names: readonly string[], isIn: (name: string) => boolean): number => {
  const index = names.findIndex(isIn);
  return index === -1 ? names.length : index;
};

/** Runs the slowest files first, so that all workers end at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Larger files first, or those that took longer in the last run, if known.
    const sorted = await super.sort(files);
    const ranked = sorted.map((file, order) => ({
      file,
      order,
      folder: rank(FOLDERS, (name) => file.moduleId.includes(name)),
      length: rank(LONGEST, (name) => file.moduleId.includes(`/${name}`)),
    }));
    return ranked
      .sort((a, b) => a.length - b.length || a.folder - b.folder || a.order - b.order)
      .map(({ file }) => file);
  }
}
