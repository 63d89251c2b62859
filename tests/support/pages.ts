import { buildPage, localPage, tabs } from '../../scripts/pages.ts';

/** Builds the tabs and local Teams' page from the current sources. */
export default async (): Promise<void> => {
  // Local Teams' own page is not compressed.
  await Promise.all([buildPage(tabs), buildPage(localPage, { local: true })]);
};
