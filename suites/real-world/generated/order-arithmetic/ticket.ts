import { createForm } from "../forms.ts";
import { ticketsAsNotes } from "./ticket/as-notes.ts";
import { ticketsOfBackOffices } from "./ticket/of-back-offices.ts";
import { ticketsOfCustomers } from "./ticket/of-customers.ts";
import { ticketsOfDesks } from "./ticket/of-desks.ts";
import { ticketsOfDevelopers } from "./ticket/of-developers.ts";
import { ticketsOfRequests } from "./ticket/of-requests.ts";
import { ticketsOfSupport } from "./ticket/of-support.ts";

/** As a help desk sees it: fields nobody needs, comments of several people, one request. */
export const ticket = createForm(
  "ticket",
  ticketsOfSupport,
  ticketsOfRequests,
  ticketsAsNotes,
  ticketsOfBackOffices,
  ticketsOfCustomers,
  ticketsOfDesks,
  ticketsOfDevelopers,
);
