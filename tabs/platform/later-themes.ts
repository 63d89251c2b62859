/** Teams' themes that most people don't use: fetched by those who do. */
export const laterThemes = {
  dark: () => import('./dark-theme.ts').then((made) => made.darkTheme),
  contrast: () => import('./contrast-theme.ts').then((made) => made.contrastTheme),
};
