import { describe, expect, test } from 'vitest';
import { asHtml, asPlain } from './recap-text.ts';

const recap = {
  title: 'Affärscoaching, måndag 23 november 2026',
  who: 'Maria Lindqvist och Ali Rezai',
  blocks: [
    { title: 'Nästa steg', lines: ['Ali: Ringa <Atlas> & Copco (tis 1 dec)', 'Maria: Läsa offerten'] },
    { title: 'Anteckningar', lines: ['Läget i affären: CFO skriver på\ninte inköp'] },
  ],
};

describe('a recap that is copied', () => {
  test('is a line a fact as plain text, under its headings', () => {
    expect(asPlain(recap)).toBe(
      [
        'Affärscoaching, måndag 23 november 2026',
        'Maria Lindqvist och Ali Rezai',
        '',
        'Nästa steg',
        '- Ali: Ringa <Atlas> & Copco (tis 1 dec)',
        '- Maria: Läsa offerten',
        '',
        'Anteckningar',
        '- Läget i affären: CFO skriver på\ninte inköp',
      ].join('\n'),
    );
  });

  test('has headings and lists for a mail, and nothing that was typed is taken for markup', () => {
    const html = asHtml(recap);
    expect(html).toContain(
      '<h3>Nästa steg</h3><ul><li>Ali: Ringa &lt;Atlas&gt; &amp; Copco (tis 1 dec)</li>',
    );
    expect(html).toContain('CFO skriver på<br>inte inköp');
    expect(html).not.toContain('<Atlas>');
  });
});
