export const sv = {
  'app.retry': 'Försök igen',
} as const;
