/** Invented: a professional, loneliness, school work and a wrong address. */
import { conversation, s, v } from './conversation.ts';

export const aroundInSwedish = [
  conversation('demo-sv-05', 2, 'sv', 'chat', [
    s('hej! jag undrar om ni har nån tid för klippning på torsdag eftermiddag'),
    v('Oj, det här är en chatt där unga får stöd när något är svårt. Frisörer har vi tyvärr inga.'),
    s('hahaha pinsamt. det stod chatta med oss på en karta'),
    v('Kartan får skylla sig själv. Lycka till med luggen!'),
    s('tack å ha en fin kväll'),
    v('Detsamma till dig.'),
  ]),
  conversation('demo-sv-10', 50, 'sv', 'mail', [
    s(
      'Hej! Jag är kurator på en skola i Borlänge. En elev i sexan, en flicka på 12 år, har berättat för mig att en äldre pojke i grannhuset flera gånger har tafsat på henne i tvättstugan. Hon säger att det inte har hänt sedan höstlovet. Hon är ledsen och vill inte gå hem ensam. Jag har gjort en orosanmälan i dag. Vårdnadshavarna är inte informerade, på socialtjänstens inrådan. Hur stöttar jag henne bäst fram till dess att de har hunnit prata med henne?',
    ),
    v(
      'Hej kurator,\n\nhon har tur som fick just dig att berätta för. Fråga inte ut henne mer än nödvändigt, utan låt socialtjänsten och i nästa led Barnahus göra det. Säg att hon har gjort rätt och att vuxna tar över nu. Gör upp konkret om vägen hem: vem går med, vilken dörr, vem ringer hon. Skriv ner hennes egna ord medan du minns dem.',
    ),
    s('Tack! En fråga till: får jag berätta för klassläraren? Flickan har inga tankar på att göra sig illa, det frågade jag om.'),
    v(
      'Be om flickans lov och säg bara det läraren behöver för att kunna vara snäll. Regionens samordnare mot våld kan också ge dig handledning under tiden.',
    ),
  ]),
  conversation('demo-sv-14', 8, 'sv', 'chat', [
    s('hej. det har inte hänt nåt egentligen. är bara ensam'),
    v('Att vara ensam räknas också som någonting. Hur ser dagarna ut?'),
    s('går i åttan. äter själv, går hem själv. min enda kompis flyttade i augusti'),
    v('Det lämnar ett stort tomrum efter sig. Finns det någon stund på dagen som är lite lättare?'),
    s('när jag ritar. å fritidsledaren på gården är snäll'),
    v('Då har du två saker att hålla i handen. Skulle du våga visa henne en teckning?'),
    s('kanske på onsdag. jag ville bara att nån skulle fråga hur det är'),
    v('Jag frågar gärna en gång till: hur är det nu, efter att du skrivit?'),
    s('lite bättre faktiskt'),
  ]),
  conversation('demo-sv-16', 62, 'sv', 'chat', [
    s('hej vi har grupparbete i samhäll om barnkonventionen, kan ni svara på fem frågor till i morgon'),
    v('Vilket viktigt ämne ni har valt! Vi hinner inte med intervjuer här, men på vår hemsida finns en sida för skolarbeten.'),
    s('okej schysst. är det samma svar där'),
    v('Ja, och dessutom bättre formulerade än jag kan klockan nio på kvällen.'),
  ]),
];
