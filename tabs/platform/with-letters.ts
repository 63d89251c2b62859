import type { Theme } from '@fluentui/react-components';

/** CSS pixels in a rem unless larger letters have been asked for. */
const REM = 16;

/** The theme in rem, so that letters grow as the person has asked the browser to. */
export const withLetters = (theme: Theme): Theme => ({
  ...theme,
  ...Object.fromEntries(
    Object.entries(theme).flatMap(([name, value]) =>
      /^(fontSize|lineHeight)/.test(name) ? [[name, `${Number.parseFloat(String(value)) / REM}rem`]] : [],
    ),
  ),
});
