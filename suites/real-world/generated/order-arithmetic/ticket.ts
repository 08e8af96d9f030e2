import type { Form } from "../family.ts";
import { typed } from "../toggles.ts";
import type { OrderProblem } from "./problem.ts";
import { changeLog } from "./ticket/change-log.ts";
import { chatTranscript } from "./ticket/chat-transcript.ts";
import { escalation } from "./ticket/escalation.ts";
import { fieldsAndComments } from "./ticket/fields-and-comments.ts";
import { forumStyle } from "./ticket/forum-style.ts";
import { handover } from "./ticket/handover.ts";
import { internalRequest } from "./ticket/internal-request.ts";
import { kanbanCard } from "./ticket/kanban-card.ts";
import { ticketsOfBackOffices } from "./ticket/of-back-offices.ts";
import { ticketsOfCustomers } from "./ticket/of-customers.ts";
import { ticketsOfDesks } from "./ticket/of-desks.ts";
import { ticketsOfDevelopers } from "./ticket/of-developers.ts";
import { phoneNote } from "./ticket/phone-note.ts";
import { webForm } from "./ticket/web-form.ts";
import { yamlLike } from "./ticket/yaml-like.ts";

/** As a help desk sees it: fields nobody needs, comments of several people, one request. */
export const ticket: Form<OrderProblem> = {
  id: "ticket",
  toggles: typed,
  templates: [
    fieldsAndComments,
    chatTranscript,
    escalation,
    internalRequest,
    kanbanCard,
    phoneNote,
    webForm,
    changeLog,
    handover,
    yamlLike,
    forumStyle,
    ...ticketsOfBackOffices,
    ...ticketsOfCustomers,
    ...ticketsOfDesks,
    ...ticketsOfDevelopers,
  ],
};
