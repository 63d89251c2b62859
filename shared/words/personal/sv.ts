export const sv = {
  'personal.my-team': 'Mitt team',
} as const;
