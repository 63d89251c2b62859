/** The sentences of every page and a session, by language. */
export const firstWords = {
  sv: () => import('../../shared/words/first-view.sv.ts'),
  en: () => import('../../shared/words/first-view.en.ts'),
};
