import type { Importer } from "../core/importer.ts";

/** Run folders of HELM: a run for each model and scenario, its splits and perturbations apart. */
export const helm: Importer = {
  id: "helm",
  description: "HELM: run folders with run_spec.json and per_instance_stats.json, or a folder of them",
  async *messages(request) {
    const { readHelm } = await import("./read-helm.ts");
    yield* readHelm(request);
  },
};
