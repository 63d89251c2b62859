import type { AboutText } from './about-text.ts';

export const support: AboutText = {
  title: 'Hjälp med Kadens',
  lead: 'Det vanligaste, och vem du frågar.',
  parts: [
    {
      title: 'Kadens skriver inte till mig',
      text: [
        'Boten kan bara skriva till den som har lagt till appen. Öppna Appar i Teams, sök på Kadens och välj Lägg till. Påminnelser kommer i arbetstid, en arbetsdag innan något ska vara klart och en gång efteråt.',
      ],
    },
    {
      title: 'Mötet bokades inte',
      text: [
        'Kadens bokar i kalendern när den som sätter rytmen har tillåtit det. Öppna Mitt team, tryck på rytmen och välj Ge tillgång till kalendern. Rytmen och samtalen gäller under tiden; starta dem i Kadens.',
      ],
    },
    {
      title: 'Kadens syns inte i mötet',
      text: [
        'Öppna mötets chatt, välj + och lägg till Kadens. Går det inte har er organisation stängt av appar i chattar: öppna samma samtal i din egen flik i Kadens, bredvid mötet.',
      ],
    },
    {
      title: 'Det står något som inte stämmer',
      text: [
        'På ett löfte som någon annan skrivit in för dig finns Stämmer inte under de tre punkterna, i ett dygn. Därefter tar ni upp det nästa gång ni ses.',
      ],
    },
    {
      title: 'Skriva med boten',
      list: [
        'Visa vad jag lovat',
        'Flytta offerten till tisdag',
        'Ali skickar offerten till Volvo senast fredag',
        'Hjälp',
      ],
    },
    {
      title: 'Vem du frågar',
      text: [
        'Er Teams-administratör installerar Kadens och godkänner det som behövs. Frågor om personuppgifter går till din arbetsgivare.',
      ],
    },
  ],
};
