import type { Card } from '../../bot/chat/cards/card.ts';

/** How wide Teams shows a card on a desktop and on a phone, in pixels. */
const WIDTHS = [480, 300] as const;
/** Two cards abreast, each in both widths. */
export const SHEET_WIDTH = 1_700;

type Sheet = Readonly<{
  /** The official renderer's script. */
  renderer: string;
  hostConfig: object;
  theme: 'light' | 'dark';
  cards: readonly Readonly<{
    name: string;
    card: Card;
    notification: string;
    /** Of the size that Teams takes, from 0 to 1. */
    share: number;
  }>[];
}>;

const COLOURS = {
  light: { page: '#f5f5f5', card: '#ffffff', text: '#242424', line: '#d1d1d1' },
  dark: { page: '#1f1f1f', card: '#292929', text: '#ffffff', line: '#666666' },
} as const;

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A page that shows every card in both widths, drawn when it is opened. */
export const cardSheet = ({ renderer, hostConfig, theme, cards }: Sheet): string => {
  const { page, card, text, line } = COLOURS[theme];
  const shown = cards.map(
    ({ name, notification, share }, nth) => `
  <section><h2>${plain(name)} <small>${Math.round(share * 100)} %</small></h2><p>${plain(notification)}</p>
  <div>${WIDTHS.map((width) => `<div class="card" data-nth="${nth}" style="width:${width}px"></div>`).join('')}</div></section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Kadens, every card</title>
<style>
  body { font: 14px 'Segoe UI', system-ui, sans-serif; margin: 24px; background: ${page}; color: ${text};
    display: grid; grid-template-columns: 1fr 1fr; gap: 28px 24px; }
  section > div { display: flex; align-items: flex-start; gap: 12px; }
  h2 { font-size: 14px; margin: 0; } small { opacity: 0.6; } p { margin: 2px 0 8px; opacity: 0.7; font-size: 12px; max-width: 780px; }
  .card { background: ${card}; border-radius: 6px; box-shadow: 0 0 2px ${line}; overflow: hidden; box-sizing: border-box; }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  .ac-pushButton { font: inherit; font-weight: 600; color: inherit; background: transparent; border: 1px solid ${line}; border-radius: 4px;
    padding: 5px 12px; }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; border-color: transparent; }
  .ac-input { font: inherit; color: inherit; background: transparent; border: 1px solid ${line}; border-radius: 4px; padding: 5px; width: 100%;
    box-sizing: border-box; }
</style>${shown.join('')}
<script>${renderer}</script>
<script>
  const cards = ${data(cards.map((one) => one.card))};
  for (const place of document.querySelectorAll('.card')) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${data(hostConfig)});
    card.parse(cards[Number(place.dataset.nth)]);
    place.append(card.render());
  }
</script>`;
};
