import type { RuleFile } from '../../rules/rule-set.ts';

/** How the exposed person feels now. "Mår dåligt" alone is nothing. */
export const wellbeing: RuleFile = {
  topic: 'wellbeing',
  values: {
    anxiety: `
      ångest|ångesten|ångestattack*|ångestfylld*|ångestig|ångestpåslag*
      panik|paniken|panikattack*|panikångest*|panikar|panikslagen|panikkänsl*|skitpanik|jättepanik
      orolig|oroliga|oron|oro|oroar|oroade|oros|oroad
      stressad|stressade|stress|stressigt|stressen|stressar|stressande|stressa
      - ångest .. nej|ingen
      nervös|nervöst|nojig|nojar|nojjig|noja|nojjar|paranoid|paranoia
      hjärtat .. slår|rusar|bultar|hamrar|halsgropen|dunkar|klappar|sticker
      hjärtklappning*|hjärtrusning
      kan|svårt|får .. inte? .. andas|luft|andan
      skakar|skakis|darrar|darrig|skakade|skakig|darrade
      klump .. i .. magen|halsen
      knut .. i .. magen
      tryck .. över .. bröstet
      kollar|spänd|på helspänn|helspänn|spänn|på .. min .. vakt|vakt|uppjagad|rastlös|uppvarvad
      grubblar|ältar|snurrar|katastroftankar|maler
      hyperventilera*
      hoppar .. till|högt
      tänker|tänkt .. på .. det .. hela|jämt|dygnet|konstant|ständigt
      kallsvett*|svettas
      freak*|flippar|flippa .. ur|ut|helt
      spänd|spända|uppstressad|stressig|jättestress*|skitstress*|jätteorolig*|skitnervös*|jättenervös*|ängslig*|ängslan|oroskänsl*|oroligt|bekymrad|bekymrar
      klump|sten|tyngd|knut .. i|på|över .. magen|halsen|bröstet
      magen .. knyter|knyts|vänder
      andas .. knappt|inte|snabbt
      knappt .. andas
      stressar|stressa .. upp|över|sönder
      tankar|tankarna|hjärnan|huvudet .. snurrar|maler|rusar|stannar inte|går på högvarv
      kan .. inte .. slappna|koppla
      svårt .. att .. slappna|koppla .. av
      hela .. tiden .. beredd|på helspänn
      kollar .. mobilen|telefonen .. hela|jämt|hundra|konstant|#
      hjärtat .. skenar|pickar|stannar|galopperar
      darrar|skakar .. i .. hela|händerna|kroppen
      ångestladdad|jobbig .. ångest
      - orolig|oroliga|oron|oro .. för .. honom|henne|hen|henn|min|vår
      - jag|vi .. är|e|blir .. så? .. orolig|oroliga .. för|över .. henne|honom|hen|min
    `,
    sleep: `
      <neg> .. sova|sover|sovit|somna|somnar|somnat|sömn|sov
      sover|sovit|sov|sova|sömn|sömnen|somnar .. dåligt|knappt|kasst|lite|illa|uselt|sådär|nästan|typ inte|max|bara|dålig|störd|oroligt|lätt|knappast|#|aldrig|sämre|katastrof*
      svårt|svårigheter|problem .. att|med .. sova|somna|sömn|sömnen
      sömnlös*|sömnproblem*|sömnbrist*|sömnsvårigheter*|sömnstörning*|sömnsvårt
      vaknar|vaknat|vakna .. på|om|mitt|flera|varje|hela|#|skrikande|av|tidigt|och .. natt*|nätterna|natten|gånger|tiden|mardröm*|#
      ligger|låg|legat .. vaken|vaka|vaken
      vaken .. hela|halva|nätter|natt*|till|om|på
      sover .. inte|ej|dåligt|knappt
      sömn* .. är|har|var .. dålig|kass|borta|störd|sådär|kajko|paj
      sover .. med .. lampan|lampa|ljuset|lyset
      insomning*|insomnia
      dygnet .. vänt|upp
      inte .. sov|sovit
      sover .. #|två|tre|fyra|knappt|inte
      vaknat|vaknar|vakna .. skrikande
      somnar .. inte|först|aldrig .. före|förrän|?
      ^ knappt $
      vaknar .. och .. är .. rädd
      inte .. sovit .. ordentligt
      vaknar .. av
      vaken|uppe .. tills|till|halva|hela|om|nästan .. #|två|tre|fyra|fem|natten|nätter|nätterna
      somnar|sover|vaknar .. först|sent|kring|runt|vid|nån .. #|gång|timme|timmar
      sov|sover|sovit .. max|bara|nån|typ|kanske|högst|ett .. #|par|timme|timmar
      nattsömn*|sömnig*|sömnen .. störd|dålig|kass|lidande|påverkad|sämre
      sömnen .. är|blir|har
      vrider|vänder .. mig|sig .. hela|om|i
      får .. ingen .. sömn|ro
      - sover .. gott|bra|okej
      - sova .. över
    `,
    shame_guilt: `
      skäms|skämdes|skämmas|skämts|skam|skammen|skamsen|skamligt|skämmes|skämms|pinsamt
      skuld|skulden|skuldkänslor*|skuldtyng*|skuldmedvet*
      mitt|min|hennes|hans|eget .. eget? .. fel|skuld
      felet .. var|är .. mitt|hennes
      äcklig|äcklar|äcklas|smutsig|smutsigt|äckel|äcklad|äcklig|besudlad|solkig
      dum|korkad|pinsamt|dumt|pinsam|dumdristig .. av|som|att|jag|för|känner
      känner .. mig|sig .. dum|korkad|smutsig|äcklig|lurad|pinsam|värdelös|billig|skyldig|idiot*|löjlig|naiv
      skyller|anklagar|klandrar|skyllde .. på? .. mig|sig .. själv
      borde|skulle .. jag|ha|jag ha .. sagt|fattat|vetat|gjort|förstått|stoppat|stannat|sett
      självförakt*|hatar|föraktar .. mig|sig .. själv
      hatar .. mig|sig .. själv|för
      jag .. får|har .. skylla .. mig
      jag .. får .. skylla .. mig
      ångrar .. att? .. jag|mig
      trött|besviken|arg .. på .. mig|sig .. själv
      idiot .. som|för|att
      svikit|sviker .. dom|henne|mamma|familjen|min
      skämmig|skämmigt|pinsam|genant|skamfylld*|skamkänsl*|skäms|självklander|självanklag*|självhat
      bara .. mig .. själv .. att .. skylla
      skylla .. mig .. själv
      eget|mitt|mig .. fel .. som|att
      fatta|fattat|förstått|vetat|tänkt|anat .. bättre
      borde|skulle|kunde .. jag? .. aldrig|inte|ha .. skickat|gått|litat|svarat|fattat|sagt|åkt|druckit|träffat|gjort
      så|jävla|himla|sjukt|skit* .. korkad|naiv|dum|blåögd|lättlurad
      känner .. mig|sig .. skyldig|usel|sämst|hora|slampa|misslyckad|förnedrad|besviken|kass
      hur .. kunde .. jag .. vara|va .. så
      klandrar|anklagar|beskyller .. sig|mig
      tvättar|duschar .. hela|flera|jämt|men
      - skämmas .. inte|ska
      - den .. borde
      skuldbelägger|beskyller|klandrar|hackar .. på? .. sig|mig .. själv
    `,
    low_mood: `
      ledsen|lessen|ledsna|ledset|lessna|sorgsen|sorg|sorgen|deppig|deppar|deppad|deprimerad|depression|depp|deprimerade|depressiv|nedstämd*|nedstämdhet|less
      känner|så|är|väldigt .. nere
      gråter|grät|gråtit|gråta|gråten|gråtandes|grinar|grina|grinat|tårar|tårarna|lipar|lipat|tårögd|gråtande|bölar|storgråt*|bölat|storgrät
      tom|tomt|tomhet|tomheten
      orkar|orka|orkat|orkade|pallar|palla|pallade|ids|mäktar .. inte|ej|knappt|int|ingenting|inget
      <neg> .. orkar|orka|orkat|pallar|palla|ork|energi|lust|glädje|motivation
      ingen .. energi|ork|lust|livslust|glädje|aptit .. längre
      hopplös*|hopplöst|meningslös*|uppgiven|uppgivenhet|förtvivlad|krossad|förkrossad|bruten|knäckt|olycklig
      bryter|bröt|brutit|bryter ihop .. ihop|samman
      ligger|legat|låg .. bara|mest .. i .. sängen|säng|soffan
      tappat .. lusten|glädjen|gnistan
      allt .. känns|är .. svart|mörkt|hopplöst|meningslöst|skit|grått
      inget .. är|känns .. roligt|kul
      slutat .. skratta|le
      värdelös*|värdelöst
      helt .. slut|slutkörd
      kommer|går .. inte .. upp .. ur
      meningen .. med .. allt
      inte .. sig .. själv
      kan .. inte .. sluta .. gråta
      mår .. skit .. och .. gråter
      deppigt|deppig*|deppar|ledsam|dyster|dystert|nere .. hela|jämt|mest
      är|e|va|känner .. helt|väldigt|jätte*|så|ganska|rätt .. nere|låg|knäckt|krossad|tom|ledsen
      nedstämd*|jätteledsen|skitledsen|supertrist|hjälplöst|uppgivet|hoppet|hopplösheten
      gråter|gråt|böl*|grin*|lip*|snyft*|tårfylld*|tårar*
      allt .. känns|är|e .. tungt|jobbigt|meningslöst|svart|grått|mörkt|hopplöst|värdelöst
      ingen|inget|noll .. ork|energi|lust|motivation|livsgnista
      livsgnista*|livslust*|glädjelös*
      inget|ingenting .. känns|är|e .. roligt|kul|bra|spelar
      spelar .. ingen .. roll .. längre
      kommer|tar .. mig|sig .. inte|knappt .. upp|ur .. sängen|?
      vill .. bara .. ligga|sova|gråta
      håller .. på .. att .. gå .. sönder
      går|gått|trasig|faller .. sönder|inuti|ihop|isär
      gett|ger|ge .. upp
      kraftlös*|orkeslös*
      bryter|bröt .. ihop
      - ledsen .. att|för .. jag|du .. skriver|stör
    `,
    fear: `
      rädd|rädda|rädsla|rädslan|rädslor|rädd*|livrädd*|skräck|skraj|skraja|skräckslagen|skitskraj|skiträdd|jätterädd|vettskrämd*|asrädd|skitträdd
      vågar|våga|törs|tör .. inte|ej|knappt|aldrig|int|knappast
      <neg> .. vågar|våga|törs
      - inte .. vågat .. säga|berätta|fråga
      skrämmer|skrämd|skrämmande|läskigt|läskig|otrygg|otryggt|otrygga|obehagligt .. mig|tycker|känns|är|att|det
      otrygg|otryggt|otrygga
      kollar|tittar|vänder .. över|mig|om .. axeln|hela|tiden
      ser .. honom|henne .. överallt
      låser .. dörren|in|in mig
      går .. omvägar|omväg
      - rädd .. om .. dig|henne
      vågar .. inte|ej .. cykla|gå|åka|sova|vara|öppna|svara|titta|berätta|träffa
      skräms|skrämd|skräck
      rädd
      livrädd*|jätterädd*|skiträdd*|asrädd*|dödsrädd*|sjukt rädd|räddare|rädslor*|skräckslagen*|skrämda
      vågar|törs .. inte|knappt|aldrig|ens|int .. gå|vara|va|öppna|svara|sova|titta|visa|åka|möta|kolla|säga|ensam
      vägrar|undviker .. gå|gå ut|lämna|vara|skolan|åka|bussen|vissa|platsen|platser
      läskigt|läskit|kusligt|obehagligt|otäckt .. att|nu|varje|när|för
      är|e|känner|blir .. skrajsen|skraj|skrämd|hotad|otrygg|förföljd|jagad|iakttagen
      ser|kollar|vänder .. mig|sig .. om|över .. axeln
      fruktar|bävar|fasar
      låser|dubbelkollar .. dörren|dörrar*|om|in .. sig|mig|?
      - inte .. rädd .. för|längre
      - inte .. längre .. rädd
      - vara .. rädd .. om
    `,
    flashbacks: `
      flashback*|flashbacks|minnesbilder|minnena|minnen .. kommer|tillbaka|från|dyker|hela|poppar|upp|av|?
      mardröm*|mardrömmar|mardrömmarna|mardrömma
      drömmer|drömt|drömde|drömmar|drömmarna .. om|mar|hemska|otäcka .. det|honom|henne|hemska|att|händelsen|det som|samma
      ser .. det|honom|henne|allt|bilderna|hans|ansikte .. framför .. mig|sig
      ser .. hans|hennes .. ansikte
      återuppleva*|återupplever|spelas .. upp|om|igen
      kommer|kom|dyker|poppar .. tillbaka|upp .. bilder|minnen|det|hela
      bilder .. i .. huvudet
      minns .. allt .. när|om
      allt .. kommer .. tillbaka|över
      tillbaka .. där|i .. det|rummet|situationen
      påmin* .. mig .. om .. det|honom
      känner .. hans|hennes .. händer|lukt|andedräkt
      blir .. påmind
      allt .. kommer .. tillbaka|tbx|tebax|tebaks|upp|åter
      drömmer|drömt|drömde|dröm .. om
      när .. jag|hon|han .. somnar .. är|e|kommer|drömmer
      luktar|lukten|doften .. som|av .. i|hans|honom
      filmen .. startar|spelas|går|börjar
      tillbaka .. i .. rummet|det|stunden|ögonblicket
      tänker .. på .. kamera*
      ser .. det|honom|henne .. igen
      kan .. inte .. vara|va .. i .. utan .. att
      minnesbild*|minnesflash*|påträngande .. minnen|tankar|bilder
      spelas|spelar|snurrar|rullar .. upp|om|och|i .. igen|huvudet|gång
      spelas .. upp
      ser .. det|allt|honom|händelsen .. framför|om .. mig|sig
      drömmer|drömmar|dröm .. om .. det|honom|henne|vad|när
      hemska|otäcka|jobbiga .. drömmar|minnen|bilder
      bilder .. i|från .. huvudet|natten|kvällen
      minnen|minnena|bilderna .. kommer|dyker|sköljer|slår
      blir|blev .. triggad|påmind|triggas
      triggas|triggad|triggar
      kastas|slungas .. tillbaka
      hör .. hans|hennes .. röst
      känns .. som .. det|att .. det? .. händer .. igen
    `,
    eating: `
      <neg> .. äter|äta|ätit|aptit|hungrig|mat
      äter|ätit|äta|åt .. knappt|inte|dåligt|lite|ingenting|inget|nästan|typ|för|mindre|mycket|hetsäter|bara
      hetsät*|ätstörning*|ätstörd|anorexi*|bulimi*|spyr|kräks .. upp|efter|maten|mat
      hetsät*|ätstörning*|ätstörd|anorexi*|bulimi*
      tappat|ingen|dålig|noll|förlorat .. aptit*|matlust*
      svårt .. att|med .. äta|mat|maten|få .. i|äta|ner
      får .. inte .. i|ner .. mig|sig|mat|maten|något
      gått .. ner .. kilo|i|#
      matlust*|aptit* .. borta|dålig
      hoppar .. över .. maten|lunchen|måltider|frukost*
      slutat .. äta
      äter .. inte
      slutar|slutat|slutade .. äta
      inte .. vill .. äta
      äter .. nästan .. ingenting
      äter .. ingenting|inget|knappt
      aptiten|matlusten .. är|borta|sämre|försvunnit|dålig
      dålig|sämre|ingen|noll .. aptit|matlust
      hoppar|skippar|struntar .. över|i? .. lunch*|frukost*|mat*|middag*|måltid*
      gått|tappat|går|rasat .. ner|i|mycket|massa .. vikt|kilo
      tappat .. vikt
      äter|ätit|åt .. ingenting|inget|knappt|dåligt|lite|mindre|jättelite|sämre|inte|för
      får|fått .. knappt|inte|ingen|ingenting .. i|ner .. mig|sig|mat|nån mat|maten
      tröstät*|hetsät*|självsvält*|svälter|matvägr*|äter .. upp
      rör .. inte|knappt .. maten
      kräk*|spyr .. upp|efter .. mat*|?
    `,
    other: `
      trött|trötta|utmattad|utmattning|slutkörd|orkeslös|tröttheten|trötthet|dödstrött|jättetrött|skittrött|astrött|utbränd
      - trött .. på .. mig|sig .. själv
      jag|hon|han|hen|så|är|e|känner|blir .. arg|förbannad|ilsken|rasande|irriterad|frustrerad|lack|vansinnig|sur|skitsur|skitförbannad|jättearg
      ilska|ilskan|skitarg|asarg|jättearg|aggressiv|förbannad|ursinnig
      hatar .. honom|henne|alla|dom|allt
      ensamhet|ensamheten|isolerad|isolerar|övergiven|ensamt
      känner|känna|kännt|känt|känns|så|helt|jätte*|väldigt|mest|ganska|rätt|skit*|himla .. ensam|ensamma|ensamt|utanför
      är|e|blivit .. så|helt|jätte*|mest|ganska|rätt .. ensam
      jätteensam|skitensam|asensam
      - känner|är .. ensam .. hemma|där|kvar|på
      - ensam .. med .. honom|henne|dem
      koncentrera*|koncentration*|fokusera*|fokus .. inte|svårt|kan|på|mig|sig
      <neg> .. koncentrera*|fokusera*|hänga .. med|plugga
      svårt|problem .. att .. koncentrera*|fokusera*|plugga
      avstängd|avtrubbad|bedövad|domnad|overklig*|overkligt|avskärmad|avstängt|robot|bubbla|zombie|dimma|numb|känslolös|likgiltig|stum
      känner .. ingenting|inget|inte .. någonting|nåt
      illamående|illamåend*|mår .. illa|spyfärdig|kräk*
      mår .. illa
      ont|värk*|smärta|smärtor|huvudvärk|magont|ontimagen|magvärk|värker|spänningshuvudvärk .. i|hela|överallt|ofta|hela
      huvudvärk|magont|magvärk|kroppen .. värker|hes|blåmärken|öm|stel|svullen
      förvirrad|chock|chockad|chocken|omtumlad|rörig
      pratar .. inte|knappt .. med .. någon|nån|oss|mig|alla
      drar|dragit|stänger|stängt .. sig|mig .. undan|inne|in
      stänger .. in .. sig|mig
      sviken|förnedrad|kränkt|maktlös|hjälplös
      kan|kunnat .. inte .. koncentrera*|fokusera*
      känner .. ingenting|inget
      ont .. i .. magen|huvudet|kroppen
      bortkopplad|frånvarande|tom blick
      hes
      kommer .. inte .. ihåg
      avdomnad|bortdomnad|domnad|avstängd|avskärmad|känslokall|tom på känslor|bortkopplad|frånkopplad|zonar|dissocierar|dissociation
      ont|värk*|kramp*|magknip .. i .. mage*|magen|huvet|huvudet|kroppen|ryggen|underlivet|nacken|axlarna
      illamående*|illa .. mående|spyfärdig|vill .. spy|må illa
      mår|mådde .. så|jätte|fysiskt .. illa
      koncentrer*|fokuser*|fokus .. går|svårt|inte|dåligt|sämre|?
      tappar|tappat .. koncentration*|fokus*|minnet
      hänger|hänga .. inte .. med
      trött .. hela|jämt|konstant|på allt|av
      orkeslös*|utmattad*|sliten|slut .. som|i .. människa|huvudet|kroppen
      helt .. slut|utmattad|dränerad
      sluter|slutit|isolerar|drar|dragit|stänger|stängt|låser .. sig|mig .. undan|inne|in|från|?
      slutat .. prata|svara|träffa|umgås
      utanför|isolerad|övergiven|förrådd|besviken|bitter|skamsen|kränkt|sviken|maktlös|förvirrad|chockad|omskakad|skakad
      är|e|ligger .. i|helt .. chock
      stel|stelhet|stelnar|yr|yrsel|skakig|domningar
      hämnas
      pratar|säger .. knappt|inget|ingenting
    `,
  },
};
