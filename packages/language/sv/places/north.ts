/**
 * Places by county, northern Sweden: municipalities, towns and other localities that lie in one county and share their name
 * with none elsewhere of note. `~` marks a name that is also a common word or given name: it counts only after "bor i" and the like.
 */
export const north = {
  norrbotten: `norrbotten norrbottens|län arjeplog arvidsjaur ~boden gällivare haparanda jokkmokk kalix kiruna luleå pajala piteå älvsbyn överkalix övertorneå malmberget råneå gammelstad abisko jukkasjärvi porjus ~vittangi öjebyn södra|sunderbyn sunderbyn tornedalen korpilombolo svappavaara karesuando ~töre hortlax rosvik ~vuollerim antnäs bergnäset`,
  vasterbotten: `västerbotten västerbottens|län bjurholm dorotea lycksele ~malå nordmaling norsjö robertsfors skellefteå ~sorsele storuman umeå vilhelmina vindeln vännäs åsele holmsund hemavan tärnaby bureå ursviken obbola ~hörnefors sävar kåge ersmark boliden byske vännäsby röbäck ersboda teg`,
  jamtland: `jämtland jämtlands|län härjedalen bräcke ~berg|jämtland krokom ragunda strömsund ~åre östersund ~sveg funäsdalen ~brunflo järpen hammarstrand frösön hammerdal ~lit föllinge duved ~gäddede ytterhogdal svenstavik hackås hede vemdalen mörsil hoting undersåker lillhärdal`,
  vasternorrland: `västernorrland västernorrlands|län medelpad ångermanland härnösand ~kramfors sollefteå sundsvall timrå ~ånge örnsköldsvik övik ö-vik ~matfors kvissleby njurunda husum bjästa ~ljustorp långsele junsele ramsele ullånger nordingrå ~själevad domsjö fränsta ~alnö nyland bollstabruk näsåker söråker stöde arnäsvall`,
  gavleborg: `hudik gävleborg gävleborgs|län gästrikland hälsingland bollnäs gävle hofors hudiksvall ljusdal nordanstig ockelbo ovanåker sandviken söderhamn edsbyn ~alfta valbo storvik bergsjö järvsö iggesund ljusne ~arbrå kilafors forsbacka ~skutskär sandarne delsbo harmånger ~hamrånge bomhus färila årsunda sätra|gävle enånger gnarp torsåker`,
  dalarna: `dalarna dalarnas|län avesta borlänge ~falun gagnef hedemora leksand ludvika malung malung-sälen ~mora ~orsa rättvik smedjebacken säter vansbro älvdalen ~sälen grängesberg ~krylbo insjön kopparberg|dalarna idre långshyttan ~särna siljansnäs grycksbo svärdsjö horndal mockfjärd djurås ~furudal vikarbyn sundborn ~fredriksberg dala-järna`,
} as const;
