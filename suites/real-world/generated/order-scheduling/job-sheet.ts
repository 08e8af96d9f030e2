import type { Form } from "../family.ts";
import { scanned } from "../toggles.ts";
import { clipboard } from "./job-sheet/clipboard.ts";
import { fieldReports } from "./job-sheet/field-reports.ts";
import { formsWithFields } from "./job-sheet/forms-with-fields.ts";
import { ganttText } from "./job-sheet/gantt-text.ts";
import { handwrittenNote } from "./job-sheet/handwritten-note.ts";
import { nightShiftLog } from "./job-sheet/night-shift-log.ts";
import { pdaExport } from "./job-sheet/pda-export.ts";
import { showsAndShips } from "./job-sheet/shows-and-ships.ts";
import { spreadsheetPaste } from "./job-sheet/spreadsheet-paste.ts";
import { stuckOnWalls } from "./job-sheet/stuck-on-walls.ts";
import { timetableDisplay } from "./job-sheet/timetable-display.ts";
import { transportPapers } from "./job-sheet/transport-papers.ts";
import { waybill } from "./job-sheet/waybill.ts";
import { whiteboardPhoto } from "./job-sheet/whiteboard-photo.ts";
import { workPermit } from "./job-sheet/work-permit.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As it hangs on a clipboard or comes out of a scanner: boxes, short rows, remarks by hand. */
export const jobSheet: Form<ScheduleProblem> = {
  id: "job-sheet",
  toggles: scanned,
  templates: [
    clipboard,
    ganttText,
    whiteboardPhoto,
    waybill,
    spreadsheetPaste,
    nightShiftLog,
    workPermit,
    pdaExport,
    handwrittenNote,
    timetableDisplay,
    ...transportPapers,
    ...stuckOnWalls,
    ...formsWithFields,
    ...fieldReports,
    ...showsAndShips,
  ],
};
