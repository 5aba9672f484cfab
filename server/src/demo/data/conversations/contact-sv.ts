/** Invented: contacts on the net, with somebody who is not what he says. */
import { conversation, s, v } from './conversation.ts';

export const contactInSwedish = [
  conversation('demo-sv-03', 27, 'sv', 'mail', [
    s(
      'Hej,\n\nvår son är 13 och spelar på kvällarna. I går såg jag att han hade fått spelvaluta för flera hundra kronor i Roblox av någon som han kallar en kompis. Kompisen är inte i hans ålder, det framgår av hur han skriver. Han har bett om privata bilder tillbaka och lovat mer spelvaluta. Sonen säger att han inte har skickat några, och jag tror honom.\n\nVi bor i Linköping. Jag vet inte om jag ska polisanmäla, jag är så arg att jag skakar. Sonen själv är mest orolig för att bli av med datorn.\n\nEn mamma',
    ),
    v(
      'Hej mamma,\n\nsom du har reagerat nu gör du alldeles rätt: du har frågat, lyssnat och trott på honom. En vuxen som ger spelvaluta och ber ett barn om bilder begår brott redan genom att fråga.\n\nSpara kontots namn och hela konversationen innan ni blockerar. Ring 114 14 och säg att det gäller kontakt med ett barn på ett spel. Låt honom gärna ha kvar datorn, så att han vågar komma till dig nästa gång.',
    ),
    s('Tack, det hjälpte mig att andas. Jag ringer polisen i dag på lunchen. Ska skolan också få veta? Hans pappa vet redan.'),
    v(
      'Ja, hör av er till elevhälsan, för det kan finnas fler barn som spelar med samma person. Hälsa honom att han var modig som visade dig skärmen.',
    ),
  ]),
  conversation('demo-sv-08', 6, 'sv', 'chat', [
    s('heej'),
    v('Hejsan på dig! Vad vill du snacka om?'),
    s('det är en på discord som jag skrivit med sen i somras. han säger att han är 17 men typ hans röst låter som en pappas'),
    v('Bra att du lyssnar på den känslan. Får jag veta hur gammal du är själv?'),
    s('vänta mamma kom in'),
    v('Ingen brådska, jag väntar.'),
    s('så. nu gick hon. han vill att vi ska ses på lovet å säger att det ska va hemligt'),
    v('När en vuxen vill att något ska vara hemligt är det hans skull och inte din. Har han bett om bilder eller skickat några?'),
    s('nej inga bilder. han har frågat en gång å jag sa nej'),
    v('Starkt av dig att stå på dig! Har ni träffats någon gång?'),
    s('nä aldrig. å jag e 14 om du undrade, svarade visst aldrig'),
    v('Tack för att du kom ihåg det. Ibland kan sånt här kännas så tungt att man inte vill leva, hur är det för dig?'),
    s('nej nej inte så. blir mest stressad av alla meddelanden på natten. sover dåligt'),
    v(
      'Du kan stänga av aviseringar från honom redan nu, och blockera honom när du har sparat det han skrivit. Är det okej för dig att berätta för mamma eller någon i skolan?',
    ),
    s('skolsyrran kanske. inte mamma än. bor i Kalmar å här känner alla alla'),
    v(
      'Skolsköterskan har tystnadsplikt mot grannarna i alla fall. Ta med dig mobilen dit i veckan, så får hon hjälpa dig vidare.',
    ),
  ]),
  conversation('demo-sv-07', 44, 'sv', 'call_notes', [
    v(
      'Kvinna ringer, 24 minuter. Uppger att hon är 20 år och bor i Göteborg, ny i stan sedan augusti. Har inte ringt oss tidigare.',
    ),
    v(
      'Hon berättar att hon sedan i höstas träffar män som hon fått kontakt med genom en sugardejtingsajt. De betalar henne, oftast 1500 kronor, och en av dem har lånat ut en lägenhet.',
    ),
    v(
      'En av männen pressar henne att fortsätta när hon vill sluta. Träffade honom senast i lördags. Hon är inte rädd för att han ska komma till henne, han vet inte var hon bor nu.',
    ),
    v(
      'Ingen i hennes närhet vet. Hon skäms och har svårt att äta när hon är ensam. Frågade rakt om tankar på att ta sitt liv, det svarade hon nej på. Hon säger att hon inte vill göra någon polisanmälan.',
    ),
    v(
      'Hon ville mest prata med någon som inte dömer. Jag sa att ansvaret ligger på den som köper och att det är begripligt att hon känner sig kluven.',
    ),
    v(
      'Tog upp Mikamottagningen på orten och hon antecknade det. Ungdomsmottagningen tackade hon nej till, hon har varit där. Hon ringer igen på torsdag om hon vill.',
    ),
  ]),
  conversation('demo-sv-12', 70, 'sv', 'call_notes', [
    v('En morfar i Visby ringer om sitt barnbarn, en flicka på 11 år. Tjugo minuter, lugnt samtal.'),
    v(
      'Flickan har fått meddelanden på TikTok av en okänd man som skriver att hon är söt, vill att hon ska skicka fler bilder på sig själv och att det ska vara deras hemlighet. Hon visade det själv för morfar i söndags. Hon har inte svarat.',
    ),
    v(
      'Föräldrarna är bortresta och vet inte ännu. Flickan verkar mest förvånad och vill inte sova med lampan släckt, det var hon rädd för redan i går.',
    ),
    v(
      'Morfar undrar vad han ska säga till henne och om det är brottsligt. Han fick veta att det är det, och att hon gjorde rätt som visade honom.',
    ),
    v(
      'Vi kom överens om att han sparar meddelandena, berättar för föräldrarna i kväll på telefon och att de sedan gör anmälan ihop. Han fick även numret till Bris, 116 111, för flickan.',
    ),
  ]),
];
