/** Control models test the plumbing: what is true of them is known beforehand. */
export function isControl(model: string): boolean {
  return model.startsWith("control/");
}
