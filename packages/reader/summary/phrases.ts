import type { Answer } from '@varsam/forms';

type Words = Readonly<Record<string, string>>;

/** How one language says the values of the cluster's form in running text. */
export interface SummaryPhrases {
  readonly and: string;
  readonly roles: Words;
  readonly counties: Words;
  readonly forms: Words;
  readonly relations: Words;
  readonly platforms: Words;
  readonly ongoing: Words;
  readonly feelings: Words;
  readonly people: Words;
  readonly police: Words;
  readonly concern: Words;
  readonly needs: Words;
  readonly support: Words;
  readonly services: Words;
  readonly nobodyKnows: string;
  readonly person: (age: number | null, gender: string | null) => string;
  readonly selfWrites: (person: string) => string;
  readonly otherWrites: (role: string, person: string) => string;
  readonly from: (county: string, isSelf: boolean) => string;
  readonly tells: (forms: string) => string;
  readonly via: (platforms: string) => string;
  readonly feels: (feelings: string) => string;
  readonly safety: (values: Readonly<Record<string, Answer>>) => string[];
  readonly know: (people: string) => string;
  readonly wants: (needs: string) => string;
  readonly gave: (support: string) => string;
  readonly pointed: (services: string) => string;
  readonly next: (step: string) => string;
}

const counties = (county: string): Words => ({
  stockholm: `Stockholms ${county}`,
  uppsala: `Uppsala ${county}`,
  sodermanland: `Södermanlands ${county}`,
  ostergotland: `Östergötlands ${county}`,
  jonkoping: `Jönköpings ${county}`,
  kronoberg: `Kronobergs ${county}`,
  kalmar: `Kalmar ${county}`,
  gotland: `Gotlands ${county}`,
  blekinge: `Blekinge ${county}`,
  skane: `Skåne ${county}`,
  halland: `Hallands ${county}`,
  vastra_gotaland: `Västra Götalands ${county}`,
  varmland: `Värmlands ${county}`,
  orebro: `Örebro ${county}`,
  vastmanland: `Västmanlands ${county}`,
  dalarna: `Dalarnas ${county}`,
  gavleborg: `Gävleborgs ${county}`,
  vasternorrland: `Västernorrlands ${county}`,
  jamtland: `Jämtlands ${county}`,
  vasterbotten: `Västerbottens ${county}`,
  norrbotten: `Norrbottens ${county}`,
});

const platformNames = { snapchat: 'Snapchat', instagram: 'Instagram', tiktok: 'TikTok', discord: 'Discord' };

