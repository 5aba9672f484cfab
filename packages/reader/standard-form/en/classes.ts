/** Word lists that the English rules name in angle brackets. Folded (no apostrophes). */
export const classes = {
  neg: 'not no never none nobody nothing dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt havent hasnt hadnt aint without',
  i: 'i im ive id ill we weve',
  me: 'me us myself',
  they: 'he she they hes shes theyre somebody someone everyone people guys',
  them: 'him her them me us',
  my: 'my our his her their',
  mum: 'mum mom mam mother mums moms mama stepmum stepmom',
  dad: 'dad father dads papa stepdad stepfather',
  parents: 'parents mum mom mam mother mums moms dad father stepmom stepmum stepdad parent folks guardian foster mama',
  sibling:
    'sister brother sis bro cousin aunt uncle grandma grandpa gran nan nana grandmother grandfather siblings twin stepsister stepbrother auntie',
  friend: 'friend friends bestie mate mates bff classmate classmates roommate flatmate girlfriends pal pals housemate',
  partner: 'boyfriend girlfriend bf gf partner husband wife fiance',
  ex: 'ex exboyfriend exgirlfriend',
  img: 'pic pics picture pictures photo photos image images nude nudes video videos vid vids clip clips selfie selfies screenshot screenshots footage recording film snaps content deepfake deepfakes',
  spread:
    'spread spreads spreading shared shares share sharing leak leaked leaks leaking posted post posting posts uploaded upload uploading sent send sends sending forwarded forward forwarding show showed showing shows publish published published airdropped circulated',
  threat:
    'threatens threatened threatening threaten threat threats blackmail blackmails blackmailing blackmailed blackmailer extort extorting extorted',
  money: 'money cash dollars bucks pounds euros kr kronor sek quid paid pay pays payment swish paypal crypto bitcoin sums',
  give: 'gave give gives giving given offered offer offers offering buys bought buy buying paid pays pay paying promised promises promise sent sends got get gets received sponsored gifted',
  told: 'told tell telling tells said confided spoken spoke talked talk opened mentioned shown showed',
  know: 'know knows knew noticed found saw heard aware figured',
  staff: 'teacher teachers counsellor counselor nurse principal headteacher tutor mentor school coach',
  care: 'doctor gp therapist psychologist nurse midwife hospital clinic therapy psychiatrist bup counsellor',
  social: 'social services cps socialtjänsten soc',
  our: 'my our mine',
  kid: 'daughter daughters son sons kid kids child children stepdaughter stepson stepchild teen teenager teens preteen tween oldest eldest youngest fosterdaughter fosterson girl lad boy twins',
  parent: 'mum mom mam mother mother dad father parent stepdad stepmom stepmum stepfather stepmother mummy mama papa',
  pal: 'friend friends bestie bff mate mates roommate flatmate classmate classmates housemate teammate pal buddy colleague coworker bestfriend homie schoolmate workmate',
  kin: 'sister brother sis bro cousin niece nephew granddaughter grandson grandchild stepsister stepbrother half-sister halfsister halfbrother godson goddaughter goddaughters twin sibling aunt uncle grandma grandpa grandmother grandfather',
  job: 'teacher counsellor counselor nurse coach worker tutor mentor psychologist doctor gp trainer leader pastor priest midwife assistant lecturer headteacher principal therapist caseworker socialworker paediatrician psychiatrist instructor caretaker carer volunteer officer',
  client:
    'student students pupil pupils player players client clients patient patients resident residents kids girls boys swimmers athletes teens scouts',
  hit: 'has is was got told sent keeps who met been showed thinks wont seems said says gets hasnt cant hurts cries texted confided opened just ended went had stopped shes hes she he',
  soon: 'tomorrow tonight today monday tuesday wednesday thursday friday saturday sunday now after before later week weekend afternoon evening morning first soon next lunch',
} as const;
