import type { AboutText } from './about-text.ts';

/** docs/privacy.md, "Inför förhandling", as a page to print and bring along. */
export const negotiation: AboutText = {
  title: 'Underlag för förhandling om Kadens',
  lead: 'Till den som ska förhandla enligt medbestämmandelagen (MBL), eller bedöma om Kadens kan införas. Ett underlag, inte juridisk rådgivning.',
  parts: [
    {
      title: 'Vad Kadens är',
      text: [
        'Ett stöd för 1:1 mellan chef och säljare i Microsoft Teams: en rytm, en agenda, gemensamma anteckningar och det de två lovar varandra. Syftet är att samtalen blir av, följs upp och håller det båda lovat. Mål, resultat och bedömningar är till för de två i samtalet, inte för att jämföra eller kontrollera enskilda: utanför det visas bara grupper om minst fem.',
      ],
    },
    {
      title: 'Vad som är nytt för den anställde',
      list: [
        'Det som lovas i ett samtal får ett datum, en påminnelse i den egna chatten i arbetstid, och en fråga om hur det gick.',
        'Att ett löfte har flyttats syns för de två. Flytt före utsatt dag, eller för att man väntar på kunden, räknas inte.',
        'Chefens löften till säljaren följs upp på samma sätt, och säljaren ser hur det går.',
        'Ingenting skickas till en säljare innan chefen har sett meddelandet och valt att skicka det. Den egna kalendern är av tills säljaren slår på den.',
      ],
    },
    {
      title: 'Vem som ser vad',
      table: {
        head: ['Vad', 'Vem läser'],
        rows: [
          ['Rytm, samtal, gemensamma anteckningar, beslut och löften', 'De två'],
          [
            'Egna anteckningar',
            'Den som skrev dem. De kan behöva lämnas ut om den de handlar om begär registerutdrag, och det står vid fältet',
          ],
          ['Bedömningar av beteenden, det som setts, och det säljaren övar på', 'De två'],
          ['Hur användbart ett samtal var', 'Säljaren. Chefen ser summor av minst fem svar från tre säljare'],
          ['Affärer, kundmöten och det säljaren berättar efter dem', 'Säljaren och säljarens chef'],
          [
            'Resultat ur en fil eller ett annat system',
            'Säljaren och säljarens chef. Den som läste in filen, ledare och administratörer kan ångra den',
          ],
          ['Egna mål', 'Säljaren och chefen'],
          [
            'Teamets mål',
            'Chefen och chefens säljare; den som leder försäljningen, om minst fem personer finns bakom',
          ],
          [
            'Månadens översikt: om samtalen blir av och jämnt, vilka typer, och vad som ändrats',
            'Den som leder försäljningen, om grupper om minst fem, och chefen om sitt eget team',
          ],
          ['Bolagets mål', 'Alla i organisationen'],
          ['Vem som har öppnat något om en', 'Den det gäller'],
        ],
      },
    },
    {
      title: 'Vad som inte finns',
      list: [
        'Chefens chef, HR, administratören och den som leder försäljningen läser inga samtal.',
        'Kadens läser inte chattar, mejl, filer eller inspelningar.',
        'En transkription läses bara när en av de två själv tar fram den, för att leta upp löften. Texten sparas inte, den andra kan stoppa det, och ingen bedöms.',
        'En språkmodell läser en transkription bara om administratören har slagit på den och de två var för sig har sagt ja. Den kan bara föreslå löften, med de ord som sades; ingen bedöms av den.',
        'Inga automatiska beslut fattas, och ingen rangordnas.',
      ],
    },
    {
      title: 'Att komma överens om',
      list: [
        'Vilka som omfattas, och från när.',
        'Hur länge samtal och löften sparas när de är över: ett, två, tre eller fem år.',
        'Att uppgifterna inte används vid lönesättning, varning eller uppsägning, eller på vilka villkor.',
        'Vem som sköter databasen, och hur den åtkomsten begränsas.',
        'Hur en anställd får utdrag, rättelse och radering.',
        'När överenskommelsen ses över.',
      ],
    },
    {
      title: 'Lagrum att pröva',
      list: [
        'Att införa ett stöd där enskildas åtaganden registreras kan vara en viktigare förändring av verksamheten eller av arbetsförhållandena, som arbetsgivaren ska förhandla om före beslutet: 11 § MBL. Utan kollektivavtal kan 13 § gälla.',
        'Rättslig grund bestämmer arbetsgivaren, ofta en intresseavvägning (artikel 6.1 f GDPR). Samtycke passar sällan i en anställning.',
        'Pröva om en konsekvensbedömning behövs (artikel 35 GDPR): anställda i beroendeställning och uppföljning av enskilda talar för det.',
      ],
    },
  ],
};