export const swedish: SummaryPhrases = {
  and: 'och',
  roles: { friend: 'En vän', parent: 'En förälder', relative: 'En anhörig', professional: 'En yrkesverksam', other: 'En person' },
  counties: counties('län'),
  forms: {
    image_sharing: 'spridning av bilder',
    sextortion: 'hot eller krav med bilder',
    grooming: 'kontakt från en vuxen i sexuellt syfte',
    compensation: 'ersättning i utbyte mot bilder eller möten',
    sexual_assault: 'ett övergrepp',
    sexual_harassment: 'sexuella trakasserier',
    honour_related: 'hedersrelaterad kontroll eller hot',
    partner_violence: 'kontroll, hot eller våld i en parrelation',
    trafficking: 'att någon annan ordnar eller tjänar på möten',
    other: 'annan utsatthet',
  },
  relations: {
    unknown_online: 'av någon som bara är känd via nätet',
    peer: 'av någon jämnårig',
    partner_ex: 'av en partner eller ett ex',
    family: 'av någon i familjen eller släkten',
    known_adult: 'av en vuxen i omgivningen',
    stranger_offline: 'av en obekant som har träffats',
    several: 'av flera olika personer',
    not_known: 'men det är okänt av vem',
  },
  platforms: {
    ...platformNames,
    messaging: 'en meddelandeapp',
    gaming: 'ett spel',
    dating_app: 'en dejtingapp',
    sugar_dating: 'en sugardejtingsajt',
    adult_content: 'en betaltjänst',
    other: 'en annan plattform',
  },
  ongoing: { ongoing: 'Det pågår', ended: 'Det har upphört', unclear: 'Det är oklart om det är över' },
  feelings: {
    anxiety: 'ångest eller oro',
    sleep: 'svårt att sova',
    shame_guilt: 'skam eller skuld',
    low_mood: 'nedstämdhet',
    fear: 'rädsla',
    flashbacks: 'påträngande minnen',
    eating: 'svårt att äta',
    other: 'andra besvär',
  },
  people: {
    friend: 'en vän',
    partner: 'en partner',
    parent: 'en förälder',
    relative: 'ett syskon eller annan släkting',
    school: 'skolan',
    health_care: 'vården',
    social_services: 'socialtjänsten',
    police: 'polisen',
    other: 'någon annan',
  },
  police: {
    made: 'En polisanmälan är gjord',
    considering: 'En polisanmälan övervägs',
    not_made: 'Ingen polisanmälan är gjord',
    not_wanted: 'En polisanmälan är inte önskad',
  },
  concern: { made: 'En orosanmälan är gjord', planned: 'En orosanmälan planeras', not_made: 'Ingen orosanmälan är gjord' },
  needs: {
    listen: 'att bli lyssnad på',
    rights_info: 'att få veta vad som gäller',
    image_removal: 'hjälp att få bort bilder',
    tell_adult: 'hjälp att berätta för en vuxen',
    care_contact: 'kontakt med vården',
    police_contact: 'hjälp kring en polisanmälan',
    legal_advice: 'juridisk hjälp',
    safe_place: 'en trygg plats',
    support_someone: 'råd om hur man stöttar',
    other: 'annan hjälp',
  },
  support: {
    validation: 'bekräftelse',
    rights_info: 'information om rättigheter',
    image_removal_help: 'hjälp kring borttagning av bilder',
    plan_tell_adult: 'stöd att berätta',
    police_info: 'information om polisanmälan',
    safety_plan: 'steg för att vara trygg',
    coping: 'sätt att hantera måendet',
    preserve_evidence: 'råd att spara bevis',
    online_safety: 'råd om säkerhet på nätet',
    concern_report_info: 'information om orosanmälan',
    advice_supporting: 'råd om att stötta',
    other: 'annat stöd',
  },
  services: {
    youth_clinic: 'ungdomsmottagningen',
    bup: 'BUP',
    primary_care: 'vårdcentral eller 1177',
    emergency: '112 eller akuten',
    school_health: 'elevhälsan',
    social_services: 'socialtjänsten',
    police: 'polisen',
    shelter: 'en jour',
    brottsofferjouren: 'Brottsofferjouren',
    other_helpline: 'en annan stödlinje',
    regional_coordinator: 'regionkoordinatorn',
    other: 'en annan verksamhet',
  },
  nobodyKnows: 'Ingen annan vet',
  person: (age, gender) => {
    const noun = gender === 'female' ? 'flicka eller kvinna' : gender === 'male' ? 'pojke eller man' : 'person';
    return age === null ? `en ${noun}` : `en ${noun} på ${age} år`;
  },
  selfWrites: (person) => `${capital(person)} söker stöd för egen del`,
  otherWrites: (role, person) => `${role} hör av sig om ${person}`,
  from: (county, isSelf) => (isSelf ? ` och bor i ${county}` : ` som bor i ${county}`),
  tells: (forms) => `Det som har hänt gäller ${forms}`,
  via: (platforms) => `via ${platforms}`,
  feels: (feelings) => (feelings === '' ? '' : `Måendet präglas av ${feelings}`),
  safety: (values) => [
    values.immediate_danger === 'yes'
      ? 'Det finns en akut fara'
      : values.immediate_danger === 'no'
        ? 'Ingen akut fara just nu'
        : '',
    values.suicidal_thoughts === 'yes'
      ? 'Det finns tankar på att inte leva'
      : values.suicidal_thoughts === 'no'
        ? 'Självmordstankar förnekas'
        : '',
    values.self_harm === 'yes' ? 'Självskada förekommer' : values.self_harm === 'no' ? 'Ingen självskada nu' : '',
  ],
  know: (people) => (people === '' ? '' : `De som känner till det är ${people}`),
  wants: (needs) => `Önskan är ${needs}`,
  gave: (support) => `Stödpersonen gav ${support}`,
  pointed: (services) => `Hänvisning gjordes till ${services}`,
  next: (step) => `Nästa steg: ${step}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const english: SummaryPhrases = {
  and: 'and',
  roles: { friend: 'A friend', parent: 'A parent', relative: 'A relative', professional: 'A professional', other: 'A person' },
  counties: counties('County'),
  forms: {
    image_sharing: 'images being spread',
    sextortion: 'threats or demands with images',
    grooming: 'contact from an adult for sexual purposes',
    compensation: 'compensation in exchange for images or meetings',
    sexual_assault: 'an assault',
    sexual_harassment: 'sexual harassment',
    honour_related: 'control or threats in the name of honour',
    partner_violence: 'control, threats or violence in a relationship',
    trafficking: 'somebody else arranging or profiting from meetings',
    other: 'other exposure',
  },
  relations: {
    unknown_online: 'by someone known only online',
    peer: 'by a peer',
    partner_ex: 'by a partner or an ex',
    family: 'by someone in the family',
    known_adult: 'by a known adult',
    stranger_offline: 'by a stranger met in person',
    several: 'by several people',
    not_known: 'but it is not known by whom',
  },
  platforms: {
    ...platformNames,
    messaging: 'a messaging app',
    gaming: 'a game',
    dating_app: 'a dating app',
    sugar_dating: 'a sugar-dating site',
    adult_content: 'a paid content service',
    other: 'another platform',
  },
  ongoing: { ongoing: 'It goes on', ended: 'It has ended', unclear: 'It is unclear whether it is over' },
  feelings: {
    anxiety: 'anxiety or worry',
    sleep: 'sleep problems',
    shame_guilt: 'shame or guilt',
    low_mood: 'low mood',
    fear: 'fear',
    flashbacks: 'intrusive memories',
    eating: 'eating problems',
    other: 'other distress',
  },
  people: {
    friend: 'a friend',
    partner: 'a partner',
    parent: 'a parent',
    relative: 'a relative',
    school: 'the school',
    health_care: 'health care',
    social_services: 'social services',
    police: 'the police',
    other: 'someone else',
  },
  police: {
    made: 'A police report has been made',
    considering: 'A police report is being considered',
    not_made: 'No police report has been made',
    not_wanted: 'A police report is not wanted',
  },
  concern: {
    made: 'A report of concern has been made',
    planned: 'A report of concern is planned',
    not_made: 'No report of concern has been made',
  },
  needs: {
    listen: 'to be listened to',
    rights_info: 'to know the rules and rights',
    image_removal: 'help to remove images',
    tell_adult: 'help to tell an adult',
    care_contact: 'contact with care',
    police_contact: 'help around a police report',
    legal_advice: 'legal help',
    safe_place: 'a safe place',
    support_someone: 'advice on giving support',
    other: 'other help',
  },
  support: {
    validation: 'validation',
    rights_info: 'information on rights',
    image_removal_help: 'help with removing images',
    plan_tell_adult: 'support in telling someone',
    police_info: 'information on police reports',
    safety_plan: 'steps to be safe',
    coping: 'ways to cope',
    preserve_evidence: 'advice to keep evidence',
    online_safety: 'advice on safety online',
    concern_report_info: 'information on reports of concern',
    advice_supporting: 'advice on supporting',
    other: 'other support',
  },
  services: {
    youth_clinic: 'the youth clinic',
    bup: 'BUP',
    primary_care: 'primary care or 1177',
    emergency: '112 or emergency care',
    school_health: 'school health',
    social_services: 'social services',
    police: 'the police',
    shelter: 'a shelter',
    brottsofferjouren: 'Victim Support',
    other_helpline: 'another helpline',
    regional_coordinator: 'the regional coordinator',
    other: 'another service',
  },
  nobodyKnows: 'Nobody else knows',
  person: (age, gender) => {
    const noun = gender === 'female' ? 'girl or woman' : gender === 'male' ? 'boy or man' : 'person';
    return age === null ? `a ${noun}` : `a ${noun} aged ${age}`;
  },
  selfWrites: (person) => `${capital(person)} seeks support for themselves`,
  otherWrites: (role, person) => `${role} makes contact about ${person}`,
  from: (county, isSelf) => (isSelf ? ` and lives in ${county}` : ` who lives in ${county}`),
  tells: (forms) => `What has happened concerns ${forms}`,
  via: (platforms) => `through ${platforms}`,
  feels: (feelings) => (feelings === '' ? '' : `They describe ${feelings}`),
  safety: (values) => [
    values.immediate_danger === 'yes'
      ? 'There is immediate danger'
      : values.immediate_danger === 'no'
        ? 'No immediate danger right now'
        : '',
    values.suicidal_thoughts === 'yes'
      ? 'There are thoughts of not living'
      : values.suicidal_thoughts === 'no'
        ? 'Suicidal thoughts are denied'
        : '',
    values.self_harm === 'yes' ? 'There is self-harm' : values.self_harm === 'no' ? 'No self-harm now' : '',
  ],
  know: (people) => (people === '' ? '' : `Those who know are ${people}`),
  wants: (needs) => `The wish is ${needs}`,
  gave: (support) => `The supporter gave ${support}`,
  pointed: (services) => `A referral was made to ${services}`,
  next: (step) => `Next step: ${step}`,
};
