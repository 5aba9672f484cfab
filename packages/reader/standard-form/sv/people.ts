import type { PersonWords } from '../../rules/context.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that tell who a clause is about. */
export const people: PersonWords = {
  exposed: list(
    'dotter dottern son sonen barn barnet eleven elev flicka flickan pojke pojken kompis kompisen vän vännen bästis bästisen syster systern syrra syrran lillasyster storasyster bror brodern brorsan lillebror storebror kusin kusinen flickvän pojkvän tvillingsyster brorsdotter systerdotter barnbarn sondotter dotterdotter tjejkompis spelare killkompis sambo tonåring tonåringen tonårstjej tonårskille tonårsdotter tonårsson fosterdotter fosterson fosterbarn bonusdotter bonusson styvdotter styvson patient patienten klient klienten ungdom ungdomen konfirmand klasskompis klasskamrat rumskompis polare väninna kamrat barnbarnet lillsyrra lillbrorsa tös grabb grabben spelaren brorson systerson dotterson sonson',
  ),
  first: list('jag ja jg jak mig mej min mitt mina vi oss'),
  third: list('hon han hen henne honom hennes hans dom de dem hn'),
  named:
    list(`mamma pappa morsan farsan mamman pappan mor far föräldrar föräldrarna päron syster syrra syrran lillasyster storasyster bror brorsa brorsan lillebror storebror kusin moster faster morbror farbror mormor farmor morfar farfar
    kompis kompisen kompisar vän vännen vänner bästis bästisen polare polaren pojkvän flickvän pojkvännen flickvännen sambo exet ex tränare tränaren lärare läraren chef chefen kollega granne dotter dottern son sonen barn barnet eleven elev
    flicka flickan pojke pojken kuratorn kurator mentor rektorn polisen socialsekreterare läkaren psykologen styvpappa bonuspappa bonusmamma styvmamma styvfar tvillingsyster brorsdotter systerdotter barnbarn sondotter dotterdotter svärmor tjejkompis spelare killkompis familjen släkten tonåring tonåringen tonårstjej tonårskille tonårsdotter tonårsson fosterdotter fosterson fosterbarn bonusdotter bonusson styvdotter styvson patient patienten klient klienten ungdom ungdomen konfirmand klasskompis klasskamrat rumskompis polare väninna kamrat barnbarnet lillsyrra lillbrorsa tös grabb grabben spelaren brorson systerson dotterson sonson`),
};
