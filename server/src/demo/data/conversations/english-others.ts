/** Invented: a long chat, a mail and call notes in English. */
import { conversation, s, v } from './conversation.ts';

export const othersInEnglish = [
  conversation('demo-en-03', 40, 'en', 'mail', [
    s(
      'Hello,\n\nI am a foster mother in Halmstad. The boy who lives with us is 14. He told us yesterday that a man he met in a football game chat threatens to send a picture of him to his team unless he pays 800 kronor by Saturday. He has not paid. They have only ever been in contact on Discord.\n\nHe has stopped eating dinner with us and sleeps very little. We have told his social worker, so social services know. I do not want to do the wrong thing. Should we write back to the man and say that we know?\n\nKind regards',
    ),
    v(
      'Dear you in Halmstad,\n\nhe told you within days, which says a lot about the home you have made for him. Please do not write to the man, and do not pay. Take pictures of the whole thread, then block the account and report it in the app. Then call 114 14 together and say that a child is being threatened with an image. In the meantime, Take It Down can stop the picture from being uploaded in many places.',
    ),
    s('Thank you so much. We will call the police tomorrow morning before school. Is there anything we can do for his sleep?'),
    v(
      'Sit on the edge of his bed for ten minutes, with no questions, and let the phone sleep in the kitchen. If it goes on for more than two weeks, ask the social worker about child psychiatry, BUP.',
    ),
  ]),
  conversation('demo-en-05', 22, 'en', 'chat', [
    s('hey'),
    v('Hey there, take your time. What brings you here?'),
    s('theres a guy who used to coach me. swimming'),
    v('Alright. What about him?'),
    s('when i was a kid he was like my second dad'),
    v('So someone you trusted with a lot.'),
    s('yes. everyone did'),
    s('and then it turned out he wasnt'),
    v('You can tell me as much or as little as you like about how he wasn’t.'),
    s('he crossed lines. it was assault, my therapist used that word. im 23 and it took me this long'),
    v('However long it took, I believe you.'),
    s('thanks. that actually hit'),
    v('Let it land for a moment. Is he anywhere near you today?'),
    s('no he moved abroad. havent heard from him in six years'),
    v('That distance must matter. So what made tonight the night?'),
    s('the club put up a photo of him on their page. anniversary stuff'),
    s('i saw it on the bus and couldnt breathe'),
    v('No wonder you couldn’t breathe, that came out of nowhere. How is your breathing at this moment?'),
    s('better. i get these flashes though. chlorine smell and im back there'),
    v('Smells are express trains to memories. Some people carry mint or coffee beans to have a smell of their own choosing.'),
    s('haha i could do coffee'),
    v('Coffee it is, then. Besides your therapist, who knows?'),
    s('my partner knows. and i told my brother at christmas'),
    v('Those are two brave conversations. Have you ever thought about reporting him?'),
    s('thinking about it. i heard there is a time limit'),
    v(
      'For serious crimes against children the limit has been taken away for many cases, and a lawyer can tell you about yours. You are allowed to ask the police questions before you decide.',
    ),
    s('ok didnt know that. i dont wanna die or anything btw, i know you guys have to ask'),
    v('Thank you for telling me, it was next on my list. And hurting yourself, is that part of it in any way?'),
    s('no. used to when i was 17. not for years'),
    v('That is a long road you have walked. What would be good to leave with tonight?'),
    s('someone who knows the law i guess. without it being a whole thing'),
    v('Brottsofferjouren has people who explain the law and come along if you like. Shall I put the link here?'),
    s('yes please. ill write to them this weekend. im in Jönköping, they have one here right'),
    v('They do, and an online chat as well. I hope the coffee smells of nothing but coffee.'),
  ]),
  conversation('demo-en-06', 55, 'en', 'call_notes', [
    v('Caller is 19, a young woman in Stockholm, speaks English. The call took 31 minutes and was her first to us.'),
    v(
      'She is sharing a flat with a man who lets her stay for free. He has begun to say that she owes him, and that he has friends who would pay to meet her. She has refused so far.',
    ),
    v(
      'He is away until Sunday and she says she is safe until then. She has not told anybody. She feels trapped and worries all the time. She said no when asked about suicidal thoughts.',
    ),
    v(
      'I told her that offering a home in exchange is a crime on his part, and that she has done nothing wrong. We went through what to pack, and whom she could ring if he comes back early: 112.',
    ),
    v(
      'She would like somewhere safe to live. Agreed that she contacts social services tomorrow and the women’s shelter tonight; I gave her both numbers. She was not ready for the police.',
    ),
  ]),
];
