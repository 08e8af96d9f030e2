/** What a notice may speak of. `#` stands for a small number, `&` for a larger one, `@` for a time of day. */
export interface Subject {
  readonly name: string;
  readonly long: string;
  readonly short: string;
}

const subject = (name: string, long: string, short: string): Subject => ({ name, long, short });

export const subjects: readonly Subject[] = [
  subject(
    "lift",
    "We are sorry to have to tell you that the lift in building # has been taken out of service and that it would not be wise to count on it before @.",
    "lift in building # out until @",
  ),
  subject(
    "car park",
    "You should also be aware that, because of works which have been planned for some time, only & spaces of the car park are going to be available to you.",
    "car park: & spaces",
  ),
  subject(
    "canteen",
    "As some of you may already have heard from our cooks, the canteen is going to close its doors at @, which is very much earlier than usual.",
    "canteen closes @",
  ),
  subject(
    "invoice",
    "It has been brought to our attention by the people in accounts that an invoice over & euros is still open and that it would have been due quite a while ago.",
    "invoice & euros open",
  ),
  subject(
    "training",
    "We would very much like you to take part in the training that our partners have prepared, which has been put down for @ and for which & places have been reserved.",
    "training @, & places",
  ),
  subject(
    "printer",
    "Should you have been wondering about it, the printer on floor # is the one that has been used so heavily and that our supplier would like to replace.",
    "printer floor # gets replaced",
  ),
  subject(
    "fire drill",
    "Please do not be alarmed, since what you are going to hear at @ is nothing but the yearly fire drill, which is over after about # minutes or so.",
    "fire drill @, # minutes",
  ),
  subject(
    "parcel",
    "There has also been a parcel for one of you, of # kilos as far as we could tell, which our reception would be very glad to see collected before @.",
    "parcel, # kilos, collect before @",
  ),
  subject(
    "heating",
    "As you will have noticed, it has been rather cold, and we have therefore asked that the heating be set to # degrees, which is what our rules allow.",
    "heating at # degrees",
  ),
  subject(
    "shuttle",
    "For those of you who would rather not walk, our shuttle is going to leave from gate # at @, and it is not going to wait, which has been said before.",
    "shuttle gate # at @",
  ),
  subject(
    "stocktaking",
    "We have also been asked to remind you that stocktaking begins at @ and that, as in other years, # helpers would be very welcome indeed.",
    "stocktaking @, # helpers wanted",
  ),
  subject(
    "newsletter",
    "If you would like something to be printed in our newsletter, you should know that it has been agreed that contributions of more than & words are not accepted.",
    "newsletter: up to & words",
  ),
  subject(
    "keys",
    "It would be of great help to our caretaker, who has been looking for them, if the # keys which you may still have could be brought back to room #.",
    "# keys back to room #",
  ),
  subject(
    "server",
    "You may also find that the server is not going to answer from @ onwards, as our technicians have been meaning to install # updates that are very urgent.",
    "server down from @, # updates",
  ),
  subject(
    "visitors",
    "We have been told that # visitors are going to be shown around at @, and we would be grateful if you could leave your desks in the state that our guests expect.",
    "# visitors at @",
  ),
  subject(
    "badge",
    "As you have certainly been told, a badge that has been lost costs # euros to replace, which is the sum that our own supplier would charge us.",
    "lost badge: # euros",
  ),
  subject(
    "bicycle shed",
    "There is also good news for those of you who come by bike, since the bicycle shed has been given & new stands, which we would like you to use.",
    "bicycle shed: & new stands",
  ),
  subject(
    "survey",
    "Our survey, which has been answered by & of you so far, is going to stay open until @, and it would be a pity if your views were missing.",
    "survey: & answers, open until @",
  ),
  subject(
    "window cleaning",
    "You will have to keep your windows shut because of the window cleaning that has been ordered for floor #, which our contractor would like to begin at @.",
    "window cleaning floor # from @",
  ),
  subject(
    "first aid",
    "Last but not least, we would like to mention that the first aid box in room # has been filled up and that it also holds & plasters which are very large.",
    "first aid box room #, & plasters",
  ),
];

export function subjectAt(index: number): Subject {
  const found = subjects[index];
  if (found === undefined) throw new RangeError(`there is no subject ${index}`);
  return found;
}

/** The wording with the figures in their places. */
export function filled(wording: string, figures: readonly string[]): string {
  const parts = wording.split(/[#&@]/);
  return parts.map((part, index) => part + (index < parts.length - 1 ? (figures[index] ?? "") : "")).join("");
}
