import { createForm } from "../forms.ts";
import { ticketsAsNotes } from "./ticket/as-notes.ts";
import { ticketsOfAccountCare } from "./ticket/of-account-care.ts";
import { ticketsOfColleagues } from "./ticket/of-colleagues.ts";
import { ticketsOfDesks } from "./ticket/of-desks.ts";
import { ticketsOfFollowUps } from "./ticket/of-follow-ups.ts";
import { ticketsOfSupport } from "./ticket/of-support.ts";
import { ticketsOfSystems } from "./ticket/of-systems.ts";

/** As a sales desk sees it: fields, comments of several people, a chat pasted in. */
export const ticket = createForm(
  "ticket",
  ticketsOfSupport,
  ticketsAsNotes,
  ticketsOfAccountCare,
  ticketsOfColleagues,
  ticketsOfDesks,
  ticketsOfFollowUps,
  ticketsOfSystems,
);
