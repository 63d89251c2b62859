import type { AboutText } from './about-text.ts';

/** docs/privacy.md, in the words of the tab. */
export const privacy: AboutText = {
  title: 'Personuppgifter i Kadens',
  lead: 'Kadens är till för samtal mellan en chef och en säljare. Det här sparas, det här kan ni läsa, och det här finns inte.',
  parts: [
    {
      title: 'Vad som sparas, och vem som kan läsa det',
      table: {
        head: ['Vad', 'Vem läser'],
        rows: [
          [
            'Namn, e-postadress, id i Entra och Teams, språk, tidszon, arbetstid, om appen är tillagd, om du vill ha en veckoöversikt, när du senast bad om tystnad, om Teams inte känner till dig längre, vilken roll du har',
            'Du; namnet också de du har samtal med',
          ],
          [
            'Vems helgdagar du har, och när du är borta (från och till, inte varför)',
            'Du; de du har samtal med ser att du är borta och till när, och vilka dagar framåt du inte kan ses',
          ],
          [
            'Rytm: vem du har 1:1 med, hur ofta, hur länge, vilken dag, när den tog slut, att ett förslag om dig hoppats över, och när den började följa företagets start',
            'Ni två. Har den tagit slut är allt i den säljarens: chefen ser bara det chefen själv har lovat',
          ],
          [
            'Byte av chef: från vem till vem, när, och vad säljaren låter den nya chefen läsa av tiden före. Mål och öppna löften följer med; sammanfattningar, anteckningar och det man övat på bara om säljaren säger ja, och bara så länge. Egna anteckningar följer aldrig med',
            'Säljaren och den nya chefen',
          ],
          ['Samtal: typ, tider, agenda och det ni vill ta upp, också innan något är planerat', 'Ni två'],
          ['Gemensamma anteckningar och beslut', 'Ni två'],
          [
            'Egna anteckningar',
            'Den som skrev dem, ingen annan i Kadens. De kan behöva lämnas ut om den de handlar om begär registerutdrag, och det står vid fältet',
          ],
          [
            'Löften: vem, vad, till när, vad det bidrar till, en plan för det, om det blev klart, flyttades eller ströks, varför, vad det ledde till, och vem som skrev in det',
            'Ni två. Chefens löften följs upp på samma sätt som säljarens',
          ],
          [
            'Korta hjälpsamtal om ett löfte: när, hur länge, vem som bokade, och om det togs tillbaka. Vad ni sa står ingenstans',
            'Ni två',
          ],
          [
            'Nästa steg ur en transkription: förslagen, med de ord de kom ur, tills ni har svarat eller högst två dygn; för det ni sparar står orden kvar i 30 dagar. Transkriptionens text sparas ingenstans',
            'Ni två',
          ],
          [
            'Om en språkmodell får läsa era transkriptioner: vad du har svarat, och när',
            'Du. Den andra ser om du har sagt ja',
          ],
          [
            'Hur användbart ett samtal var, ett till fem',
            'Säljaren. Chefen ser summor av minst fem svar från tre säljare',
          ],
          [
            'Det säljaren övar på: vilket beteende, varför, till när, vad ni ska se, hur det slutade och vad det blev av det',
            'Ni två. Chefen ser också vilka av sina säljare som övar på samma sak',
          ],
          [
            'Bedömningar och iakttagelser: en nivå eller ingen, vad som sågs, vem som såg det och när',
            'Ni två. Under ett samtal ser ni varandras först när båda har bedömt',
          ],
          [
            'Det ni tog för orsak bakom siffrorna, vad som prövades och vad det blev av det, och hur många varv ni övade',
            'Ni två',
          ],
          ['Förväntningar: vad, vem som sa det, och vad den andra svarade', 'Ni två'],
          [
            'Affärer: namn, kund, värde, dag, hur långt de kommit, när något senast hände, om dagen har flyttats, vem som ändrade vad senast, till när den är pausad, vilka hos kunden som beslutar och om de är träffade (namn, del och dag, inte mer), vad ni bestämt och kommit fram till om den i ett samtal och hur säker du sagt att du är på den i en prognos; av den som kommer ur en fil eller ett annat system vad det sa sist, och i 30 dagar vad som stod förut; av en affär som har gått till en annan säljare hur den var då',
            'Säljaren och säljarens chef',
          ],
          [
            'Kundmöten: kund, tid, vilka som kommer och vilken affär det gäller',
            'Säljaren och säljarens chef',
          ],
          [
            'Det säljaren berättar efter ett kundmöte: vad kunden bestämde och vad som överraskade',
            'Säljaren och säljarens chef',
          ],
          [
            'Egna mål, var de har stått dag för dag, och hur de har ändrats, av vem och varför',
            'Du och din chef',
          ],
          [
            'Teamets mål',
            'Chefen och chefens säljare; den som leder försäljningen ser hur de står, om minst fem personer finns bakom',
          ],
          ['Bolagets mål', 'Alla i organisationen'],
          [
            'Resultat ur en fil eller ett annat system: mått, period, värde och hur många fall det vilar på, och i 30 dagar vad som stod förut',
            'Säljaren och säljarens chef; den som läste in filen, ledare och administratörer kan ångra den',
          ],
          [
            'Vem som har läst in resultat eller affärer, när, ur vilken fil, vad kolumnerna hette och hur många rader det var, och vem som har gjort en nyckel åt ett annat system',
            'Den som läste in, ledare och administratörer',
          ],
          [
            'Översikten, en gång i månaden: hur mycket av samtalen som blev av, om det var jämnt, hur starten för nya säljare hölls, vilka typer och vad som ändrades, för grupper om minst fem; och vilka som räknades med, så att det som visas senare inte går att jämföra fram till en enskild',
            'Summorna den som leder försäljningen, och chefen sitt eget team några dagar före. Vilka som räknades med: ingen i Kadens',
          ],
          ['Vem som har öppnat något om dig, och när', 'Du'],
          [
            'Inloggningen till din kalender, om du har gett den, och att Microsoft får säga till när något ändras där',
            'Ingen: den är krypterad, och används till det du bett om',
          ],
          [
            'Om du har valt att ha dina nästa steg i Microsoft To Do: vilken lista de ligger i, och rubrik, dag och om det är klart, som Kadens senast såg det',
            'Ingen i Kadens. Uppgifterna själva ligger i ditt To Do, hos er i Microsoft 365',
          ],
          [
            'Om du har valt att hitta kundmöten i din kalender: att du har det, och vilka möten du har svarat om, genom kalenderns eget id och för dem du valt deras tid, till ett dygn efter mötet eller, för en serie, ett år. Av möten du inte har valt sparas inget annat',
            'Ingen i Kadens. Det du har valt är ett kundmöte som andra. Vad övriga möten heter och vilka som är inbjudna läses bara medan du tittar, och visas bara för dig',
          ],
          [
            'Vad boten ska skriva och har skrivit, i vilken chatt, vilket av dina meddelanden till den som blev vilket nästa steg, vad varje meddelande ville (slag av begäran, vems 1:1, dag och vilka löften eller 1:1 boten lät dig välja bland, inte vad som stod), och kvitton på att en begäran är utförd',
            'Ingen i Kadens',
          ],
          [
            'Vem som har ändrat mallarna för samtal, organisationens och ett teams egna, och beteendena, hur länge det som är över sparas, när någon påminns och om en språkmodell får användas',
            'Dess administratörer',
          ],
        ],
      },
    },
    {
      title: 'Vem som inte läser',
      text: [
        'Ingen annan läser det ni två skriver, inte heller den som ser översikten: inte chefens chef, inte administratören, inte HR, inte en annan organisation.',
        'Den som sköter databasen kan tekniskt läsa den. Det är en fråga om avtal och behörighet hos er, inte om inställningar i Kadens.',
        'Det boten skriver i en chatt sparas också av Teams, hos er i Microsoft 365. Sammanfattningen skrivs i mötets chatt bara om ni två är ensamma i den, annars till var och en.',
      ],
    },
    {
      title: 'Vad som inte finns',
      list: [
        'Kadens läser inte chattar, mejl, filer eller inspelningar. I en möteschatt ser boten bara det som nämner den.',
        'Väljer någon Spara som nästa steg på ett meddelande får Kadens det meddelandet, för att fylla i rutan. Bara steget som sparas lagras.',
        'En transkription läses bara när en av er två själv tar fram den, och då i den personens fönster. Hämtas den från Teams går den genom servern dit, och sparas inte på vägen. Den andra ser det och kan stoppa det. Bara löften letas upp, och ingen bedöms.',
        'Ingen språkmodell används, om inte din administratör har slagit på en och ni båda har sagt ja. Då skickas det som sägs i transkriptionen, med era namn, till den som kör modellen; där du svarar står vem det är. Den kan bara föreslå löften med de ord ni sa. Du kan ta tillbaka ditt ja när som helst.',
        'Inga beslut om dig fattas automatiskt, och ingen rangordnas.',
        'Loggarna innehåller inte det någon har skrivit.',
        'Skriv inte om hälsa, facklig tillhörighet eller annat känsligt i Kadens: det är till för arbetet.',
      ],
    },
    {
      title: 'Var det finns, och hur länge',
      text: [
        'I den databas som er server använder, i det land där ni eller er leverantör har ställt den. Till Microsoft går det som behövs för inloggning, kalenderbokning och chatt, och dina nästa steg om du har valt att ha dem i To Do.',
        'Det du har skrivit och inte sparat, och det du har tryckt på utan nät, ligger i fönstret på din dator, också egna anteckningar, tills det är sparat eller fönstret stängs.',
        'Det som är över (avslutade samtal med det som skrivits i dem, löften som är klara eller strukna, bedömningar, tidigare förväntningar, avgjorda affärer, kundmöten, mål och resultat vars period är slut) tas bort efter tre år, om inte administratören har valt ett, två eller fem. En kortare tid börjar gälla ett dygn efter att den valts. Kadens gallrar också kvitton på utförda begäranden efter 7 dagar, det boten har skickat efter 90 och loggen över vem som har tittat eller läst in något, liksom översiktens månader, efter 400. En fil som någon började läsa in och lämnade tas bort efter ett dygn. En affär eller ett kundmöte som någon har tagit bort syns inte längre och raderas efter ett dygn.',
      ],
    },
    {
      title: 'Utdrag, rättelse och radering',
      text: [
        'Varje uppgift om en person har en regel för hur den lämnas ut och raderas. Knapparna för det är planerade; till dess gör den som sköter databasen det efter reglerna. Vänd dig till din arbetsgivare.',
        'Felaktiga löften rättar ni två i Kadens: Stämmer inte finns på varje löfte som någon annan skrivit in för dig. Affärer och kundmöten rättas och tas bort där de står, en iakttagelse tas tillbaka inom ett dygn av den som skrev den, och på en förväntan svarar den andra Stämmer eller Inte riktigt.',
        'Arbetsgivaren är personuppgiftsansvarig. Den som driver servern åt arbetsgivaren är personuppgiftsbiträde.',
      ],
    },
  ],
};
