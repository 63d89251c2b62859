import type { ThemeName } from '../address.ts';

/** The text colours of Teams' cards in one theme: usual and subtle. */
type Palette = Readonly<{
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  back: string;
  emphasis: string;
  line: string;
  tint: Readonly<{ accent: string; good: string; warning: string; attention: string }>;
}>;

/** Fluent's Teams themes (colorNeutral*, colorBrand*, colorStatus*), which Teams uses for cards. */
const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#8a3707',
    attention: '#b10e1c',
    back: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#e0e0e0',
    tint: { accent: '#e8ebfa', good: '#f1faf1', warning: '#fff9f5', attention: '#fdf3f4' },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#dc626d',
    back: '#292929',
    emphasis: '#1f1f1f',
    line: '#525252',
    tint: { accent: '#2f2f4a', good: '#052505', warning: '#4a1e04', attention: '#3b0509' },
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ff8080',
    back: '#000000',
    emphasis: '#000000',
    line: '#ffffff',
    tint: { accent: '#000000', good: '#000000', warning: '#000000', attention: '#000000' },
  },
};

/** Fluent's `fontFamilyBase`. */
const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

const sizes = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

const colours = (palette: Palette) => {
  const colour = (value: string) => ({ default: value, subtle: value });
  return {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: '#242424', subtle: '#616161' },
    light: { default: '#ffffff', subtle: '#f5f5f5' },
    accent: colour(palette.accent),
    good: colour(palette.good),
    warning: colour(palette.warning),
    attention: colour(palette.attention),
  };
};

/**
 * Teams' host configuration: sizes, spacing and actions as Microsoft publishes them (AdaptiveCards repository,
 * samples/HostConfig/microsoft-teams-*.json), with the colours of Teams' current themes.
 */
export const hostConfigFor = (theme: ThemeName): Readonly<Record<string, unknown>> => {
  const palette = palettes[theme];
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colours(palette) });
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: { fontFamily: FONT, ...sizes },
      monospace: { fontFamily: "Consolas, 'Courier New', Courier, monospace", ...sizes },
    },
    containerStyles: {
      default: container(palette.back),
      emphasis: container(palette.emphasis),
      accent: container(palette.tint.accent),
      good: container(palette.tint.good),
      warning: container(palette.tint.warning),
      attention: container(palette.tint.attention),
    },
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    // Below the heading levels of the window and the chat.
    textBlock: { headingLevel: 3 },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
    factSet: {
      title: { size: 'Default', color: 'Default', isSubtle: false, weight: 'Bolder', wrap: true },
      value: { size: 'Default', color: 'Default', isSubtle: false, weight: 'Default', wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { weight: 'Default', suffix: ' *', suffixColor: 'Attention' },
        optionalInputs: { weight: 'Default' },
      },
      errorMessage: { color: 'Attention', size: 'Small', spacing: 'Small', weight: 'Default' },
    },
    textStyles: { heading: { size: 'Default', weight: 'Bolder', color: 'Default', isSubtle: false } },
  };
};
