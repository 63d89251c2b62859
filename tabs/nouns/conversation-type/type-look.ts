import { tokens } from '@fluentui/react-components';
import { BriefcaseRegular } from '@fluentui/react-icons/svg/briefcase';
import { CalendarPersonRegular } from '@fluentui/react-icons/svg/calendar-person';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import type { ComponentType } from 'react';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';

type Look = Readonly<{ icon: ComponentType; background: string; foreground: string }>;

/** One icon and one palette colour per conversation type, the same everywhere; never the only carrier of meaning. */
export const typeLook: Readonly<Record<ConversationType, Look>> = {
  deal: {
    icon: BriefcaseRegular,
    background: tokens.colorPaletteRoyalBlueBackground2,
    foreground: tokens.colorPaletteRoyalBlueForeground2,
  },
  pipeline: {
    icon: FilterRegular,
    background: tokens.colorPaletteTealBackground2,
    foreground: tokens.colorPaletteTealForeground2,
  },
  skill: {
    icon: HatGraduationRegular,
    background: tokens.colorPaletteGrapeBackground2,
    foreground: tokens.colorPaletteGrapeForeground2,
  },
  performance: {
    icon: TargetArrowRegular,
    background: tokens.colorPaletteMagentaBackground2,
    foreground: tokens.colorPaletteMagentaForeground2,
  },
  preparation: {
    icon: CalendarPersonRegular,
    background: tokens.colorPaletteSteelBackground2,
    foreground: tokens.colorPaletteSteelForeground2,
  },
};
