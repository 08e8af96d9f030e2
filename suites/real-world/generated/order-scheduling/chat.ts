import type { Form } from "../family.ts";
import { typed } from "../toggles.ts";
import { atWorkNow } from "./chat/at-work-now.ts";
import { botHandover } from "./chat/bot-handover.ts";
import { emojiChannel } from "./chat/emoji-channel.ts";
import { familyAndFriends } from "./chat/family-and-friends.ts";
import { formalMessenger } from "./chat/formal-messenger.ts";
import { gamerStyle } from "./chat/gamer-style.ts";
import { groupChat } from "./chat/group-chat.ts";
import { landlord } from "./chat/landlord.ts";
import { machinesAndThreads } from "./chat/machines-and-threads.ts";
import { onTheRoad } from "./chat/on-the-road.ts";
import { splitMessages } from "./chat/split-messages.ts";
import { standup } from "./chat/standup.ts";
import { strangersAndSellers } from "./chat/strangers-and-sellers.ts";
import { twoDrivers } from "./chat/two-drivers.ts";
import { voiceMessage } from "./chat/voice-message.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As people type to each other: short, lower case, facts in pieces and out of order. */
export const chat: Form<ScheduleProblem> = {
  id: "chat",
  toggles: typed,
  templates: [
    twoDrivers,
    botHandover,
    groupChat,
    voiceMessage,
    emojiChannel,
    landlord,
    standup,
    gamerStyle,
    formalMessenger,
    splitMessages,
    ...onTheRoad,
    ...familyAndFriends,
    ...machinesAndThreads,
    ...atWorkNow,
    ...strangersAndSellers,
  ],
};
