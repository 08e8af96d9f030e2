import { capital, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Short stories from trades, each with its question in another place. */
export const tradeStories = scheduleTemplates({
  "honey-exporter": (page) =>
    rows(
      sentences(
        "A beekeeper sells honey abroad and wants to know what to promise.",
        page.opening({
          start: ({ first, time, day, place }) =>
            `The honey stands ready in ${place}; ${first} is down for ${time} on ${day}.`,
          production: ({ days, day, first, time, place }) =>
            `Filling the jars in ${place} uses up ${days} working days. Only Mondays to Fridays are worked, and ${day} is already one of the ${days}. On the one that completes them, ${first} is down for ${time}.`,
          closed: ({ day }) => `The bottling hall stays dark on ${day}, a day that must not be counted.`,
        }),
        page.ask({
          time: ({ there, last }) => `She asks at what o'clock she will see ${last} come to its end${there}.`,
          date: ({ there, last }) =>
            `She asks for the calendar date on which ${last} will come to its end${there}.`,
          duration: ({ first, last }) =>
            `She asks how many minutes will have gone by between the first moment of ${first} and the final moment of ${last}.`,
          slack: ({ time, there, last }) =>
            `Her customer locks the shop at ${time}${there}; she asks how many minutes before locking, on the day in question, ${last} will come to its end.`,
          connection: ({ first, every, there, last }) =>
            `When ${last} has come to its end, she will go home by the earliest mail boat still to be had; one casts off at ${first}${there}, another every ${every} from then on. She asks which boat, by its hour, that is.`,
        }),
      ),
      sentences(
        "These are her notes, and nothing comes between two notes unless a note says so.",
        page.stages({
          once: ({ activity, duration }) => `"${capital(activity)}: ${duration}."`,
          repeated: ({ activity, count, items, item, duration }) =>
            `"${capital(activity)}: each ${item} ${duration}, ${count} ${items}, never two at once."`,
        }),
        page.twists({
          late: ({ duration, first }) => `"Must let ${first} begin ${duration} after the hour put down."`,
          pause: ({ duration, after }) => `"Everything rests for ${duration} once ${after} is over."`,
          beside: ({ activity, duration, stage }) =>
            `"My brother sets about ${activity} at the very moment I set about ${stage}; he is busy for ${duration}. Only when he and I are both through is the next note begun."`,
          zone: ({ place, origin, relation }) =>
            `"Journey's end is ${place}. Clocks on its walls are ${relation} mine in ${origin}."`,
        }),
      ),
    ),
  "race-team": (page) =>
    rows(
      sentences(
        "A racing team ships its spare parts from one circuit to the next.",
        page.stages({
          once: ({ activity, duration }) => `The truckies allow ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, duration }) =>
            `For ${activity} they have ${count} ${items} and allow ${duration} for every one, singly.`,
        }),
        "They work down this list and lose no time from one line to the next, except as follows, if anything follows.",
        page.twists({
          late: ({ duration, first }) =>
            `The race runs over, so that ${first} gets under way ${duration} past the hour set for it.`,
          pause: ({ duration, before }) => `The marshals hold them up for ${duration} before ${before}.`,
          beside: ({ activity, duration, stage }) =>
            `While ${stage} goes on, from its very first moment, the mechanics are occupied with ${activity}; that is a matter of ${duration}. The truckies can't take up the next line until the mechanics are through as well.`,
          zone: ({ place, origin, relation }) =>
            `The next circuit is at ${place}, and its clocks are ${relation} the clocks at ${origin}.`,
        }),
      ),
      sentences(
        page.opening({
          start: ({ first, time, day, place }) => `The hour set for ${first} at ${place}: ${time}, ${day}.`,
          production: ({ days, day, first, time, place }) =>
            `Before all this the parts are machined at ${place}, which is a job of ${days} working days (Monday to Friday, the first being ${day}). The hour set for ${first} is ${time} on the day the machining is completed.`,
          closed: ({ day }) => `The machine shop doesn't open on ${day}; that day is no working day.`,
        }),
        page.ask({
          time: ({ there }) => `At which hour and minute${there} is the team's list worked off?`,
          date: ({ there }) =>
            `What day of which month and year is it${there} when the team's list is worked off?`,
          duration: () => "Once begun, after how many minutes is the team's list worked off?",
          slack: ({ time, there }) =>
            `Scrutineering opens at ${time}${there} on the day the list is worked off. With how many minutes in hand does the team get there?`,
          connection: ({ first, every, there }) =>
            `The truckies then take the circuit shuttle: ${first}${there}, and one more after every ${every}. Which is the earliest they don't miss?`,
        }),
      ),
    ),
  "orchestra-tour": (page) =>
    sentences(
      "The double basses of an orchestra travel in crates of their own.",
      page.opening({
        start: ({ first, time, day, place }) =>
          `After the concert in ${place} the stage manager has planned ${first} for ${day}, ${time} sharp.`,
        production: ({ days, day, first, time, place }) =>
          `First the crates are built in ${place}: ${days} days of carpentry, none of them a Saturday or Sunday, beginning with and including ${day}. For ${time} sharp on the carpenter's closing day the stage manager has planned ${first}.`,
        closed: ({ day }) => `There is no carpentry on ${day} either.`,
      }),
      page.twists({
        late: ({ duration, first }) =>
          `The audience will not stop clapping, and ${first} gets off the ground only ${duration} after that.`,
      }),
      "The programme of the journey has these movements, played attacca, that is, without stopping between them:",
      page
        .stages({
          once: ({ activity, duration }) => `${activity}, lasting ${duration}`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity}, ${count} ${items} long at ${duration} a ${item}`,
        })
        .join("; ")
        .concat("."),
      page.twists({
        pause: ({ duration, after, before }) =>
          `One fermata of ${duration} is inserted: it is held when ${after} has ended, and only then is ${before} struck up.`,
        beside: ({ activity, duration, stage }) =>
          `A second voice, ${activity}, enters on the same beat as ${stage} and is heard for ${duration}. The movement that comes next must wait until both voices are silent.`,
        zone: ({ place, origin, relation }) =>
          `The last note sounds in ${place}, whose clock tower is ${relation} that of ${origin}.`,
      }),
      page.ask({
        time: ({ there }) => `What does the conductor's watch say${there} at the last note?`,
        date: ({ there }) =>
          `Under which date${there} does the last note go into the diary of the orchestra?`,
        duration: () => "How many minutes does the programme of the journey last altogether?",
        slack: ({ time, there }) =>
          `Rehearsal in the new hall is called for ${time}${there} the same day. How many minutes lie between the last note and the rehearsal?`,
        connection: ({ first, every, there }) =>
          `The players who came along go for a meal by underground; trains call at ${first}${there} and every ${every} from there on. Find the first train after the last note.`,
      }),
    ),
  "relief-supplies": (page) =>
    rows(
      page.ask({
        time: ({ there }) =>
          `An aid agency must announce to the minute at what time of day its supplies will be in place${there}. Determine it.`,
        date: ({ there }) =>
          `An aid agency must announce the date on which its supplies will be in place${there}. Determine it.`,
        duration: () =>
          "An aid agency must announce how many minutes it needs between setting out and having its supplies in place. Determine the number.",
        slack: ({ time, there }) =>
          `Curfew falls at ${time}${there}. An aid agency must announce how many minutes before curfew, on the day concerned, its supplies will be in place. Determine the number.`,
        connection: ({ first, every, there }) =>
          `Helicopters lift off at ${first}${there} and at intervals of ${every} after that. An aid agency must announce with which lift-off, the earliest possible, the journey continues once its supplies are in place. Determine its time.`,
      }),
      "Known are:",
      page.opening({
        start: ({ first, time, day, place }) =>
          `– the base, ${place}, and the order that ${first} commence there at ${time} on ${day};`,
        production: ({ days, day, first, time, place }) =>
          `– the base, ${place}, and that tents are sewn there for ${days} working days, Mondays to Fridays, the sewing of ${day} being the first; the order reads that ${first} commence at ${time} on the final day of sewing;`,
        closed: ({ day }) =>
          `– a day of mourning, ${day}, on which nobody sews and which extends the sewing;`,
      }),
      page.twists({
        late: ({ duration, first }) =>
          `– bad roads, through which ${first} commences ${duration} behind the order;`,
      }),
      page.stages({
        once: ({ activity, duration }) => `– ${activity}, which goes on for ${duration};`,
        repeated: ({ activity, count, items, item, duration }) =>
          `– ${activity}, which goes on for ${duration} with each ${item}, there being ${count} ${items} and a single team;`,
      }),
      page.twists({
        pause: ({ duration, after, before }) =>
          `– a roadblock that costs ${duration} and falls between ${after} and ${before};`,
        beside: ({ activity, duration, stage }) =>
          `– ${activity}, which commences at one and the same time as ${stage}, goes on for ${duration}, and must be through, as ${stage} must, for anything further to commence;`,
        zone: ({ place, origin, relation }) =>
          `– the target, ${place}, where it is ${relation} the hour in ${origin};`,
      }),
      "– lastly, that the works on this list are taken up in its order, one at the instant at which another is through.",
    ),
});
