import type { AboutText } from './about-text.ts';

export const terms: AboutText = {
  title: 'Villkor för Kadens',
  lead: 'Kadens används i arbetet, av dem som arbetsgivaren har gett tillgång. Avtalet är mellan arbetsgivaren och den som driver tjänsten; det här är vad det betyder för dig.',
  parts: [
    {
      title: 'Vad Kadens är till för',
      list: [
        'Att 1:1 mellan chef och säljare blir av, följs upp och håller det båda lovat.',
        'Inte för att mäta, jämföra eller kontrollera, och inte som enda underlag för lön, varning eller uppsägning.',
      ],
    },
    {
      title: 'Vad du ansvarar för',
      list: [
        'Skriv sådant som hör till arbetet, och så att den det handlar om kan läsa det.',
        'Skriv inte in löften åt någon annan utan att ni är överens. Den det gäller kan svara Stämmer inte.',
        'Använd Kadens med ditt eget konto.',
      ],
    },
    {
      title: 'Vad du kan räkna med',
      list: [
        'Det ni två skriver läser bara ni två. Se sidan om personuppgifter.',
        'Påminnelser kommer i din egen chatt, i din arbetstid, och aldrig två gånger för samma sak.',
        'Kadens kan ligga nere ibland. Det som är sparat finns kvar när det är tillbaka.',
      ],
    },
    {
      title: 'Microsoft 365',
      text: [
        'Kadens körs i Microsoft Teams och bokar i kalendern bara för den som har tillåtit det. Microsofts egna villkor gäller för Teams och kalendern.',
      ],
    },
  ],
};
