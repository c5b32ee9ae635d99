import { contentWords, words } from '../retrieval/words.ts';

/** True for a greeting, thanks or small talk: a message that no document can answer. English, as the documents are read. */
export function asksNothing(message: string): boolean {
  const all = words(message);
  if (all.length === 0) return !message.includes('?');
  if (smallTalk.test(message)) return true;
  if (message.includes('?') || all.some((word) => complaints.has(word))) return false;
  const meant = contentWords(message).filter((word) => !beside.has(word));
  return meant.every((word) => courteous.has(word)) && all.some((word) => courteous.has(word));
}

/** What is said when a message asks nothing. */
export const nothingAsked = 'This message asks nothing. Reply by hand or close it.';

const smallTalk =
  /^\W*(?:(?:hi|hello|hey)\b\W*(?:there\b\W*)?)?(?:how are (?:you|things)(?: all)?(?: doing)?(?: today)?|how do you do|what(?:['’]s| is) up|how(?:['’]s| is) it going)\W*$/iu;

const complaints =
  listed(`not never still cannot cant dont doesnt didnt isnt wasnt wont wouldnt couldnt but only except
  without nothing again`);

const courteous =
  listed(`thanks thank thx cheers hello hi hey greetings good great perfect awesome wonderful super lovely
  fine excellent brilliant solved solves fixed fixes resolved sorted works worked working helped helps appreciate appreciated bye
  goodbye welcome ok okay nice amazing regards`);

/** Words that such messages have beside the courtesies. */
const beside =
  listed(`problem issue everything morning afternoon evening day weekend week lot much team time quick answer
  reply response support job today tomorrow friend everyone ago perfectly great`);

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
