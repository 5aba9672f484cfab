/** Invented: pictures that somebody threatens with or has passed on. */
import { conversation, s, v } from './conversation.ts';

export const imagesInSwedish = [
  conversation('demo-sv-01', 3, 'sv', 'chat', [
    s('hej e nån vaken'),
    v('Hej, det är jag som sitter här i kväll. Vad har du på hjärtat?'),
    s('en kille på snap säger att han ska lägga ut en bild på mig'),
    v('Usch vad otäckt att få höra. Är det någon du känner utanför mobilen?'),
    s('nej vi har bara skrivit i typ tre veckor'),
    v('Vill han ha något av dig för att låta bli?'),
    s('fler bilder. annars skickar han till alla i min klass säger han'),
    v('Att hota så är ett brott, och det är han som begår det. Hur gammal är du?'),
    s('femton'),
    v('Tack. Har han skickat bilden till någon än, vad du vet?'),
    s('nä inte vad jag vet'),
    s('men han skrev igen för en timme sen så det slutar ju inte'),
    v('Då gör vi så här: svara honom inte mer, men radera inget. Ta skärmbilder på det han skrivit.'),
    s('ok. min brorsa vet. han sa samma sak. han e 22'),
    v('Vilken klok bror. Vet mamma eller pappa något?'),
    s('nej förresten jag är 16, fyllde i måndags haha glömde'),
    v('Grattis i efterskott! Vill du att vi tänker ut hur du kan säga det hemma?'),
    s('ja kanske mamma. hon blir inte arg på mig men hon blir så ledsen'),
    v(
      'Du kan börja med att säga att du behöver hjälp med något och att hon inte ska lösa allt direkt. Det finns också en tjänst som heter Take It Down som kan hindra att bilden läggs upp.',
    ),
    s('skicka länken till den. hur går det till om man anmäler till polisen? har inte bestämt mig'),
    v(
      'Man ringer 114 14, berättar i lugn takt och visar skärmbilderna, och en vuxen får vara med. Vi hörs så länge du vill innan du bestämmer något.',
    ),
    s('ok. jag pratar med mamma imorn när hon slutat jobba. vi bor i Falun så det finns väl polis här också'),
  ]),
  conversation('demo-sv-02', 9, 'sv', 'chat', [
    s('hej kan man skriva om nån annan'),
    v('Det går precis lika bra. Vem tänker du på?'),
    s('min bästa kompis. hennes ex la ut en privat bild i en gruppchatt på insta å nu har halva skolan sett'),
    v('Så jobbigt för henne, och svårt för dig att stå bredvid. När hände det?'),
    s('i förrgår. å det kommer nya som delar hela tiden'),
    v('Hur har hon det just nu?'),
    s('hon ligger hemma och gråter. hon skäms jättemycket fast hon inte gjort nåt'),
    v('Skammen hör hemma hos den som delade. Vet någon vuxen om det?'),
    s('hennes mamma. å vår mentor. mamman har ringt polisen och anmält'),
    v('Då är det viktigaste redan igång. Vad skulle du vilja ha hjälp med?'),
    s('vet inte vad jag ska säga till henne. är rädd att det blir fel'),
    v(
      'Skriv att du tycker om henne precis som förut och fråga om hon vill ha sällskap, prata om bilden behöver ni inte. Be skolan om kuratorn för er båda, och rapportera inläggen inne i appen.',
    ),
    s('okej det kan jag göra. vi går i nian i Växjö så kuratorn sitter i samma korridor'),
    v('Vad bra att hon har dig där. Skriv hit igen när du själv behöver det.'),
  ]),
  conversation('demo-sv-11', 20, 'sv', 'chat', [
    s('yo. har gjort nåt sjukt dumt'),
    v('Välkommen in, här får man berätta om dumma saker. Hur började det?'),
    s(
      'en tjej la till mig på instagram. eller "tjej". det var typ ett gäng som körde en falsk profil. de har gjort en bild med mitt ansikte med nån ai',
    ),
    v('Det där är ett känt upplägg som drabbar många killar. Kräver de pengar?'),
    s('2000. jag swishade 500 igår för jag fick panik. nu vill de ha resten innan fredag'),
    v('Släpp inte iväg en krona till, hur mycket de än tjatar. Det brukar inte ta slut för att man betalar, det är tvärtom.'),
    s('fattar. jag e 16 å har liksom inga pengar ändå. kan inte sova. tänker på det dygnet runt'),
    v('Klart att det snurrar när någon pressar en så. Har du någon hemma som kan få veta?'),
    s('farsan e schysst. han vet inte än men jag kan nog säga det imorgon i bilen till Skellefteå, vi bor utanför'),
    v(
      'Bilen är en bra plats, då slipper man titta på varandra. Spara kontonumret och chatten, så kan ni ringa polisen på 114 14 tillsammans efteråt.',
    ),
    s('ja vi kör på det. tack bror'),
  ]),
];
