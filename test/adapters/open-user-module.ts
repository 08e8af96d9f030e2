import { openUserModule } from "#adapters/user-module.ts";
import { createContext, createRequest } from "./request.ts";

/** Opens a user's module as the CLI does, in a process of its own, and reports what it says. */
const [specification = "", folder = ""] = process.argv.slice(2);

process.send?.(await report());

async function report(): Promise<object> {
  try {
    const models = await openUserModule(specification, createContext({ folder }));
    const answers = await Promise.all(models.map((model) => model.generate(createRequest())));
    return { ids: models.map(({ id }) => id), texts: answers.map(({ text }) => text), answers };
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: string };
    return { name, message, code };
  }
}
