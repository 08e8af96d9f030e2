import type { Panel } from "./panel.ts";

/** Outer units common to two suites, one code per row of each panel. */
export interface SharedUnits {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * What is not independent when two suites share problems: a problem with all its forms, and whatever a declared
 * cluster ties together within a suite. Units are the connected parts of these ties.
 */
export function sharedUnits(left: Panel, right: Panel): SharedUnits {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== node) parents.set(node, root);
    return root;
  };
  const sides = [
    { panel: left, name: "left" },
    { panel: right, name: "right" },
  ] as const;
  for (const { panel, name } of sides) {
    for (const [row, problem] of panel.problem.entries()) {
      if (problem === -1) continue;
      const [ofProblem, ofCluster] = [rootOf(`problem ${problem}`), rootOf(clusterNode(panel, name, row))];
      if (ofProblem !== ofCluster) parents.set(ofCluster, ofProblem);
    }
  }
  const codes = new Map<string, number>();
  const [leftCodes, rightCodes] = sides.map(({ panel, name }) =>
    Int32Array.from(panel.ids, (_, row) => {
      const root = rootOf(clusterNode(panel, name, row));
      const code = codes.get(root) ?? codes.size;
      codes.set(root, code);
      return code;
    }),
  );
  return { left: leftCodes ?? new Int32Array(), right: rightCodes ?? new Int32Array() };
}

function clusterNode(panel: Panel, side: string, row: number): string {
  return `${side} cluster ${panel.cluster[row]}`;
}

/** Do the suites pose any latent problem both? */
export function shareProblems(left: Panel, right: Panel): boolean {
  const known = new Set(left.problem);
  known.delete(-1);
  return right.problem.some((problem) => known.has(problem));
}
