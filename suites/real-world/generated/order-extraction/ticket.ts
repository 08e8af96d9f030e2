import type { Form } from "../family.ts";
import { typed } from "../toggles.ts";
import type { ExtractionProblem } from "./problem.ts";
import { botForm } from "./ticket/bot-form.ts";
import { callbackRequest } from "./ticket/callback-request.ts";
import { comments } from "./ticket/comments.ts";
import { crmActivity } from "./ticket/crm-activity.ts";
import { escalation } from "./ticket/escalation.ts";
import { handoverNote } from "./ticket/handover-note.ts";
import { keyValues } from "./ticket/key-values.ts";
import { liveChat } from "./ticket/live-chat.ts";
import { ticketsOfColleagues } from "./ticket/of-colleagues.ts";
import { ticketsOfDesks } from "./ticket/of-desks.ts";
import { ticketsOfFollowUps } from "./ticket/of-follow-ups.ts";
import { ticketsOfSystems } from "./ticket/of-systems.ts";
import { reviewRequest } from "./ticket/review-request.ts";
import { voiceToText } from "./ticket/voice-to-text.ts";

/** As a sales desk sees it: fields, comments of several people, a chat pasted in. */
export const ticket: Form<ExtractionProblem> = {
  id: "ticket",
  toggles: typed,
  templates: [
    comments,
    liveChat,
    keyValues,
    callbackRequest,
    botForm,
    handoverNote,
    reviewRequest,
    voiceToText,
    escalation,
    crmActivity,
    ...ticketsOfColleagues,
    ...ticketsOfDesks,
    ...ticketsOfFollowUps,
    ...ticketsOfSystems,
  ],
};
