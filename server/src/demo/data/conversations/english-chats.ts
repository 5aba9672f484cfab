/** Invented: chats in English. */
import { conversation, s, v } from './conversation.ts';

export const chatsInEnglish = [
  conversation('demo-en-01', 7, 'en', 'chat', [
    s('hi, do you take english'),
    v('We do, and you are very welcome here. What is on your mind tonight?'),
    s('my ex shared a private picture of me in a snapchat group. im an exchange student so like everyone i know here is in it'),
    v('That is a horrible thing to do to someone far from home. When did you find out?'),
    s('yesterday at lunch. people went quiet when i sat down'),
    v('What a lonely lunch. Is it still being passed around?'),
    s('yes someone posted it again today. im 15'),
    v('Sharing it is a crime in Sweden, and you are the one the law protects. Who knows about this so far?'),
    s('my host mum. she was so kind, she made tea and just sat there'),
    v('Tea and company sounds exactly right. Has she or anyone else talked to the police?'),
    s('she wants to. i said i need to think. sorry i wrote 15, im 16 now, birthday was on sunday and it got lost in all this'),
    v('Then a late and sincere happy birthday to you. What would help you most right now?'),
    s('that it goes away. the picture'),
    v(
      'You can report it inside the app and use Take It Down, which works without giving your name. Keep screenshots of who posted it before it disappears.',
    ),
    s('ok doing that. and how does it work with the police if my parents are in another country'),
    v(
      'Your host mum can come along, and they can get you an interpreter and a lawyer for free. The number is 114 14, and it does not have to be today.',
    ),
    s('we live in Uppsala. i feel so ashamed that i dont want to go to school on monday'),
    v(
      'The shame belongs to the person who shared it, though I know feelings do not always listen. The school nurse could make a plan for Monday with you, would that be alright?',
    ),
    s('yes. host mum will call the nurse in the morning'),
  ]),
  conversation('demo-en-02', 18, 'en', 'chat', [
    s('hello, im writing about my flatmate. is that allowed'),
    v('Of course it is, friends often notice first. What have you noticed?'),
    s(
      'her boyfriend shows up whenever she is out with us. he tracks her phone. last night he shouted at her in the street and pulled her by the bag',
    ),
    v('It makes sense that you are worried after seeing that. Did she get home safely?'),
    s('yes she is asleep in her room, he doesnt have a key'),
    v('Good that there is a locked door between them. How old is she, and does anyone else know?'),
    s('20. just me, and i think a girl from her course here in Lund'),
    v('Has she said anything herself about how she feels?'),
    s('she said she is scared of him but that it will pass. she doesnt want the police, i asked'),
    v(
      'Tell her what you saw, without telling her what to do, and agree on a word she can text you when she needs you to call. A women’s shelter will talk with you as well as with her.',
    ),
    s('a code word is a great idea. we will pick one over breakfast'),
  ]),
  conversation('demo-en-04', 26, 'en', 'chat', [
    s('good evening, my parcel says delivered but it isnt here'),
    v('Good evening to you, you have reached people who listen to young people, so no parcels I am afraid.'),
    s('oh! sorry, the link in the text went here'),
    v('Then please do not enter any card details on that link, it may be a scam.'),
    s('good point, deleting it. thanks'),
  ]),
  conversation('demo-en-07', 10, 'en', 'chat', [
    s('hiii'),
    v('Hi hi, nice to see you here. How is your evening going?'),
    s('ok i guess. someone on roblox gives me robux every day and now he wants stuff'),
    v('I am glad you told somebody. What kind of stuff does he ask for?'),
    s('pictures. he says its only fair because he paid. i didnt send any'),
    v('It is not fair, it is a trick, and you did really well not sending any. Do you know him outside the game?'),
    s('no never seen him. he says he is 15 but he has a car lol'),
    v('A car at fifteen is quite the clue! Is he still writing to you?'),
    s('like every hour. i get scared when the thing pops up'),
    v(
      'You can mute him this minute and block him once a grown-up has seen the chat. How old are you, and who are the grown-ups around you?',
    ),
    s('12. dad is home. havent told him bc he will take the ipad'),
    v(
      'You could start with: dad, I did the right thing and I need you not to take the iPad. Would you like to practise it here?',
    ),
    s(
      'haha ok. dad i did the right thing pls dont take the ipad. he is making pancakes so maybe now. we live in Norrköping if thats important',
    ),
    v(
      'Pancakes are an excellent moment. Ask him to save the chat and ring the police on 114 14 tomorrow, they know about people who do this.',
    ),
  ]),
  conversation('demo-en-08', 33, 'en', 'chat', [
    s('yo, asking for advice, my uncle keeps making jokes about my body at family dinners and tries to hug me too long'),
    v('Thanks for asking, those are not jokes when you have to sit there and take them. Is it only at dinners?'),
    s('yeah every sunday. hes never been alone with me and im not in danger or anything'),
    v('That is useful to know, and it still counts. Have you told anybody in the family?'),
    s('my cousin, she gets the same. im 17, guy, if it matters'),
    v(
      'It matters as much for guys as for anyone. Would you like some help with telling your mum or dad, or talking to the school counsellor or a youth clinic?',
    ),
    s('no thanks to all of those. i just wanted to know if it is normal that it feels gross'),
    v(
      'Completely normal, your stomach is telling you where your limits are. You may leave the table, and you may say "no hug for me" with no reason given.',
    ),
    s('ok cool. me and my cousin will sit together next sunday'),
  ]),
];
