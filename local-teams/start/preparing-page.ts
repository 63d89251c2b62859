import type { Language } from '../../shared/domain/language.ts';
import type { StartStage } from './progress.ts';

const words = {
  sv: {
    title: 'Lokala Teams förbereds',
    text: 'Sidan öppnas av sig själv när allt är klart. Första gången kan det ta några minuter.',
    done: 'klart',
    stages: {
      database: 'Databasen',
      tabs: 'Kadens flikar',
      'local Teams': 'Lokala Teams',
      'sample team': 'Exempelteamets kvartal',
    },
  },
  en: {
    title: 'Local Teams is being prepared',
    text: 'The page opens by itself when everything is there. The first time may take some minutes.',
    done: 'done',
    stages: {
      database: 'The database',
      tabs: 'The tabs of Kadens',
      'local Teams': 'Local Teams',
      'sample team': 'The sample team’s quarter',
    },
  },
} as const;

const nameIn = (stages: Readonly<Record<string, string>>, name: string): string => stages[name] ?? name;

/** The page shown while a start is under way: its stages, as in the terminal. It needs nothing that is built. */
export const preparingPage = (
  language: Language,
  stages: readonly StartStage[],
  askAgainSeconds: number,
): string => {
  const say = words[language];
  const lines = stages.map(({ name, share, seconds }) => {
    const stage = nameIn(say.stages, name);
    const bar = `<progress aria-label="${stage}"${share === null ? '' : ` value="${share}"`}></progress>`;
    return `<dt>${stage}</dt><dd>${seconds === null ? bar : say.done}</dd>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="${askAgainSeconds}"><title>${say.title}</title>
<style>body{font:16px/1.5 system-ui;max-width:28rem;margin:3rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:auto 1fr;gap:.5rem 1.5rem}dd{margin:0}progress{width:100%}</style>
</head><body><main><h1>${say.title}</h1><p>${say.text}</p><dl>${lines.join('')}</dl></main></body></html>`;
};
