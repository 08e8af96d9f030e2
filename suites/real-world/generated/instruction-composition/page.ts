import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import type { Routine, RoutineProblem } from "./problem.ts";
import type { Voice } from "./voices.ts";
import { routineNames } from "./words.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** What each routine consists of, in one voice. */
  routines(voice: Voice, write: (routine: ToldRoutine) => string): readonly string[];
  /** The routine to be carried out. */
  readonly ask: string;
  /** The same as a thing: "an ember". */
  readonly askAsThing: string;
}

interface ToldRoutine {
  readonly number: number;
  readonly name: string;
  readonly body: string;
  /** What it consists of, in another voice: where two people explain. */
  said(voice: Voice): string;
}

export const routineTemplates = templatesOn(openPage);

function openPage({ routines, ask }: RoutineProblem, desk: Desk): Page {
  return {
    ...createScene(desk, { besides: routineNames.join(" ") }),
    ask,
    askAsThing: `${/^[aeiou]/.test(ask) ? "an" : "a"} ${ask}`,
    routines: (voice, write) =>
      routines.map((routine, index) =>
        write({
          number: index + 1,
          name: routine.name,
          body: bodyOf(routine, voice),
          said: (other) => bodyOf(routine, other),
        }),
      ),
  };
}

/** What a routine consists of, in one voice. */
export function bodyOf({ parts, told, change }: Routine, voice: Voice): string {
  const said = parts.map(({ kind, word, times }) => {
    const part = kind === "action" ? word : voice.call(word);
    return times === 1 ? part : voice.times(part, times);
  });
  const body = voice[told](said);
  return change === "none" ? body : voice.change(body, change);
}
