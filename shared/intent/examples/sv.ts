/** What people write to the bot in Swedish, under what they want. */
export const swedishExamples = `
# list-mine
vad hänger på mig just nu
vad ligger på mig
vad väntar på mig
vad är det som hänger på mig
Nu har jag tappat tråden helt efter semestern, vad är det jag har åtagit mig?
vad har jag lovat egentligen?
lista mina grejer
har jag lovat Volvo nåt som jag inte kommer ihåg?
Hej Kadens! Kan du visa vad jag har på min lista 😊
Sitter i bilen på väg till Skanska vad var det jag skulle ha fixat åt Skanska
Kadens what har jag committat till?
mina åtaganden tack
va e de ja ska göra nu igen
Min att göra-lista?
Vad är det jag har lovat Maria?
@Kadens vilka löften har jag som inte är klara än
vad har jag lovat egentligen
Hej Kadens! Kan du visa mig allt jag har åtagit mig just nu?
min lista tack
visa mina åtaganden
whats on my plate, kan du dra det snabbt?
Va har ja på mitt bord?
jag tappade bort mig lite här, vilka saker hade jag sagt att jag skulle göra
to-do?
@Kadens lista mina next steps
vad har jag lovat Volvo?
Hade inte jag sagt att jag skulle fixa nåt åt Skanska? Minns inte vad
God morgon! Är det något jag har kvar att göra?
mina öppna punkter
va e de ja ska göra nu igen 😅
Jag skulle vilja se en sammanställning över mina löften, om det går bra. Vänligen Ulla
när skulle jag ha skickat offerten till Peab?
vad står jag på för grejer
visa mej va ja lovat
Vilka åtaganden har jag öppna gentemot Region Skåne?
sitter på bussen o har inte datorn, kan du rabbla upp vad jag ska göra
har jag nåt utestående?
Ge mig hela listan på det jag själv ska leverera
ok vad är mina grejer efter gårdagens 1:1
Vad var det nu jag gick med på att göra åt Maria?
allt jag har att göra, en gång till
hur många saker har jag öppna
lovade jag Ericsson ett pris eller en demo?
vad har jag på gång
vad har jag pa min lista
vilka lövten har jag kvar

# list-promised-to-me
när lovade hon det
när skulle hon göra det
vad är jag lovad av min chef
är jag lovad något
vad har jag blivit lovad av Maria
Maria skulle ju kolla med legal, har det hänt nåt
hon skulle väl prata med produkt
har hon gjort det hon lovade?
har hon pratat med legal än
har Maria skickat prislistan än?
fick hon tag på produkt
har hon fixat det
gjorde hon det?
har maria kollat med ekonomi
har chefen hört av sig till dom än
Känns som att det bara är jag som gör saker här. Vad är det Maria har lovat mig, egentligen?
Vad har Maria lovat mig?
Hej, undrar bara om Maria har några saker kvar som hon sagt att hon ska göra åt mig
vilka löften väntar jag på från min chef
skulle inte chefen fixa nåt åt mig? vad var det nu igen
va skulle maria hjälpa mig me
vad har jag blivit lovad?
visa det som lovats mig
Väntar jag på något från Maria?
vad ska jag få av chefen
har Maria fixat rabatten hon lovade?
Visa vad andra har lovat mig
vad är de jag väntar på
Hej! Vet du om Maria sagt att hon skulle hjälpa mig med något?
maria skulle ju göra massa saker åt mig, vilka va de
Löften till mig?
Vad har jag att vänta mig från Maria innan nästa gång?
Min chef brukar glömma. Vad har hon egentligen gått med på att göra för mig?
vad är jag lovad?
@Kadens åtaganden riktade till mig, visa dem
har chefen några öppna punkter mot mig eller är allt klart
Kan jag få en lista på det som utlovats mig?
Sa inte Maria att hon skulle ringa nån på Scania åt mig?
va har maria på sin todo som gäller mig
vad är hon skyldig mig, alltså Maria
nåt jag ska få?
allt folk har lovat mig tack
skulle inte jag få en prislista av Maria?
Vad har Maria lovat och när ska det vara klart?
Maria's promises to me, kan du visa dom
vilka saker ligger hos maria just nu som jag är beroende av
Ja undrar bara va chefen skulle göra åt mäj
när skulle jag få kontaktuppgifterna av Maria?
har hon lovat mig nåt

# list-theirs
han skulle väl ringa Peab
Ali skulle väl spela in en demo
när skulle han göra det
har Ali ringt Scania?
har Ali skickat offerten än
stämmer det att Ali har skickat offerten?
vet du om Ali har ringt dom
har han gjort det?
har han skickat den än
gjorde Ali det han skulle
hur går det för Ali med offerten
hur går det med Alis löften
blev det av att Ali ringde
har Ali fixat det han lovade
God morgon, ska träffa Ali om en kvart, vad var det han skulle göra?
Hur går det för Ali med det han tog på sig?
Skulle du kunna visa mig vilka nästa steg Ali har öppna?
vad håller ali på med, vilka löften har han kvar
vad har Ali lovat?
Vad har Ali på sin lista just nu?
Ali - öppna steg
lista allt som Ali Rezai har åtagit sig
alis åtaganden
visa Alis åtaganden
hur ser Alis lista ut
Ali, öppna steg?
God morgon, kan jag få se vad Ali har kvar att göra?
vad sitter Ali med just nu
Ska ha 1:1 om tio minuter, vad hade Ali sagt att han skulle göra?
ALIS LISTA
Vad har Ali lovat Volvo?
jag behöver en överblick av det Ali åtagit sig sen sist
va ha Ali på sitt bord
har ali nåt öppet
@Kadens Ali Rezai – next steps?
Vad skulle Ali göra åt Skanska nu igen?
Visa allt som Ali har lovat, är du snäll
Ali lovade en massa grejer sist. Vilka?
kan du dra vad Ali har på gång
Är det något som Ali ska leverera före jul?
Lista på Alis commitments tack!
När skulle Ali skicka offerten till Peab?
vad är det han ska göra, ali alltså
hur många saker har Ali öppna just nu?
de som ali skulle fixa va va de
Jag vill se Alis punkter
har Ali nagot kvar fran forra samtalet

# overdue
vem ligger efter
vem i teamet är sen med något
vilka är sena
vem har inte gjort sitt
sena grejer
Har jag några löften som redan borde vara klara?
är det nåt jag borde gjort redan
är jag late på nåt?
Usch, vad är det som har gått över tiden den här gången
Vilka löften har jag missat?
visa allt som passerat datum
Hej Kadens, ligger jag efter med något?
vilka av mina steg är överskridna
vad är försenat?
vad är jag sen med?
Har jag missat något?
försenat?
visa allt som har passerat sin dag
va ligger ja efter me
är det nåt jag borde gjort redan 😬
Hej Kadens, finns det några löften som gått över tiden?
overdue
Vad skulle varit klart vid det här laget men inte är det?
vilka av mina grejer är röda
Är Ali sen med något?
vad ligger ali back med
Jag har haft en kaosvecka, vad har jag hunnit bli försenad med?
missade deadlines tack
nåt som släpar?
har det gått ut några datum
Kan du lista det som jag inte blev klar med i tid, tack på förhand
SAKER SOM ÄR FÖRSENADE
Vad borde jag ha skickat förra veckan
allt som är past due
är maria sen med nåt hon lovat mig
int har jag väl glömt nå?
fan, har jag missat nåt nu igen?
Vilka punkter är det som har dragit över?
e de nåt som skulle vart klart igår
ligger jag back nånstans
vad ar forsenat

# this-week
hur ser morgondagen ut för mig
hur ser fredagen ut
hur är min dag imorgon
vad händer idag
vad händer i veckan
vad har jag idag
vad har jag på schemat
vad står på tur idag
hur ser dagen ut
hur ser min dag ut
vad har jag imorgon
vad händer imorgon
vad gäller för mig idag
summera min vecka
sammanfatta veckan
hur ser nästa vecka ut
vad har jag framför mig
vad är det för dag idag egentligen, har jag något
något särskilt idag?
nåt på gång idag
vad ska jag tänka på idag
Hej! Vad har jag som ska bli klart i veckan?
Vad behöver vara klart innan veckan är slut?
Planerar om min vecka här, vilka åtaganden har datum nu i veckan?
Kan jag få en överblick över veckan, tack
vad ska jag göra den här veckan?
visa denna veckan
vecka 48, vad gäller för mig?
veckans löften
va har jag på g denna vecka
vad är på gång i veckan
Vad förfaller denna vecka?
Hej! Vad behöver jag hinna med före helgen?
deadlines this week?
va ha ja för mej denna vecka
kan du ge mig en veckoöversikt
vad har jag kvar till på fredag
v 48, vad har jag
Det är tisdag och jag är redan slut. Vad måste bli gjort den här veckan?
vad ska va klart innan fredag
Visa veckan
@Kadens vad har jag lovat till den här veckan
är de mycke för mig i veckan
vilka next steps är due denna veckan
Jag planerar min vecka nu på morgonen och vill se vad som ska vara klart under den
ngt som ska in denna v?
Behöver jag oroa mig för något i veckan?
Vad har Ali att leverera den här veckan?
hur ser resten av veckan ut för mig löftesmässigt
vad gäller för veckan tack
Vilka av mina åtaganden faller på den här veckan?
ge mig veckan i punktform
va ska göras hinna me tess på freda
hinner jag ta ledigt fredag eller är det saker som ska in den här veckan
vad skall jag hinna med ännu denna vecka

# done
offerten skickade jag i fredags
demon bokade jag igår
offerten gick iväg i fredags
avtalet skickades förra veckan
det gick iväg igår
nu är dom iväg
ok nu är den iväg
mötena är bokade nu
kundmötena är alla bokade
Ali har ringt Scania
Johan ringde Peab
Ali har skickat offerten
ringt Peab nu
har precis ringt Peab
snackat med dom
mejlat Skanska
då var det gjort
fixade det i förmiddags
allt är gjort
allt klart
klar med alltihop
allt utom Volvo är klart
den är klar
skanska e grejat
Nu äntligen, efter mycket om och men, är referenskunden kontaktad
fixat ✅
jag ringde Atlas Copco i morse, så det är avklarat
Hej, ville bara säga att demon är inspelad och klar
@Kadens markera avtalet med Sandvik som klart
Har gjort de tio samtalen nu
Bocka av Volvo
klart!
mejlet till Husqvarna gick iväg igår
offerten till Peab är skickad
follow-upen med Ericsson är done ✅
klar
Done ✅
Offerten till Peab är ivägskickad
jag har ringt Volvo nu
Nu är demon med Hexagon genomförd, gick jättebra!
bocka av prislistan
de e fixat
Hej Kadens, jag skickade avtalet till Skanska i morse så det kan du stryka som gjort
pratade med inköpschefen på Sandvik igår kväll, check på den
Äntligen! Referenscaset är klart 🎉
markera Castellum som klar
gjort
Mötet med Region Skåne är bokat
ja ringde han på ericsson nyss
Har lagt in alla siffror i CRM så den är done
sådärja, rensade pipelinen
Kalkylen till SSAB gick iväg för en timme sen
du kan bocka av den där om affärsplanen
har redan gjort det där ju!!
avklarat, tack
Japp! mejlet till Lantmännen är skickat
De tio samtalen är ringda
båda är klara
@Kadens jag har levererat underlaget till Ali
Intern dragning med presales avklarad igår
jo den är skickad
fix o färdigt
ja de har ja gjort
Axfood har signat LOI:n så den punkten kan stängas
har mejlat Boliden nu antligen
Jag fick iväg anbudet till Coop, det kan prickas av

# move
offerten gör jag nästa torsdag istället
demon tar jag på fredag istället
ringa Peab får jag göra på måndag istället
har inte hunnit med Volvo, ta det på fredag
jag har inte hunnit med offerten
den sista kan vänta till måndag
blev aldrig skickat, tar det på fredag
inköp behöver mer tid, säg tisdag nästa vecka
skjut den en vecka
ta den på fredag istället
den får bli på tisdag
hinner inte till tisdag, kan vi ta det på torsdag
kan vi skjuta på det till fredag em
kan jag få en vecka till på den
Kan du skjuta på offerten till Peab till den 1 december?
flytta Volvo till fredag
Jag tar Trelleborg den 3 december i stället för det jag sa
hinner inte skanska idag, tar de på torsdag istället
pusha Volvo-callet till fredag please
Ändra "ringa ABB" till onsdag nästa vecka
Hej Kadens, ursäkta men kunden ringde aldrig tillbaka, så lägg Sandvik på imorgon i stället
byt dag på budgeten till i övermorgon
nytt datum för referenscaset: 4/12
skjut husqvarna till åttonde december tack
Demon får vänta till måndag.
den där får vi skjuta på
Skjut på offerten till Peab till den 3 december
jag hinner inte idag, ta det imorgon istället
kan vi säga måndag i stället för prislistan?
Hej! Jag behöver lite mer tid med Skanska-kalkylen, går det bra med torsdag?
flytta fram den en dag
push Ericsson till 7/12
Kunden svarar inte. Ändra datumet för uppföljningen till den 10:e.
sorry blev sjukt mkt, kan demon till Hexagon bli nästa tisdag
Ge mig till fredag med avtalet
nytt datum på Sandvik: 15 december
INTE FREDAG. TORSDAG 26/11 FÖR REFERENSCASET
skjut den till måndag
Behöver flytta fram att ringa Lantmännen, väntar på svar från juristen
ej klar, flytta
Ska vi säga i övermorgon med marginalanalysen?
jag får inte in siffrorna förrän den 1:a så flytta budgeten dit
ändra Castellum till på onsdag nästa vecka
kan jag få två dagar till på den där
Ali har fått förhinder, flytta hans Scania-offert till måndag
senarelägg affärsplanen till 18 dec
ja hinner int me kundlistan, ta'n på fredag
Den som förfaller idag kan läggas på torsdag i stället
Vi skjuter SSAB-mejlet till imorrn bitti, okej?
mitt barn är sjukt så QBR-slidesen får bli klara på måndag istället
dra fram Peab till idag, jag är klar tidigare än jag trodde
ohh hinte inte me referenserna kan ja få till måndag?
Skulle det möjligen gå för sig att skjuta på Tetra Pak till fredag? Om det inte ställer till det

# drop
Jag stryker Trelleborg från listan, de har gått i konkurs
Det blir inget med Husqvarna. Inköpschefen har slutat.
Hej! Den där mässan kan du plocka bort från min lista, den blev inställd
släpp den, det är ingen idé
orka med ABB nu, ta bort löftet, de svarar ju aldrig
Ta bort offerten till Skanska, kunden har backat ur
Det åtagandet är inaktuellt
stryk Volvo
Peab är inte aktuellt längre, de har köpt av en konkurrent
vi kan skippa sandvik, dom har fryst alla inköp
prislistan behövs inte mer, kan strykas
Ta bort prislistan, kunden har köpt av någon annan
det där är inte aktuellt längre
Skanska har lagt projektet på is så den punkten kan utgå
vi släpper offerten till Peab, de gick med Assemblin
skit i Ericsson, dom har köpstopp
Glöm demon med Hexagon
drop the Sandvik thing, they ghosted oss
Hej, jag skulle vilja ta bort åtagandet om referenscaset eftersom marknad redan gjort det
den där kommer aldrig bli av, stryk den
Budgetgrejen är onödig nu när Maria redan har siffrorna, bort med den
kan du plocka bort Lantmännen från min lista? upphandlingen är avbruten
Lägg ner SSAB. Closed lost.
behövs inte längre, personen har slutat
Jag tänker inte göra Castellum-kalkylen, det är ingen mening eftersom de redan valt leverantör
vi kom överens om att ali slipper kundlistan, stryk den
Avskriv uppföljningen av mässleadsen, de var kalla allihop
radera den där om linkedin, fånig idé ändå
den kan vi lägga ner, Maria har tagit över
nej men strunta i affärsplanen, den blev inaktuell efter omorganisationen
Axfood e dött stryk
Stryk den är du snäll, inköpschefen har gått i pension
Tar bort mötet med presales från mina åtaganden, det löste sig ändå
kan vi skippa det jag lovade om Region Skåne? överprövad
Den om certifieringen kan du ta bort, orsak: ingen budget
behover inte gora Swedbank langre, de valde Tieto

# need-help
jag behöver bolla Peab med någon
kan jag få bolla priset med Maria
hjälp, sandvik svarar inte och jag vet inte va ja ska göra
Hej Kadens, jag får inte tag på inköpschefen hur jag än gör. Säg till Maria att jag behöver stöd
jag kör fast med Volvo
Be om hjälp med Husqvarna
det här klarar jag inte själv
Kommer inte vidare hos Skanska, kan Maria rycka in?
skulle behöva en hand med ABB 😩
Jag sitter fast i avtalet, juristerna bara bollar runt det
Behöver hjälp med offerten till Peab
jag behöver hjälp med Volvo
kört fast med Skanska-kalkylen
kan Maria hjälpa mig med Peab? kommer ingen vart
Be om hjälp
Hej Kadens, säg till Maria att jag inte klarar det här själv
sitter helt fast, får inte tag i rätt person på Ericsson
SOS avtalet till Hexagon 😩
Jag vet inte hur jag ska göra med prislistan, kan någon titta på den med mig?
need help med SSAB-offerten asap
Ja kommer int vidare me Sandvik
det går inte, jag måste ha stöd av chefen
Jag skulle behöva tio minuter med Maria om Castellum, jag har kört fast
Lantmännen vägrar prata pris och jag är rådlös, vad gör jag?
hjälp mig med marginalanalysen, fattar inte siffrorna
Ropar på hjälp här! budgeten går inte ihop
larma Maria, det brinner hos Axfood
Jag hinner inte själv med båda anbuden, behöver hjälp av någon
kan jag få backup på Scania
blocked på integrationsfrågan, behöver Maria
Ursäkta att jag stör, men jag skulle verkligen uppskatta hjälp med upphandlingen till Region Skåne
har försökt tre gånger nu och får nej. hjälp behövs
Jag fixar inte det här löftet utan stöttning
kan du eskalera Peab till Maria
mä referenscaset behöver ja en hjälpande hand
Det har kärvat ihop sig med NCC, jag behöver Marias hjälp
stuck.
har kjört fast me offeten till Boliden, hjälp tack
Jag vet inte om det är rätt att fråga dig, men jag skulle nog behöva lite stöd med Swedbank

# undo
nej det skulle inte med
det där var inte ett löfte
ta bort det du just sparade
det var bara en fråga, spara inte det
det där var inte meningen att spara
nej den ska inte vara klar
fel, den är inte klar än
den var visst inte klar
nej jag har inte gjort den än
ta tebax de
Stopp, så menade jag inte. Ångra senaste ändringen.
Oj, det var inte meningen. Kan du ta tillbaka det där?
Hoppsan jag tryckte på fel knapp!
ångra
det sista du gjorde, gör det ogjort
Va? Nej nej, ändra tillbaka tack
nej fel, backa
hej, klickade fel nyss så den där är inte alls klar, återställ
oj det blev fel, ta tillbaka
Nej nej, jag menade inte så! Backa det där
ta bort det senaste du sparade
Hoppsan, råkade trycka på klart. Kan du ångra det?
den var inte klar, ångra
fel knapp 🙈
Återställ det du nyss gjorde, tack
ctrl z
de va int rätt, gör'et ogjort
Du missförstod mig, ta bort det du precis skrev in
ångra flytten
ÅNGRA ÅNGRA
sorry min katt gick på tangentbordet, gör det ogjort
Jag ångrar mig, låt det vara som det var
nä stopp, så skulle det inte bli, backa ett steg
kan man ångra det sista?
Lägg tillbaka den du strök nyss
oj fel person, ta bort den där sista registreringen
revert tack
@Kadens det där skulle du inte ha sparat, backa
råkade bocka av Volvo, den är inte gjord. ta tillbaka
gå tillbaka till hur det var innan
Förlåt, jag skrev fel nyss. Går det att göra ogjort?
slant på skärmen, ångra avbockningen
jag rakade radera fel, angra

# next-session
vem börjar jag med
vem är först
när är det då
träffar jag Maria då
ska vi ses i veckan?
ses vi på torsdag
ses vi idag?
ska vi ses nästa vecka eller
ska jag och Maria ses idag
träffas vi på fredag?
ska du och jag... nej jag menar ska Maria och jag ses imorgon?
har vi möte imorgon?
har vi vårt samtal på tisdag
är mötet imorgon kvar?
blir det något samtal på onsdag
är det idag vi ses?
är vi inbokade på måndag
kör vi 1:1 imorgon?
vilka ska jag träffa idag
vem träffar jag imorgon
vilka samtal har jag den här veckan
vilka har jag samtal med i veckan
vilka 1:1 har jag idag
vilken tid var det nu igen
hur dags då
vilken tid
vart ska vi ses
vem ses jag med på fredag
vilka säljare ska jag träffa den här veckan
när ses vi då
ses vi som vanligt
hur dags ses vi imorrn
ska vi ses imorrn el
hur länge dröjer det tills jag träffar Maria
Är det imorgon eller på torsdag vi har vårt samtal?
vilken tid var det vi skulle ses nu igen, jag å chefen
nästa 1:1 med Ali?
när ses vi?
När har jag nästa samtal med Maria?
nästa möte?
God morgon Kadens, har vi samtal den här veckan?
Försöker boka tandläkaren, vilken dag är nästa coachsamtal
när ses vi nästa gång?
När är nästa samtal?
vilken tid har jag 1:1 med Maria
nästa 1:1?
Hej! Vet du när jag och Ali ska träffas?
när e nästa möte me maria
Har vi något samtal inbokat den här veckan eller är det nästa?
next one on one när
har jag 1-1 idag?
Är det idag eller imorgon vi ska ha samtal?
Hur dags är det på torsdag, samtalet alltså?
när snackar jag med chefen nästa gång
Vilken dag kör vi 1:1?
datum för nästa coachning tack
jag hittar det inte i kalendern. när är vårt nästa möte
hur långt är det till nästa avstämning
när är det dags för 1:1 igen 🤔
@Kadens nästa tid med Ali
va ska ja träffa ali nånstans o när
Kan du påminna mig om när Maria och jag ses härnäst?
ses vi före jul?
när hade vi bokat
är mötet med Maria kvar på fredag
Vilken vecka är nästa samtal?
nästa sittning me ali, nä e den
På vilken plats i kalendern ligger nästa samtal?
nar ska jag och Maria traffas nasta gang

# last-time
när träffade jag Ali senast
när sågs vi senast
när hade jag och Ali 1:1 senast
hur länge sen var det vi sågs
har glömt va vi snacka om sist
vad sa vi sist?
vad var outcome från vår senaste one-on-one?
hur sa vi nu om rabatten till Peab
Vad togs upp om Sandvik senast?
vad bestämde vi om Volvo?
Kommer du ihåg vad Maria och jag var överens om?
Vad kom vi överens om förra gången?
visa sammanfattningen från förra mötet
Hej! Vad landade vi i kring Skanska?
Påminn mig om vad jag och Ali pratade om på senaste samtalet
vad bestämdes om Volvo
Hej, kan du visa anteckningarna från senaste samtalet?
recap från förra 1:1
va va de vi snacka om sist
vad beslutade vi om rabatten till Peab?
jag minns inte vad Maria och jag landade i senast
Hur lät det om Skanska sist vi sågs?
sammanfatta förra mötet
Vad pratade jag och Ali om förra gången?
senaste samtalet, vad blev resultatet
var nånstans slutade vi med Ericsson-affären
vad var beslutet kring prissättningen för Hexagon
Kan jag få en repetition av vad vi enades om i förra veckan?
@Kadens last time, what did vi säga om Sandvik
sist?
Sa vi något om Castellum på senaste mötet eller har jag drömt det?
hade vi inte bestämt nåt om Lantmännen
Var så god och visa beslut från föregående samtal
minns du vad vi kom fram till, jag har helt tappat det
Vad var slutsatsen sist gällande SSAB?
kommer inte ihåg om vi sa tio eller tolv procent till NCC, vad står det?
dra förra samtalet för mig snabbt
hur gick snacket me ali sist, va blev sagt
Vad hade vi uppe om Scania förra gången?
vad kom vi overens om pa forra motet
Förlåt att jag tjatar men vad sa vi egentligen om Boliden sist?

# my-goals
tror du jag klarar det
hur många möten fattas
hur mycket saknas till målet
hur går det för teamet
hur går det för oss
hur ligger teamet till
hur ligger vi till mot målet
kommer vi nå målet
når vi budget i år
kommer jag klara det tror du
hur mycket fattas
va har ja för mål i år
Vad är det jag siktar på det här kvartalet?
mina mål
Vilka mål satte vi upp för mig?
hur många procent av min kvot har jag nått
hej kadens hur långt är det kvar till min budget
Ligger jag på plan mot budget eller är det kört? 😅
Hur ligger jag till mot målet?
whats mitt target för Q4?
Kan jag få se mina målsättningar tack
hur ligger jag till mot kvoten?
Visa mina mål för kvartalet
vad har jag för target
Hej Kadens, hur går det för mig mot budget?
når jag målet?
hur långt har ja kvar ti målet
quota attainment?
Vad är det jag ska nå i år?
hur många bokade möten är målet på för mig
ligger jag före eller efter plan
målen tack
Kan jag få se mina individuella mål, de som Maria och jag satte
va ska ja sälja för detta kvartal
@Kadens my goals och hur jag ligger
procent av kvot just nu?
Vilka mål har jag?
Är jag on track för Q4?
hur stort är gapet till min budget
hur ser min måluppfyllelse ut 📈
Jag är lite orolig för kvartalet. Hur mycket fattas det till mitt mål?
hur många nykunder skulle jag ta i år enligt målet
Vad jobbar jag mot för siffror?
Mitt säljmål, vad var det nu igen
Hur står det till med mina mål?
budget vs utfall för mig
hur ligger jag till mot malet

# request-type
kan vi köra en deal review nästa gång tack
pipelinegenomgång nästa samtal tack
kan vi ta pipeline nästa gång?
byt typ till färdighet
Hej Kadens, nästa 1:1 skulle jag vilja använda till att förbereda kundmötet med Scania
kan vi inte ägna nästa samtal åt affären istället 🙏
Jag vill ha ett affärssamtal
Skulle gärna köra färdigheter på nästa samtal
Mål och prestation får det bli på vårt nästa samtal.
vill snacka prestation me maria
Vi har pratat siffror tre gånger i rad nu. Kan det bli affärscoachning i stället?
Jag skulle vilja ha ett samtal om färdigheter
vill köra affärscoaching
Kan nästa 1:1 handla om min prestation?
behöver en session inför kundmötet med Atlas Copco
boka deal coaching åt mig
Hej! Jag har ett stort kundmöte på gång och önskar ett förberedelsesamtal
kan vi snacka om Volvo-affären på nästa möte
pipelinegenomgång nästa gång tack
Jag önskar att vi ägnar nästa samtal åt prognosen
skills session please, mina cold calls suger
Vi har pratat pipeline tre gånger i rad nu. Kan det bli färdigheter i stället?
öva invändningar nästa gång?
ja vill ha pipelinesnack
Föreslår affär som tema nästa gång
Önskar typ: prestation
går det att få ett samtal om mål och prestation snart, känns som det var länge sen
nästa gång vill ja prata affärer
Kan Ali och jag ha ett färdighetssamtal nästa gång?
prep inför presentationen hos Axfood, kan vi ta det som nästa samtal?
lägg in en forecast-session
jag vill hellre ha ett prestationssamtal än pipeline på torsdag
Skulle vi kunna använda nästa tillfälle till att förbereda mötet med NCC?
deal review nästa 1-1, tack
Vore guld om vi kunde jobba med min behovsanalys nästa samtal
byt typ på nästa samtal till affär
jag sku gärna ta en pipelinegenomgång nästa gång

# prepare
vad vill hon prata om
vad vill Maria ta upp
vad är det vi ska prata om då
vad ska vi prata om
vad ska vi ta upp imorgon
vad står på agendan
vad är det på agendan till samtalet
visa agendan
hur ser agendan ut
vad har hon lagt på agendan
vilka punkter har vi till nästa samtal
vad ska vi gå igenom när vi ses
vad kommer vi prata om på torsdag
vad tycker du att jag ska ta upp med Ali
vad borde jag prata med Ali om
vad ska jag och Ali prata om
hej vill förbereda mig lite inför imorgons 1:1
prepp inför 1:1 👌
Vad bör jag ta med mig till nästa coachsamtal?
förbered mig
hjälp mig förbereda samtalet
Kan du hjälpa mig att komma förberedd till samtalet med Maria?
Har möte med Ali om en timme, hur förbereder jag mig bäst?
Vad ska jag tänka på inför vårt samtal?
jag har noll koll, vad bör jag läsa på innan jag ses med Ali
hjälp mig förbereda 1:1:an
Jag vill förbereda mig inför samtalet med Maria
prepp
Vad ska jag tänka på inför torsdagens samtal?
hej, hur förbereder jag mig bäst till nästa gång med Ali
prep my 1:1 tack
kan vi gå igenom inför mötet med Maria
Jag har samtal med Ali om en timme, ge mig underlag
va ska ja ta upp me maria imorron
Dags att förbereda samtalet, var börjar jag?
öppna förberedelsen
@Kadens hjälp mig att komma förberedd till vårt samtal
vad borde stå på agendan nästa gång
sätt ihop en agenda inför mitt snack med Ali
Jag hatar att komma oförberedd. Vad behöver jag veta före 1:1?
kan du brifa mig inför samtalet?
vill lägga till punkter inför nästa 1:1
ge mig en briefing innan ali o jag ses
Vad bör jag ha med mig till samtalet på fredag?
Samtal imorgon, är helt oförberedd 😱 hjälp mig komma igång
Kan du plocka fram det jag behöver till samtalet med Ali Rezai?
förberedelse inför vårt 1-1, kör
Skulle du kunna hjälpa mig att göra mig redo för nästa coachsamtal?
lathund inför samtalet tack
jag vill läsa på före samtalet med maria så visa vad som är viktigt

# cancel-session
kan jag slippa måndagen
kan jag slippa fredagens samtal
avboka morgondagens 1:1 med Ali
skit också, 1:1:an idag går inte, ställ in den
kan du avlysa samtalet
Måste tyvärr avboka Maria på fredag, vabbar
Jag ställer in torsdagens samtal, det är för mycket på jobbet
ställ in mötet på torsdag
Hej Kadens, vi hoppar över den här gången, inget samtal alltså
Vi får tyvärr ställa in vårt samtal, jag har fått förhinder.
stryk samtalet den 2 december
Nästa samtal blir inte av
ställ in samtalet
vi hoppar över 1:1 den här gången
jag kan inte imorgon, ställ in samtalet
Hej Kadens, tyvärr måste jag avboka samtalet med Ali den 3 december
avboka
cancel 1:1 på fredag
Det blir inget samtal idag, jag sitter fast hos kund
stryk mötet med Maria imorgon
Kan vi skippa vårt samtal den här veckan?
SAMTALET INSTÄLLT IDAG. KUNDKRIS.
vi får ställa in mötet den 17:e, Ali är på mässa
jag orkar inte med nåt coachsnack på torsdag, ta bort det
ta bort nästa 1-1 ur kalendern
Maria och jag har pratat klart i bilen så dagens samtal kan ställas in
Vi behöver inte ses på måndag, ställ in är du snäll
nästa samtal utgår
avboka me ali
kan du ställa in torsdagens samtal, jag är på utbildning hela dagen
samtalet 10/12 blir inte av, ta bort det
jag kommer inte kunna vara med på vårt samtal, så avboka det
ställ in ställ in snacket, det brinner hos kunden
Slopa fredagens 1:1, vi har kickoff då
Får tyvärr lämna återbud till samtalet i eftermiddag
kansellera samtalet med chefen
maste stalla in samtalet imorgon

# move-session
jag träffar hellre Ali på onsdag
vi ses hellre på torsdag
kan vi flytta snacket till efter lunch
kan vi ta det efter lunch istället
Kan vi ses en annan dag?
flytta vårt samtal till fredag
mötet får bli på måndag istället
Boka om samtalet med Ali till tisdag nästa vecka
Skjut fram vår 1:1 till den tredje december
ny tid för 1:1 tack
Går det att köra samtalet lite senare samma dag? Jag sitter fast hos kund.
Hej, skulle jag kunna få träffa Maria på torsdag istället för det vi bokat?
krockar me ett kundmöte, hitta en ny tid för vårt samtal
kan vi reschedula vår one-on-one till monday?
flytta vårt samtal
kan vi ses på fredag istället?
Flytta 1:1 med Ali till torsdag
Hej! Skulle samtalet kunna skjutas till måndag?
boka om samtalet
reschedule 1:1 till 2/12
jag är på tåget då, kan vi köra samtalet på eftermiddagen istället
går de å flytta möte me maria te onsda
Samtalet krockar med kundmöte. Hitta en ny tid!
flytta fram samtalet en timme
byt tid på nästa 1-1, helst den 8 december
kan vi ta snacket en annan dag? är helt dränkt
Flytta mötet från torsdag till fredag
Ali kan inte imorgon. Lägg samtalet på måndag kl 9 i stället
ny tid för vårt samtal tack
tidigarelägg 1:1an till imorgon
Det vore bättre för mig om vi sågs nästa tisdag i stället, går det att ordna?
skjut på samtalet en vecka
kan ja få samtalet på förmiddan i stället
Dagens möte med Maria behöver hamna på torsdag 15.00
Kan vi byta dag på coachningen?
vi måste boka om, jag ska hämta på dagis då
Lägg om samtalet till 14 dec
måste flytta dagens 1:1, Maria har fått förhinder
passar inte alls med onsdag, föreslå andra tider för samtalet
hinner ej till mötet kl 13, kan vi köra 15 ist?
Jag sku behöva flytta vårt samtal till torsdag, går det för sig?

# leave
hon är på kurs
han är på mässa idag
är ledig mellan jul och nyår
han är sjuk
hon är sjuk idag
Ali är sjuk
Ali är ledig på fredag
Ali har semester nästa vecka
hon är hemma med sjukt barn
Ali vabbar idag
han är borta till onsdag
Ali är inte här imorgon
jag är på resande fot till torsdag
vabbar idag
Hej, jag har feber och stannar hemma i dag
OOO imorgon, sorry!
sjuk idag
tar kompledigt imorgon
Jag är ledig på fredag
Jag är sjukskriven tills vidare
Nu blir det äntligen Thailand! Min semester börjar den 14 december 🌴
semester från måndag
Går på föräldraledighet från och med den 1 december 👶
jag är sjuk idag
Jag går på semester den 21 december
vab imorgon 😷
Hej, jag är föräldraledig från och med 1 februari
ledig v 51
Är borta torsdag och fredag
på semester nu, åter i januari
OOO från 23/12
ja e krasslig idag stannar hemma
tjänstledig hela december
Blir sjukskriven två veckor från den 9 december, ska opereras
jag tar ut pappaledighet från måndag
Lägg in att jag är ledig på fredag
jobbar inte på nyårsafton
sjukanmäler mig
Ja tar semester den 28 december, så du vet.
är hemma med sjukt barn
Kadens, jag är ledig mellan 30 november och 4 december, räkna inte med mig då
borta idag o imorgon begravning
Jag har komp imorgon eftermiddag
feber. däckad. hörs när jag är frisk
Har tagit ledigt måndag den 7 december för flytt
parental leave starting 15 jan, bara så du vet
Int på jobbet i veckan, älgjakt
jag går på långledigt nu, vi hörs i april
jag ar sjuk och stannar hemma imorgon

# quiet
skriv inget mer idag
lägg ner påminnelserna resten av veckan
skippa påminnelserna i veckan
sluta peta på mig idag
inga fler pip idag
du behöver inte tjata om Volvo hela tiden, sluta påminna om det
inga fler reminders i dag please
Du skriver för ofta, dra ner på takten
Sluta påminn mig
färre påminnelser tack
Räcker med en påminnelse i veckan
Hej Kadens, jag skulle uppskatta om jag fick färre meddelanden från dig.
kan du va tyst resten av dan
Stör mig inte idag 🤫
tyst
Stäng av påminnelserna
sluta tjata
kan du vara tyst idag
stäng av notiserna
Du pingar mig jämt. Ge dig!
Hej Kadens, skulle du kunna påminna mig lite mer sällan?
inga påminnelser denna vecka
DET RÄCKER MED MEDDELANDEN NU
Tyst till imorgon
jag vill inte ha de där morgonmeddelandena
håll klaffen en stund 😂
Får jag be om lite lugn och ro, jag sitter i förhandling hela dagen
Slå av påminnelserna för mig
max ett pling om dagen är vad jag klarar
do not disturb resten av dagen
Du behöver inte påminna mig, jag har egen kalender
ja orkar int me alla pling
kan man få bara en sammanfattning i veckan istället för allt detta spam
pausa påminnelser
Jag uppskattar omtanken men det blir för många påminnelser
shh
dra ner på frekvensen, räcker om du säger till dagen innan
sluta skicka kort till mig
Stör mig inte på förmiddagarna
snooza dig själv ett par timmar, jag kör workshop
bah, va många notiser... färre tack

# help
vad heter du
är du en robot
vad kan jag säga till dig
kan du hjälpa mig med nåt
Hej, hur funkar du?
hjälp
Hur gör man för att lägga in ett nästa steg?
vilka kommandon finns
instruktioner tack
vad kan du göra?
Jag är ny här, kan du förklara vad jag kan använda dig till?
Kadens, visa hjälp
va e du för nåt å va kan ja skriva
Hur funkar du?
Hej, jag är ny här. Vad använder man dig till?
hur gör man
va kan en skriv ti däg
Förlåt en dum fråga men hur lägger jag till ett löfte?
Kan du förklara vad du är bra på
manual tack
fattar inte hur den här appen funkar
hej kadens, vad är du för en?
kan jag skriva vanlig svenska till dig eller måste det vara på nåt särskilt vis
vad kan man fråga dig om
visa exempel på vad jag kan skriva
instruktioner
hur säger jag till att en grej är avklarad?
Jag förstår inte vad jag ska göra med dig, kan du ge lite vägledning?
@Kadens hjälp
how do i use this, finns det nån guide
Maria sa åt mig att prata med dig. Vad gör du?
hur flyttar man en grej här egentligen?
va e du till för
Vilka funktioner har du?
vad kan jag fraga dig om

# thanks
tack!
tackar o bockar
toppen, tack ska du ha
Stort tack Kadens, det var precis vad jag behövde
Tusen tack för hjälpen
ah va bra, tack så mkt
schysst, tackar
Tack snälla du 🙏
Tack för påminnelsen!
tack
Tack så mycket!
toppen, tack
tackar tackar
Grymt, tack Kadens 🙏
du är guld värd
thx
tack snälla
Tack för påminnelsen, det hade jag glömt helt
najs, tack
schysst jobbat
tack ska du ha
Vad snällt av dig, tack!
tackar som frågar, och tack för allt
perfekt tack!!
ja tackar å bockar
tack o hej
Stort tack, nu har jag koll
asbra, tackar
Tack, det var allt jag ville veta
❤️ tack
du är bäst kadens
mycket bra, tackar ödmjukast
thanks mannen
tack så hemskt mycket, hälsningar Ulla
tackar sa mycket

# step
jag lovade Sara att kolla med ekonomi, gör det på torsdag
jag har lovat Ali att fixa licensen till fredag
och så ska jag mejla över prislistan samma dag
och lägg till att jag ringer Peab på fredag
skriv också upp att jag bokar demon
be Ali uppdatera CRM till fredag
Kontraktet signeras av Maria senast den 30 november
Upsell på Elgiganten: jag presenterar tilläggslicenserna för Robin den 9:e.
Kim i supporten kollar loggarna i kväll.
jag mejlar Eva efter lunch på fredag
Ali boakr mötet imogron
jo men jag lovar dig att jag tar det samtalet innan helgen det är lugnt
Ta med dig prislistan på mötet på fredag är du snäll
Vi får be Siv på juridik läsa igenom villkoren innan torsdag.
Bara en sak: mejla över Sjöbos specifikation före lunch, tack.
nästa fredag lunch lämnar jag över dokumentationen
Jag ringer Eslöv tre dagar efter demon på fredag.
Skickar ut en break-up-mejl till de sju som ghostat oss, senast imorgon.
kan inte du ta å slå en signal te Berra på Atlas
Ali, gör tre rollspel med Melker före den 4 december, öppningen är fortfarande lite stel.
Jag tar det med Hanna till våren.
men du kan inte du höra med supporten då eh i morgon om felet är löst
Skickar årsavstämningen till Karlskoga i mellandagarna.
korta ner offerten 2 sidor, innan lunch
Min kollega Josefine hoppar in på kundmötet på torsdag.
vi pratade om priset idag de är nöjda jag skriver avtalet till vecka 49
Ali och Maria förbereder förhandlingen senast på måndag
Jag ber Marika om siffrorna så fort jag bara kan.
Ali presneterar upplägget för Coop den 3 dcember
Jag behöver din underskrift på Åmåls avtal senast i morgon.
Herr Haddad lämnar över bilnycklarna i eftermiddag.
Skyltarna till montern behöver beställas om, Ali ordnar det före fredag.
jag lämnar anbudet 2026-12-08
skickar deck till Hexagon EOD
Alla öppna affärer ska gås igenom av dig före fredag
Det ligger på Ali att få in referenserna före den 10:e.
Petra på marknad fixar bilderna till fredag
två nya leads ringda innan lunch imorgon
I slutet av veckan lämnar jag besked till Tierp.
Jag forsoker na Kjell pa Trelleborg pa tisdag
Alla kort måste vara lagda senast fredag.
Jag går på Kundforum i Hofors den andra torsdagen i december.
ja ringer na Bengt på fredda
jag återkomer i morgn
Jag går igenom säljmålen med styrelsen första måndagen i januari.
Nog ska jag skicka in anbudet åt Vasa stad ännu denna vecka
du kollar leveranstiden. imorgon.
Jag mejlar Gnesta om en stund.
jag går igenom era siffror på tisdag om två veckor
Prisuppgifterna behöver kompletteras innan jul.
du gjorde bra ifrån dig idag jag skickar feedbacken skriftligt imorgon
Har du lust att följa med till Värnamo den 10 december och träffa Roland?
Bokar lunch med Wallin senast 3/12
Erik och Sara besöker Ericsson v 50
Slides ska vara klara by Thursday och görs av Ali
Till på torsdag ska alla anteckningar vara inlagda i CRM av Ali
lunch bokas m Lena nästa v
ja skicker dej siffrerna ikväll vettu
Kalkylen tas fram av Ali till den 2 december
Går det bra om du tar över Dustin och ringer dem nästa vecka?
Kan Sara ringa Ericsson på fredag?
Ali Haddad levererar slutversionen till Kramfors v. 49.
du får allt sätta fart å ringa dom där kunderna före fredan
Låt oss ringa Magdalena tillsammans i morgon.
Marias uppgift? Nej, Ali tar kontakt med Lindesberg på torsdag.
så eh jag ska alltså göra en recap på mötet med Alva labs och maila den i morgon så att dom har all info
dä får du ordne te fredag
Deal reviewen med Boliden preppas av mig on Friday
Offert Castellum skickas to.
Sanna hos oss på ekonomi skickar kreditnotan i morgon.
Då säger vi att Sara skriver ihop underlaget till måndag.
Jag förbreder demon till nsäta vecka
Maria skriver du en rad till styrelsen om förseningen i kväll
kan du sikca listan till mig fredga
Ali, ring Stefan på Ovako i dag.
jag har semester på fredag så jag skickar presentationen på torsdag istället
Då gör vi så att vi går igenom alla Q1-affärer på måndag.
låt oss boka in en workshop med IKEA i december
Du Ali, skickar ru avtale på fredag så e de lugnt
jag bokr ett möte med HR på tosdag
Ali ska tillsammans med Elin ta fram ett bud till Oxelösund senast måndag.
nästa steg komma jag ringer upp inköpschefen kolon onsdag förmiddag
Ali mejlar Peab, fre
kollar budget ikväll
jag bjuder Kjelle på fika på onsda å visar prislistan
Se till att Tieto får ett svar innan fredag
kan du lägga upp dealen i CRMet idag plz, seniast kl 4
jag komer skicka offfert till Lidl idag
vi ska la ta å ringa dom ikväll
Ali du måse uppdatera affärerna i systmet innan torsdag kväl
Underlaget måste in senast fredag
ja ska prata me han på månda
Ali presenetrar pipelinen på torsag
mä fixer ja, senast på månda
Jag undrar om du kan ringa Lisa på Ahlsell idag
jag ska fan ringa varenda en av dom imorrn bitti
Säkerhetsfrågorna från Tullverket besvaras av Maria senast fredag.
Skulle du kunna reviewa mitt proposal till Klarna before tomorrow lunch?
Ta med dig Signe från kundtjänst till Getinge på torsdag, Ali!
hej maria jag har kollat på det och jag skickar offerten till hexagon på fredag ha en bra kväll
jag fixar en folow up med Jenny på Axfood imorgn
Du ska ha skickat in affärsplanen senast den 11 december
Prognosen ska vara uppdaterad senast onsdag, det gör Ali
Har du möjlighet att läsa igenom avtalet innan helgen?
Kan du fixa fram en ny version av avtalet till imorgon?
ja men då gör du så att du lämnar in kalkylen på måndag så hinner jag titta på den
Maria, du får gärna presentera mig för VD:n på Derome, när det passar.
Jag tar fram en ROI-kalkyl åt Attendos ekonomichef till måndag, så att hon kan sälja internt.
Du, kan inte du ta hand om reklamationen från Rusta? Gärna i övermorgon senast.
kan du ringa deras vd på måndag, han lyssnar mer på dig
uppdaterar MEDDPICC på de tre topp-oppisarna senast torsdag lunch
jag hör med marknad om vi kan få en kundfilm till lanseringen svar får du i övermorgon
de vill ha referenser jag tar fram tre stycken innan onsdag
du ringer tillbaka till dem på måndag som vi sa
Ali ansvarar för att demomiljön är uppe på torsdag
Maria ska skicka kontaktuppgifterna till deras inköp idag
jag joinar discovery-callet med Boliden på onsdag
jag behöver liksom ta fram en ny eh kalkyl åt Bravida och den ska vara klar på onsdag nästa vecka
Vi behöver boka om mässmontern före månadsskiftet.
um so yeah I'm gonna call the uh facilities guy at Harlow Park on thursday and see if they got the quote
Då tar vi fram en gemensam kontoplan till nästa fredag
jag: rabattsvar på onsdag
Glöm inte att logga besöket i CRM idag
Svar till Elekta idag
Jag eskalerar rabattärendet till deal desk i dag så vi får ett ja eller nej.
jag drar en QBR med Assa den 8/12
Vi tar fram ett nytt upplägg för Nässjö till fredag.
återkomma Skanska ons
Ali champion-bygger med Petra på Telia senast 4 dec
Ska vi säga att vi bjuder in dem till kontoret den 9 december
eh vad hette han ja just det Jonas på Epiroc honom mejlar jag ikväll med underlaget
lägger upp en mutual action plan med Volvo Cars imorgon
du maila mig kalkylen innan kl tre idag så hinner jag kika
Let's walk the Camden site together on Friday.
vi skickar offerten tillsammans på fredag
ringa tillbaka till Hedvig, sen eftermiddag
Du plockar bort alla zombie-affärer ur tratten innan månadsskiftet.
Vi sätter oss med kundplanen för Swegon på torsdag eftermiddag.
vi hade ett bra möte idag tycker jag och nästa steg är att jag skickar en sammanfattning till dem i morgon
Jag stänger Q4-renewalen på Nobia innan månadsskiftet
ja precis då bokar du det och återkommer till mig sen på fredag
Jag kör en discovery med deras COO på torsdag och kvalar in affären enligt MEDDIC.
ja jag tänkte så här att imorgon så ringer jag Lena på Lantmännen och frågar om budgeten
Jag vill att du åker ut till Enköping på fredag och tittar på deras lager med egna ögon.
CRM uppdaterat senast tors
Ali, gör en quick check på pricing med Ludvig imorgon, thanks.
Tar upp priset med Göran på ledningsgruppen, mån
okej nästa steg punkt jag skickar den nya prisbilden till Camilla i morgon punkt
jag mejlar underlaget till kerstin på fredag och hon har lovat svara snabbt
Ditt uppdrag till nästa onsdag: hitta tre nya kontakter på Lantmännen.
Ali, du tar reda på vem som skriver under hos Mönsterås.
Jag vill att du går igenom alla öppna affärer till måndag.
ali tar nästa möte med parkeringsbolaget själv den åttonde december
mejlar Greta
Då får du börja med att kartlägga beslutsfattarna på Coor, klart nästa fredag
skicka referenser till Ahlsell idag
Stänger CRM-luckorna ikväll
@Ali fyll i tidrapporten nu i eftermiddag tack
jag tar en intro call med amelia på bonnier imorgon kl tio
Ali: uppdatera forecasten före 12
jag ringer upp jens på hemköp nu på torsdag för att få besked om pilotbutikerna
Ditt jobb till nästa vecka är att ringa tio nya bolag
avtal → juristen, v 49 (jag)
du tar Nordea, ring dem på onsdag
mejla Karin avtalet
ali fixar referenser t måndag
Du ska lämna in din prognos senast klockan 16 i dag.
Du får läsa på om upphandlingsreglerna, det ska sitta till den 14 december.
offert till Peab, fredag
nytt möte Assa Abloy före jul – jag bokar
Ali, ring Volvo på torsdag
Maria, du måste be ekonomi släppa krediten på Bilia, senast i morgon bitti.
Se till att du hör av dig till driftchefen i Kiruna senast torsdag.
Jag bokar om demon hos Husqvarna, det gör jag före helgen
ja drar iväg ett mejl till skanska på måndag
Jag skickar offerten till Volvo senast fredag
Den 9 december presenterar jag slutofferten för Assa Abloy.
ska bah slänga iväg ett sms till trelleborg imorrn
lägg till uppföljning med Ikea, ja tar det den första december
Jag tackar Lena för introduktionen, skickar ett kort på fredag
Jag gör klart säljplanen till fredag
Påminn mig om att ringa tio nya bolag imorgon
Jag tar med mig en kollega på nästa kunddemo
Jag avbokar hotellet i Göteborg på torsdag
okej men då säger vi så då ringer jag upp han på volvo på torsdag och kollar om dom fått budget
jag mejlar över prislistan till ali i eftermiddag
Ja alltså jag tänkte så här, att jag åker till SKF torsdag nästa vecka och kör en workshop med dom
Ali ska lyssna på tre av Elins samtal senast på fredag
Ali tar kontakt med ABB:s nya vd
Jag visar mina mål för hela teamet på tisdag
Jag lovar Maria att lägga in alla affärer med stängningsdatum till den 1 december
Maria pratar med IT så att jag får rätt behörighet i Salesforce
Skulle Ali kunna ta fram ett referenscase till Electrolux till måndag?
Måste komma ihåg att höra av mig till Kalle på Scania i morgon
Hej Kadens, skriv upp att jag ska öva invändningar med Jonas på torsdag
jag går igenom pipelinen med eva imorgon förmiddag
Fixar decket till Ericsson på fredag 💪
onsdag, nej förlåt, torsdag hör jag av mig till Volvo om leveranstiden
Jag stänger de fem affärer som stått still, senast 7/12
Maria fixar rabattgodkännandet, måndag
Lovar att ha avtalet med Sandvik påskrivet den 4 december
Kan Maria kolla priset med ekonomi innan torsdag är slut?
Jag sätter upp en intro call med Electrolux on Thursday
ska skicka proposal till Sandvik by Friday
Jag levererar en ROI-kalkyl till Atlas Copco den andra december
Anteckna: jag återkommer till Peab med nytt pris på måndag
Jag ställer in dashboarden i Salesforce på fredag
Ali bokar möte med inköpschefen på Scania till tisdag
nästa steg: sätta upp möte m CFO Peab, jag, tors
Jag hjälper Ali med upplägget för demon i dag
ringer Peab imorgon
Maria bokar in mig på förhandlingskursen senast den 18 december
Jag flyttar över alla mina kontakter till nya CRM:et på fredag
Ali, kan du be Karin på Skanska presentera dig för ekonomichefen? Senast måndag.
Jag ringer inköpschefen på Volvo på fredag
jag ställer in maskinen på fredag
Ali skickar offerten till Peab senast torsdag
maria kollar med juridik om avtalet till måndag
jag bokar demo med Hexagon imorgon
ringa ericsson imorrn
Skriv upp att jag ska skicka prislistan till Skanska den 3 december
påminn mig om att höra av mig till Kerstin på Sandvik på torsdag
Lägg till: jag uppdaterar pipelinen i CRM före lunch imorgon
Kan Ali ta fram en kalkyl för Castellum till den 4:e?
ja lovar å fixa kundlistan ti på freda
Vi tar fram en gemensam kontoplan för SSAB till den 10 december
jag skickar över referenserna ikväll
Maria, skulle du kunna prata med produkt om leveranstiden för Lantmännen senast fredag?
öva pitchen tre gånger före mötet på måndag
ska mejla Axfood ett förslag idag
hej kadens, jag har lovat Ali att jag läser igenom hans anbud senast onsdag
next step: ringa tillbaka till Scania 1/12
Jag tar med mig att boka lunch med NCCs ekonomichef
eh alltså jag sa till maria att jag ska spela in en demo och visa henne på måndag så kan du komma ihåg det
Åker till Alfa Laval i Lund på torsdag och tar med provexemplar
Jag stänger de fem affärer som stått still i mer än 60 dagar, klart sista november.
jag hör med Telia om de vill ha en workshop
Ali ringer tio nya bolag på onsdag före lunch
Kan du be Maria skicka över avtalsmallen till mig?
fixar offert Bravida fre
SKICKA FAKTURAUNDERLAG TILL STENA 30/11
Jag flyttar servern åt Trelleborg på måndag
ska visa mina mål för teamet på måndagsmötet
Jag tar bort de döda leadsen ur listan senast den 15 december
jag avbokar hotellet i Oslo idag
Jag förbereder presentationen till Husqvarna så att den är klar i övermorgon
Maria ordnar så att jag får sitta med på styrgruppen hos Saab den 8 december
ja dröser iväg ett mejl ti Clas Ohlson i eftermiddag
Nästa steg för mig är att ta reda på vem som beslutar på Region Skåne, senast fredag nästa vecka
Will send proposal to JM, typ torsdag nästa vecka
jag ber Karin presentera mig för ekonomichefen på Atlas Copco
Ali behöver gå igenom marginalerna med ekonomi innan månaden är slut
vi sa ju att jag skulle ringa Volvo på onsdag, kan du spara det
boka in ett möte med IT på Ericsson, gör det om en vecka
Jag lovade kunden svar om leveranstiden före fredag lunch
jaa just det, jag måste ju skicka nda till Tetra Pak oxå, tar det imorgon bitti
Jag ska ställa minst tre följdfrågor i mötet med Skanska på tisdag
Maria återkommer till Ali om provisionen senast 11/12
kör en cold call-timme varje... nä men på torsdag i alla fall
To do för Ali: fylla i MEDDPICC på Sandvik-dealen innan 1:1 på måndag
Jag får väl ringa den där gubben på Lantmännen då, i morgon kanske, nej jag gör det i morgon
Fixar jag. Offerten till SSAB är hos dem på fredag.
skulle du kunna notera att jag skall översända det reviderade anbudet till Region Västmanland den 2 december
jag o presales gör klart rfp svaret till Swedbank senast onsdag nästa vecka
Har lovat Peab nytt pris på fredag
ja ska hälsa på Boliden på torsda å kolla in truckarna
Jag lägger upp en sekvens i HubSpot för mässleadsen idag
bjuder in Castellums fastighetschef till frukostseminariet den 9/12
Maria, kan du godkänna rabatten till Axfood senast imorgon?
Jag skriver ihop en business case-slide åt Ali till på torsdag
lämnar offert till Kungsbacka kommun dan före dopparedan
Ali tar ett fika med nya inköparen på Scania om två veckor
säljmöte med NCC ska bokas, det gör jag idag
anteckna: uppföljningssamtal Alfa Laval 14 dec, jag ringer
Jag hjälper Ali med upplägget för Telia-mötet på torsdag kl 14
kan du lägga in på mig att ta fram battlecard mot konkurrenten
jag kallar till avstämning med leverans om Bravida
Jag drar tillbaka anbudet till Stena imorgon
be ali skicka sina tre bästa öppningsfrågor till mig på fredag
Jag sätter upp en trial åt Voi innan dagen är slut
åsså ringer ja han på Trelleborg igen om tre dar
Maria pratar med HR om min bonus på måndag
gå kursen i förhandling klart senast nyårsafton
Jag skickar avtalet för signering via Scrive till Husqvarna, senast 27/11
jag ska läsa in mig på Saabs årsredovisning tills på måndag
Åtagande: lämna in reseräkningen den 1:a
okej jag tar och kontaktar den där nya ceo:n på Northvolt, LinkedIn funkar säkert, gör det idag
Jag skall ringa Clas Ohlson angående skyltarna den tionde
jag kollar om vi kan korta ledtiden och hör av mig till JM på onsdag
save this: skicka case study till Atlas Copco by friday
Jag tänker undersöka vad Tetra Pak betalar idag och återkoppla till Maria senast 16 december
Ali sitter med på mitt kundmöte hos Swedbank på torsdag och antecknar
få in tre nya möten i kalendern till fredag, det är min grej
hej igen! glömde en sak, jag ska oxå lämna tillbaka demoutrustningen till Boliden imorgon
Jag ställer om kampanjen till Coop den 5 december
jag stryker engångsavgiften i offerten till Volvo idag
jag börjar med att lyssna på två av mina egna samtal, senast torsdag
Ska fråga Skanskas projektledare om budgeten när vi ses på fredag
Maria fixar en ny licens till mej sa hon, på måndag
JAG SKA BESÖKA SANDVIK DEN 7 DECEMBER
mejla förslag på datum för QBR till Ericsson, onsdag, nej förlåt, torsdag
räknar om kalkylen till Coop med nya stålpriset å skickar'n imorron
jag tar på mig att dokumentera hur vi vann Alfa Laval, klart den 18:e
Kan vi lägga som nästa steg att Ali håller i demon hos Telia den 9 december?
ja lägger bud på de där kopiatorerna imorgon
jag ska fråga Lantmännen varför de valde bort oss
Maria: prata med Lars om säljstödet, senast fredag
ok så att göra: ringa SSAB på fredag förmiddag o kolla hur det gick med styrelsen
Jag vill gärna få in att jag testar den nya öppningen i minst fem samtal till och med fredag
Jag hämtar ut nycklarna hos Castellum imorgon kl 8
jag skickar avtalet till Coop pa mandag
skall kila förbi Wärtsilä imorgon och lämna pärmarna
jga ringger Boliden på frdag om serviceavtalet
Jag kanske är lite sen med det här men jag skickar i alla fall svaret till Swedbank på torsdag

# decision
beslut - inga fler kalla samtal på fredagar
Beslut: vi kör 1:1 varannan vecka framöver
vi har kommit överens om att Peab inte är prioriterad i år
För protokollet: Norge ligger utanför Alis distrikt från årsskiftet, det är bestämt.
Det beslutades att vi inte går under listpris det här kvartalet
Hej Kadens, anteckna som beslut att offerter gäller i 30 dagar, inte längre
Vi enades om att fokus för hösten är behovsanalys
Vi bestämde att rabatter över tio procent alltid går via Maria.
Maria å ja e överens om att volvo räknas som commit i prognosen
Nu är det spikat, lägsta marginalen är 18 procent 👍
Beslut: vi ger Peab max 10 procents rabatt
vi bestämde att Skanska inte prioriteras i år
Vi enades om att prova den nya prismodellen på Hexagon
beslut vi kör utan konsulter i Volvo-affären
Maria och jag beslutade att mitt fokus i Q1 är behovsanalys
Bestämt: inga offerter under 50 tkr
Vi landade i att Ericsson stannar hos Ali
decision: no discount till Sandvik
Det är beslutat att 1:1 ska vara 45 minuter framöver
vi sa att lantmännen räknas som key account från och med nu
Skriv in som beslut att vi avstår upphandlingen i Region Skåne
kom överens om att castellum går på standardavtal
Vi är överens om att SSAB ligger på commit
Beslut. Kvoten för Ali är oförändrad.
vi har bestämt oss för att inte bjuda på frakten för axfood
notera beslutet: Scania får 60 dagars betalningsvillkor
Vårt beslut blev att gå med partner i NCC
enades om att alla affärer utan nästa steg flyttas ner till upside
Ali och jag har kommit fram till att cold calls på måndagar är hans grej
Vi väljer alternativ B för Atlas Copco
beslutat idag: rabatter över 15 % går via Maria
de blev så att vi håller fast ve listpris mot Bravida
vi bestämde gemensamt att lägga ner Trelleborg-spåret
Som vi sa på mötet gäller treårsavtal för Alfa Laval, det är ett beslut
beslut: Husqvarna = no go
vi kör på fast pris till Stena, det är spikat
Maria o jag är eniga om att vi inte jagar Saab mer i år
Det vi kom fram till: prognosen för december ligger kvar på 4,2 MSEK
vi har beslutat att Ali ansvarar för alla kunder norr om Gävle
bestämde me maria att ja slipper transportkunderna
Beslutspunkt: piloten hos Clas Ohlson blir gratis i tre månader
Nu är det klubbat, Telia ska ha dedikerad support
Vi fastslog att forecasten låses på torsdagar hädanefter
Beslutet är att vi tackar nej till JM
beslut: vi ger inte Swedbank nagon extra rabatt

# unclear
jag lovar ingenting
elin verkar ha fastnat, vad ska jag göra
jag jobbar hemifrån imorgon
vafan ska jag säga till kunden om priset
hur ska jag svara på det
varför då
varför det
hur menar du
vad menar du
fast det är inte bråttom
det är ingen brådska
kunden vill ha svar på tisdag
dom vill ha ett nytt pris senast tisdag
Ali har det tufft just nu
Ali behöver hjälp med Volvo
konkurrenten sänker priset på måndag
Ledningen presenterar nya organisationen på måndag.
Hoppas jag hinner ringa Bengt på fredag.
ifall du behöver hjälp är det bara att ropa
Skulle gärna vilja bli vassare på förhandling framöver.
Peter sa att hans chef bestämmer sig i morgon.
De vill ha offerten senast torsdag
Kunden skriver på nästa vecka
Köparen vill ha tre offerter innan de bestämmer sig.
Önskar att jag hade mer tid för prospektering
Inköpschefen på Scania ringer mig imorgon
Inköpsavdelningen på Sandviken jämför tre leverantörer fram till jul.
Såvida inte du säger stopp kanske jag pratar med deras chef.
Hoppas på en quick win med Cevian next week
jag ser fram emot mötet på torsdag
Deras jurist läser avtalet till den 2 december
Styrelsen i Falköping fattar beslut den 10 december.
Kan tänka mig att de köper i januari
Förhoppningsvis skriver de på nästa vecka.
Styrelsen beslutar den 10 december
Jag tror och hoppas att Q1 blir bättre.
Någon dag vill jag bygga en egen kundportfölj från noll.
Vår kontakt på Gnosjö åker på semester på torsdag.
Blir det grönt ljus från styrelsen beställer vi direkt.
If they sign by Friday, I'll order the hardware on Monday.
Kanske ringer jag Smedjebacken imorgon, vi får se.
Vill de ha pilot så får de en pilot, annars inte.
jag funderar på att byta approach med Coop
Om Bengt hör av sig så skickar jag offerten på fredag.
det vore bra med en ny prislista till mars
Håller tummarna för torsdag!
Tänk om vi kunde få in Försvarsmakten före jul!
Myndigheten publicerar kraven den 7 december.
Om deras legal team approvar så skickar jag final version på fredag
med lite tur får vi ordern på måndag
Jag drömmer om att nå budget i december
Hade det varit jag så hade jag ringt Sjöbo redan i går.
Blir det ett nej tar vi nya tag i januari
vi borde träffas oftare
Om Volvo tackar ja skickar jag avtalet
njae
Vem vann Melodifestivalen 2012
vad är klockan i Tokyo just nu
Kunden lovade att återkomma när de haft styrelsemöte
Om Peab mot förmodan hör av sig så får vi väl se
Var ska vi äta lunch? 🍕
Volvo skulle ju höra av sig i veckan, har jag för mig
Har du sett matchen igår
men alltså
🤷
Det vore kul om Skanska köpte nåt nån gång
Mår du bra idag Kadens?
vad tjänar maria
skriv en dikt om kaffe
Kommer Volvo att skriva på?
haha ja du
asdfghj
blir det regn imorgon?
vilken är den bästa crm:en på marknaden
Vad tycker du om Ali som människa?
hur blir vädret imorgon?
skriv en dikt om säljare
Översätt "tack för offerten" till tyska
haha ja precis
asdfgh
Sara på inköp ringer Ericsson på fredag
hur mår du?
Vem vann matchen igår?
Vad tjänar Ali?
kunden var skitsur idag
jag tycker att CRM-systemet är värdelöst
Vad kostar vår största konkurrent?
är det fredag snart 😴
vilken lunchrestaurang är bäst på Lindholmen
Hoppas Skanska skriver på snart
Vad tycker du om nya vd:n?
Johan i Malmö har stängt tre affärer den här månaden, imponerande
kan man beställa pizza genom dig?
vad är klockan i New York
jag är trött
kommer Peab att köpa?
Mamma fyller 70
Räkna ut 25 procent av 480000
Snön ligger djup här uppe i Luleå
hm
Är Maria på kontoret idag?
säljer du tågbiljetter också?
hej
tjena läget
vilka är volvos största underleverantörer
berätta en rolig historia om en säljare
mitt tangentbord är trasigtttttt
Lisa på marknad lägger upp kampanjen nästa vecka
bästa sättet att hantera prisinvändningar enligt forskningen?
wifi nere igen på plan 3
Vad är Ericssons aktiekurs
de har infört ny parkeringsavgift, helt sjukt
bla bla bla
kan du hacka konkurrentens crm lol
Vem är Ali Rezais förra chef?
Kunden lovade att återkomma
Lena ska på semester till Kreta
fin bild!
sammanfatta nyheterna
undrar om inte lagerchefen på Boliden slutar snart
😂😂😂
Mötet hos kunden var sådär
8472
när öppnar systembolaget
de tre affärer vi tappade i våras svider fortfarande
Gillar Maria mig?
pratar du norska?
Sätt på musik
hur många säljare har Atlas Copco i Sverige
jag förstår inte varför priserna höjdes
Deras IT-avdelning kör pilot i januari
konkurrenten sänkte priset med 20% hörde jag
Har jag chans på befordran tror du?
skriv om det här mejlet så det låter säljigare
Kaffet är slut
Sjukt bra keynote igår på mässan
vad heter huvudstaden i Australien
mm
jag och frugan såg en bra film igår
Tekniken strular hos Telia enligt deras support
Gör en powerpoint åt mig om vår produkt
vilket skitvader idag
kan man köpa semla redan?
`;
