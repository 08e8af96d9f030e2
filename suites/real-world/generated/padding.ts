import type { Seeded } from "./seeded.ts";

/** Standing text as offices add it. No figure, no fact, no question. */
const paragraphs: readonly string[] = [
  "This message and anything attached to it are meant for the person they are addressed to. If you have received it by mistake, please let the sender know and delete it.",
  "Please consider whether a printed copy is really needed before you print this page.",
  "Our general terms apply. They are available at the front desk and on our pages, and we are glad to send a copy on request.",
  "The canteen would like to remind everybody to bring back cups and plates. Thank you for keeping the shared kitchen tidy.",
  "We value your feedback. If something was not as you expected, tell us; if everything was, tell others.",
  "The lift is being serviced. Visitors who need help with the stairs are asked to ring the bell at the side entrance.",
  "Personal data are kept only for as long as the law asks for it. Details are in the privacy notice, which also says whom to turn to.",
  "The view expressed by a single employee is not necessarily that of the company, and nothing in this text changes an existing contract.",
  "Bicycles belong in the rack behind the building. Those chained to the railing will be removed without further notice.",
  "You receive this because your address is on one of our lists. You may leave the list whenever you like.",
  "The archive has moved to the ground floor. Requests for older files still go through the same form as before.",
  "A big thank you to all who helped with the summer party; the pictures are on the notice board beside the stairs.",
  "For reasons of safety, doors to the yard stay closed while deliveries are unloaded. Please use the main entrance.",
  "If you have trouble reading this document, ask for a version in large print or in another language.",
  "Lost property can be collected from reception. An umbrella, a grey scarf and a pair of reading glasses are waiting for their owners.",
  "The company is registered in the place named on its letterhead. The list of directors can be inspected there.",
  "The next open day will be announced in good time. Schools and clubs are welcome, and so are neighbours.",
  "Please do not reply to automatic notifications: the box they come from is not read by anybody.",
];

/** So many paragraphs of standing text around a text: every third one goes before it. */
export function addPadding(text: string, count: number, random: Seeded): string {
  if (count === 0) return text;
  const order = random.shuffle(paragraphs);
  const added = Array.from({ length: count }, (_, index) => order[index % order.length] ?? "");
  const before = added.filter((_, index) => index % 3 === 2);
  const after = added.filter((_, index) => index % 3 !== 2);
  return [...before, text, ...after].join("\n\n");
}
