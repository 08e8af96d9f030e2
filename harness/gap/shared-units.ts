import type { Panel } from "./panel.ts";

/** Outer units common to two suites, one code per row of each panel. */
export interface SharedUnits {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * What is not independent when two suites share problems or clusters: a problem with all its forms, and
 * whatever a declared cluster ties together, in one suite or across both. Units are the connected parts of
 * these ties. A cluster of one name in both suites is one cluster (a document, a repository, a customer):
 * errors over joint units hold whether or not its samples are alike, errors over separate ones only if they
 * are not.
 */
export function sharedUnits(left: Panel, right: Panel): SharedUnits {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== node) parents.set(node, root);
    return root;
  };
  const sides = [left, right];
  for (const panel of sides) {
    for (const [row, problem] of panel.problem.entries()) {
      if (problem === -1) continue;
      const [ofProblem, ofCluster] = [rootOf(`problem ${problem}`), rootOf(clusterNode(panel, row))];
      if (ofProblem !== ofCluster) parents.set(ofCluster, ofProblem);
    }
  }
  const codes = new Map<string, number>();
  const [leftCodes, rightCodes] = sides.map((panel) =>
    panel.cluster.map((_, row) => {
      const root = rootOf(clusterNode(panel, row));
      const code = codes.get(root) ?? codes.size;
      codes.set(root, code);
      return code;
    }),
  );
  return { left: leftCodes ?? new Int32Array(), right: rightCodes ?? new Int32Array() };
}

function clusterNode(panel: Panel, row: number): string {
  return `cluster ${panel.cluster[row]}`;
}

/** Is anything on one side not independent of something on the other? */
export function shareUnits(left: Panel, right: Panel): boolean {
  return shareProblems(left, right) || !new Set(left.cluster).isDisjointFrom(new Set(right.cluster));
}

/** Do the suites pose any latent problem both? */
export function shareProblems(left: Panel, right: Panel): boolean {
  const known = new Set(left.problem);
  known.delete(-1);
  return right.problem.some((problem) => known.has(problem));
}
