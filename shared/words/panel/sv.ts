export const sv = {
  'panel.start': 'Starta',
} as const;
