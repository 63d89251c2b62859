/** One picture, and what could not be done before it was taken. */
export type Screenshot = Readonly<{
  surface: string;
  state: string;
  language: string;
  width: number;
  theme: string;
  file: string;
  fault: string | null;
}>;

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pictureOf = ({ file, language, width, theme, fault }: Screenshot): string => `
  <figure><a href="${file}"><img src="${file}" alt="" loading="lazy" width="${Math.round(width / 2)}"></a>
  <figcaption>${language} ${width} ${theme}${fault === null ? '' : ` <b>${plain(fault)}</b>`}</figcaption></figure>`;

/** A page that shows the pictures side by side, one row per surface and state. */
export const sheetOf = (taken: readonly Screenshot[]): string => {
  const rows = new Map<string, Screenshot[]>();
  for (const one of taken) {
    const row = `${one.surface}, ${one.state}`;
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  const sections = [...rows].map(
    ([row, pictures]) => `<h2 id="${row}">${row}</h2><div>${pictures.map(pictureOf).join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Kadens, every surface</title>
<style>
  body { font: 14px system-ui; margin: 24px; background: #eee; }
  div { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 12px; }
  figure { margin: 0; } img { display: block; border: 1px solid #bbb; background: #fff; }
</style>
<h1>Kadens, every surface</h1>${sections.join('')}`;
};
